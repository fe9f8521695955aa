// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importrun.h"

#include "workspace/importablefiles.h"
#include "workspace/session.h"

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <chrono>
#include <deque>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Peel {
namespace {

constexpr int readAhead = 2; // files that are being read at the same time
constexpr auto betweenAnnouncements = 500ms;

bool changedLibrary(const ImportOutcome &outcome)
{
    return outcome.state == ImportOutcome::State::Imported
        || outcome.state == ImportOutcome::State::NewCapture
        || outcome.state == ImportOutcome::State::AlreadyHere; // it may be back
}

ImportOutcome cancelledOutcome(const QString &path)
{
    return ImportOutcome { ImportOutcome::State::Cancelled, path, {}, u"Cancelled."_s };
}

} // namespace

ImportRun::ImportRun(Session &session, QStringList paths, ImportOptions options, QObject *parent)
    : ImportJob(parent)
    , m_session(session)
    , m_paths(std::move(paths))
    , m_options(std::move(options))
    , m_importer(session.library(), session.reader(), m_options)
{
}

WorkerWatch ImportRun::watch(int index)
{
    const auto progress = [this, index](int page, int pages) {
        QMetaObject::invokeMethod(
            this, [this, index, page, pages] { Q_EMIT fileProgressed(index, page, pages); },
            Qt::QueuedConnection);
    };
    return WorkerWatch { progress, [this] { return m_cancelled.load(); } };
}

ImportRun::Read ImportRun::readFile(int index, const QString &path)
{
    if (m_cancelled)
        return cancelledOutcome(path);
    QMetaObject::invokeMethod(
        this, [this, index, path] { Q_EMIT fileStarted(index, path); }, Qt::QueuedConnection);
    return m_importer.read(path, watch(index));
}

ImportOutcome ImportRun::finishFile(Read read, int index)
{
    const std::scoped_lock lock(m_session.writing());
    ImportOutcome outcome;
    if (auto *known = std::get_if<ImportOutcome>(&read))
        outcome = std::move(*known);
    else if (m_cancelled)
        outcome = cancelledOutcome(std::get<ReadFile>(read).path);
    else
        outcome = m_importer.store(std::get<ReadFile>(std::move(read)), watch(index));
    m_importer.remember(outcome);
    return outcome;
}

void ImportRun::announceChange(bool atOnce)
{
    if (!m_unannounced || (!atOnce && m_sinceAnnounced.elapsed() < betweenAnnouncements.count()))
        return;
    if (const auto connection = m_session.library().connect())
        m_session.announceChange(**connection);
    m_unannounced = false;
    m_sinceAnnounced.restart();
}

QList<ImportOutcome> ImportRun::importAll(const QStringList &files, QThreadPool &readers)
{
    QList<ImportOutcome> outcomes;
    std::deque<QFuture<Read>> reading;
    int next = 0;
    for (int index = 0; index < files.size(); ++index) {
        for (; next < files.size() && next < index + readAhead; ++next)
            reading.push_back(QtConcurrent::run(
                &readers, [this, next, path = files.at(next)] { return readFile(next, path); }));
        Read read = reading.front().takeResult();
        reading.pop_front();
        const ImportOutcome outcome = finishFile(std::move(read), index);
        outcomes.append(outcome);
        if (changedLibrary(outcome) && !m_options.password.isEmpty())
            m_session.keepPassword(outcome.document.sha256, m_options.password);
        m_unannounced = m_unannounced || changedLibrary(outcome);
        announceChange(false);
        QMetaObject::invokeMethod(
            this, [this, index, outcome] { Q_EMIT fileFinished(index, outcome); },
            Qt::QueuedConnection);
    }
    announceChange(true);
    return outcomes;
}

QList<ImportOutcome> ImportRun::run(QThreadPool &readers)
{
    const auto [files, passedOver] = importableFiles(m_paths);
    QMetaObject::invokeMethod(
        this,
        [this, files = files, passedOver = passedOver] {
            Q_EMIT filesFound(files);
            if (!passedOver.isEmpty())
                Q_EMIT filesPassedOver(passedOver);
        },
        Qt::QueuedConnection);
    m_sinceAnnounced.start();
    if (const auto writable = m_session.checkWritable(); !writable) {
        QList<ImportOutcome> refused;
        for (const QString &file : files)
            refused.append({ ImportOutcome::State::Failed, file, {}, writable.error().message });
        return refused;
    }
    return importAll(files, readers);
}

} // namespace Peel
