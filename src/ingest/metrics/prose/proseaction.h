// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosefigure.h"

#include <optional>

namespace Peel::Prose {

/// The verb whose object the number is, with its particle: "recorded", "carried out", "has".
struct Action
{
    int verb = -1;
    int groupFrom = 0;
    QString participle; // "carried out"; empty for verbs that say nothing ("has", "saw")
    bool passive = false;
    bool planned = false; // "will train", "to train"
    bool infinitive = false; // "a programme to train"
    bool free = false; // "…, providing": whose action it is stands elsewhere
};

/// The action whose object begins at `leadFrom`; nothing where no verb stands there.
std::optional<Action> actionBefore(const Sentence &sentence, const Clause &clause, int leadFrom);

/// The bearer of what was counted, unless it is the force: "in the VPC scheme", "by the audit
/// team".
QString bearerOf(const Sentence &sentence, const Clause &clause, const Action &action,
    const Context &context, Figure &figure);

} // namespace Peel::Prose
