// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/runningimport.h"

#include "models/importrowsmodel.h"
#include "widgets/parts/libraryfeed.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

ImportRow::State stateOf(ImportOutcome::State state)
{
    switch (state) {
    case ImportOutcome::State::Imported:
        return ImportRow::State::Done;
    case ImportOutcome::State::NewCapture:
        return ImportRow::State::NewCapture;
    case ImportOutcome::State::AlreadyHere:
        return ImportRow::State::AlreadyHere;
    case ImportOutcome::State::Failed:
        return ImportRow::State::Failed;
    case ImportOutcome::State::NeedsPassword:
        return ImportRow::State::NeedsPassword;
    case ImportOutcome::State::Cancelled:
        break;
    }
    return ImportRow::State::Cancelled;
}

struct Tally
{
    int read = 0;
    int judgments = 0;
    int recommendations = 0;
    int metrics = 0;
    int unsure = 0;
    int here = 0;
    int failed = 0;
    int locked = 0;
    int cancelled = 0;
};

void count(Tally &tally, const ImportOutcome &outcome)
{
    switch (outcome.state) {
    case ImportOutcome::State::Imported:
    case ImportOutcome::State::NewCapture:
        ++tally.read;
        tally.judgments += outcome.document.judgments;
        tally.recommendations += outcome.document.recommendations;
        tally.metrics += outcome.document.metrics;
        tally.unsure += outcome.document.unsure;
        break;
    case ImportOutcome::State::AlreadyHere:
        ++tally.here;
        break;
    case ImportOutcome::State::Failed:
        ++tally.failed;
        break;
    case ImportOutcome::State::NeedsPassword:
        ++tally.locked;
        break;
    case ImportOutcome::State::Cancelled:
        ++tally.cancelled;
        break;
    }
}

} // namespace

RunningImport::RunningImport(LibraryFeed *feed, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_rows(new ImportRowsModel(this))
{
    connect(feed, &LibraryFeed::closed, this, &RunningImport::drop);
}

void RunningImport::start(const QStringList &paths, const ImportOptions &options)
{
    if (m_feed->workspace() == nullptr || paths.isEmpty())
        return;
    follow(m_feed->workspace()->importPaths(paths, options));
    Q_EMIT started();
}

void RunningImport::follow(ImportJob *job)
{
    if (!isRunning()) {
        m_rows->setFiles({});
        m_outcomes.clear();
    }
    m_jobs.append(job);
    const auto first = std::make_shared<int>(0); // row of the job's files
    connect(job, &ImportJob::filesFound, this, [this, first](const QStringList &paths) {
        *first = m_rows->addFiles(paths);
        Q_EMIT progressed(m_rows->finished(), m_rows->files());
    });
    connect(job, &ImportJob::filesPassedOver, this, [this](const QList<PassedOver> &files) {
        for (const PassedOver &file : files)
            m_rows->addPassedOver(file.path, file.why);
    });
    connect(job, &ImportJob::fileStarted, this,
        [this, first](int index) { m_rows->setReading(*first + index, 0, 0); });
    connect(job, &ImportJob::fileProgressed, this, [this, first](int index, int page, int pages) {
        m_rows->setReading(*first + index, page, pages);
    });
    connect(job, &ImportJob::fileFinished, this,
        [this, first](
            int index, const ImportOutcome &outcome) { receive(*first + index, outcome); });
    connect(job, &ImportJob::finished, this,
        [this, job](const QList<ImportOutcome> &outcomes) { end(job, outcomes); });
}

void RunningImport::receive(int row, const ImportOutcome &outcome)
{
    m_rows->setResult(row, stateOf(outcome.state), outcome.message, outcome.document.id);
    Q_EMIT progressed(m_rows->finished(), m_rows->files());
}

void RunningImport::end(ImportJob *job, const QList<ImportOutcome> &outcomes)
{
    m_jobs.removeOne(job);
    m_outcomes += outcomes;
    if (isRunning())
        return;
    QString summary = importSummary(m_outcomes);
    if (const int passedOver = m_rows->rowCount() - m_rows->files(); passedOver > 0)
        summary += u' ' + tr("%n passed over: not documents, listed last.", nullptr, passedOver);
    Q_EMIT finished(summary);
}

void RunningImport::cancel()
{
    for (ImportJob *job : std::as_const(m_jobs))
        job->cancel();
}

void RunningImport::drop()
{
    m_jobs.clear();
    m_rows->setFiles({});
    Q_EMIT dropped();
}

QString importSummary(const QList<ImportOutcome> &outcomes)
{
    Tally tally;
    for (const ImportOutcome &outcome : outcomes)
        count(tally, outcome);
    QStringList sentences;
    if (tally.read > 0) {
        sentences << RunningImport::tr("%1 read: %2, %3, %4.")
                         .arg(RunningImport::tr("%n document(s)", nullptr, tally.read),
                             RunningImport::tr("%n judgment(s)", nullptr, tally.judgments),
                             RunningImport::tr("%n figure(s)", nullptr, tally.metrics),
                             RunningImport::tr(
                                 "%n area(s) for improvement", nullptr, tally.recommendations));
    }
    const auto add = [&sentences](int number, const QString &words) {
        if (number > 0)
            sentences << words;
    };
    add(tally.unsure, RunningImport::tr("%n unsure.", nullptr, tally.unsure));
    add(tally.here, RunningImport::tr("%n already here.", nullptr, tally.here));
    add(tally.locked, RunningImport::tr("%n waiting for a password.", nullptr, tally.locked));
    add(tally.failed, RunningImport::tr("%n could not be read.", nullptr, tally.failed));
    add(tally.cancelled, RunningImport::tr("%n cancelled.", nullptr, tally.cancelled));
    return sentences.isEmpty() ? RunningImport::tr("Nothing to import was found.")
                               : sentences.join(u' ');
}

} // namespace Peel
