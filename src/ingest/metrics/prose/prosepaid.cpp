// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosefigure.h"
#include "ingest/metrics/prose/proseverbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr const char *rule = "metric.prose.money";

bool isVerbOfPaying(const QString &base)
{
    return base == "cost"_L1 || base == "save"_L1 || base == "give"_L1;
}

/// The words between a verb and an amount that say whom it costs or is given to; the verb's own
/// word, -1 where no verb stands before them.
int verbOverWhom(const Sentence &s, const Clause &clause, int leadFrom)
{
    constexpr int most = 9; // words
    int i = leadFrom - 1;
    while (i > clause.from && leadFrom - i <= most
        && (s.isAny(i, { Class::Noun, Class::Determiner, Class::Pronoun }) || s.says(i, "of"_L1))
        && !isVerbOfPaying(verbOf(s.at(i).lower)))
        --i;
    return i >= clause.from && i < leadFrom - 1 ? i : -1;
}

/// What costs or gives: the subject, or the noun that "which" goes back to.
QString giverOf(const Sentence &s, const Clause &clause, int verb, const Context &context)
{
    const int group = verbGroupStart(s, verb, clause.from);
    if (s.says(group - 1, "which"_L1)) {
        const int end = group - 1 - (s.is(group - 2, Class::Comma) ? 1 : 0);
        const Phrase noun = phraseBefore(s, 0, end, context.places);
        return noun.isEmpty() ? QString() : asPhrase(s.said(noun.words));
    }
    const Phrase subject = subjectBefore(s, clause.from, group, context.places);
    const bool said = !subject.isEmpty() && !isGeneric(s, subject.words)
        && !context.places.meanForce(s, subject.words.front(), subject.words.back() + 1);
    if (said)
        return asPhrase(s.said(subject.words));
    const bool goesOn = subject.isEmpty() && !context.here.empty()
        && context.here.back().measure.startsWith("cost of "_L1); // "which cost £9m and saves us"
    return goesOn ? context.here.back().measure.mid(8).section(u" to "_s, 0, 0) : QString();
}

QString eachYear(const Sentence &s, int i)
{
    const bool year = s.saysAny(i, { "a"_L1, "each"_L1, "per"_L1 }) && s.says(i + 1, "year"_L1);
    return year || s.says(i, "a year"_L1) || s.says(i, "annually"_L1) ? u" a year"_s : QString();
}

Figure named(Figure figure, const QString &measure)
{
    figure.measure = measure.simplified();
    figure.name = asName(figure.measure);
    return figure;
}

/// "a further £18.1m has to be saved by March 2022"
std::optional<Figure> toBeSaved(const Sentence &s, const Clause &clause, const Lead &lead)
{
    const int must = clause.number + 1;
    const bool has = s.is(must, Class::Have) && s.says(must + 1, "to"_L1);
    const int be = has ? must + 2 : s.says(must, "must"_L1) ? must + 1 : -1;
    if (!s.says(be, "be"_L1) || !s.saysAny(be + 1, { "saved"_L1, "found"_L1 }))
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.last = be + 2;
    return named(figure,
        lead.prefix.toLower() + u"savings to be "_s
            + (s.says(be + 1, "found"_L1) ? u"found"_s : u"made"_s));
}

/// "The move accounts for £21m of the capital programme"
std::optional<Figure> accountedFor(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context)
{
    const int verb = lead.from - 2;
    const int of = clause.number + 1;
    if (!s.says(verb + 1, "for"_L1) || verb < clause.from || !s.says(of, "of"_L1)
        || !s.saysAny(verb, { "account"_L1, "accounts"_L1, "accounted"_L1 }))
        return std::nullopt;
    const Phrase subject
        = subjectBefore(s, clause.from, verbGroupStart(s, verb, clause.from), context.places);
    const Phrase whole = phraseFrom(s, of + 1, clause.to, context.places, false);
    if (subject.isEmpty() || whole.isEmpty() || isGeneric(s, subject.words))
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.last = whole.end;
    return named(figure,
        u"amount of "_s + s.said(whole.words) + u" accounted for by "_s + withArticle(s, subject));
}

} // namespace

std::optional<Figure> readPaid(const Sentence &s, const Clause &clause, const Context &context)
{
    if (s.quantity(clause.number).unit != Unit::Gbp)
        return std::nullopt;
    const Lead lead = leadOf(s, clause);
    if (auto saved = toBeSaved(s, clause, lead))
        return saved;
    if (auto part = accountedFor(s, clause, lead, context))
        return part;
    const int verb = verbOverWhom(s, clause, lead.from);
    const QString base = verb < 0 ? QString() : verbOf(s.at(verb).lower);
    const bool costs = base == "cost"_L1 && !s.is(verb - 1, Class::Determiner);
    const bool saves = base == "save"_L1 && s.is(verb + 1, Class::Pronoun);
    const bool gives = base == "give"_L1 && s.is(verb + 1, Class::Pronoun);
    const QString giver = costs || saves || gives ? giverOf(s, clause, verb, context) : QString();
    if (giver.isEmpty())
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.last = clause.number + 1;
    const QString year = eachYear(s, clause.number + 1);
    if (saves)
        return named(figure, u"savings"_s + year + u" from "_s + giver);
    if (gives)
        return named(figure, u"amount given by "_s + giver + year);
    const Phrase whom = phraseFrom(s, verb + 1, lead.from, context.places, true);
    if (giver.endsWith("precept"_L1) && !whom.isEmpty())
        return named(figure, giver + u" for "_s + s.said(whom.words) + year);
    const bool own
        = whom.isEmpty() || context.places.meanForce(s, whom.words.front(), whom.words.back() + 1);
    return named(figure,
        lead.prefix.toLower() + u"cost of "_s + giver
            + (own ? QString() : u" to "_s + asPhrase(s.said(whom.words))) + year);
}

} // namespace Peel::Prose
