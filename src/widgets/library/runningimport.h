// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/importjob.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QPointer>

namespace Peel {

class ImportRowsModel;
class LibraryFeed;

/// The import that is running, as rows, and its summary in a sentence.
class RunningImport final : public QObject
{
    Q_OBJECT
public:
    RunningImport(LibraryFeed *feed, QObject *parent);

    ImportRowsModel *rows() const { return m_rows; }

    bool isRunning() const { return !m_job.isNull(); }

    void start(const QStringList &paths, const ImportOptions &options = {});
    void cancel();

Q_SIGNALS:
    void started();
    void progressed(int finished, int files);
    void finished(const QString &summary);

private:
    void follow(ImportJob *job);
    void receive(int index, const ImportOutcome &outcome);
    void end(const QList<ImportOutcome> &outcomes);

    LibraryFeed *m_feed;
    ImportRowsModel *m_rows;
    QPointer<ImportJob> m_job;
};

/// "5 documents read: 21 judgments, 94 figures, 6 areas for improvement. 7 unsure. 1 already here."
QString importSummary(const QList<ImportOutcome> &outcomes);

} // namespace Peel
