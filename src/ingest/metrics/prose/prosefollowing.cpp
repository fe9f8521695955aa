// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosearound.h"
#include "ingest/metrics/prose/prosechange.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// "unchanged on the 235 recorded in 2022", "up from the 756 in 2019": the figure before, at the
/// time that stands behind.
std::optional<Figure> comparedInTime(const ClauseReading &r)
{
    const Sentence &s = r.s;
    const Figure *last = r.context.here.empty() ? r.context.last() : &r.context.here.back();
    int behind = r.clause.number + 1;
    const bool way = s.says(r.governor, "from"_L1)
        && s.saysAny(r.governor - 1, { "up"_L1, "down"_L1 }); // "up from 756 crimes"
    while (s.is(behind, Class::Past) || s.saysAny(behind, { "times"_L1, "occasions"_L1 })
        || (way && s.is(behind, Class::Noun)))
        ++behind;
    int time = behind;
    while (s.isAny(time, { Class::Preposition, Class::Determiner }))
        ++time;
    const bool timed = s.is(time, Class::Time);
    const bool moved = s.says(r.governor, "from"_L1) && s.is(r.governor - 1, Class::Close);
    const bool compares = (r.lead.definite || moved)
        && s.saysAny(r.governor, { "than"_L1, "on"_L1, "from"_L1, "against"_L1, "with"_L1 });
    if (!(compares && timed) && !(way && (timed || behind >= r.clause.to)))
        return std::nullopt;
    if (!last || s.quantity(r.clause.number).unit != Unit::Count
        || last->name.startsWith("Further "_L1))
        return std::nullopt;
    const Figure *count = r.context.last(Shape::Count);
    const Figure *level = last->shape == Shape::Change && count ? count : last;
    const bool change = level->shape == Shape::Change;
    if (!change && level->unit != Unit::Count)
        return std::nullopt;
    Figure figure = r.figure(change ? Shape::Level : level->shape);
    figure.measure = level->measure;
    figure.counted = level->counted;
    figure.name = change ? asName(level->measure) : level->name;
    figure.scope = level->scope;
    figure.carried = true;
    figure.begins = true;
    figure.first = r.governor;
    figure.last = behind;
    if (timed) {
        figure.period = s.period(time).period;
        figure.time = time;
        figure.last = time + 1;
    }
    return figure;
}

/// "could save £1 billion (12% of central funding)", "has £9 million in reserves, 3.4 percent of
/// its budget": the amount just told, as a share.
std::optional<Figure> amountAsShare(const ClauseReading &r)
{
    const Sentence &s = r.s;
    const int before = s.says(r.governor, "or"_L1) ? r.governor - 1 : r.governor;
    if (r.context.here.empty() || s.quantity(r.clause.number).unit != Unit::Percent
        || !s.says(r.clause.number + 1, "of"_L1) || r.context.here.back().unit != Unit::Gbp)
        return std::nullopt;
    const Figure &amount = r.context.here.back();
    const bool next = r.clause.bracket ? amount.number + 2 == r.clause.number
                                       : s.is(before, Class::Comma) && before <= amount.last + 3;
    if (!next)
        return std::nullopt;
    const Phrase whole = phraseFrom(s, r.clause.number + 2, r.clause.to, r.context.places, false);
    if (whole.isEmpty())
        return std::nullopt;
    Figure figure = r.figure(Shape::Share);
    figure.measure
        = r.context.here.back().measure + u" as a share of "_s + asPhrase(s.said(whole.words));
    figure.name = asName(figure.measure);
    figure.carried = true;
    figure.last = whole.end;
    return figure;
}

/// "98 offences were recorded, down slightly (by 4%) from 102": the count just told has moved.
std::optional<Figure> movedBy(const ClauseReading &r)
{
    const Sentence &s = r.s;
    int way = r.clause.from - 2;
    while (s.is(way, Class::Adverb))
        --way;
    if (!r.clause.bracket || !s.says(r.clause.from, "by"_L1) || r.context.here.empty()
        || s.quantity(r.clause.number).unit != Unit::Percent || way < 0
        || signOfVerb(s.at(way).lower) == 0 || r.context.here.back().shape == Shape::Change)
        return std::nullopt;
    Figure figure = r.figure(Shape::Change);
    figure.unit = Unit::PercentChange;
    figure.value = signOfVerb(s.at(way).lower) * std::abs(figure.value);
    figure.measure = r.context.here.back().measure;
    figure.name = u"Change in "_s + figure.measure;
    figure.carried = true;
    figure.first = way;
    figure.last = r.clause.number + 1;
    return figure;
}

/// "42% (507) of new recruits are women": the share just told, counted.
std::optional<Figure> shareCounted(const ClauseReading &r)
{
    const Sentence &s = r.s;
    if (!r.clause.bracket || r.context.here.empty() || r.context.here.back().shape != Shape::Share
        || s.quantity(r.clause.number).unit != Unit::Count || r.clause.from != r.clause.number
        || r.clause.to != r.clause.number + 1
        || r.context.here.back().number + 2 != r.clause.number)
        return std::nullopt;
    QString measure = r.context.here.back().measure;
    if (measure.startsWith("share of "_L1, Qt::CaseInsensitive))
        measure.remove(0, 9);
    else if (const qsizetype at = measure.indexOf(" as a share of "_L1); at > 0)
        measure.truncate(at);
    else
        return std::nullopt;
    Figure figure = r.figure(Shape::Count);
    figure.measure = asPhrase(measure);
    figure.name = asName(measure);
    figure.counted = figure.measure;
    figure.scope = r.context.here.back().scope;
    figure.period = r.context.here.back().period;
    figure.last = r.clause.number + 1;
    figure.carried = true;
    return figure;
}

} // namespace

std::optional<Figure> readFollowing(const ClauseReading &reading)
{
    for (const auto read : { comparedInTime, amountAsShare, movedBy, shareCounted }) {
        if (auto figure = read(reading))
            return figure;
    }
    return std::nullopt;
}

} // namespace Peel::Prose
