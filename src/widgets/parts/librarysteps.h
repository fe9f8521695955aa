// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "widgets/parts/latestanswer.h"
#include "workspace/workspace.h"

#include <QFuture>
#include <QObject>
#include <QQueue>
#include <QString>
#include <QUndoStack>

#include <functional>

namespace Peel {

class LibraryFeed;

/// What the analyst changes in the library, with undo and redo: links decided, notes written,
/// documents removed. The workspace stores each step in its own time; steps wait for one another,
/// nobody waits for them.
class LibrarySteps final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibrarySteps)
public:
    struct Step
    {
        QString name; // what Undo calls it: "Accept the link"
        std::function<QFuture<Result<qint64>>(Workspace &)> apply; // answers what takes it back
        std::function<QFuture<Result<bool>>(Workspace &, qint64)> takeBack;
        std::function<void()> changed; // after either; may be empty
    };

    LibrarySteps(LibraryFeed *feed, QObject *parent);
    ~LibrarySteps() override;

    void push(const Step &step);
    /// Several that are undone as one.
    void push(const QString &name, const QList<Step> &steps);

    QUndoStack *stack() { return &m_stack; }

    /// What was done belongs to a library that is closed.
    void forget();

Q_SIGNALS:
    /// A step could not be stored, or not be taken back: why.
    void failed(const QString &sentence);

private:
    class Command;

    struct Work
    {
        std::function<QFuture<Result<qint64>>(Workspace &)> start;
        std::function<void(const Result<qint64> &)> finish;
    };

    void enqueue(const Work &work);
    void startNext();

    LibraryFeed *m_feed;
    QUndoStack m_stack;
    QQueue<Work> m_work; // the first one runs
    LatestAnswer m_answer;
};

} // namespace Peel
