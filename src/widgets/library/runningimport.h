// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/importjob.h"
#include "workspace/workspace.h"

#include <QList>
#include <QObject>

namespace Peel {

class ImportRowsModel;
class LibraryFeed;

/// The import that is running, as rows, and its summary in a sentence. What is added while it runs
/// joins it.
class RunningImport final : public QObject
{
    Q_OBJECT
public:
    RunningImport(LibraryFeed *feed, QObject *parent);

    ImportRowsModel *rows() const { return m_rows; }

    bool isRunning() const { return !m_jobs.isEmpty(); }

    void start(const QStringList &paths, const ImportOptions &options = {});
    void cancel();

Q_SIGNALS:
    void started();
    void progressed(int finished, int files);
    void finished(const QString &summary);
    void dropped(); // its library was closed; what had been read is in there

private:
    void follow(ImportJob *job);
    void receive(int row, const ImportOutcome &outcome);
    void end(ImportJob *job, const QList<ImportOutcome> &outcomes);
    void drop();

    LibraryFeed *m_feed;
    ImportRowsModel *m_rows;
    QList<ImportJob *> m_jobs; // of the open library, which owns them
    QList<ImportOutcome> m_outcomes;
};

/// "5 documents read: 21 judgments, 94 figures, 6 areas for improvement. 7 unsure. 1 already here."
QString importSummary(const QList<ImportOutcome> &outcomes);

} // namespace Peel
