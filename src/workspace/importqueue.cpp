// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importqueue.h"

#include "workspace/session.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Peel {

ImportQueue::ImportQueue(Session &session)
    : m_session(session)
{
    m_runner.setMaxThreadCount(1);
}

ImportQueue::~ImportQueue()
{
    for (ImportRun *run : std::as_const(m_runs))
        run->cancel();
    m_runner.waitForDone();
}

ImportJob *ImportQueue::add(const QStringList &paths, const ImportOptions &options)
{
    m_runs.enqueue(new ImportRun(m_session, paths, options, this));
    if (m_runs.size() == 1)
        startNext();
    return m_runs.last();
}

void ImportQueue::startNext()
{
    ImportRun *run = m_runs.head();
    m_runner.start([this, run] {
        const QList<ImportOutcome> outcomes = run->run(m_readers);
        QMetaObject::invokeMethod(
            this, [this, run, outcomes] { finish(run, outcomes); }, Qt::QueuedConnection);
    });
}

void ImportQueue::finish(ImportRun *run, const QList<ImportOutcome> &outcomes)
{
    m_runs.dequeue();
    Q_EMIT run->finished(outcomes);
    run->deleteLater();
    if (!m_runs.isEmpty())
        startNext();
}

} // namespace Peel
