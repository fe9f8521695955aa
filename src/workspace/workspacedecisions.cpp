// SPDX-License-Identifier: GPL-3.0-or-later
// What the analyst decides about what was read.
#include "store/claimdecisions.h"
#include "store/factdecisions.h"
#include "store/traildecisions.h"
#include "workspace/trailfinder.h"
#include "workspace/workspaceprivate.h"

namespace Peel {

QFuture<Result<qint64>> Workspace::decideLink(const LinkDecision &decision)
{
    return d->session.note([decision](const Connection &connection) {
        return TrailDecisions(connection).decide(decision);
    });
}

QFuture<Result<bool>> Workspace::undoLinkDecision(qint64 id)
{
    return d->session.note(
        [id](const Connection &connection) { return TrailDecisions(connection).undoLink(id); });
}

QFuture<Result<qint64>> Workspace::decideState(const StateDecision &decision)
{
    return d->session.note([decision](const Connection &connection) -> Result<qint64> {
        if (const auto allowed = checkState(connection, decision); !allowed)
            return tl::unexpected(allowed.error());
        return TrailDecisions(connection).decide(decision);
    });
}

QFuture<Result<bool>> Workspace::undoStateDecision(qint64 id)
{
    return d->session.note(
        [id](const Connection &connection) { return TrailDecisions(connection).undoState(id); });
}

QFuture<Result<qint64>> Workspace::decideMerge(const MergeDecision &decision)
{
    return d->session.change([session = &d->session, decision](const Connection &connection) {
        const std::scoped_lock lock(session->writing());
        return TrailDecisions(connection).decide(decision);
    });
}

QFuture<Result<bool>> Workspace::undoMergeDecision(qint64 id)
{
    return d->session.change([session = &d->session, id](const Connection &connection) {
        const std::scoped_lock lock(session->writing());
        return TrailDecisions(connection).undoMerge(id);
    });
}

QFuture<Result<qint64>> Workspace::decideClaim(const ClaimDecision &decision)
{
    return d->session.note([decision](const Connection &connection) {
        return ClaimDecisions(connection).decide(decision);
    });
}

QFuture<Result<bool>> Workspace::undoClaimDecision(qint64 id)
{
    return d->session.note(
        [id](const Connection &connection) { return ClaimDecisions(connection).undo(id); });
}

QFuture<Result<qint64>> Workspace::decideFact(const FactDecision &decision)
{
    return d->session.change([session = &d->session, decision](const Connection &connection) {
        const std::scoped_lock lock(session->writing());
        return FactDecisions(connection).decide(decision);
    });
}

QFuture<Result<bool>> Workspace::undoFactDecision(qint64 id)
{
    return d->session.change([session = &d->session, id](const Connection &connection) {
        const std::scoped_lock lock(session->writing());
        return FactDecisions(connection).undo(id);
    });
}

QFuture<Result<QList<FactDecision>>> Workspace::factDecisions()
{
    return d->session.ask(
        [](const Connection &connection) { return FactDecisions(connection).all(); });
}

} // namespace Peel
