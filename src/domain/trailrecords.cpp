// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trailrecords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct Named
{
    QLatin1StringView id;
    QLatin1StringView name;
};

constexpr std::array states { Named { "open"_L1, "Open"_L1 },
    Named { "response_published"_L1, "Response published"_L1 },
    Named { "evidence_of_progress"_L1, "Evidence of progress"_L1 },
    Named { "repeated"_L1, "Repeated in a later inspection"_L1 },
    Named { "closed"_L1, "Closed by the inspectorate"_L1 },
    Named { "no_longer_mentioned"_L1, "No longer mentioned"_L1 },
    Named { "replaced"_L1, "Withdrawn or replaced"_L1 } };

} // namespace

QString trailStateId(TrailState state)
{
    return states.at(static_cast<std::size_t>(state)).id;
}

std::optional<TrailState> trailStateFromId(QStringView id)
{
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (states[i].id == id)
            return static_cast<TrailState>(i);
    }
    return std::nullopt;
}

QString trailStateName(TrailState state)
{
    return states.at(static_cast<std::size_t>(state)).name;
}

} // namespace Peel
