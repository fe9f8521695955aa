// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosedistance.h"

using namespace Qt::StringLiterals;

namespace Peel::Prose {

bool isDifference(const Sentence &s, const Clause &clause)
{
    const int next
        = clause.number + 1; // "210 more than three years ago": the words hedge the years
    if (s.is(next, Class::Number) && s.quantity(next).hedge.contains(" than"_L1))
        return true;
    const auto ends = [&s](int i) {
        return i >= s.size() || s.isAny(i, { Class::Number, Class::Comma, Class::Stop });
    };
    for (int i = clause.number + 1; i <= clause.number + 3 && !ends(i); ++i) {
        if (!s.saysAny(i, { "more"_L1, "fewer"_L1, "less"_L1, "higher"_L1, "lower"_L1 }))
            continue;
        if (i == clause.number + 1 && s.is(i + 1, Class::Noun))
            return false; // "600 more officers than in 2019" says what there are more of
        while (!ends(i) && !s.says(i, "than"_L1))
            ++i;
        return s.says(i, "than"_L1);
    }
    return false;
}

bool isFromTarget(const Sentence &s, const Clause &clause)
{
    const int way = clause.number + 1;
    if (!s.saysAny(way,
            { "up"_L1, "down"_L1, "above"_L1, "below"_L1, "over"_L1, "under"_L1, "short"_L1,
                "ahead"_L1, "off"_L1 }))
        return false;
    int aim = way + 1;
    while (aim < way + 5
        && (s.isAny(aim, { Class::Preposition, Class::Determiner })
            || s.saysAny(aim, { "national"_L1, "force"_L1, "own"_L1, "local"_L1 })))
        ++aim;
    return s.saysAny(aim,
        { "target"_L1, "targets"_L1, "standard"_L1, "goal"_L1, "ambition"_L1, "threshold"_L1 });
}

} // namespace Peel::Prose
