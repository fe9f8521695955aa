// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recommendation.h"

#include <array>

namespace Peel {
namespace {

struct Row
{
    RecommendationKind kind;
    const char *id;
    const char *name;
};

constexpr std::array rows {
    Row { RecommendationKind::AreaForImprovement, "area_for_improvement", "Area for improvement" },
    Row { RecommendationKind::CauseOfConcern, "cause_of_concern", "Cause of concern" },
    Row { RecommendationKind::Recommendation, "recommendation", "Recommendation" },
};

} // namespace

QString recommendationKindId(RecommendationKind kind)
{
    return QLatin1StringView(rows.at(static_cast<std::size_t>(kind)).id);
}

std::optional<RecommendationKind> recommendationKindFromId(QStringView id)
{
    for (const Row &row : rows) {
        if (id == QLatin1StringView(row.id))
            return row.kind;
    }
    return std::nullopt;
}

QString recommendationKindName(RecommendationKind kind)
{
    return QLatin1StringView(rows.at(static_cast<std::size_t>(kind)).name);
}

} // namespace Peel
