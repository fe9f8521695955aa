// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QStringList>

#include <optional>

namespace Peel {

/// What is to become of the link that a step of a trail is.
enum class StepWord { Accept, Reject, Undo };

struct StepDecision
{
    StepWord word = StepWord::Accept;
    int step = 0; // from 1, as the trail prints them
};

/// "accept 4"; nothing for no words, NotUnderstood for others.
Result<std::optional<StepDecision>> stepDecisionFrom(const QStringList &words);

/// Keeps the analyst's word on one step, or takes the last one back, and answers a sentence that
/// quotes it. NotUnderstood for a step that is no link or was not decided.
Result<QString> decideStep(
    Workspace &library, const TrailQuestion &question, const StepDecision &decision);

} // namespace Peel
