// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a library in order: whether it is whole, and reading its documents once more.
#include "store/integrity.h"
#include "workspace/rereading.h"
#include "workspace/workspaceprivate.h"

namespace Peel {

QFuture<Result<LibraryCheck>> Workspace::check(bool repair)
{
    const auto work = [session = &d->session, repair](const Connection &connection) {
        using Answer = Result<LibraryCheck>;
        const std::scoped_lock lock(session->writing());
        const Integrity integrity(connection, session->library().filesFolder());
        auto faults = integrity.faults();
        if (!faults || !repair || faults->isEmpty())
            return faults ? Answer(LibraryCheck { *faults, *faults })
                          : Answer(tl::unexpected(faults.error()));
        const auto left = integrity.repair().and_then([&](bool) { return integrity.faults(); });
        return left ? Answer(LibraryCheck { *faults, *left })
                    : Answer(tl::unexpected(left.error()));
    };
    return repair ? d->session.change(work) : d->session.ask(work);
}

QFuture<Result<RereadDocument>> Workspace::reread(qint64 document, bool keep)
{
    const auto work = [session = &d->session, document, keep](const Connection &connection) {
        return rereadDocument(*session, connection, document, keep);
    };
    return keep ? d->session.change(work) : d->session.ask(work);
}

} // namespace Peel
