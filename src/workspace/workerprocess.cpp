// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workerprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Peel {
namespace {

constexpr int patience = 50; // milliseconds between two looks at the clock and at the caller
constexpr auto layoutPerPage = 100ms; // behind the last page the whole document is laid out
constexpr qsizetype longestAnswer = 512LL << 20; // more is nonsense, or meant to fill the memory

tl::unexpected<Error> stopped(const QString &place)
{
    return failure(
        ErrorKind::Unreadable, u"The file made the reader stop; nothing of it was kept."_s, place);
}

tl::unexpected<Error> tooSlow()
{
    return failure(
        ErrorKind::Unreadable, u"Reading the file took too long; nothing of it was kept."_s);
}

/// One conversation with a running worker.
class Conversation
{
public:
    Conversation(QProcess &process, const WorkerDeadlines &deadlines, const WorkerWatch &watch)
        : m_process(process)
        , m_deadlines(deadlines)
        , m_watch(watch)
    {
        m_sinceStart.start();
        m_sincePage.start();
    }

    Result<WorkerAnswer> answer();

private:
    bool isOverdue() const
    {
        return m_sinceStart.elapsed() > m_deadlines.document.count()
            || (m_page > 0 && m_sincePage.elapsed() > patienceWithPage().count());
    }

    std::chrono::milliseconds patienceWithPage() const
    {
        return m_page < m_pages ? m_deadlines.page : m_deadlines.page + layoutPerPage * m_pages;
    }

    /// Takes the whole lines that have come. False for a line that is none of ours.
    bool takeLines();
    bool takeLine(const QByteArray &line);

    /// The answer and all of the bytes it promised are here.
    bool isComplete() const
    {
        return m_hasAnswer
            && m_received.size() >= m_answer["picture"_L1].toObject()["bytes"_L1].toInteger();
    }

    QProcess &m_process;
    const WorkerDeadlines &m_deadlines;
    const WorkerWatch &m_watch;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sincePage;
    QByteArray m_received;
    QJsonObject m_answer;
    bool m_hasAnswer = false;
    int m_page = 0; // the one that is being read; 0 for what has no pages
    int m_pages = 0;
};

Result<WorkerAnswer> Conversation::answer()
{
    while (!isComplete()) {
        if (m_watch.cancelled && m_watch.cancelled())
            return failure(ErrorKind::Cancelled, u"Cancelled."_s);
        if (isOverdue())
            return tooSlow();
        const bool ended = m_process.state() == QProcess::NotRunning;
        if (!ended)
            m_process.waitForReadyRead(patience);
        m_received += m_process.readAllStandardOutput();
        if (m_received.size() > longestAnswer || !takeLines())
            return stopped(u"the worker's answer is not understood"_s);
        if (ended && !isComplete())
            return stopped(u"the worker ended with code %1"_s.arg(m_process.exitCode()));
    }
    return WorkerAnswer { m_answer, m_received };
}

bool Conversation::takeLines()
{
    while (!m_hasAnswer) { // behind the answer come pixels, not lines
        const qsizetype end = m_received.indexOf('\n');
        if (end < 0)
            return true;
        const QByteArray line = m_received.first(end);
        m_received.remove(0, end + 1);
        if (!takeLine(line))
            return false;
    }
    return true;
}

bool Conversation::takeLine(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (json.contains("page"_L1)) {
        m_page = json["page"_L1].toInt();
        m_pages = json["pages"_L1].toInt();
        m_sincePage.restart();
        if (m_watch.progress)
            m_watch.progress(m_page, m_pages);
        return true;
    }
    m_answer = json;
    m_hasAnswer
        = json.contains("reading"_L1) || json.contains("picture"_L1) || json.contains("error"_L1);
    return m_hasAnswer;
}

} // namespace

WorkerProcess::WorkerProcess(QString program, WorkerDeadlines deadlines)
    : m_program(std::move(program))
    , m_deadlines(deadlines)
{
}

Result<WorkerAnswer> WorkerProcess::ask(
    const WorkerRequest &request, const WorkerWatch &watch) const
{
    if (m_program.isEmpty())
        return failure(ErrorKind::Internal,
            u"peelctl, which reads the documents, was not found beside this program."_s);
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    QStringList arguments { u"worker"_s };
    if (request.ocr)
        arguments.append(u"--ocr"_s); // the reader that starts at once cannot
    process.start(m_program, arguments);
    if (!process.waitForStarted())
        return failure(ErrorKind::Internal,
            u"peelctl, which reads the documents, could not be started."_s, m_program);
    process.write(QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact) + '\n');
    process.write(request.document);
    process.closeWriteChannel();
    Result<WorkerAnswer> answer = Conversation(process, m_deadlines, watch).answer();
    process.kill();
    process.waitForFinished();
    if (answer && answer->line.contains("error"_L1))
        return tl::unexpected(errorFromJson(answer->line["error"_L1].toObject()));
    return answer;
}

QString WorkerProcess::findProgram()
{
    QString named = qEnvironmentVariable("PEEL_WORKER");
    if (!named.isEmpty())
        return named;
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &place : { u"peelctl"_s, u"../cli/peelctl"_s, u"../../bin/peelctl"_s }) {
        const QFileInfo beside(here.filePath(place));
        if (beside.isExecutable() && beside.isFile())
            return beside.canonicalFilePath();
    }
    return QStandardPaths::findExecutable(u"peelctl"_s);
}

} // namespace Peel
