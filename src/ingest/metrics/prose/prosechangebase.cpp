// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosechangebase.h"

#include "ingest/metrics/prose/prosechange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// "14 percent more than in 2021/22": on the previous year, where the sentence tells of the next.
QString sinceThen(const Sentence &s, const Clause &clause)
{
    const int compared = s.says(clause.to, "when"_L1) ? clause.to + 1 : clause.to;
    int than = clause.number + 1;
    while (than < clause.to && !s.says(than, "than"_L1))
        ++than;
    int end = clause.to;
    if (than >= clause.to && s.says(compared, "compared"_L1)
        && s.saysAny(compared + 1, { "to"_L1, "with"_L1 })) { // "a rise of 5%, compared to 2018"
        than = compared + 1;
        end = s.size();
    }
    int time = than + 1;
    while (s.isAny(time, { Class::Preposition, Class::Determiner, Class::Number, Class::Past }))
        ++time; // "than the 4,247 recorded in 2019"
    if (than >= end || !s.is(time, Class::Time) || !s.period(time).period.hasDates())
        return {};
    const Period &then = s.period(time).period;
    for (int i = 0; i < s.size(); ++i) {
        const bool base = s.says(i - 1, "in"_L1) && s.says(i - 2, "than"_L1);
        if (s.is(i, Class::Time) && !base && s.period(i).period.from == then.from.addYears(1)
            && s.period(i).period.to == then.to.addYears(1))
            return u" on the previous year"_s;
    }
    return u" since "_s + then.label;
}

/// "between 2018/19 and 2019/20" counts from the year before.
QString yearOnYear(const Sentence &s, const Clause &clause)
{
    for (int i = clause.number + 1; i < clause.to; ++i) {
        if (!s.is(i, Class::Time) || !s.period(i).later.hasDates())
            continue;
        const Period &whole = s.period(i).period;
        const Period &later = s.period(i).later;
        const bool year = later.from.addYears(1) == later.to.addDays(1);
        if (year && whole.from == later.from.addYears(-1))
            return u" on the previous year"_s;
    }
    return {};
}

} // namespace

QString comparisonOf(const Sentence &s, const Clause &clause)
{
    QString comparison = comparisonIn(s, clause.number, clause.to);
    if (comparison.isEmpty())
        comparison = yearOnYear(s, clause);
    return comparison.isEmpty() ? sinceThen(s, clause) : comparison;
}

bool comparesPlaces(const Sentence &s, int from, const Context &context)
{
    for (int i = from; i < std::min(from + 8, s.size()); ++i) {
        if (s.says(i, "than"_L1))
            return !context.places.meanForce(s, i + 1, i + 2)
                && context.places.scopeOf(s, i + 1, std::min(i + 6, s.size()))
                       .value_or(Scope::Force)
                != Scope::Force;
    }
    return false;
}

} // namespace Peel::Prose
