// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/proseplace.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// "Before the contract began, in 2012,": the time of what happened then.
bool isOfEvent(const Sentence &s, int i)
{
    if (!s.saysAny(0, { "before"_L1, "after"_L1, "since"_L1 }))
        return false;
    if (s.says(0, "since"_L1) && s.is(i + 1, Class::Comma))
        return true; // "Since our last visit, in 2018,"
    bool noun = false; // "After the launch of the plan in March 2019,"
    for (int j = 1; j < i; ++j) {
        noun = noun || s.is(j, Class::Noun);
        if (s.is(j, Class::Past) && !s.is(j + 1, Class::Noun))
            return s.is(i + 1, Class::Comma);
    }
    return noun && s.says(0, "after"_L1) && s.is(i + 1, Class::Comma);
}

/// The period at word `i` is only what something is compared with.
bool isBase(const Sentence &s, int i)
{
    if (isOfEvent(s, i))
        return true;
    int on = i - 1; // "an increase of 4 percent on the previous 12 months", "up £10 on 2021/22"
    while (s.is(on, Class::Determiner))
        --on;
    const Period &period = s.period(i).period;
    const bool figure = s.saysAny(i + 1, { "figure"_L1, "figures"_L1, "rate"_L1, "total"_L1 });
    if (!figure && s.says(on, "on"_L1) && (!period.hasDates() || period.from != period.to))
        return true;
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
    const bool likeForLike = figure.link.contains("same "_L1); // "than in the same months of 2019"
    if (figure.shape == Shape::Change && mention.later.hasDates() && !likeForLike)
        return mention.later;
    return mention.period;
}

/// A bracket with a figure of its own, that opens at `i`.
bool holdsFigure(const Sentence &s, int i)
{
    const int close = closeOf(s, i);
    for (int j = i + 1; j < close; ++j) {
        if (isFigure(s, j))
            return true;
    }
    return false;
}

/// "to the highest level since 2008": how long nothing was so high.
bool isRecord(const Sentence &s, int time)
{
    if (!s.at(time).lower.startsWith("since "_L1))
        return false;
    for (int i = time - 1; i > time - 4; --i) {
        if (s.saysAny(i,
                { "highest"_L1, "lowest"_L1, "biggest"_L1, "largest"_L1, "smallest"_L1, "worst"_L1,
                    "best"_L1 }))
            return true;
    }
    return false;
}

/// "from 12 in May 2019 to 9": the time that stands at the other end.
bool isOfOtherEnd(const Sentence &s, const Clause &clause, int time)
{
    if (!s.says(leadOf(s, clause).from - 1, "to"_L1))
        return false;
    int other = time - 1;
    while (s.isAny(other, { Class::Preposition, Class::Determiner }))
        --other;
    return isFigure(s, other) && s.says(other - 1, "from"_L1);
}

/// The period of the clause: the first one behind the number, else the last one before it.
int ownTime(const Sentence &s, const Clause &clause)
{
    bool finite = false; // "£2m that will pay for 40 officers over three years"
    for (int i = clause.number + 1; i < clause.to; ++i) {
        finite = finite || (isFinite(s, i) && !s.is(i, Class::Be));
        if (finite && isFigure(s, i))
            break;
        if (s.is(i, Class::Bracket)
            && holdsFigure(s, i)) { // "(74 percent in 2019)": another's time
            i = closeOf(s, i);
            continue;
        }
        const bool another = isFigure(s, i) && s.says(i - 1, "to"_L1); // "from 9 to 4 in 2019"
        const bool clauseBegins = s.is(i, Class::Joiner) && s.is(i + 1, Class::Pronoun)
            && s.isAny(i + 2, { Class::Be, Class::Have });
        const bool base = s.says(i, "on"_L1) && s.is(i + 1, Class::Determiner)
            && s.is(i + 2, Class::Number); // "an increase on the 444 reported in 2018"
        if (another || clauseBegins || base
            || s.saysAny(i, { "than"_L1, "compared"_L1, "against"_L1 }))
            break;
        if (s.says(i, "since"_L1) && !s.is(i + 1, Class::Time))
            break; // "the largest fall since the survey began in 1981"
        if (s.is(i, Class::Time) && isRecord(s, i))
            break;
        if (s.is(i, Class::Time) && !isBase(s, i))
            return i;
    }
    bool verb = false; // "was set up in 2020 after a report found 800 crimes were": not in 2020
    for (int i = clause.number - 1; i >= clause.from; --i) {
        verb = verb || s.isAny(i, { Class::Past, Class::Be, Class::Have });
        if (verb && i > 0 && s.saysAny(i, { "after"_L1, "when"_L1, "because"_L1 }))
            break;
        if (s.is(i, Class::Time) && !isBase(s, i))
            return isOfOtherEnd(s, clause, i) ? -1 : i;
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

/// "25,004 the year before": another time than the sentence's.
bool saysEarlier(const Sentence &s, const Clause &clause)
{
    static constexpr std::array words { "earlier"_L1, "before"_L1, "previous"_L1, "preceding"_L1,
        "ago"_L1 };
    for (int i = clause.from; i < clause.to; ++i) {
        for (const QLatin1StringView word : words) {
            if (s.says(i, word)
                || (s.is(i, Class::Time) && !s.period(i).period.hasDates()
                    && s.at(i).lower.contains(word)))
                return true;
        }
    }
    return false;
}

/// The time of the last figure, or of the one before where that only told what it was earlier:
/// "912 in 2016 (2015: 803), up 14 percent".
std::optional<Period> latestOf(const std::vector<Figure> &figures)
{
    const Figure &last = figures.back();
    if (figures.size() < 2 || !last.carried || !last.period)
        return last.period;
    const Figure &before = figures[figures.size() - 2];
    const bool later = before.measure == last.measure && before.period && before.period->hasDates()
        && last.period->hasDates() && before.period->to > last.period->to;
    return later ? before.period : last.period;
}

/// "The wait was 40 seconds in May 2019; 9% of calls were abandoned": what the next main clause
/// tells in the same past tense is of the same time.
bool goesOnInTime(const Sentence &s, const Figure &last, const Clause &clause)
{
    if (!last.period || !last.period->hasDates() || last.time < 0 || last.begins
        || last.shape == Shape::Change || !s.is(clause.from, Class::Stop)
        || s.text.at(s.at(clause.from).range.from) != u';')
        return false;
    for (int i = clause.from + 1; i < clause.to; ++i) {
        if (s.isAny(i, { Class::Present, Class::Have, Class::Modal, Class::Time })
            || s.saysAny(i, { "is"_L1, "are"_L1, "now"_L1 }))
            return false;
    }
    return true;
}

void placeInTime(Figure &figure, const Sentence &s, const Clause &clause, const Context &context)
{
    if (figure.period) // a label's own
        return;
    int at = ownTime(s, clause);
    const int when = clause.from + (s.is(clause.from, Class::Comma) ? 1 : 0);
    if (at < 0 && s.says(when, "when"_L1)) { // "up 9% on 2018, when 59 were recorded"
        const int time = when - (s.is(when - 1, Class::Comma) ? 2 : 1);
        at = s.is(time, Class::Time) ? time : -1;
    }
    if (at < 0 && clause.bracket) {
        for (int i = clause.to; i < figure.last && at < 0; ++i)
            at = s.is(i, Class::Time) ? i : -1;
    }
    const bool first = context.here.empty();
    const bool earlier = figure.begins || (figure.shape != Shape::Change && saysEarlier(s, clause));
    if (at < 0 && earlier)
        return;
    if (at < 0)
        at = leadTime(s);
    if (at >= 0) {
        figure.period = periodAt(s, at, figure);
        figure.time = at;
        figure.first = std::min(figure.first, at);
        figure.last = std::max(figure.last, at + 1);
        return;
    }
    const bool reached = !first && context.here.front().shape == Shape::Change
        && figure.shape == Shape::Level && !figure.begins
        && figure.measure == context.here.back().measure; // "rose in 2019, from 40 to 52"
    const bool goesOn = !first && s.is(clause.from, Class::Comma)
        && s.says(clause.from + 1, "which"_L1); // "…, which is 111 for each million"
    if (!first && (reached || goesOn))
        figure.period = context.here.front().period;
    else if (!first && (figure.carried || clause.bracket || figure.shape == Shape::Change))
        figure.period = latestOf(context.here);
    else if (first && (saysSameTime(s) || saysRest(s)))
        figure.period = context.time;
    else if (!first && goesOnInTime(s, context.here.back(), clause))
        figure.period = context.here.back().period;
    if (!figure.period)
        figure.period = context.leadTime;
}

/// Where the figure's own words end: what a comma or "it is" adds is about something else.
int endOfOwn(const Figure &figure, const Sentence &s, const Clause &clause)
{
    const bool count = figure.shape == Shape::Count;
    int of = clause.number - 1; // "£2m of the £9m gap is met by Kent": the gap is not Kent's
    while (s.is(of, Class::Determiner))
        --of;
    if (figure.unit == Unit::Gbp && s.says(of, "of"_L1) && s.is(of - 1, Class::Number)
        && s.quantity(of - 1).unit == Unit::Gbp)
        return std::max(figure.last, clause.number + 1);
    for (int i = clause.number + 1; i < clause.to; ++i) {
        const bool another = count && s.is(i, Class::Pronoun) && s.is(i + 1, Class::Be)
            && s.is(i - 1, Class::Noun); // "With 900 officers it is"
        if (another || (s.is(i, Class::Comma) && i >= figure.last))
            return i;
    }
    return clause.to;
}

void placeInSpace(Figure &figure, const Sentence &s, const Clause &clause, const Context &context)
{
    if (figure.scope && !context.owner) // told by its own words
        return;
    const int from = std::min(figure.first, clause.from);
    const int to = figure.shape == Shape::Rank ? clause.number // "6th of the 8 forces of the MSG"
                                               : endOfOwn(figure, s, clause);
    int whole = clause.number + 2;
    while (s.is(whole, Class::Determiner))
        ++whole;
    if (figure.shape == Shape::Share && s.says(clause.number + 1, "of"_L1)
        && s.says(whole, "national"_L1) && s.is(whole + 1, Class::Noun))
        figure.scope = Scope::National; // "of all the national crimes"
    if (figure.shape == Shape::Share && !figure.scope) // "of adults in Kent", whoever asked them
        figure.scope = context.places.scopeOf(s, clause.number, std::min(figure.last, to));
    if (!figure.scope)
        figure.scope = context.places.scopeOf(s, clause.from, to);
    if (!figure.scope && from < clause.from)
        figure.scope = context.places.scopeOf(s, from, std::max(from, to));
    if (!figure.scope)
        figure.scope = context.places.scopeOf(s, 0, leadEnd(s));
    if (figure.counted == "forces"_L1 || figure.counted == "police forces"_L1)
        figure.scope = Scope::National;
    if (!figure.scope && clause.bracket && !context.here.empty())
        figure.scope = context.here.back().scope;
    if (!figure.scope && figure.carried && !context.here.empty()
        && context.here.back().measure == figure.measure)
        figure.scope = context.here.back().scope; // "5 percent nationally, down from 6"
    const bool goesOn
        = s.says(0, "there"_L1) || (s.saysAny(0, { "this"_L1, "that"_L1 }) && s.is(1, Class::Be));
    if (!figure.scope && figure.carried && goesOn && context.here.empty()
        && !context.earlier.empty())
        figure.scope = context.earlier.back().scope; // "There were 122,000 a year before"
    if (!figure.scope && context.here.empty() && !context.earlier.empty() && saysSameTime(s)
        && s.is(0, Class::Preposition))
        figure.scope = context.earlier.back().scope; // "Over the same period it rose by 11 percent"
    if (context.owner && figure.scope.value_or(Scope::Force) == Scope::Force)
        figure.scope = context.owner;
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

namespace {

/// "rose from 2.1 to 6.4 percent between 2021 and 2023": each is of its end of that time.
void partTimes(Figure &before, Figure &after, const Sentence &s)
{
    if (!s.says(before.number - 1, "from"_L1) || !s.says(after.number - 1, "to"_L1) || before.period
        || after.time <= after.number)
        return;
    const PeriodMention &mention = s.period(after.time);
    const Period &later = mention.later;
    if (!later.hasDates() || !mention.period.hasDates())
        return;
    const QDate end = later.to.addDays(1);
    const int months = 12 * (end.year() - later.from.year()) + end.month() - later.from.month();
    before.period = Period { mention.period.label, mention.period.from,
        mention.period.from.addMonths(months).addDays(-1) };
    after.period = later;
}

} // namespace

void shareTimes(std::vector<Figure> &figures, const Sentence &s)
{
    for (std::size_t i = 1; i < figures.size(); ++i)
        partTimes(figures[i - 1], figures[i], s);
    for (std::size_t i = figures.size(); i-- > 1;) {
        const Figure &next = figures[i];
        Figure &figure = figures[i - 1];
        if (figure.period || !next.period || figure.begins || next.time <= next.number)
            continue;
        bool joined = false;
        bool apart = false;
        for (int j = figure.number + 1; j < next.number; ++j) {
            joined = joined || s.isAny(j, { Class::Comma, Class::Joiner });
            apart = apart || isFinite(s, j)
                || s.isAny(j, { Class::Stop, Class::Past, Class::Bracket, Class::Relative })
                || s.saysAny(j, { "but"_L1, "compared"_L1, "against"_L1 });
        }
        const bool reaches = figure.shape == Shape::Change && next.shape == Shape::Level
            && !next.begins && !apart; // "rose 8 percent to 436,212 in 2019"
        const bool series = joined && !apart && next.shape == figure.shape;
        if (reaches || series) {
            figure.period = next.period;
            figure.time = next.time;
        }
    }
    // "dropped 16 percent, from 40 in 2018 to 28 in 2019": the change is to the later time.
    for (std::size_t i = 0; i + 2 < figures.size(); ++i) {
        const bool span = figures[i].shape == Shape::Change && figures[i + 1].begins
            && figures[i + 2].shape == Shape::Level;
        if (span && !figures[i].period)
            figures[i].period = figures[i + 2].period;
    }
}

void placeFigure(Figure &figure, const Sentence &s, const Clause &clause, const Context &context)
{
    placeInTime(figure, s, clause, context);
    placeInSpace(figure, s, clause, context);
}

} // namespace Peel::Prose
