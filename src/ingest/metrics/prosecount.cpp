// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/proseaction.h"
#include "ingest/metrics/prosechange.h"
#include "ingest/metrics/prosefigure.h"
#include "ingest/metrics/proseverbs.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr const char *rule = "metric.prose.count";

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
    const bool more = s.saysAny(next, { "more"_L1, "fewer"_L1 });
    if (s.says(0, "of"_L1) && s.is(clause.number - 1, Class::Comma) && s.is(next, Class::Past))
        return true; // "Of the 60 files we read, 43 showed"
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
        if (s.is(i + 1, Class::Pronoun) || s.says(i + 1, "those"_L1))
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

/// " than in 2019" behind "600 more officers".
QString thanWhen(const Sentence &s, const Clause &clause, int than)
{
    if (!s.says(clause.number + 1, "more"_L1) || !s.says(than, "than"_L1)
        || !(s.is(than + 1, Class::Time) || s.is(than + 2, Class::Time)))
        return {};
    return u' ' + s.said({ than, than + 1 })
        + (s.is(than + 1, Class::Time) ? QString() : u' ' + s.at(than + 2).text);
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

/// "increased our capability to 11 drones": the level that a change has reached.
bool isReached(const Sentence &s, const Clause &clause, int leadFrom)
{
    if (!s.says(leadFrom - 1, "to"_L1))
        return false;
    for (int i = leadFrom - 2; i >= clause.from; --i) {
        if (signOfVerb(s.at(i).lower) != 0)
            return s.is(i, Class::Past);
        if (!s.isAny(i, { Class::Noun, Class::Determiner, Class::Adverb }))
            return false;
    }
    return false;
}

bool isSubject(const Sentence &s, const Clause &clause, int leadFrom)
{
    const int before = leadFrom - 1;
    if (before < clause.from)
        return true;
    bool verb = false;
    for (int i = clause.from; i <= before; ++i)
        verb = verb || isFinite(s, i) || s.isAny(i, { Class::Past, Class::Gerund, Class::Comma });
    int first = clause.from;
    while (s.isAny(first, { Class::Joiner, Class::Comma, Class::Stop }))
        ++first;
    if (s.is(first, Class::Preposition) && !verb && s.isAny(before, { Class::Noun, Class::Close }))
        return true; // "At the time of our inspection 3,415 cases were"
    if (s.says(before, "of"_L1)
        && (before == 0 || s.isAny(before - 1, { Class::Comma, Class::Stop })))
        return true; // "Of the 120 files we audited"
    if (s.is(before, Class::Noun) && s.saysAny(before - 1, { "each"_L1, "every"_L1 }))
        return true; // "every month a further 60 calls"
    return s.isAny(before,
               { Class::Comma, Class::Stop, Class::Time, Class::Relative, Class::Joiner, Class::Be,
                   Class::Adverb, Class::Bracket })
        || s.saysAny(before, { "with"_L1, "that"_L1, "see"_L1 })
        || (s.saysAny(before, { "average"_L1 }) && s.says(before - 1, "on"_L1));
}

/// Where the words before the subject end: before the number, or before "there were".
int leadEnd(const Sentence &s, const Clause &clause, int leadFrom)
{
    for (int i = clause.from; i < leadFrom; ++i) {
        if (s.says(i, "there"_L1))
            return i;
    }
    return leadFrom;
}

/// " audited", where the sentence says that its cases come from an audit.
QString lookedAt(const Sentence &s)
{
    static constexpr std::array checks { std::pair { "audit"_L1, "audited"_L1 },
        std::pair { "review"_L1, "reviewed"_L1 }, std::pair { "sample"_L1, "sampled"_L1 },
        std::pair { "survey"_L1, "surveyed"_L1 } };
    for (const Word &word : s.words) {
        for (const auto &[noun, participle] : checks) {
            if (word.lower == noun)
                return u' ' + QString(participle);
        }
    }
    return {};
}

/// The 24 of "9 of 24 teams were fully staffed", "19 out of the 24 files we read".
std::optional<Figure> wholeOfPart(const Sentence &s, const Clause &clause, const Context &context)
{
    const Phrase noun = phraseFrom(s, clause.number + 1, s.size(), context.places, true);
    if (!countsPlural(s, noun))
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Count);
    figure.counted = asPhrase(s.said(noun.words));
    figure.measure = figure.counted;
    figure.last = afterOwnClause(s, noun.end);
    if (figure.last > noun.end)
        figure.measure += u' ' + s.at(figure.last - 1).text;
    else if (!figure.counted.contains(u' '))
        figure.measure += lookedAt(s);
    if (s.says(figure.last, "where"_L1)) { // "19 of the 30 calls where it was needed"
        std::vector<int> where;
        for (; figure.last < clause.to && !s.isAny(figure.last, { Class::Comma, Class::Stop });
             ++figure.last)
            where.push_back(figure.last);
        figure.measure += u' ' + s.said(where);
    }
    figure.name = asName(figure.measure);
    return figure;
}

/// "home to 1 million people", "1 million people live".
bool isPopulation(const Sentence &s, const Clause &clause, int leadFrom)
{
    const int noun = clause.number + 1;
    if (!s.saysAny(noun, { "people"_L1, "residents"_L1, "inhabitants"_L1 })
        || s.quantity(clause.number).value < 10000)
        return false;
    return (s.says(leadFrom - 1, "to"_L1) && s.says(leadFrom - 2, "home"_L1))
        || s.saysAny(noun + 1, { "live"_L1, "lived"_L1, "living"_L1 });
}

/// The noun that is counted, and how it was found.
struct Counted
{
    QString noun;
    Phrase phrase; // only `end` where the noun was told elsewhere
    bool carried = false;
    int behind = 0; // the word where a predicate may begin
};

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
    const Figure *count = context.last(Shape::Count);
    const bool rest = !lead.prefix.isEmpty() || s.is(after, Class::Adverb) || !context.here.empty();
    if (counted.noun.isEmpty() && count && rest)
        counted.noun = count->counted;
    return counted.noun.isEmpty() ? std::nullopt : std::make_optional(counted);
}

/// "the one before had 30": whose is not said.
bool hasGenericBearer(
    const Sentence &s, const Clause &clause, const Action &action, const Context &context)
{
    if (action.passive || action.free || action.infinitive || s.is(clause.from, Class::Stop))
        return false;
    const Phrase bearer = subjectBefore(s, clause.from, action.groupFrom, context.places);
    return !bearer.isEmpty() && isGeneric(s, bearer.words)
        && !context.places.meanForce(s, bearer.words.front(), bearer.words.back() + 1);
}

/// What is said of the counted behind them: "were attended on time". Empty where nothing is.
QString predicateOf(const Sentence &s, const Clause &clause, const Counted &counted,
    const Lead &lead, bool action, const Context &context, int *last)
{
    const int from = counted.behind;
    const bool may = !action || counted.carried || s.is(from, Class::Relative);
    if (from >= clause.to || !may
        || !(isFinite(s, from) || s.isAny(from, { Class::Past, Class::Adverb })))
        return {};
    const QString predicate = predicateFrom(s, from, clause.to, context.places, last);
    const bool bare = lead.prefix == "Further "_L1 && predicate.count(u' ') <= 2; // "have joined"
    return bare ? QString() : predicate;
}

bool isCounted(Unit unit)
{
    return unit == Unit::Count || unit == Unit::Miles || unit == Unit::SquareMiles
        || isPerPopulation(unit);
}

Figure populationOf(const Sentence &s, const Clause &clause)
{
    Figure population = figureOf(s, clause, rule, Shape::Count);
    population.name = u"Population"_s;
    population.measure = u"population"_s;
    population.counted = u"people"_s;
    population.last = clause.number + 2;
    return population;
}

/// The whole that stands behind "of", "out of" and another number.
bool isWholeOfPart(const Sentence &s, const Lead &lead)
{
    int i = lead.from - 1;
    if (!s.says(i, "of"_L1))
        return false;
    --i;
    if (s.saysAny(i, { "half"_L1, "third"_L1, "thirds"_L1, "quarter"_L1, "quarters"_L1 }))
        return true;
    return s.is(s.says(i, "out"_L1) ? i - 1 : i, Class::Number);
}

} // namespace

std::optional<Figure> readCount(const Sentence &s, const Clause &clause, const Context &context)
{
    if (!isCounted(s.quantity(clause.number).unit)
        || s.saysAny(clause.number + 1, { "times"_L1, "occasions"_L1 }))
        return std::nullopt;
    Lead lead = leadOf(s, clause);
    if (isWholeOfPart(s, lead))
        return wholeOfPart(s, clause, context);
    if (s.says(clause.number + 1, "more"_L1)) // "will train four more"
        lead.prefix = u"Further "_s;
    if (isPopulation(s, clause, lead.from))
        return populationOf(s, clause);
    const std::optional<Action> action = actionBefore(s, clause, lead.from);
    if (!action && !isSubject(s, clause, lead.from) && !isReached(s, clause, lead.from))
        return std::nullopt;
    const auto counted = countedBy(s, clause, lead, action.has_value(), context);
    if (!counted || (action && hasGenericBearer(s, clause, *action, context)))
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Count);
    figure.carried = counted->carried;
    figure.counted = asPhrase(counted->noun);
    figure.last = std::max(counted->phrase.end, clause.number + 1);
    QString name = counted->noun;
    const bool lookedAtThem = counted->behind > counted->phrase.end; // "the 30 files we read"
    if (action && !action->participle.isEmpty() && !lookedAtThem)
        name = counted->phrase.isEmpty() ? name + u' ' + action->participle
                                         : withParticiple(s, counted->phrase, action->participle);
    if (action)
        name += bearerOf(s, clause, *action, context, figure);
    const QString predicate
        = predicateOf(s, clause, *counted, lead, action.has_value(), context, &figure.last);
    if (!predicate.isEmpty())
        name += u' ' + predicate;
    if (const QString than = thanWhen(s, clause, counted->phrase.end); !than.isEmpty()) {
        lead.prefix = u"More "_s;
        name += than;
    }
    if (!action && !figure.carried) {
        const QString where
            = leadingContext(s, clause.from, leadEnd(s, clause, lead.from), context.places);
        name += where.isEmpty() ? QString() : u' ' + where;
    }
    if (isPerPopulation(figure.unit))
        name += perPopulation(figure.unit);
    figure.measure = (lead.prefix.toLower() + asPhrase(name)).trimmed();
    figure.name = asName(figure.measure);
    return figure;
}

} // namespace Peel::Prose
