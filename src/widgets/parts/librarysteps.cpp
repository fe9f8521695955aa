// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/librarysteps.h"

#include "widgets/parts/libraryfeed.h"

#include <QUndoCommand>

#include <memory>
#include <utility>

namespace Peel {

/// One step on the stack. What it has to remember outlives it: its work may still be running when
/// the stack lets go of it.
class LibrarySteps::Command final : public QUndoCommand
{
public:
    Command(LibrarySteps *steps, Step step)
        : QUndoCommand(step.name)
        , m_steps(steps)
        , m_step(std::make_shared<const Step>(std::move(step)))
    {
    }

    void redo() override
    {
        m_steps->enqueue({ m_step->apply,
            [steps = m_steps, step = m_step, stored = m_stored](const Result<qint64> &answer) {
                *stored = answer.value_or(0);
                told(steps, *step, answer);
            } });
    }

    void undo() override
    {
        m_steps->enqueue({ [step = m_step, stored = m_stored](Workspace &workspace) {
                              if (*stored == 0) // it never came to be
                                  return QtFuture::makeReadyFuture(Result<qint64>(0));
                              return step->takeBack(workspace, *stored)
                                  .then([](const Result<bool> &answer) -> Result<qint64> {
                                      return answer.map([](bool) { return qint64(0); });
                                  });
                          },
            [steps = m_steps, step = m_step](
                const Result<qint64> &answer) { told(steps, *step, answer); } });
    }

private:
    static void told(LibrarySteps *steps, const Step &step, const Result<qint64> &answer)
    {
        if (!answer)
            Q_EMIT steps->failed(answer.error().message);
        if (step.changed)
            step.changed();
    }

    LibrarySteps *m_steps;
    std::shared_ptr<const Step> m_step;
    std::shared_ptr<qint64> m_stored = std::make_shared<qint64>(0);
};

LibrarySteps::LibrarySteps(LibraryFeed *feed, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
{
    connect(feed, &LibraryFeed::closed, this, &LibrarySteps::forget);
}

LibrarySteps::~LibrarySteps() = default;

void LibrarySteps::push(const Step &step)
{
    m_stack.push(new Command(this, step));
}

void LibrarySteps::push(const QString &name, const QList<Step> &steps)
{
    m_stack.beginMacro(name);
    for (const Step &step : steps)
        push(step);
    m_stack.endMacro();
}

void LibrarySteps::enqueue(const Work &work)
{
    m_work.enqueue(work);
    if (m_work.size() == 1)
        startNext();
}

void LibrarySteps::startNext()
{
    Workspace *workspace = m_feed->workspace();
    if (workspace == nullptr)
        return m_work.clear();
    m_answer.ask(m_work.head().start(*workspace), workspace, [this](const Result<qint64> &answer) {
        const Work done = m_work.head(); // stands there still, so that nothing else starts
        done.finish(answer);
        if (!m_work.isEmpty())
            m_work.dequeue();
        if (!m_work.isEmpty())
            startNext();
    });
}

void LibrarySteps::forget()
{
    m_answer.forget();
    m_work.clear();
    m_stack.clear();
}

} // namespace Peel
