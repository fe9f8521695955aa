// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/importqueue.h"
#include "workspace/libraryaudit.h"
#include "workspace/session.h"
#include "workspace/workspace.h"

#include <QThreadPool>

namespace Peel {

/// What a workspace is made of; for its own source files alone.
struct Workspace::Private
{
    Private(Library library, std::unique_ptr<Connection> own, std::function<void()> changed)
        : session(std::move(library), std::move(own), std::move(changed))
        , imports(session)
    {
        pictures.setMaxThreadCount(2); // a worker process each
        following.setMaxThreadCount(1);
    }

    ~Private() { session.close(); }

    Q_DISABLE_COPY_MOVE(Private)

    KeptFindings findings; // first: the session's threads end before it
    Session session;
    ImportQueue imports;
    QThreadPool pictures;
    QThreadPool following; // last: its threads end before what they use
};

} // namespace Peel
