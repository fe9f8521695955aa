// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/proseplace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// The period at word `i` is only what something is compared with.
bool isBase(const Sentence &s, int i)
{
    for (int j = i - 1; j >= std::max(0, i - 5); --j) {
        if (s.saysAny(j, { "than"_L1, "compared"_L1, "against"_L1, "since"_L1 }))
            return true;
        if (!s.isAny(j, { Class::Preposition, Class::Determiner, Class::Adverb })
            && !s.saysAny(j, { "that"_L1, "those"_L1, "recorded"_L1 }))
            return false;
    }
    return false;
}

Period periodAt(const Sentence &s, int i, const Figure &figure)
{
    const PeriodMention &mention = s.period(i);
    if (figure.shape == Shape::Change && mention.later.hasDates())
        return mention.later;
    return mention.period;
}

/// The period of the clause: the first one behind the number, else the last one before it.
int ownTime(const Sentence &s, const Clause &clause)
{
    for (int i = clause.number + 1; i < clause.to; ++i) {
        if (s.saysAny(i, { "than"_L1, "compared"_L1, "against"_L1 }))
            break;
        if (s.is(i, Class::Time) && !isBase(s, i))
            return i;
    }
    for (int i = clause.number - 1; i >= clause.from; --i) {
        if (s.is(i, Class::Time) && !isBase(s, i))
            return i;
    }
    return -1;
}

/// A period in the adverbial that opens the sentence.
int leadTime(const Sentence &s)
{
    int found = -1;
    for (int i = 0; i < s.size(); ++i) {
        if (isFinite(s, i) || isFigure(s, i) || s.is(i, Class::Stop))
            break;
        if (s.is(i, Class::Time) && !isBase(s, i))
            found = i;
        if (s.is(i, Class::Comma) && found >= 0)
            break;
    }
    return found;
}

int leadEnd(const Sentence &s)
{
    int i = 0;
    while (i < s.size() && !isFinite(s, i) && !isFigure(s, i) && !s.is(i, Class::Stop)
        && !s.is(i, Class::Comma))
        ++i;
    return s.is(0, Class::Preposition) || s.is(0, Class::Adverb) || s.is(0, Class::Gerund) ? i : 0;
}

/// "over the same period", "in that period", "on the same date".
bool saysSameTime(const Sentence &s)
{
    for (int i = 1; i < s.size(); ++i) {
        const bool time = s.saysAny(i, { "period"_L1, "date"_L1, "time"_L1 });
        if (!time)
            continue;
        for (int j = i - 1; j >= std::max(0, i - 2); --j) {
            if (s.saysAny(j, { "same"_L1, "that"_L1, "this"_L1 }))
                return true;
        }
    }
    return false;
}

/// "The other 35 percent": the rest of what was just told.
bool saysRest(const Sentence &s)
{
    return s.says(0, "the"_L1) && (s.says(1, "other"_L1) || s.says(1, "remaining"_L1));
}

void placeInTime(Figure &figure, const Sentence &s, const Clause &clause, const Context &context)
{
    if (figure.period) // a label's own
        return;
    int at = ownTime(s, clause);
    if (at < 0 && clause.bracket) {
        for (int i = clause.to; i < figure.last && at < 0; ++i)
            at = s.is(i, Class::Time) ? i : -1;
    }
    const bool first = context.here.empty();
    if (at < 0)
        at = leadTime(s);
    if (at >= 0) {
        figure.period = periodAt(s, at, figure);
        figure.first = std::min(figure.first, at);
        figure.last = std::max(figure.last, at + 1);
        return;
    }
    if (!first && (figure.carried || clause.bracket || figure.shape == Shape::Change))
        figure.period = context.here.back().period;
    else if (first && (saysSameTime(s) || saysRest(s)))
        figure.period = context.time;
}

void placeInSpace(Figure &figure, const Sentence &s, const Clause &clause, const Context &context)
{
    const int from = std::min(figure.first, clause.from);
    int to = clause.to; // what a comma adds is about something else
    for (int i = clause.number + 1; i < clause.to && to == clause.to; ++i) {
        if (s.is(i, Class::Comma) && i >= figure.last)
            to = i;
    }
    figure.scope = context.places.scopeOf(s, clause.from, to);
    if (!figure.scope && from < clause.from)
        figure.scope = context.places.scopeOf(s, from, clause.to);
    if (!figure.scope)
        figure.scope = context.places.scopeOf(s, 0, leadEnd(s));
    if (figure.counted == "forces"_L1 || figure.counted == "police forces"_L1)
        figure.scope = Scope::National;
    if (!figure.scope && clause.bracket && !context.here.empty())
        figure.scope = context.here.back().scope;
}

} // namespace

std::optional<Period> lastTimeOf(const Sentence &s)
{
    for (int i = s.size() - 1; i >= 0; --i) {
        if (s.is(i, Class::Time) && !isBase(s, i) && s.period(i).period.hasDates())
            return s.period(i).period;
    }
    return std::nullopt;
}

void placeFigure(Figure &figure, const Sentence &s, const Clause &clause, const Context &context)
{
    placeInTime(figure, s, clause, context);
    placeInSpace(figure, s, clause, context);
}

} // namespace Peel::Prose
