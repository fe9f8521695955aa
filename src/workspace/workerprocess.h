// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "workspace/workerrequest.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <functional>

namespace Peel {

/// How long a worker may take, by the clock on the wall.
struct WorkerDeadlines
{
    std::chrono::milliseconds page { 10'000 }; // from one page to the next, while pages are read
    std::chrono::milliseconds document { 120'000 };
};

/// What the caller wants to know and say while a worker is at work; called on the caller's thread.
struct WorkerWatch
{
    std::function<void(int page, int pages)> progress = {};
    std::function<bool()> cancelled = {}; // asked twenty times a second
};

/// The last line that a worker said, and the bytes behind it.
struct WorkerAnswer
{
    QJsonObject line;
    QByteArray bytes;
};

/// Hands one document to a worker process of its own and waits for the answer; needs no event loop.
/// A worker that crashes, hangs or answers nonsense is killed and costs one sentence (Unreadable).
/// Cancelled if the caller said so.
class WorkerProcess
{
public:
    explicit WorkerProcess(QString program, WorkerDeadlines deadlines = {});

    Result<WorkerAnswer> ask(const WorkerRequest &request, const WorkerWatch &watch = {}) const;

    /// `peelctl` beside the running program, in the build tree's neighbouring folder, or on the
    /// path; the environment variable PEEL_WORKER names another one. Empty if there is none.
    static QString findProgram();

private:
    QString m_program;
    WorkerDeadlines m_deadlines;
};

} // namespace Peel
