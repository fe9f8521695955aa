// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosecounted.h"

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// "30 of these", "12 of which", "the remaining 18": the noun was told before.
QString nounToldBefore(const Sentence &s, const Clause &clause, const Context &context, int *after)
{
    const int next = afterAside(s, clause.number + 1);
    const Figure *count = context.last(Shape::Count);
    if (s.says(next, "of"_L1)
        && (s.isAny(next + 1, { Class::Pronoun, Class::Relative })
            || s.saysAny(next + 1, { "these"_L1, "those"_L1 }))) {
        const bool alone = !s.isAny(next + 2, { Class::Noun });
        *after = next + 2;
        if (s.is(*after, Class::Bracket))
            *after = closeOf(s, *after) + 1;
        if (s.is(*after, Class::Comma)) { // "30 of these, drawn by lot, were read"
            int i = *after + 1;
            while (i < s.size() && !s.isAny(i, { Class::Comma, Class::Stop, Class::Number }))
                ++i;
            if (s.is(i, Class::Comma) && isFinite(s, i + 1))
                *after = i + 1;
        }
        return count && alone ? count->counted : QString();
    }
    return {};
}

bool isElided(const Sentence &s, const Clause &clause)
{
    const int next = afterAside(s, clause.number + 1);
    if (s.says(leadOf(s, clause).from - 2, "there"_L1)
        && s.isAny(next, { Class::Joiner, Class::Stop, Class::Time }))
        return true; // "there were just 12 and"
    const bool more = s.saysAny(next, { "more"_L1, "fewer"_L1, "less"_L1 });
    if (s.says(0, "of"_L1) && s.is(clause.number - 1, Class::Comma) && s.is(next, Class::Past))
        return true; // "Of the 60 files we read, 43 showed"
    if (s.is(next, Class::Past) && s.says(next + 1, "that"_L1))
        return true; // "we read 60 files, and 31 showed that"
    return next >= clause.to || (more && next + 1 >= clause.to) || isFinite(s, next)
        || s.is(next, Class::Comma)
        || (s.is(next, Class::Adverb) && !more && !s.is(next + 1, Class::Past))
        || (s.is(next, Class::Past)
            && (s.isAny(next + 1, { Class::Preposition, Class::Time })
                || (s.is(next + 1, Class::Noun) && !s.at(next + 1).lower.endsWith(u's')
                    && !s.is(next + 2, Class::Noun))));
}

/// "Of those in custody, 25 have been interviewed": the noun stands before, or is a pronoun for
/// the last one counted.
QString nounInFront(const Sentence &s, const Clause &clause, int leadFrom, const Context &context)
{
    const int start = s.says(0, "of"_L1) ? 0 : clause.from;
    for (int i = start; i + 1 < leadFrom; ++i) {
        if (!s.says(i, "of"_L1) || (i > 0 && s.is(i - 1, Class::Noun)))
            continue;
        const Figure *count = context.last(Shape::Count);
        if (s.says(i + 1, "those"_L1) && s.says(i + 2, "who"_L1)) { // "Of those who rang, 12 …"
            int end = i + 2;
            const QString who = predicateFrom(s, i + 2, leadFrom, context.places, &end);
            return who.startsWith("that"_L1) ? u"people who"_s + who.mid(4) : u"people "_s + who;
        }
        if (s.says(i + 1, "those"_L1) && s.is(i + 2, Class::Past) && s.is(i + 3, Class::Comma)
            && !count)
            return u"people "_s + s.at(i + 2).text; // "Of those stopped, 10,108 were white"
        const bool bare = s.says(i + 1, "those"_L1) && !s.is(i + 2, Class::Noun);
        if (s.is(i + 1, Class::Pronoun) || bare)
            return count ? count->counted : QString();
        int from = i + 1;
        while (s.isAny(from, { Class::Determiner, Class::Number, Class::Time })
            || s.says(from, "s"_L1))
            ++from;
        return s.said(phraseFrom(s, from, leadFrom, context.places, true).words);
    }
    return {};
}

/// "28 people died": a verb that can be nobody's attribute begins the predicate.
void cutAtPredicate(const Sentence &s, Phrase &phrase)
{
    for (std::size_t k = 1; k < phrase.words.size(); ++k) {
        if (s.saysAny(phrase.words[k],
                { "died"_L1, "left"_L1, "resigned"_L1, "retired"_L1, "drowned"_L1 })) {
            phrase.end = phrase.words[k];
            phrase.words.resize(k);
            return;
        }
    }
}

/// "57 teams and 112 officers": the other number has its own noun.
void cutAtNumber(const Sentence &s, Phrase &phrase)
{
    for (std::size_t k = 1; k < phrase.words.size(); ++k) {
        const bool another = s.is(phrase.words[k], Class::Number)
            && s.quantity(phrase.words[k]).unit == Unit::Count
            && s.isAny(phrase.words[k - 1], { Class::Joiner, Class::Comma });
        if (!another)
            continue;
        while (k > 1 && s.isAny(phrase.words[k - 1], { Class::Joiner, Class::Comma }))
            --k;
        phrase.end = phrase.words[k];
        phrase.words.resize(k);
        return;
    }
}

void cutAtParticiple(const Sentence &s, Phrase &phrase)
{
    for (std::size_t k = 1; k < phrase.words.size(); ++k) {
        if (s.is(phrase.words[k], Class::Past)) {
            phrase.words.resize(k);
            return;
        }
    }
}

/// Behind "of the", "out of the 90" of "46 of the 90 cases"; `whole`: a number stood there.
int afterPartitive(const Sentence &s, int after, bool *whole)
{
    const bool part
        = s.says(after, "of"_L1) || (s.says(after, "out"_L1) && s.says(after + 1, "of"_L1));
    while (s.isAny(after, { Class::Determiner, Class::Number })
        || (part && s.saysAny(after, { "of"_L1, "out"_L1 }))) {
        *whole = *whole || (part && s.is(after, Class::Number));
        ++after;
    }
    return after;
}

std::optional<Counted> nounBehind(
    const Sentence &s, const Clause &clause, int after, bool action, const Context &context)
{
    Counted counted;
    bool whole = false; // "31 of the 80 posts planned"
    const int first = afterPartitive(s, after, &whole);
    const bool part = first > after && s.saysAny(after, { "of"_L1, "out"_L1 });
    counted.phrase = phraseFrom(s, first, part ? s.size() : clause.to, context.places, !action);
    cutAtNumber(s, counted.phrase);
    if (whole)
        cutAtParticiple(s, counted.phrase);
    else if (!action)
        cutAtPredicate(s, counted.phrase);
    const bool begins = s.isAny(
        first, { Class::Noun, Class::Past, Class::Gerund, Class::Adverb, Class::Pronoun });
    const Unit unit = s.quantity(clause.number).unit;
    const bool plural
        = unit == Unit::Miles || unit == Unit::SquareMiles || countsPlural(s, counted.phrase);
    if (counted.phrase.isEmpty() || !begins || !plural)
        return std::nullopt;
    counted.noun = s.said(counted.phrase.words);
    counted.behind = afterOwnClause(s, counted.phrase.end);
    if (counted.behind > counted.phrase.end && !whole) // "files we audited"
        counted.noun += u' ' + s.at(counted.behind - 1).text;
    return counted;
}

/// "The number of officers is down on 2010, when there were 3,549", "In May there were just 12":
/// what was counted last, or what the sentence tells the number of.
QString nounOfThere(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context)
{
    static constexpr QLatin1StringView number = "number of "_L1;
    const int be = lead.from - 1;
    const bool there = s.is(be, Class::Be)
        && (s.says(be - 1, "there"_L1) || (s.says(be, "been"_L1) && s.says(be - 2, "there"_L1)));
    if (!there || s.isAny(clause.number + 1, { Class::Noun, Class::Gerund, Class::Past }))
        return {};
    const QString subject = antecedentOf(s, clause, context);
    if (subject.startsWith(number))
        return subject.mid(number.size());
    const Figure *count = context.last(Shape::Count);
    return count ? count->counted : QString();
}

} // namespace

std::optional<Counted> countedBy(
    const Sentence &s, const Clause &clause, const Lead &lead, bool action, const Context &context)
{
    Counted counted;
    int after = afterAside(s, clause.number + 1);
    counted.noun = nounToldBefore(s, clause, context, &after);
    counted.phrase.end = after;
    counted.behind = after;
    counted.carried = true;
    if (!counted.noun.isEmpty())
        return counted;
    if (!isElided(s, clause))
        return nounBehind(s, clause, after, action, context);
    counted.noun = nounInFront(s, clause, lead.from, context);
    if (counted.noun.isEmpty())
        counted.noun = nounOfThere(s, clause, lead, context);
    const Figure *count = context.last(Shape::Count);
    const bool rest = !lead.prefix.isEmpty() || s.is(after, Class::Adverb) || !context.here.empty();
    if (counted.noun.isEmpty() && count && rest)
        counted.noun = count->counted;
    return counted.noun.isEmpty() ? std::nullopt : std::make_optional(counted);
}

} // namespace Peel::Prose
