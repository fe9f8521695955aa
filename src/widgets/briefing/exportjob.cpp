// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/briefing/exportjob.h"

#include "workspace/workerprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{
}

ExportJob::~ExportJob()
{
    cancel();
}

void ExportJob::start(const Export &what, const QStringList &formats, const QString &name)
{
    cancel();
    m_received.clear();
    m_files.clear();
    m_missing = 0;
    m_ready = false;
    m_process = new QProcess(this);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ExportJob::read);
    connect(m_process, &QProcess::finished, this, &ExportJob::end);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end();
    });
    const QJsonObject request { { u"what"_s, toJson(what) },
        { u"formats"_s, QJsonArray::fromStringList(formats) }, { u"name"_s, name } };
    Q_EMIT progressed(0, static_cast<int>(formats.size()));
    m_process->start(WorkerProcess::findProgram(), { u"worker"_s, u"--export"_s });
    if (m_process == nullptr)
        return; // it did not start
    m_process->write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    m_process->closeWriteChannel();
}

void ExportJob::cancel()
{
    if (m_process == nullptr)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished();
    m_process->deleteLater();
    m_process = nullptr;
}

void ExportJob::read()
{
    m_received += m_process->readAllStandardOutput();
    while (m_process != nullptr && (m_missing > 0 ? takeBytes() : takeLine())) { }
}

bool ExportJob::takeBytes()
{
    const QByteArray part = m_received.first(std::min<qint64>(m_missing, m_received.size()));
    if (part.isEmpty())
        return false;
    m_files.last().bytes += part;
    m_missing -= part.size();
    m_received.remove(0, part.size());
    return true;
}

bool ExportJob::takeLine()
{
    const qsizetype line = m_received.indexOf('\n');
    if (line < 0)
        return false;
    const QJsonObject json = QJsonDocument::fromJson(m_received.first(line)).object();
    m_received.remove(0, line + 1);
    if (json.contains("done"_L1)) {
        Q_EMIT progressed(json["done"_L1].toInt(), json["of"_L1].toInt());
    } else if (json.contains("file"_L1)) {
        m_files.append({ json["file"_L1].toString(), {} });
        m_missing = json["bytes"_L1].toInteger();
    } else if (json.contains("ready"_L1)) {
        m_ready = true;
    } else {
        const QString why = json["error"_L1]["message"_L1].toString();
        cancel();
        Q_EMIT failed(why.isEmpty() ? tr("The files could not be made.") : why);
        return false;
    }
    return true;
}

void ExportJob::end()
{
    if (m_process == nullptr)
        return;
    read();
    if (m_process == nullptr)
        return; // it failed
    const bool found = m_process->error() != QProcess::FailedToStart;
    cancel();
    if (m_ready)
        Q_EMIT finished(m_files);
    else
        Q_EMIT failed(found
                ? tr("The files could not be made.")
                : tr("peelctl, which writes the files, was not found beside this program."));
}

} // namespace Peel
