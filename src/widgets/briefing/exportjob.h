// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exports.h"

#include <QObject>

class QProcess;

namespace Peel {

/// Makes the files of an export in a process of its own, so that the window stays usable: figures
/// need the thread of an application, and a long briefing takes seconds. Writes nothing itself. One
/// job at a time.
class ExportJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportJob)
public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override;

    /// One of progressed(), then finished() or failed() follow. A job that runs is cancelled.
    void start(const Export &what, const QStringList &formats, const QString &name);
    /// Nothing is said of it any more.
    void cancel();

    bool isRunning() const { return m_process != nullptr; }

Q_SIGNALS:
    void progressed(int done, int formats);
    void finished(const QList<Peel::ExportFile> &files);
    void failed(const QString &sentence);

private:
    void read();
    bool takeLine();
    bool takeBytes();
    void end();

    QProcess *m_process = nullptr;
    QByteArray m_received;
    QList<ExportFile> m_files;
    qint64 m_missing = 0; // bytes of the last file that have not come yet
    bool m_ready = false;
};

} // namespace Peel
