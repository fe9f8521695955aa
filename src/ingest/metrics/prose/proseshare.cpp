// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosefigure.h"
#include "ingest/metrics/prose/proseverbs.h"
#include "ingest/metrics/prose/prosewhole.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr const char *rule = "metric.prose.share";

/// A noun that is no measure itself: "the rate was 12 percent of …" tells a rate.
bool isPlainNoun(const Sentence &s, int i)
{
    return s.is(i, Class::Noun)
        && !s.saysAny(i,
            { "rate"_L1, "share"_L1, "proportion"_L1, "percentage"_L1, "figure"_L1, "level"_L1,
                "average"_L1, "target"_L1, "number"_L1, "total"_L1, "there"_L1, "these"_L1,
                "those"_L1 });
}

/// "make up", "accounts for", "represents" before a share: the bearer is the part.
int partVerb(const Sentence &s, int leadFrom)
{
    int i = leadFrom - 1;
    if (s.saysAny(i, { "for"_L1, "up"_L1 }))
        --i;
    if (s.is(i, Class::Be) && s.isAny(i - 1, { Class::Pronoun, Class::Relative }))
        return i; // "this is 21 percent of the population"
    if (s.is(i, Class::Be) && isPlainNoun(s, i - 1) && s.says(leadFrom + 1, "of"_L1))
        return i; // "Domestic abuse is 12 percent of recorded crime"
    const QString base = i >= 0 ? verbOf(s.at(i).lower) : QString();
    const bool part = base == "account"_L1 || base == "represent"_L1 || base == "make"_L1
        || base == "comprise"_L1 || base == "equal"_L1
        || s.saysAny(i, { "constitute"_L1, "constitutes"_L1, "constituted"_L1 });
    return part ? i : -1;
}

/// "Theft made up 31 percent": of what was told before.
std::optional<Figure> partOfTotal(
    const Sentence &s, const Clause &clause, int verb, const Context &context)
{
    const Phrase part
        = subjectBefore(s, clause.from, verbGroupStart(s, verb, clause.from), context.places);
    const bool ends = saysNothing(s, clause.number + 1, clause.to, context.places);
    if (s.is(verb, Class::Be) || part.isEmpty() || isGeneric(s, part.words) || !ends)
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Share);
    figure.name = asName(s.said(part.words)) + u" as a share of the total"_s;
    figure.measure = figure.name;
    figure.last = clause.number + 1;
    return figure;
}

std::optional<Figure> partOfWhole(
    const Sentence &s, const Clause &clause, int verb, const Context &context)
{
    const int of = afterAside(s, clause.number + 1); // "45% (1,451) of all joiners"
    if (!s.says(of, "of"_L1))
        return partOfTotal(s, clause, verb, context);
    const int to = of > clause.number + 1 ? s.size() : clause.to;
    Phrase whole = phraseFrom(s, of + 1, to, context.places, false);
    const int those = of + (s.says(of + 1, "all"_L1) ? 2 : 1);
    if (whole.isEmpty() && s.says(those, "those"_L1)) { // "11 per cent of all those stopped"
        whole = phraseFrom(s, those + 1, clause.to, context.places, false);
        whole.words.insert(whole.words.begin(), those);
    }
    const Phrase part
        = subjectBefore(s, clause.from, verbGroupStart(s, verb, clause.from), context.places);
    QString bearer = s.said(part.words);
    const Figure *last = context.last(Shape::Count);
    if (!last)
        last = context.last();
    if (part.isEmpty() && last)
        bearer = last->counted.isEmpty() ? last->measure : last->counted;
    if (whole.isEmpty() || bearer.isEmpty())
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Share);
    figure.name = asName(bearer) + u" as a share of "_s + s.said(whole.words);
    figure.measure = figure.name;
    figure.last = whole.end;
    figure.carried = part.isEmpty(); // "…, which is 4 percent of the budget"
    return figure;
}

/// The whole with the verb whose object the share is: "incidents attended within the hour",
/// "candidates attracted by the campaign".
QString withAction(const Sentence &s, const Clause &clause, int verb, const Phrase &noun,
    const Context &context, Figure &figure)
{
    const QString participle = participleOf(s.at(verb).lower);
    const bool silent = verbOf(s.at(verb).lower) == "see"_L1 || s.is(verb, Class::Have);
    const Phrase subject
        = subjectBefore(s, clause.from, verbGroupStart(s, verb, clause.from), context.places);
    const bool own = subject.isEmpty()
        || context.places.meanForce(s, subject.words.front(), subject.words.back() + 1);
    figure.link = silent ? u"in"_s : participle + u" by"_s;
    const bool target = std::any_of(subject.words.begin(), subject.words.end(), [&](int i) {
        return s.saysAny(
            i, { "target"_L1, "targets"_L1, "standard"_L1, "standards"_L1, "goal"_L1 });
    });
    const QString base = verbOf(s.at(verb).lower);
    if (isInfinitive(s, verb - 1)
        && (base == "exceed"_L1 || base == "achieve"_L1 || base == "reach"_L1)) {
        figure.stem = u"target"_s; // "Target: to exceed 84% of respondents who agree"
        int last = noun.end;
        const QString which = s.is(noun.end, Class::Relative)
            ? u' ' + predicateFrom(s, noun.end, clause.to, context.places, &last)
            : QString();
        figure.last = std::max(figure.last, last);
        return s.said(noun.words) + which;
    }
    const bool asks = base == "expect"_L1 || base == "require"_L1;
    if (target
        && (asks || isInfinitive(s, verb - 1))) // "The target is to answer 90 percent of calls"
        figure.stem = u"target"_s;
    if (target && asks) // "National standards expect 90 percent to be answered"
        return s.said(noun.words);
    if (!silent && (own || target))
        return withParticiple(s, noun, participle);
    const QString said = s.said(noun.words);
    return own ? said : said + u' ' + figure.link + u' ' + withArticle(s, subject);
}

/// "58 percent of all gangs (described in this way)": the share just told, of others.
const Figure *sameShare(
    const Sentence &s, const Clause &clause, const QString &whole, const Context &context)
{
    const Figure *share = context.last(Shape::Share);
    if (!share)
        return nullptr;
    const bool thisWay = s.says(clause.to - 3, "in"_L1) && s.says(clause.to - 2, "this"_L1)
        && s.says(clause.to - 1, "way"_L1);
    const QString bare = asPhrase(whole);
    const bool sameWhole = clause.number + 1 < clause.to && !bare.isEmpty()
        && share->counted.startsWith(bare, Qt::CaseInsensitive);
    return thisWay || sameWhole ? share : nullptr;
}

/// "primary" of "primary and secondary schools" is no whole; "staff" is.
bool isWhole(const QString &said)
{
    static const QStringList masses { u"staff"_s, u"workforce"_s, u"crime"_s, u"people"_s,
        u"women"_s, u"men"_s, u"children"_s, u"demand"_s, u"funding"_s, u"police"_s, u"budget"_s,
        u"savings"_s, u"income"_s, u"spending"_s, u"public"_s, u"population"_s, u"traffic"_s };
    const QString bare = asPhrase(said);
    return bare.contains(u' ') || bare.endsWith(u's') || masses.contains(bare.toLower());
}

/// Something is said of the whole that makes a part of it.
bool saysPart(const Sentence &s, const Phrase &noun)
{
    return std::any_of(noun.words.begin(), noun.words.end(), [&](int i) {
        return i != noun.words.front() && !s.says(i, "of"_L1)
            && s.isAny(i,
                { Class::Preposition, Class::Past, Class::Gerund, Class::Relative, Class::Modal });
    });
}

/// Only a subject or an object says what is done to a share: "for 17 percent of children" does not.
bool hangsLoose(const Sentence &s, const Clause &clause, const Lead &lead)
{
    const int governor = lead.from - 1;
    if (s.says(governor, "as"_L1) && s.isAny(governor - 1, { Class::Comma, Class::Stop }))
        return false; // "crime rose – as 60 percent of officers called in sick"
    const bool results = governor > 0 && s.says(governor, "in"_L1)
        && verbOf(s.at(governor - 1).lower) == "result"_L1;
    return governor >= clause.from && s.is(governor, Class::Preposition) && !results
        && !s.saysAny(governor, { "with"_L1, "of"_L1, "that"_L1, "to"_L1, "where"_L1 });
}

/// "the incidents that police dealt with were crimes": past the relative clause at `i`, to the verb
/// of the sentence; `i` where none follows.
int pastOwnRelative(const Sentence &s, int i, int to)
{
    if (!s.is(i, Class::Relative)
        || !s.isAny(i + 1, { Class::Noun, Class::Pronoun, Class::Determiner }))
        return i;
    int verb = i + 1;
    while (verb < to && s.isAny(verb, { Class::Noun, Class::Pronoun, Class::Determiner }))
        ++verb;
    while (verb < to && s.isAny(verb, { Class::Have, Class::Adverb, Class::Past, Class::Present }))
        ++verb;
    if (s.is(verb, Class::Preposition))
        ++verb;
    return verb < to && s.is(verb, Class::Be) ? verb : i;
}

/// "6 percent of robberies and 4 percent of thefts led to a charge": what the last of a series is
/// said to do, all are.
QString predicateOfSeries(const Sentence &s, const Clause &clause, const Context &context)
{
    int i = clause.to;
    while (s.isAny(i, { Class::Joiner, Class::Comma })) {
        int number = i + 1;
        while (s.isAny(number, { Class::Joiner, Class::Adverb, Class::Determiner }))
            ++number;
        const bool share = s.is(number, Class::Number) && s.quantity(number).unit == Unit::Percent
            && s.says(number + 1, "of"_L1);
        if (!share)
            return {};
        i = phraseFrom(s, number + 2, s.size(), context.places, true).end;
        if (isFinite(s, i) || s.is(i, Class::Past)) {
            int end = i;
            return predicateFrom(s, i, s.size(), context.places, &end);
        }
    }
    return {};
}

/// "is now recording: 91 percent of reported crime; and 98 percent of …": what is done to each
/// share of a list; empty where no verb opens it.
QString verbOverList(const Sentence &s, const Clause &clause)
{
    int colon = clause.number - 1;
    while (colon > 0 && !s.says(colon, ":"_L1))
        --colon;
    int be = colon - 2;
    while (s.is(be, Class::Adverb))
        --be;
    const bool doing = colon > 1 && s.is(be, Class::Be) && s.at(colon - 1).lower.endsWith("ing"_L1);
    return colon > 0 && (doing || s.isAny(colon - 1, { Class::Gerund, Class::Past }))
        ? participleOf(s.at(colon - 1).lower)
        : QString();
}

Figure named(Figure figure, const QString &said, const QString &where, const Lead &lead)
{
    const bool target = lead.prefix.startsWith("Target"_L1) || figure.stem == "target"_L1;
    QString whole = asPhrase(said);
    if (whole.startsWith("who "_L1))
        whole.prepend(u"people "_s); // "of those who were victims"
    figure.stem = (target ? u"Target share of "_s : u"Share of "_s) + whole;
    figure.name = where.isEmpty() ? figure.stem : figure.stem + u' ' + where;
    figure.measure = figure.name;
    return figure;
}

} // namespace

std::optional<Figure> readShare(const Sentence &s, const Clause &clause, const Context &context)
{
    if (s.quantity(clause.number).unit != Unit::Percent)
        return std::nullopt;
    const Lead lead = leadOf(s, clause);
    if (const int verb = partVerb(s, lead.from); verb >= 0)
        return partOfWhole(s, clause, verb, context);
    const int governor = lead.from - 1;
    const bool object = governor >= clause.from
        && s.isAny(governor, { Class::Past, Class::Present, Class::Have })
        && !s.saysAny(governor,
            { "showed"_L1, "shows"_L1, "said"_L1, "says"_L1, "found"_L1, "revealed"_L1,
                "suggested"_L1, "suggests"_L1 });
    const Whole whole = wholeOf(s, clause, lead, object, context);
    if (!isWhole(whole.said) || hangsLoose(s, clause, lead))
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Share);
    figure.counted = asPhrase(whole.said);
    figure.last = whole.noun.end;
    figure.carried = whole.told;
    if (object && !whole.noun.isEmpty()) {
        const QString said = withAction(s, clause, governor, whole.noun, context, figure);
        return named(figure, said, {}, lead);
    }
    const int end = whole.noun.end;
    QString predicate;
    const int verb = pastOwnRelative(s, end, clause.to);
    if (verb < clause.to && (isFinite(s, verb) || s.isAny(verb, { Class::Past, Class::Gerund })))
        predicate = predicateFrom(s, verb, clause.to, context.places, &figure.last);
    if (predicate.isEmpty())
        predicate = verbOverList(s, clause);
    if (predicate.isEmpty() && !saysPart(s, whole.noun))
        predicate = predicateOfSeries(s, clause, context);
    if (predicate.isEmpty() && !saysPart(s, whole.noun)) {
        const Figure *share = sameShare(s, clause, whole.said, context);
        const bool target = lead.prefix.startsWith("Target"_L1);
        if (!share && !target)
            return std::nullopt;
        if (share) {
            figure.name = share->name;
            figure.measure = share->measure;
            figure.counted = share->counted;
            figure.carried = true;
            return figure;
        }
    }
    const QString where
        = whole.told ? QString() : leadingContext(s, clause.from, lead.from, context.places);
    const QString said
        = (whole.said + u' ' + predicate).trimmed() + pointedAt(s, whole.noun.words, context);
    return named(figure, said, where, lead);
}

} // namespace Peel::Prose
