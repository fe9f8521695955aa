// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosearound.h"
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/proselevel.h"
#include "ingest/metrics/prose/prosephrasewords.h"
#include "ingest/metrics/prose/proseverbs.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

bool holds(const Sentence &s, int from, int to, std::initializer_list<Class> classes)
{
    for (int i = from; i < to; ++i) {
        if (s.isAny(i, classes))
            return true;
    }
    return false;
}

QString saidWithoutIdle(const Sentence &s, int from, int to)
{
    std::vector<int> words;
    for (int i = from; i < to; ++i) {
        if (!isIdleAdverb(s, i) && !s.is(i, Class::Time))
            words.push_back(i);
    }
    return s.said(words);
}

/// As a name, with the preposition that it may end with.
QString capital(QString phrase)
{
    phrase[0] = phrase.at(0).toUpper();
    return phrase;
}

/// The thing with what is said of it.
Figure named(const ClauseReading &r, const Thing &thing, const QString &said, int last)
{
    Figure figure = r.figure(Shape::Count);
    figure.last = std::max(last, r.clause.number + 1);
    figure.counted = thing.noun;
    figure.carried = thing.told;
    figure.measure = (thing.noun + u' ' + said).simplified();
    if (figure.unit == Unit::Gbp)
        figure.shape = Shape::Level;
    if (figure.unit == Unit::Percent) {
        figure.shape = Shape::Share;
        figure.measure.prepend(u"share of "_s);
    }
    figure.name = capital(figure.measure);
    return figure;
}

/// "Officers read 60 files. 46 were late", "of whom 9 percent come from …": what is said of those
/// told before.
std::optional<Figure> saidOf(const ClauseReading &r, const Thing &thing)
{
    const Sentence &s = r.s;
    const bool head = r.governor < r.around.from
        || s.isAny(r.governor, { Class::Joiner, Class::Comma, Class::Stop, Class::Relative })
        || s.says(r.governor, "that"_L1);
    if (!thing.told || !head || thing.behind >= r.clause.to)
        return std::nullopt;
    int last = thing.behind;
    const QString said = predicateFrom(s, thing.behind, r.clause.to, r.context.places, &last);
    return said.isEmpty() ? std::nullopt : std::make_optional(named(r, thing, said, last));
}

/// "answered 92 percent of these within five minutes", "victims chose not to go on with 13 percent
/// of crimes": the object of what the clause says.
std::optional<Figure> objectOf(const ClauseReading &r, const Thing &thing)
{
    const Sentence &s = r.s;
    const int verb = r.around.verb;
    if (!thing.part || thing.noun == "occasions"_L1 || !r.around.isSaid() || r.governor < verb
        || holds(s, r.around.from, verb, { Class::Comma, Class::Relative })
        || holds(s, verb, r.governor + 1,
            { Class::Comma, Class::Stop, Class::Number, Class::Relative, Class::Pronoun })
        || s.saysAny(verb, { "account"_L1, "accounts"_L1, "accounted"_L1, "made"_L1 })
        || s.is(r.governor, Class::Be) || s.says(r.governor, "to"_L1) || s.says(r.governor, "so"_L1)
        || s.says(r.governor - 1, "so"_L1))
        return std::nullopt;
    QString behind;
    int last = thing.behind;
    if (thing.told && thing.behind < r.clause.to) {
        const Phrase rest = complementFrom(s, thing.behind, r.clause.to, r.context.places);
        behind = u' ' + s.said(rest.words);
        last = std::max(rest.end, last);
    }
    const QString participle = participleOf(s.at(r.governor).lower);
    const bool alone = s.isAny(r.governor, { Class::Past, Class::Present }) && !participle.isEmpty()
        && verbGroupStart(s, r.governor, r.around.from) == verb && !s.is(verb, Class::Be);
    if (r.around.own && alone)
        return named(r, thing, participle + behind, last);
    const QString who = r.around.own ? u"the force"_s : withArticle(s, r.around.subject);
    const bool apart = s.is(r.governor, Class::Preposition)
        && (s.is(r.governor - 1, Class::Noun)
            || s.is(verbGroupStart(s, r.governor - 1, verb), Class::Be));
    const QString link = apart ? s.at(r.governor).lower + u" which "_s : u"that "_s;
    return named(r, thing,
        link + who + u' ' + saidWithoutIdle(s, verb, r.governor + (apart ? 0 : 1)) + behind, last);
}

/// "Each manager is responsible for 54 offenders": so many to each of the subject.
std::optional<Figure> perSubject(const ClauseReading &r, const Thing &thing)
{
    const int first = r.around.subject.isEmpty() ? -1 : r.around.subject.words.front() - 1;
    if (thing.part || !r.s.saysAny(first, { "each"_L1, "every"_L1 }) || r.governor < r.around.verb
        || holds(r.s, r.around.verb, r.governor, { Class::Comma, Class::Stop }))
        return std::nullopt;
    return named(r, thing, u"per "_s + r.s.said(r.around.subject.words), thing.behind);
}

/// "the loss of 500 police staff", "a force of 1,312 officers": the noun that has so many.
std::optional<Figure> madeOf(const ClauseReading &r, const Thing &thing)
{
    const Sentence &s = r.s;
    if (thing.part || !s.says(r.governor, "of"_L1) || !s.is(r.governor - 1, Class::Noun)
        || s.quantity(r.clause.number).unit != Unit::Count)
        return std::nullopt;
    Phrase whole = phraseBefore(s, r.clause.from, r.governor, r.context.places);
    const auto hung = std::find_if(
        whole.words.rbegin(), whole.words.rend(), [&](int i) { return !s.is(i, Class::Noun); });
    whole.words.erase(whole.words.begin(), hung.base()); // "progress towards the recruitment"
    static const QSet<QString> loose { u"group"_s, u"series"_s, u"pack"_s, u"set"_s, u"list"_s,
        u"range"_s, u"batch"_s, u"number"_s, u"sample"_s, u"event"_s, u"age"_s, u"period"_s,
        u"part"_s, u"case"_s, u"cases"_s, u"rate"_s, u"maximum"_s, u"minimum"_s };
    constexpr double few = 10; // "the abuse of 2 officers" is one case
    const bool plain = !whole.isEmpty() && s.quantity(r.clause.number).value >= few
        && whole.words.size() <= 5 && !loose.contains(s.at(r.governor - 1).lower)
        && !isGeneric(s, whole.words)
        && std::all_of(
            whole.words.begin(), whole.words.end(), [&](int i) { return s.is(i, Class::Noun); })
        && signOfNoun(s.at(r.governor - 1).lower) == 0;
    if (!plain)
        return std::nullopt;
    Figure figure = named(r, thing, {}, thing.behind);
    figure.measure = s.said(whole.words) + u" of "_s + r.lead.prefix.toLower() + thing.noun;
    figure.name = asName(figure.measure);
    return figure;
}

/// "on track to meet our target of 150 officers": its own words say what it is.
std::optional<Figure> aimedAt(const ClauseReading &r, const Thing &thing)
{
    if (thing.part || thing.told || !r.lead.prefix.contains(" of "_L1))
        return std::nullopt;
    Figure figure = named(r, thing, {}, thing.behind);
    figure.measure = r.lead.prefix.toLower() + thing.noun;
    figure.name = asName(figure.measure);
    return figure;
}

/// "expects to clear 460 overdue checks": the object of a verb that the tables do not know.
std::optional<Figure> toBeDone(const ClauseReading &r, const Thing &thing)
{
    const Sentence &s = r.s;
    const bool unknown = s.is(r.governor, Class::Noun) && s.says(r.governor - 1, "to"_L1)
        && s.at(r.governor).text.at(0).isLower()
        && (s.isAny(r.governor - 2, { Class::Present, Class::Past })
            || (r.governor > 2
                && isPresentForm(s.at(r.governor - 2).lower))); // "the team hopes to"
    if (thing.part || !unknown || r.lead.definite)
        return std::nullopt;
    return named(r, thing, u"to "_s + s.at(r.governor).lower, thing.behind);
}

/// "public confidence was at 66 percent", "reserves are high, at 12 percent of net revenue": the
/// level of the clause's subject.
std::optional<Figure> levelOfSubject(const ClauseReading &r)
{
    const Sentence &s = r.s;
    const int verb = r.around.verb;
    const int number = r.clause.number;
    if (verb < 0 || r.around.own || r.around.subject.isEmpty() || r.governor < verb
        || holds(s, r.around.from, verb, { Class::Pronoun, Class::Number, Class::Relative })
        || s.is(r.governor - 1, Class::Relative) || s.says(verb, "be"_L1)
        || std::any_of(r.around.subject.words.begin(), r.around.subject.words.end(),
            [&](int i) { return signOfNoun(s.at(i).lower) != 0; }))
        return std::nullopt;
    const bool at = s.says(r.governor, "at"_L1) && !holds(s, verb, r.governor, { Class::Number });
    const QString base = at ? verbOf(s.at(r.governor - 1).lower) : QString();
    const bool stands = base == "stand"_L1 || base == "remain"_L1 || base == "stay"_L1;
    const bool counts = s.quantity(number).unit == Unit::Count;
    bool reaches = s.says(r.governor, "to"_L1); // "have risen year on year to 35.2 percent"
    for (int i = r.governor - 1; reaches && signOfVerb(s.at(i).lower) == 0; --i)
        reaches = i > verb
            && s.isAny(i, { Class::Adverb, Class::Noun, Class::Time, Class::Preposition });
    const bool again = counts && isGeneric(s, r.around.subject.words); // "this figure was now 109"
    const bool is
        = s.is(verb, Class::Be) && (s.is(r.governor, Class::Be) || at) && (!counts || again);
    if (!(is || stands || reaches) || r.governor - verb > 6)
        return std::nullopt;
    std::optional<Figure> level
        = namedLevel(r.figure(Shape::Level), s, r.around.subject, r.context);
    if (!level)
        return std::nullopt;
    Figure &figure = *level;
    figure.last = number + 1;
    if (level->carried && isFinite(s, number + 1))
        return std::nullopt; // "the response was that 91 percent were answered"
    if (level->carried)
        return level;
    if (s.says(number + 1, "of"_L1) && figure.unit == Unit::Percent) {
        const Phrase whole = phraseFrom(s, number + 2, r.clause.to, r.context.places, false);
        if (whole.isEmpty())
            return std::nullopt;
        figure.measure += u" as a share of "_s + s.said(whole.words);
        figure.shape = Shape::Share;
        figure.last = whole.end;
    } else if (counts ? !s.is(number + 1, Class::Noun)
                      : isFinite(s, number + 1)
                || s.isAny(
                    number + 1, { Class::Noun, Class::Past, Class::Gerund, Class::Adverb })) {
        return std::nullopt;
    } else if (s.says(number + 1, "for"_L1) && !r.context.places.phraseAt(s, number + 1)) {
        const Phrase whom = phraseFrom(s, number + 2, r.clause.to, r.context.places, false);
        figure.measure += whom.isEmpty() ? QString() : u" for "_s + s.said(whom.words);
    }
    figure.name = asName(figure.measure);
    return figure;
}

/// "subject to force at a rate of 31.2 per 1,000 population", "4,200 incidents, equal to 38 per
/// 1,000 population": a rate of what the clause, or the count before it, tells.
std::optional<Figure> rateOfClause(const ClauseReading &r)
{
    const Sentence &s = r.s;
    if (!isPerPopulation(s.quantity(r.clause.number).unit))
        return std::nullopt;
    Figure figure = r.figure(Shape::Level);
    figure.last = r.clause.number + 1;
    const bool equal = s.says(r.governor, "to"_L1)
        && s.saysAny(r.governor - 1, { "equal"_L1, "equivalent"_L1, "equates"_L1, "equating"_L1 });
    const Figure *count = r.context.here.empty() ? nullptr : &r.context.here.back();
    if (equal && count && count->shape == Shape::Count) {
        figure.measure = count->measure;
        figure.counted = count->counted;
        figure.carried = true;
    } else if (s.says(r.governor, "of"_L1) && s.says(r.governor - 1, "rate"_L1)
        && s.says(r.governor - 3, "at"_L1) && r.around.isSaid() && !r.around.own
        && s.is(r.around.verb, Class::Be)) {
        figure.measure = asPhrase(s.said(r.around.subject.words)) + u' '
            + saidWithoutIdle(s, r.around.verb + 1, r.governor - 3);
    } else {
        return std::nullopt;
    }
    figure.measure += perPopulation(figure.unit);
    figure.name = asName(figure.measure);
    return figure;
}

/// "The force spends 52 pence per person per day".
std::optional<Figure> costOfForce(const ClauseReading &r)
{
    const QString base = r.around.verb < 0 ? QString() : verbOf(r.s.at(r.governor).lower);
    if (r.s.quantity(r.clause.number).unit != Unit::GbpPerPersonPerDay || !r.around.own
        || (base != "spend"_L1 && base != "cost"_L1))
        return std::nullopt;
    Figure figure = r.figure(Shape::Level);
    figure.measure = u"cost of the force"_s;
    figure.name = asName(figure.measure);
    figure.last = r.clause.number + 1;
    return figure;
}

} // namespace

std::optional<Figure> readByClause(const Sentence &s, const Clause &clause, const Context &context)
{
    const Unit unit = s.quantity(clause.number).unit;
    if (auto level = readFromTo(s, clause, context))
        return level;
    const Lead lead = leadOf(s, clause);
    const ClauseReading reading { s, clause, context, lead, lead.from - 1,
        aroundOf(s, clause, lead.from, context.places) };
    if (auto figure = readFollowing(reading))
        return figure;
    if (unit == Unit::Count || unit == Unit::Percent || unit == Unit::Gbp) {
        if (const std::optional<Thing> thing = thingOf(s, clause, context);
            thing && (thing->told || unit != Unit::Gbp)) {
            for (const auto read : { saidOf, objectOf, perSubject, aimedAt, madeOf, toBeDone }) {
                if (auto figure = read(reading, *thing))
                    return figure;
            }
        }
    }
    for (const auto read : { rateOfClause, costOfForce }) {
        if (auto figure = read(reading))
            return figure;
    }
    const bool level = unit == Unit::Percent || unit == Unit::Gbp || unit == Unit::Count;
    return level ? levelOfSubject(reading) : std::nullopt;
}

} // namespace Peel::Prose
