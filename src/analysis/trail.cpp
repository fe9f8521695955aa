// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trail.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct Named
{
    QLatin1StringView id;
    QLatin1StringView name;
};

constexpr std::array strengths { Named { "explicit"_L1, "explicit reference"_L1 },
    Named { "same_words"_L1, "same words"_L1 },
    Named { "same_subject"_L1, "same subject, suggested"_L1 } };

constexpr std::array kinds { Named { "finding"_L1, "finding"_L1 },
    Named { "recommendation"_L1, "recommendation"_L1 },
    Named { "force_statement"_L1, "force statement"_L1 },
    Named { "pcc_paper"_L1, "paper to or by the Commissioner"_L1 },
    Named { "inspection"_L1, "inspection"_L1 }, Named { "other"_L1, "other document"_L1 } };

template <typename Value> constexpr std::size_t indexOf(Value value)
{
    return static_cast<std::size_t>(value);
}

bool isEvidence(const TrailEvent &event)
{
    return event.kind != TrailEvent::Kind::Finding
        && event.kind != TrailEvent::Kind::Recommendation;
}

} // namespace

QString linkStrengthId(LinkStrength strength)
{
    return strengths.at(indexOf(strength)).id;
}

QString linkStrengthName(LinkStrength strength)
{
    return strengths.at(indexOf(strength)).name;
}

QString linkVerdictId(LinkVerdict verdict)
{
    static constexpr std::array ids { "suggested"_L1, "accepted"_L1, "rejected"_L1 };
    return ids.at(indexOf(verdict));
}

QString trailEventKindId(TrailEvent::Kind kind)
{
    return kinds.at(indexOf(kind)).id;
}

QString trailEventKindName(TrailEvent::Kind kind)
{
    return kinds.at(indexOf(kind)).name;
}

int Trail::suggestions() const
{
    return static_cast<int>(
        std::count_if(events.begin(), events.end(), [](const TrailEvent &event) {
            return isEvidence(event) && event.verdict == LinkVerdict::Suggested;
        }));
}

int Trail::mentions() const
{
    return static_cast<int>(
        std::count_if(events.begin(), events.end(), [](const TrailEvent &event) {
            return isEvidence(event) && event.verdict != LinkVerdict::Rejected;
        }));
}

const TrailEvent *Trail::lastEvidence() const
{
    const auto last = std::find_if(events.rbegin(), events.rend(), [](const TrailEvent &event) {
        return isEvidence(event) && event.verdict != LinkVerdict::Rejected;
    });
    return last == events.rend() ? nullptr : &*last;
}

} // namespace Peel
