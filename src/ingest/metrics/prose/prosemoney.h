// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosefigure.h"

#include <QString>

#include <optional>

namespace Peel::Prose {

/// A verb that moves money: "spent", "to invest", "were seized".
bool isMoneyVerb(const QString &lower);

/// "£3.2 million was invested in cameras", "£1.7 million in assets were seized from criminals": the
/// amount stands before the verb that moves it.
std::optional<Figure> moneyInFront(const Sentence &, const Clause &, const Context &);

} // namespace Peel::Prose
