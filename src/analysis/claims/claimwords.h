// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Peel {

/// What a sentence says of how well something goes.
enum class ClaimTone {
    Strength, // it is good
    Progress, // it is better than it was
    Shortfall // it could be better
};

/// Nothing for a sentence that says only what is done or planned.
std::optional<ClaimTone> toneOf(const QString &sentence);

/// It tells what was done or is in place.
bool tellsOfAction(const QString &sentence);

/// It begins with "this" or "that": it is about what the sentence before it is about.
bool pointsBack(const QString &sentence);

/// It speaks of a grade as higher than the one before.
bool claimsBetterGrade(const QString &sentence);

/// The areas of a round that a sentence speaks of, by the words that the reference data gives them.
QStringList areasSpokenOf(
    const QString &sentence, const QString &round, const ReferenceData &reference);

/// It speaks of what another programme of the inspectorate judged: crime recording, or whatever the
/// judgment's own words name.
bool speaksOfProgramme(
    const QString &sentence, const Judgment &judgment, const ReferenceData &reference);

/// "We answer", "our officers attend": it tells how something that is done goes.
bool tellsPerformance(const QString &sentence);

/// True where a sentence speaks of what an area for improvement asks for.
bool speaksOf(const QString &sentence, const QString &recommendation);

} // namespace Peel
