// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosewhole.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// "In our survey of callers", "in a sample of the records": of what was looked at.
bool isCheck(const Sentence &s, int i)
{
    return s.saysAny(i, { "survey"_L1, "sample"_L1, "audit"_L1, "review"_L1 });
}

/// "We reviewed a sample of 231 records": what is then said in percent is said of them.
QString lookedAt(const Context &context)
{
    static constexpr std::array checks { "review"_L1, "examin"_L1, "audit"_L1, "sample"_L1,
        "survey"_L1, "assessed"_L1, "looked at"_L1, " read"_L1, "respon"_L1, "replies"_L1,
        "consult"_L1 };
    const Figure *last = context.last();
    const bool looked = last && last->shape == Shape::Count
        && std::any_of(checks.begin(), checks.end(), [&](QLatin1StringView check) {
               return last->name.contains(check, Qt::CaseInsensitive);
           });
    return looked ? last->counted : QString();
}

/// "Of the calls received 80 percent were answered": what the share is of, told before it.
QString wholeInFront(const Sentence &s, const Clause &clause, int leadFrom, const Context &context)
{
    const int start = s.says(0, "of"_L1) ? 0 : clause.from;
    for (int i = start; i < leadFrom; ++i) {
        const bool ofWhich = s.is(i + 1, Class::Relative) && i + 2 >= leadFrom;
        if (!s.says(i, "of"_L1)
            || (i > 0 && !s.isAny(i - 1, { Class::Comma, Class::Stop }) && i != start && !ofWhich
                && !s.is(i - 1, Class::Time) && !isCheck(s, i - 1)))
            continue;
        int from = i + 1;
        while (s.isAny(from, { Class::Determiner, Class::Number, Class::Adverb }))
            ++from;
        if (s.says(from, "those"_L1) && s.says(from + 1, "who"_L1)) { // "of those who were victims"
            int end = from + 1;
            const QString who = predicateFrom(s, from + 1, leadFrom, context.places, &end);
            return u"those "_s + (who.startsWith("that"_L1) ? u"who"_s + who.mid(4) : who);
        }
        if (s.says(from, "those"_L1) && s.is(from + 1, Class::Past))
            ++from;
        if (s.says(from - 1, "those"_L1) && s.is(from, Class::Past)) { // "of those asked"
            std::vector<int> asked;
            for (int j = from; j < leadFrom && !s.isAny(j, { Class::Comma, Class::Time }); ++j)
                asked.push_back(j);
            return u"people "_s + s.said(asked);
        }
        if (s.isAny(from, { Class::Pronoun, Class::Relative })) {
            if (!context.here.empty() && context.here.back().unit == Unit::Gbp)
                return context.here.back().measure; // "the budget is £268 million, of which …"
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

/// "In the local population, 4 percent are from …": who the share is of.
QString peopleInFront(const Sentence &s, const Clause &clause, int leadFrom, const Context &context)
{
    int from = clause.from;
    while (s.isAny(from, { Class::Joiner, Class::Comma, Class::Stop }))
        ++from;
    int end = leadFrom;
    while (end > from && s.is(end - 1, Class::Comma))
        --end;
    if (!s.saysAny(from, { "in"_L1, "among"_L1 })
        || !s.saysAny(end - 1, { "population"_L1, "workforce"_L1 }))
        return {};
    return s.said(phraseFrom(s, from + 1, end, context.places, true).words);
}

} // namespace

Whole wholeOf(
    const Sentence &s, const Clause &clause, const Lead &lead, bool object, const Context &context)
{
    Whole whole;
    int after = afterAside(s, clause.number + 1);
    const bool partitive = s.says(after, "of"_L1);
    if (partitive)
        ++after;
    while (partitive && s.is(after, Class::Determiner) && s.is(after + 1, Class::Number))
        after += 2; // "of the 42,315 offences"
    if (partitive && s.is(after, Class::Number) && s.quantity(after).unit == Unit::Count)
        ++after; // "of 42,315 offences"
    if (partitive && s.says(after, "those"_L1) && s.is(after + 1, Class::Relative)) {
        int end = after + 3; // "of those who work there"
        const bool were = s.is(after + 2, Class::Be); // "those who were supported said"
        while (end < clause.to && !isFinite(s, end) && !s.is(end, Class::Comma)
            && !(were && end > after + 3 && s.is(end, Class::Past)))
            ++end;
        std::vector<int> words;
        for (int i = after + 1; i < end; ++i)
            words.push_back(i);
        whole.said = u"people "_s + s.said(words);
        whole.noun.end = end;
        return end < clause.to ? whole : Whole {};
    }
    if (partitive && s.says(after, "those"_L1) && s.is(after + 1, Class::Past)) {
        constexpr int longest = 5;
        int end = after + 2; // "of those asked (in our survey) think"
        while (end < clause.to && end < after + longest && !isFinite(s, end))
            ++end;
        std::vector<int> words;
        for (int i = after + 1; i < end; ++i)
            words.push_back(i);
        if (end < clause.to && isFinite(s, end)) {
            whole.said = u"people "_s + s.said(words);
            whole.noun.end = end;
            return whole;
        }
    }
    const bool pointing = s.is(after, Class::Relative)
        || (s.is(after, Class::Pronoun) && !s.says(after, "those"_L1));
    const bool goesOn = s.is(after, Class::Gerund) && s.says(lead.from - 1, "with"_L1)
        && !context.here.empty() && context.here.back().shape == Shape::Share;
    const bool verbal
        = isFinite(s, after) || s.isAny(after, { Class::Past, Class::Adverb }) || goesOn;
    if (partitive && pointing) {
        const Figure *count = context.last(Shape::Count);
        whole = { count ? count->counted : QString(), {}, true };
        if (!count && s.says(after, "them"_L1)) // "Burglaries are falling, we attend 99% of them"
            whole.said = antecedentOf(s, clause, context);
        whole.noun.end = after + 1;
    } else if (!partitive && verbal) {
        whole = { wholeInFront(s, clause, lead.from, context), {}, true };
        if (whole.said.isEmpty())
            whole.said = peopleInFront(s, clause, lead.from, context);
        const Figure *share = context.last(Shape::Share);
        if (whole.said.isEmpty() && share)
            whole.said = share->counted;
        if (whole.said.isEmpty())
            whole.said = lookedAt(context);
        const bool contrasts = s.says(clause.from, "but"_L1) && !context.here.empty()
            && context.here.back().shape == Shape::Count; // "1,204 stops, but only 9% led to"
        if (whole.said.isEmpty() && contrasts)
            whole.said = context.here.back().counted;
        const bool with = s.says(lead.from - 1, "with"_L1) && s.is(after, Class::Past);
        if (whole.said.isEmpty() && with && !context.here.empty()
            && context.here.back().shape == Shape::Count)
            whole.said = context.here.back().counted; // "took 400 calls, with 93 percent answered"
        whole.noun.end = after;
    } else if (partitive || object || s.is(lead.from - 1, Class::Preposition)) {
        whole.noun = phraseFrom(s, after, clause.to, context.places, !object);
        whole.said = s.is(after, Class::Preposition) ? QString() : s.said(whole.noun.words);
    }
    return whole;
}

} // namespace Peel::Prose
