// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/importer.h"
#include "workspace/importjob.h"

#include <QElapsedTimer>
#include <QStringList>

#include <atomic>

class QThreadPool;

namespace Peel {

class Session;

/// The ImportJob that importPaths() hands out.
class ImportRun final : public ImportJob
{
    Q_OBJECT
public:
    ImportRun(Session &session, QStringList paths, ImportOptions options, QObject *parent);

    void cancel() override { m_cancelled = true; }

    /// The whole import, on the calling thread, which is not the owner's: reads ahead in `readers`,
    /// stores one file after the other. Signals but finished() are posted to the owner's thread.
    QList<ImportOutcome> run(QThreadPool &readers);

private:
    using Read = std::variant<ReadFile, ImportOutcome>;

    Read readFile(int index, const QString &path);
    ImportOutcome finishFile(Read read, int index);
    WorkerWatch watch(int index);
    QList<ImportOutcome> importAll(const QStringList &files, QThreadPool &readers);
    /// Not for each of a hundred files that finish in one second.
    void announceChange(bool atOnce);

    Session &m_session;
    QStringList m_paths;
    ImportOptions m_options;
    Importer m_importer;
    std::atomic<bool> m_cancelled = false;
    QElapsedTimer m_sinceAnnounced;
    bool m_unannounced = false;
};

} // namespace Peel
