// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewsteps.h"

namespace Peel {

LibrarySteps::Step stepOf(const FactDecision &decision, const QString &name)
{
    return { name, [decision](Workspace &workspace) { return workspace.decideFact(decision); },
        [](Workspace &workspace, qint64 stored) { return workspace.undoFactDecision(stored); },
        {} };
}

LibrarySteps::Step stepBackFrom(const FactDecision &decision, const QString &name)
{
    FactDecision again = decision;
    again.id = 0;
    return { name,
        [id = decision.id](Workspace &workspace) {
            return workspace.undoFactDecision(id).then(
                [id](const Result<bool> &undone) { return undone.map([id](bool) { return id; }); });
        },
        [again](Workspace &workspace, qint64) {
            return workspace.decideFact(again).then(
                [](const Result<qint64> &kept) { return kept.map([](qint64) { return true; }); });
        },
        {} };
}

} // namespace Peel
