// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/pattern.h"
#include "ingest/metrics/prose/prosefigure.h"
#include "ingest/metrics/prose/proseverbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr const char *rule = "metric.prose.hours";

QString unitWord(Unit unit)
{
    return unit == Unit::Hours ? u"hours"_s : u"days"_s;
}

Figure named(Figure figure, const QString &measure)
{
    figure.measure = measure.simplified();
    figure.name = asName(figure.measure);
    return figure;
}

/// "12.6 days were lost to sickness per officer".
std::optional<Figure> timeLost(
    const Sentence &s, const Clause &clause, const Context &context, const QString &unit)
{
    int verb = clause.number + 1;
    while (s.isAny(verb, { Class::Be, Class::Have, Class::Adverb }))
        ++verb;
    if (!s.saysAny(verb, { "lost"_L1, "worked"_L1, "volunteered"_L1, "given"_L1, "spent"_L1 }))
        return std::nullopt;
    const Phrase rest = phraseFrom(s, verb + 1, clause.to, context.places, false);
    std::vector<int> words;
    for (int i = verb; i < std::max(verb + 1, rest.end); ++i)
        words.push_back(i);
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.last = words.back() + 1;
    return named(figure, unit + u' ' + s.said(words));
}

/// "an officer lost 9.1 days to sickness".
std::optional<Figure> lostByEach(
    const Sentence &s, const Clause &clause, int verb, const Context &context, const QString &unit)
{
    int link = clause.number + 1;
    QString per;
    if (s.says(link, "per"_L1) && s.is(link + 1, Class::Noun)) { // "10.4 days per officer to"
        per = u" per "_s + s.at(link + 1).text;
        link += 2;
    }
    if (verb <= clause.from || verbOf(s.at(verb).lower) != "lose"_L1 || !s.says(link, "to"_L1))
        return std::nullopt;
    const Phrase to = phraseFrom(s, link + 1, clause.to, context.places, false);
    if (!per.isEmpty() && !to.isEmpty()) {
        Figure figure = figureOf(s, clause, rule, Shape::Level);
        figure.last = to.end;
        return named(figure, unit + u" lost to "_s + asPhrase(s.said(to.words)) + per);
    }
    const Phrase subject
        = subjectBefore(s, clause.from, verbGroupStart(s, verb, clause.from), context.places);
    if (to.isEmpty() || subject.isEmpty())
        return std::nullopt;
    const bool each = s.saysAny(subject.words.front() - 1, { "an"_L1, "a"_L1, "each"_L1 });
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.last = to.end;
    return named(figure,
        unit + u" lost to "_s + asPhrase(s.said(to.words)) + (each ? u" per "_s : u" by "_s)
            + asPhrase(s.said(subject.words)));
}

/// "The force had 9,707 rest days owed to officers", "there were 11,499 sick days": days or hours
/// that have piled up.
std::optional<Figure> timeHeld(
    const Sentence &s, const Clause &clause, int verb, const Context &context)
{
    constexpr double total = 1000;
    static const Pattern digits(u"^[\\d.,\\s]+"_s);
    const QString kind = digits.removedFrom(s.at(clause.number).lower).simplified();
    const bool joined = s.isAny(verb, { Class::Comma, Class::Joiner }) && !context.here.empty()
        && isDuration(context.here.back().unit);
    const bool held = s.isAny(verb, { Class::Have, Class::Be }) || s.says(verb, "of"_L1) || joined;
    if (s.quantity(clause.number).value < total || !held || !kind.contains(u' '))
        return std::nullopt; // "1,204 days" of what?
    const int next = clause.number + 1;
    const Phrase rest = phraseFrom(s, next, clause.to, context.places, false);
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.last = std::max(rest.end, next);
    const bool hung = s.isAny(next, { Class::Past, Class::Gerund, Class::Preposition });
    QString said = kind;
    if (hung && !rest.isEmpty())
        said += u' ' + s.said(rest.words);
    return named(figure, said);
}

} // namespace

/// Time that was worked or lost: "They worked 31,270 hours", "12 days were lost to sickness".
std::optional<Figure> readHours(const Sentence &s, const Clause &clause, const Context &context)
{
    const Unit unit = s.quantity(clause.number).unit;
    if (unit != Unit::Hours && unit != Unit::Days)
        return std::nullopt;
    if (auto lost = timeLost(s, clause, context, unitWord(unit)))
        return lost;
    const Lead lead = leadOf(s, clause);
    const int verb = lead.from - 1;
    if (auto lost = lostByEach(s, clause, verb, context, unitWord(unit)))
        return lost;
    if (auto held = timeHeld(s, clause, verb, context))
        return held;
    const bool spent = s.saysAny(verb, { "spent"_L1, "spend"_L1 })
        && s.saysAny(clause.number + 1, { "with"_L1, "on"_L1, "dealing"_L1, "at"_L1 });
    const bool works = unit == Unit::Hours
        && (spent
            || s.saysAny(
                verb, { "worked"_L1, "volunteered"_L1, "contributed"_L1, "gave"_L1, "given"_L1 }));
    if (verb < clause.from || !works)
        return std::nullopt;
    const Phrase subject
        = subjectBefore(s, clause.from, verbGroupStart(s, verb, clause.from), context.places);
    const QString bearer
        = subject.isEmpty() ? antecedentOf(s, clause, context) : asPhrase(s.said(subject.words));
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.carried = subject.isEmpty();
    figure.last = clause.number + 1;
    QString doing = participleOf(s.at(verb).lower);
    if (spent) {
        const Phrase what = complementFrom(s, clause.number + 1, clause.to, context.places);
        doing += u' ' + s.said(what.words);
        figure.last = std::max(what.end, figure.last);
    }
    return named(figure, u"hours "_s + doing + (bearer.isEmpty() ? QString() : u" by "_s + bearer));
}

/// "168 more officers, bringing the total to 2,394".
std::optional<Figure> readTotal(const Sentence &s, const Clause &clause, const Context &context)
{
    const Lead lead = leadOf(s, clause);
    const int to = lead.from - 1;
    if (!s.says(to, "to"_L1) || s.quantity(clause.number).unit != Unit::Count)
        return std::nullopt;
    int i = to - 1;
    while (i > 0 && s.isAny(i, { Class::Noun, Class::Determiner, Class::Adverb }))
        --i;
    const bool total = s.says(to - 1, "total"_L1) || s.says(to - 1, "number"_L1);
    const Figure *count = context.last(Shape::Count);
    if (!total
        || !s.saysAny(i,
            { "bringing"_L1, "brings"_L1, "bring"_L1, "taking"_L1, "takes"_L1, "take"_L1,
                "brought"_L1 })
        || !count || count->counted.isEmpty())
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Count);
    figure.carried = true;
    figure.counted = count->counted;
    figure.last = clause.number + 1;
    return named(figure, count->counted);
}

} // namespace Peel::Prose
