// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/judgment.h"

namespace Peel {

enum class RecommendationKind { AreaForImprovement, CauseOfConcern, Recommendation };
QString recommendationKindId(RecommendationKind kind);
std::optional<RecommendationKind> recommendationKindFromId(QStringView id);
/// For people: "Area for improvement".
QString recommendationKindName(RecommendationKind kind);

/// What a document lists under "Areas for improvement", "Causes of concern" or "Recommendations".
struct Recommendation
{
    RecommendationKind kind = RecommendationKind::AreaForImprovement;
    QString area; // id, empty where the document does not tie it to one
    QString text; // the bullet or title sentence alone, without lead-in or deadline line
    Evidence evidence;

    bool operator==(const Recommendation &) const = default;
};

} // namespace Peel
