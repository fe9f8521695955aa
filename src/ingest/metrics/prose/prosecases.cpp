// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosefigure.h"
#include "ingest/metrics/prose/prosephrasewords.h"
#include "ingest/metrics/prose/proseverbs.h"

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// The cases that the number is of: "of the 65 cases we examined".
struct Cases
{
    QString said;
    int end = 0;
    bool toldBefore = false; // "of them"
};

Cases casesOf(const Sentence &s, const Clause &clause, const Context &context)
{
    const bool share = s.quantity(clause.number).unit == Unit::Percent;
    const bool alone = clause.number + 1 >= clause.to
        || s.isAny(clause.number + 1, { Class::Bracket, Class::Comma });
    if (share && alone && context.last() // "In a sample of 90 files, … in 40 percent"
        && context.last()->shape == Shape::Count && !context.last()->counted.isEmpty())
        return { context.last()->counted, clause.number + 1, false };
    int after = afterAside(s, clause.number + 1);
    const bool partitive
        = s.says(after, "of"_L1) || (s.says(after, "out"_L1) && s.says(after + 1, "of"_L1));
    if (share && !partitive)
        return {};
    const int those = after + 1 + (s.says(after, "out"_L1) ? 1 : 0);
    const Figure *count = context.last(Shape::Count);
    if (partitive && count && !count->counted.isEmpty()
        && s.saysAny(those, { "them"_L1, "these"_L1, "those"_L1 })
        && !s.isAny(those + 1, { Class::Noun, Class::Relative }))
        return { count->counted, those + 1, true };
    while (s.isAny(after, { Class::Determiner, Class::Number }) || s.says(after, "of"_L1)
        || s.says(after, "out"_L1))
        ++after;
    const Phrase noun = phraseFrom(s, after, s.size(), context.places, true);
    if (noun.isEmpty() || (!share && !countsPlural(s, noun)))
        return {};
    const int behind = afterOwnClause(s, noun.end);
    QString said = asPhrase(s.said(noun.words));
    if (behind > noun.end)
        said += u' ' + s.at(behind - 1).text;
    return { said, behind, false };
}

/// A clause as what happened in each of the cases: "there was no contact" → "with no contact",
/// "the force found an item" → "in which an item was found". Empty where [from, to) is no clause.
QString happeningIn(const Sentence &s, int from, int to, const Context &context)
{
    int verb = from;
    while (verb < to && !isFinite(s, verb) && !s.is(verb, Class::Past))
        ++verb;
    if (verb >= to)
        return {};
    int last = verb; // "did not give": the verb itself
    while (s.is(verb, Class::Modal) && last + 1 < to
        && (s.is(last + 1, Class::Present) || s.saysAny(last + 1, { "not"_L1, "be"_L1, "have"_L1 })
            || (last == verb && s.is(last + 1, Class::Adverb))))
        ++last;
    const Phrase rest = complementFrom(s, last + 1, to, context.places);
    std::vector<int> verbs;
    for (int i = verb; i <= last; ++i)
        verbs.push_back(i);
    if (s.says(verb - 1, "there"_L1) && s.is(verb, Class::Be))
        return rest.isEmpty() ? QString() : u"with "_s + s.said(rest.words);
    const int group = verbGroupStart(s, verb, from);
    const Phrase subject = subjectBefore(s, from, group, context.places);
    const bool own = subject.isEmpty()
        || context.places.meanForce(s, subject.words.front(), subject.words.back() + 1);
    if (!own) {
        const bool none = s.says(subject.words.front() - 1, "no"_L1);
        QString said = u"in which "_s
            + (none ? u"no "_s + s.said(subject.words) : withArticle(s, subject)) + u' '
            + s.said(verbs);
        return rest.isEmpty() ? said : said + u' ' + s.said(rest.words);
    }
    if (last > verb && !subject.isEmpty() && !rest.isEmpty()) // "staff did not ask"
        return u"in which "_s + asPhrase(s.said(subject.words)) + u' ' + s.said(verbs) + u' '
            + s.said(rest.words);
    const QString participle = s.is(verb, Class::Past) ? participleOf(s.at(verb).lower) : QString();
    if (participle.isEmpty() || rest.isEmpty())
        return {};
    std::vector<int> object;
    for (const int i : rest.words) {
        if (s.is(i, Class::Preposition) && !object.empty())
            break;
        object.push_back(i);
    }
    const QString be = s.at(object.back()).lower.endsWith(u's') ? u" were "_s : u" was "_s;
    return u"in which "_s + s.said(object) + be + participle;
}

/// A verb of [from, to) that gives something to someone.
bool gives(const Sentence &s, int from, int to)
{
    for (int i = from; i < to; ++i) {
        if (s.saysAny(i, { "assigned"_L1, "gave"_L1, "given"_L1, "offered"_L1, "applied"_L1 }))
            return !s.is(i - 1, Class::Be);
    }
    return false;
}

/// "resulted in 34 arrests", "involved in", "an increase in": the preposition is the verb's or the
/// noun's own.
bool hangsOnWord(const Sentence &s, int preposition)
{
    const int i = preposition - 1;
    if (s.saysAny(i, { "involved"_L1, "engaged"_L1, "based"_L1, "held"_L1, "interested"_L1 }))
        return true;
    if (s.isAny(i, { Class::Past, Class::Present, Class::Gerund }))
        return !s.is(verbGroupStart(s, i, 0), Class::Be);
    return s.saysAny(i,
        { "increase"_L1, "reduction"_L1, "rise"_L1, "fall"_L1, "decrease"_L1, "change"_L1,
            "part"_L1, "place"_L1, "only"_L1, "up"_L1 });
}

} // namespace

/// "In 22 of the 65 cases we examined, there was no plan", "a suspect was identified in 39 percent
/// of robberies": the cases in which something was so.
std::optional<Figure> readCases(const Sentence &s, const Clause &clause, const Context &context)
{
    const Unit unit = s.quantity(clause.number).unit;
    const Lead lead = leadOf(s, clause);
    const int in = lead.from - 1;
    if ((unit != Unit::Count && unit != Unit::Percent)
        || !s.saysAny(in, { "in"_L1, "for"_L1, "to"_L1 }))
        return std::nullopt;
    const bool isTo = s.says(in, "to"_L1); // "gave advice to 12 percent of callers"
    if (isTo && (unit != Unit::Percent || !gives(s, clause.from, in)))
        return std::nullopt;
    const bool isFor = s.says(in, "for"_L1);
    if (isFor && (!s.is(in - 1, Class::Past) || hangsOnWord(s, in)))
        return std::nullopt; // only "outcomes were recorded for 214 offences"
    const Cases cases = casesOf(s, clause, context);
    if (cases.said.isEmpty())
        return std::nullopt;
    int first = 0;
    while (s.isAny(first, { Class::Joiner, Class::Comma, Class::Stop, Class::Adverb }))
        ++first;
    if (s.says(in - 1, "that"_L1) && s.isAny(in - 2, { Class::Past, Class::Present }))
        first = in; // "we found that in 71 percent of cases"
    Figure figure = figureOf(s, clause, "metric.prose.cases", Shape::Count);
    QString happening;
    const bool comma = s.is(cases.end, Class::Comma);
    const bool begins = s.isAny(cases.end, { Class::Determiner, Class::Pronoun })
        && finiteBefore(s, cases.end, s.size()); // "In 34 of 60 files there was"
    if (in <= std::max(first, clause.from + 1) && (comma || cases.toldBefore || begins)) {
        const int from = cases.end + (comma ? 1 : 0);
        happening = happeningIn(s, from, clause.to < cases.end ? s.size() : clause.to, context);
        figure.last = std::max(clause.to, cases.end + 1);
    } else if (in > clause.from && (isTo || !hangsOnWord(s, in))) {
        int from = clause.from;
        for (int i = from; i < in; ++i) { // "In our audit, …"
            if (s.is(i, Class::Comma) && s.isAny(clause.from, { Class::Preposition, Class::Time }))
                from = i + 1;
        }
        happening = happeningIn(s, from, in, context);
        figure.last = cases.end;
    }
    if (happening.isEmpty())
        return std::nullopt;
    if (isFor)
        happening.replace("in which"_L1, "for which"_L1);
    if (isTo)
        happening.replace("in which"_L1, "to which"_L1);
    figure.counted = cases.said;
    figure.measure = cases.said + u' ' + happening;
    if (unit == Unit::Percent) {
        figure.shape = Shape::Share;
        figure.measure.prepend(u"share of "_s);
    }
    figure.name = asName(figure.measure);
    return figure;
}

} // namespace Peel::Prose
