// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/importrun.h"

#include <QObject>
#include <QQueue>
#include <QThreadPool>

namespace Peel {

class Session;

/// Runs imports one after the other. Lives on the workspace's thread and owns the jobs.
class ImportQueue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportQueue)
public:
    explicit ImportQueue(Session &session);
    /// Cancels what runs and waits for it; that takes no longer than a worker takes to be killed.
    ~ImportQueue() override;

    ImportJob *add(const QStringList &paths, const ImportOptions &options);

private:
    void startNext();
    void finish(ImportRun *run, const QList<ImportOutcome> &outcomes);

    Session &m_session;
    QQueue<ImportRun *> m_runs; // the first one runs
    QThreadPool m_readers; // of the files of an import
    QThreadPool m_runner;
};

} // namespace Peel
