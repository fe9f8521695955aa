// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/proseaction.h"
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/prosecounted.h"
#include "ingest/metrics/prose/prosefigure.h"
#include "ingest/metrics/prose/proseverbs.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr const char *rule = "metric.prose.count";

/// " than in 2019" behind "600 more officers", also in "than we had in 2019".
QString thanWhen(const Sentence &s, const Clause &clause, int than)
{
    constexpr int near = 6; // words
    if (!s.says(clause.number + 1, "more"_L1) || !s.says(than, "than"_L1))
        return {};
    for (int i = than + 1; i < std::min(than + near, s.size()); ++i) {
        if (s.is(i, Class::Time))
            return u" than "_s + (s.says(i - 1, "in"_L1) ? u"in "_s : QString()) + s.at(i).text;
        if (s.isAny(i, { Class::Comma, Class::Stop, Class::Number }))
            return {};
    }
    return {};
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
    if (s.is(before, Class::Pronoun) && s.says(before - 1, "of"_L1) && before <= first + 1)
        return true; // "Of these 310 were"
    if (s.says(before, "at"_L1) && before == 0 && isPerPopulation(s.quantity(clause.number).unit))
        return true; // "At 61 crimes per 1,000 people, that was"
    if (s.says(before, "of"_L1)
        && (before == 0 || s.isAny(before - 1, { Class::Comma, Class::Stop })))
        return true; // "Of the 120 files we audited"
    if (s.says(before, "for"_L1)
        && s.saysAny(before - 1, { "funding"_L1, "provision"_L1, "money"_L1 }))
        return true; // "funding for 129 additional officers"
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
    const bool looksAfter
        = s.says(leadFrom - 1, "after"_L1) && s.saysAny(leadFrom - 2, { "looks"_L1, "look"_L1 });
    const bool policeOf = s.says(leadFrom - 1, "of"_L1) && s.says(leadFrom - 2, "police"_L1);
    return looksAfter || policeOf
        || (s.says(leadFrom - 1, "to"_L1) && s.says(leadFrom - 2, "home"_L1))
        || s.saysAny(noun + 1, { "live"_L1, "lived"_L1, "living"_L1 });
}

/// "the one before had 30": whose is not said.
bool hasGenericBearer(
    const Sentence &s, const Clause &clause, const Action &action, const Context &context)
{
    if (action.passive || action.free || action.infinitive || s.is(clause.from, Class::Stop))
        return false;
    const Phrase bearer = subjectBefore(s, clause.from, action.groupFrom, context.places);
    const bool named = std::any_of(
        bearer.words.begin(), bearer.words.end(), [&](int i) { return s.is(i, Class::Noun); });
    return named && isGeneric(s, bearer.words)
        && !context.places.meanForce(s, bearer.words.front(), bearer.words.back() + 1);
}

/// "a report revealed 80,000 crimes had not been recorded": what is said so is a clause.
bool saysThat(const Sentence &s, int verb)
{
    return s.saysAny(verb,
        { "revealed"_L1, "reveals"_L1, "found"_L1, "showed"_L1, "shows"_L1, "estimated"_L1,
            "suggested"_L1, "suggests"_L1, "said"_L1, "says"_L1 });
}

/// "in which the victim had withdrawn": the clause that tells which ones were counted.
QString whichOnes(const Sentence &s, int relative, int to, int *last)
{
    std::vector<int> words { relative - 1 };
    int i = relative;
    for (; i < to && !s.isAny(i, { Class::Comma, Class::Stop, Class::Bracket }); ++i)
        words.push_back(i);
    *last = i;
    return s.said(words);
}

/// What is said of the counted behind them: "were attended on time". Empty where nothing is.
QString predicateOf(const Sentence &s, const Clause &clause, const Counted &counted,
    const Lead &lead, bool action, const Context &context, int *last)
{
    const int from = counted.behind;
    const bool may = !action || counted.carried || s.is(from, Class::Relative);
    if (from < clause.to && s.is(from, Class::Relative) && s.is(from - 1, Class::Preposition))
        return whichOnes(s, from, clause.to, last);
    if (from >= clause.to || !may
        || !(isFinite(s, from) || s.isAny(from, { Class::Past, Class::Adverb })
            || (counted.carried && s.is(from, Class::Gerund))))
        return {};
    const QString predicate = predicateFrom(s, from, clause.to, context.places, last);
    const bool bare = lead.prefix == "Further "_L1 && predicate.endsWith("joined"_L1);
    return bare ? QString() : predicate;
}

/// Behind ", or 63 per cent,", ", equal to 60 per cent," at `i`: the same as a share. `i` where
/// none stands there.
int afterShareAside(const Sentence &s, int i)
{
    if (!s.is(i, Class::Comma))
        return i;
    int number = i + 1;
    while (s.isAny(number, { Class::Adverb, Class::Joiner, Class::Preposition, Class::Determiner })
        || s.saysAny(number, { "equal"_L1, "equivalent"_L1, "equating"_L1 }))
        ++number;
    const bool share = number > i + 1 && s.is(number, Class::Number)
        && s.quantity(number).unit == Unit::Percent && s.is(number + 1, Class::Comma);
    return share && isFinite(s, number + 2) ? number + 2 : i;
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

/// "The force covers 1,024 square miles", "serves 640,000 people over 1,024 square miles".
bool isArea(const Sentence &s, const Clause &clause, int leadFrom, const Context &context)
{
    if (s.quantity(clause.number).unit != Unit::SquareMiles)
        return false;
    const int verb = leadFrom - 1;
    const bool over = s.saysAny(verb, { "over"_L1, "across"_L1, "in"_L1, "on"_L1 })
        && !context.here.empty() && s.says(context.here.back().number + 1, "people"_L1);
    const bool covers
        = s.saysAny(verb, { "covers"_L1, "spans"_L1, "polices"_L1, "serves"_L1, "covering"_L1 });
    const Phrase subject = subjectBefore(s, 0, verb, context.places);
    return over
        || (covers
            && (subject.isEmpty()
                || context.places.meanForce(s, subject.words.front(), subject.words.back() + 1)));
}

Figure areaOf(const Sentence &s, const Clause &clause)
{
    Figure area = figureOf(s, clause, rule, Shape::Level);
    area.name = u"Force area"_s;
    area.measure = u"force area"_s;
    area.last = clause.number + 1;
    return area;
}

/// "They will lose 900 posts. This comprises 500 officers and 400 staff": parts of the figure told
/// in the sentence before.
std::optional<Figure> partOfEarlier(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context)
{
    const bool parts = s.saysAny(0, { "this"_L1, "these"_L1, "it"_L1, "they"_L1 })
        && s.saysAny(1,
            { "comprises"_L1, "comprise"_L1, "comprised"_L1, "includes"_L1, "include"_L1,
                "included"_L1 })
        && !context.earlier.empty() && context.earlier.back().unit == Unit::Count;
    const bool series = lead.from == 2
        || (!context.here.empty() && context.here.back().link == ": "_L1
            && s.isAny(lead.from - 1, { Class::Comma, Class::Joiner }));
    const Phrase noun = phraseFrom(s, clause.number + 1, clause.to, context.places, false);
    if (!parts || !series || !countsPlural(s, noun))
        return std::nullopt;
    const Figure &whole = context.earlier.back();
    Figure figure = figureOf(s, clause, rule, Shape::Count);
    figure.counted = asPhrase(s.said(noun.words));
    figure.measure = whole.measure;
    figure.name = whole.name + u": "_s + figure.counted;
    figure.link = u": "_s;
    figure.last = noun.end;
    figure.period = whole.period;
    figure.scope = whole.scope;
    return figure;
}

/// "a target of 283 officers (taking us to 2,110 officers)": what the plan comes to.
std::optional<Figure> plannedTotal(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context)
{
    const int verb = lead.from - 1;
    const bool takes = s.says(verb, "to"_L1) && s.is(verb - 1, Class::Pronoun)
        && s.saysAny(verb - 2, { "taking"_L1, "bringing"_L1 });
    const bool makes
        = s.says(verb, "make"_L1) && s.says(verb - 1, "would"_L1) && s.says(verb - 2, "that"_L1);
    const Figure *plan = context.last(Shape::Count);
    const Phrase noun = phraseFrom(s, clause.number + 1, clause.to, context.places, false);
    if (!(takes || makes) || !plan || !plan->name.startsWith("Target"_L1) || !countsPlural(s, noun))
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.counted = asPhrase(s.said(noun.words));
    figure.measure = u"target total of "_s + figure.counted;
    figure.name = asName(figure.measure);
    figure.stem = plan->name; // for "Year 1 – 85" behind it
    figure.carried = true;
    figure.last = noun.end;
    return figure;
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
    if (isPerPopulation(s.quantity(clause.number).unit) && s.says(lead.from - 1, "of"_L1)
        && s.says(lead.from - 2, "rate"_L1) && s.is(lead.from - 3, Class::Determiner))
        lead.from -= 3; // "There was a rate of 82 crimes per 1,000 residents"
    if (isWholeOfPart(s, lead))
        return wholeOfPart(s, clause, context);
    if (s.says(clause.number + 1, "more"_L1)) // "will train four more"
        lead.prefix = u"Further "_s;
    if (s.saysAny(clause.number + 1, { "fewer"_L1, "less"_L1 })
        && s.is(clause.number + 2, Class::Noun))
        lead.prefix = u"Reduction in "_s; // "1,200 fewer burglaries"
    if (isPopulation(s, clause, lead.from))
        return populationOf(s, clause);
    if (isArea(s, clause, lead.from, context))
        return areaOf(s, clause);
    if (auto part = partOfEarlier(s, clause, lead, context))
        return part;
    if (auto total = plannedTotal(s, clause, lead, context))
        return total;
    std::optional<Action> action = actionBefore(s, clause, lead.from);
    if (!action && !isSubject(s, clause, lead.from) && !isReached(s, clause, lead.from))
        return std::nullopt;
    const bool averages = action && verbOf(s.at(action->verb).lower) == "average"_L1;
    if (lead.prefix.isEmpty() && (averages || (s.says(0, "on"_L1) && s.says(1, "average"_L1))))
        lead.prefix = u"Average "_s; // "workload averages 18 investigations"
    const auto counted = countedBy(s, clause, lead, action.has_value(), context);
    if (!counted || (action && hasGenericBearer(s, clause, *action, context)))
        return std::nullopt;
    if (action && saysThat(s, action->verb) && isFinite(s, counted->behind))
        action.reset();
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
    QString predicate
        = predicateOf(s, clause, *counted, lead, action.has_value(), context, &figure.last);
    if (const int behind = afterShareAside(s, counted->behind); behind > counted->behind && !action)
        predicate = predicateFrom(s, behind, s.size(), context.places, &figure.last);
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
