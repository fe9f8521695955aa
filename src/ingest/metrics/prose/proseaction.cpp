// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/proseaction.h"

#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/proseverbs.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

bool isSilent(const Sentence &s, int verb)
{
    static constexpr std::array silent { "see"_L1, "get"_L1, "take"_L1, "need"_L1, "find"_L1,
        "include"_L1, "contain"_L1, "mean"_L1, "average"_L1 };
    const QString base = verbOf(s.at(verb).lower);
    return s.is(verb, Class::Have)
        || std::any_of(
            silent.begin(), silent.end(), [&](QLatin1StringView word) { return base == word; });
}

/// "watching, visiting or arresting" before the number: all of them.
QString coordinated(const Sentence &s, int verb, int from)
{
    QString said = participleOf(s.at(verb).lower);
    int i = verb - 1;
    while (i > from && s.isAny(i, { Class::Joiner, Class::Comma })
        && s.isAny(i - 1, { Class::Gerund, Class::Past })) {
        const QString joint = s.is(i, Class::Comma) ? u", "_s : u' ' + s.at(i).text + u' ';
        said = participleOf(s.at(i - 1).lower) + joint + said;
        i -= 2;
    }
    return said;
}

} // namespace

std::optional<Action> actionBefore(const Sentence &s, const Clause &clause, int leadFrom)
{
    Action action;
    int i = leadFrom - 1;
    QString particle;
    if (s.is(i, Class::Preposition)
        && s.isAny(i - 1, { Class::Past, Class::Present, Class::Gerund })) {
        particle = u' ' + s.at(i).lower;
        --i;
    }
    const QString base = i >= clause.from ? verbOf(s.at(i).lower) : QString();
    if (base == "equate"_L1 || base == "amount"_L1)
        return std::nullopt; // "a reduction which equates to 2,000 fewer offences"
    if (particle == " at"_L1 && (base == "stand"_L1 || base == "remain"_L1 || base == "stay"_L1))
        return std::nullopt; // "the backlog stood at 240 devices": its level
    const bool inPlace = s.says(i, "place"_L1) && s.says(i - 1, "in"_L1);
    if (inPlace && verbOf(s.at(i - 2).lower) == "put"_L1) { // "put in place 40 call takers"
        particle = u" in place"_s;
        i -= 2;
    }
    if (particle == " from"_L1 || s.saysAny(i, { "compared"_L1, "unchanged"_L1 }))
        return std::nullopt; // "moved from 8 stations to 3"
    if (i < clause.from || (particle == " by"_L1 && signOfVerb(s.at(i).lower) != 0)
        || !s.isAny(i, { Class::Past, Class::Present, Class::Gerund, Class::Have }))
        return std::nullopt;
    action.verb = i;
    action.groupFrom = verbGroupStart(s, i, clause.from);
    if (verbOf(s.at(i).lower) == "speak"_L1 && s.is(action.groupFrom - 1, Class::Pronoun))
        return std::nullopt; // "we spoke to 16 officers": how it was looked at, no figure
    const bool making = s.is(i, Class::Gerund)
        && s.saysAny(
            i, { "making"_L1, "providing"_L1, "giving"_L1, "bringing"_L1, "totalling"_L1 });
    if (s.is(action.groupFrom - 1, Class::Pronoun) && verbOf(s.at(i).lower) == "make"_L1
        && !s.is(i, Class::Past))
        return std::nullopt; // "that would make 900 officers"
    if (verbOf(s.at(i).lower) == "happen"_L1 || verbOf(s.at(i).lower) == "occur"_L1)
        return std::nullopt; // "this happened in 31 of 62 calls": what?
    const bool leadsTo = particle == " to"_L1 && verbOf(s.at(i).lower) == "lead"_L1;
    if (!isSilent(s, i) && !making && !leadsTo)
        action.participle = coordinated(s, i, clause.from) + particle;
    int listFrom = i; // "was watching, visiting or arresting"
    while (listFrom > clause.from
        && s.isAny(listFrom - 1, { Class::Gerund, Class::Comma, Class::Joiner, Class::Adverb }))
        --listFrom;
    const bool progressive = s.is(action.groupFrom, Class::Be) || s.is(listFrom - 1, Class::Be);
    action.free = s.is(i, Class::Gerund) && !progressive;
    if (action.free)
        action.participle.clear();
    for (int j = action.groupFrom; j < i; ++j) {
        action.infinitive = action.infinitive || isInfinitive(s, j);
        action.passive = action.passive || (s.is(j, Class::Be) && s.is(i, Class::Past));
        action.planned
            = action.planned || s.saysAny(j, { "will"_L1, "to"_L1, "shall"_L1, "would"_L1 });
    }
    const bool failed = isInfinitive(s, action.groupFrom) && action.groupFrom > 0
        && verbOf(s.at(action.groupFrom - 1).lower) == "fail"_L1; // "fails to record 900 crimes"
    if (action.planned && !action.participle.isEmpty())
        action.participle.prepend(failed ? u"not "_s : u"to be "_s);
    return action;
}

QString bearerOf(const Sentence &s, const Clause &clause, const Action &action,
    const Context &context, Figure &figure)
{
    Phrase subject = s.says(action.groupFrom - 1, "which"_L1) // "a plan which included 45 officers"
        ? phraseBefore(s, clause.from, action.groupFrom - 1, context.places)
        : subjectBefore(s, clause.from, action.groupFrom, context.places);
    if (subject.isEmpty() && s.is(clause.from, Class::Joiner)
        && action.groupFrom == clause.from + 1) { // "employs 215 people and handles …"
        int verb = 0;
        while (verb < clause.from && !isFinite(s, verb) && !s.is(verb, Class::Past))
            ++verb;
        subject = subjectBefore(s, 0, verb, context.places);
    }
    if (subject.isEmpty() || s.is(subject.words.front(), Class::Past)
        || context.places.meanForce(s, subject.words.front(), subject.words.back() + 1))
        return {};
    if (action.passive || action.free || action.infinitive)
        return {};
    figure.link = action.participle.isEmpty() ? u"in"_s : action.participle + u" by"_s;
    return (action.participle.isEmpty() ? u" in "_s : u" by "_s) + withArticle(s, subject);
}

} // namespace Peel::Prose
