// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prosefigure.h"
#include "ingest/metrics/proseverbs.h"

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr const char *rule = "metric.prose.share";

bool isShareUnit(Unit unit)
{
    return unit == Unit::Percent;
}

/// "Of the calls received 80 percent were answered": what the share is of, told before it.
QString wholeInFront(const Sentence &s, const Clause &clause, int leadFrom, const Context &context)
{
    const int start = s.says(0, "of"_L1) ? 0 : clause.from;
    for (int i = start; i < leadFrom; ++i) {
        if (!s.says(i, "of"_L1)
            || (i > 0 && !s.isAny(i - 1, { Class::Comma, Class::Stop }) && i != start
                && !s.is(i - 1, Class::Time)))
            continue;
        int from = i + 1;
        while (s.isAny(from, { Class::Determiner, Class::Number, Class::Adverb }))
            ++from;
        if (s.says(from, "those"_L1) && s.says(from + 1, "who"_L1)) { // "of those who were victims"
            int end = from + 1;
            const QString who = predicateFrom(s, from + 1, leadFrom, context.places, &end);
            return u"those "_s + (who.startsWith("that"_L1) ? u"who"_s + who.mid(4) : who);
        }
        if (s.is(from, Class::Pronoun)) {
            const Figure *count = context.last(Shape::Count);
            return count ? count->counted : QString();
        }
        const Phrase whole = phraseFrom(s, from, leadFrom, context.places, true);
        QString phrase = s.said(whole.words);
        if (s.is(whole.end, Class::Pronoun) && s.isAny(whole.end + 1, { Class::Past }))
            phrase += u' ' + s.at(whole.end + 1).text;
        return phrase;
    }
    return {};
}

/// "make up", "accounts for", "represents" before a share: the bearer is the part.
int partVerb(const Sentence &s, int leadFrom)
{
    int i = leadFrom - 1;
    if (s.saysAny(i, { "for"_L1, "up"_L1 }))
        --i;
    const QString base = i >= 0 ? verbOf(s.at(i).lower) : QString();
    const bool part = base == "account"_L1 || base == "represent"_L1 || base == "make"_L1
        || base == "comprise"_L1 || base == "equal"_L1;
    return part ? i : -1;
}

std::optional<Figure> partOfWhole(
    const Sentence &s, const Clause &clause, int verb, const Context &context)
{
    if (!s.says(clause.number + 1, "of"_L1))
        return std::nullopt;
    const Phrase whole = phraseFrom(s, clause.number + 2, clause.to, context.places, false);
    const Phrase part
        = subjectBefore(s, clause.from, verbGroupStart(s, verb, clause.from), context.places);
    QString bearer = s.said(part.words);
    const Figure *last = context.last();
    if (part.isEmpty() && last)
        bearer = last->counted.isEmpty() ? last->measure : last->counted;
    if (whole.isEmpty() || bearer.isEmpty())
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Share);
    figure.name = asName(bearer) + u" as a share of "_s + s.said(whole.words);
    figure.measure = figure.name;
    figure.last = whole.end;
    return figure;
}

} // namespace

std::optional<Figure> readShare(const Sentence &s, const Clause &clause, const Context &context)
{
    if (!isShareUnit(s.quantity(clause.number).unit))
        return std::nullopt;
    const Lead lead = leadOf(s, clause);
    if (const int verb = partVerb(s, lead.from); verb >= 0)
        return partOfWhole(s, clause, verb, context);
    const int governor = lead.from - 1;
    const bool object = governor >= clause.from
        && s.isAny(governor, { Class::Past, Class::Present, Class::Have });
    int after = clause.number + 1;
    const bool partitive = s.says(after, "of"_L1);
    if (partitive)
        ++after;
    Figure figure = figureOf(s, clause, rule, Shape::Share);
    QString whole;
    Phrase noun;
    if (partitive && s.is(after, Class::Pronoun) && !s.says(after, "those"_L1)) {
        const Figure *count = context.last(Shape::Count);
        whole = count ? count->counted : QString();
        noun.end = after + 1;
    } else if (partitive && s.is(after, Class::Relative)) {
        const Figure *count = context.last(Shape::Count);
        whole = count ? count->counted : QString();
        noun.end = after + 1;
    } else if (const Figure *share = context.last(Shape::Share); share
               && s.says(clause.to - 3, "in"_L1) && s.says(clause.to - 2, "this"_L1)
               && s.says(
                   clause.to - 1, "way"_L1)) { // "64 percent of all groups classified in this way"
        figure.name = share->name;
        figure.measure = share->measure;
        figure.counted = share->counted;
        figure.carried = true;
        return figure;
    } else if (!partitive
        && (isFinite(s, after) || s.isAny(after, { Class::Past, Class::Adverb }))) {
        whole = wholeInFront(s, clause, lead.from, context);
        if (const Figure *before = context.last(Shape::Share); whole.isEmpty() && before)
            whole = before->counted;
        noun.end = after;
        figure.carried = true;
    } else {
        noun = phraseFrom(s, after, clause.to, context.places, !object);
        whole = s.said(noun.words);
    }
    if (whole.isEmpty() || (!partitive && !noun.isEmpty() && s.is(after, Class::Preposition)))
        return std::nullopt;
    figure.counted = whole;
    figure.last = noun.end;
    QString said = whole;
    if (object && !noun.isEmpty()) {
        const QString participle = participleOf(s.at(governor).lower);
        const bool silent = verbOf(s.at(governor).lower) == "see"_L1 || s.is(governor, Class::Have);
        const Phrase subject = subjectBefore(
            s, clause.from, verbGroupStart(s, governor, clause.from), context.places);
        const bool own = subject.isEmpty()
            || context.places.meanForce(s, subject.words.front(), subject.words.back() + 1);
        figure.link = silent ? u"in"_s : participle + u" by"_s;
        if (!silent && own)
            said = withParticiple(s, noun, participle);
        else if (!own)
            said += u' ' + figure.link + u' ' + withArticle(s, subject);
    } else {
        if (noun.end < clause.to && (isFinite(s, noun.end) || s.isAny(noun.end, { Class::Past }))) {
            int end = noun.end;
            const QString predicate = predicateFrom(s, noun.end, clause.to, context.places, &end);
            said += u' ' + predicate;
            figure.last = end;
        }
    }
    if (said.simplified().isEmpty())
        return std::nullopt;
    QString where;
    if (!object && !figure.carried)
        where = leadingContext(s, clause.from, lead.from, context.places);
    if (lead.prefix.startsWith("Target"_L1))
        figure.name = u"Target share of "_s + asPhrase(said);
    else
        figure.name = u"Share of "_s + asPhrase(said);
    figure.measure = figure.name;
    figure.stem = figure.name;
    if (!where.isEmpty()) {
        figure.name += u' ' + where;
        figure.measure = figure.name;
    }
    return figure;
}

} // namespace Peel::Prose
