// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/proserefusal.h"

#include "ingest/language/pattern.h"
#include "ingest/language/wordset.h"
#include "ingest/metrics/prose/prosebeside.h"
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/prosedistance.h"
#include "ingest/metrics/prose/prosefigure.h"
#include "ingest/metrics/prose/prosegrades.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// Parts of a text, a plan or a scheme: counting them measures nothing.
const QSet<QString> &structure()
{
    static const QSet<QString> words = wordSet(
        u"questions question pillars pillar areas area priorities priority objectives objective "
        u"themes theme types type categories category stages stage principles principle ways steps "
        u"step reasons factors factor parts part aspects aspect elements element points point "
        u"things "
        u"sections section chapters threats threat standards standard criteria tranches tranche "
        u"phases phase strands strand tiers tier levels options outcomes modules chapters aims "
        u"goals "
        u"commitments components features topics issues examples kinds sorts forms dimensions "
        u"inspections recommendations judgments grades rounds pages");
    return words;
}

/// Words of one case or one court, not of a measure.
const QSet<QString> &anecdote()
{
    static const QSet<QString> words = wordSet(
        u"sentenced sentence imprisonment imprisoned jailed jail prison court judge pleaded guilty "
        u"custodial year-old convicted murder suspect defendant man woman boy girl teenager driver "
        u"burglar");
    return words;
}

const QSet<QString> &events()
{
    static const QSet<QString> words = wordSet(
        u"arrested seized executed warrant warrants raided stopped detained stabbed recovered "
        u"searched evacuated charged");
    return words;
}

bool holdsAny(const Sentence &s, const QSet<QString> &words)
{
    return std::any_of(s.words.begin(), s.words.end(),
        [&](const Word &word) { return words.contains(word.lower); });
}

bool holdsTime(const Sentence &s)
{
    return std::any_of(
        s.words.begin(), s.words.end(), [](const Word &word) { return word.is == Class::Time; });
}

/// The noun that the number counts: the last one before something is hung on it.
QString headOf(const Sentence &s, int number)
{
    int i = number + 1;
    QString head;
    while (s.isAny(i, { Class::Noun, Class::Past, Class::Gerund, Class::Adverb })) {
        if (!head.isEmpty() && s.is(i, Class::Past))
            break;
        if (s.is(i, Class::Noun))
            head = s.at(i).lower;
        ++i;
    }
    return head;
}

/// "Of the 29 recommendations it has achieved 15": how far they have come is a measure.
bool isCarriedOut(const Sentence &s, const QString &head)
{
    static const QSet<QString> done
        = wordSet(u"achieved implemented completed closed outstanding met discharged");
    return head == "recommendations"_L1 && holdsAny(s, done);
}

bool startsExample(const Sentence &s)
{
    return (s.says(0, "for"_L1) && s.saysAny(1, { "example"_L1, "instance"_L1 }))
        || (s.says(0, "in"_L1) && s.saysAny(1, { "one"_L1, "another"_L1 })
            && s.saysAny(2,
                { "case"_L1, "example"_L1, "incident"_L1, "instance"_L1, "operation"_L1,
                    "raid"_L1 }));
}

bool isGraded(const Sentence &s)
{
    static const QSet<QString> words
        = wordSet(u"judged graded rated assessed outstanding good adequate inadequate");
    return holdsAny(s, words);
}

/// "the 120 files we audited" tells the number for the first time.
bool introduces(const Sentence &s, int number)
{
    int i = number + 1;
    while (s.isAny(i, { Class::Noun, Class::Gerund }))
        ++i;
    const bool part = s.says(number - 2, "of"_L1) && s.is(number - 3, Class::Number);
    if (part
        && (s.saysAny(number - 1, { "its"_L1, "their"_L1, "our"_L1 })
            || (s.saysAny(i, { "where"_L1, "which"_L1, "who"_L1 }) && i > number + 1)))
        return true; // "19 of its 80 posts", "19 of the 30 calls where it was needed"
    bool more = false; // "Of the 3,612 incidents in our sample, 2,980 …"
    for (int j = i; j < s.size(); ++j)
        more = more || isFigure(s, j);
    return afterOwnClause(s, i) > i || (number == 2 && s.says(0, "of"_L1) && more && i > number + 1)
        || (number == 3 && s.says(0, "out"_L1) && s.says(1, "of"_L1) && more && i > number + 1);
}

/// "A change of 1 percent in pay costs £2 million": nothing has changed.
bool isSupposed(const Sentence &s, int number)
{
    const bool change = s.says(number - 1, "of"_L1)
        && s.saysAny(number - 2,
            { "change"_L1, "increase"_L1, "rise"_L1, "reduction"_L1, "fall"_L1, "cut"_L1 })
        && s.saysAny(number - 3, { "a"_L1, "an"_L1, "each"_L1, "every"_L1, "any"_L1 });
    if (!change || (number > 3 && !s.is(number - 4, Class::Stop)))
        return false;
    for (int i = number + 1; i < s.size(); ++i) {
        if (s.saysAny(i,
                { "costs"_L1, "adds"_L1, "saves"_L1, "raises"_L1, "equates"_L1, "means"_L1,
                    "would"_L1 }))
            return true;
    }
    return false;
}

/// "41 percent said that they held more than 10 cases": what makes someone one of them.
bool boundsAShare(const Sentence &s, int number)
{
    if (!s.quantity(number).bound)
        return false;
    bool they = false;
    for (int i = number - 1; i >= 0; --i) {
        they = they || s.says(i, "they"_L1);
        if (s.is(i, Class::Number))
            return they && s.quantity(i).unit == Unit::Percent;
    }
    return false;
}

/// "If each post were filled, the force would have 90 officers", "what a rise of £5 would bring".
bool isHypothetical(const Sentence &s, const Clause &clause)
{
    static const QSet<QString> conditions = wordSet(u"if what how");
    static const QSet<QString> reports
        = wordSet(u"said say says thought believed felt told agreed");
    if (!holdsAny(s, conditions) || holdsAny(s, reports))
        return false;
    for (int i = clause.from; i < std::min(clause.number + 6, clause.to); ++i) {
        if (s.saysAny(i, { "would"_L1, "could"_L1 }))
            return true;
    }
    return false;
}

/// "a note is due where reserves are above 5 percent"
bool isRule(const Sentence &s, const Clause &clause)
{
    int be = clause.number - 1;
    while (be > 0 && s.isAny(be, { Class::Preposition, Class::Adverb }))
        --be;
    if (!s.quantity(clause.number).bound || !s.saysAny(be, { "is"_L1, "are"_L1 }))
        return false;
    for (int i = be; i >= clause.from; --i) {
        if (s.saysAny(i, { "where"_L1, "when"_L1, "whenever"_L1, "once"_L1 }))
            return true;
    }
    return false;
}

/// "For every 100 offences it made 61 arrests", "268 for each 1,000 employees": no unit for that.
bool isForEach(const Sentence &s, const Clause &clause)
{
    const auto each = [&s](int i) {
        return s.says(i, "for"_L1) && s.saysAny(i + 1, { "each"_L1, "every"_L1 })
            && i + 2 < s.size() && s.at(i + 2).text.at(0).isDigit();
    };
    for (int i = 0; i < clause.number; ++i) {
        if (each(i))
            return true;
    }
    return each(clause.number + 1);
}

/// "Forces should have fewer than 10 percent of calls abandoned": a norm for all, not a figure.
bool isNorm(const Sentence &s, const Clause &clause)
{
    if (isDuration(
            s.quantity(clause.number).unit)) { // "calls requiring a response time of an hour"
        for (int i = std::max(0, clause.number - 6); i < clause.number; ++i) {
            if (s.saysAny(i, { "requiring"_L1, "requires"_L1, "required"_L1, "require"_L1 }))
                return true;
        }
    }
    for (int i = clause.from; i < clause.number; ++i) {
        if (s.says(i, "should"_L1)
            && s.saysAny(i + 1,
                { "have"_L1, "be"_L1, "answer"_L1, "reach"_L1, "attend"_L1, "not"_L1, "keep"_L1,
                    "hold"_L1 }))
            return true;
    }
    return false;
}

/// "The operation led to 38 arrests and the seizure of £27,000": what one event brought.
bool isOfOneEvent(const Sentence &s, const Clause &clause)
{
    for (int i = 0; i < clause.number; ++i) {
        const bool event = s.saysAny(
            i, { "operation"_L1, "raid"_L1, "warrant"_L1, "arrest"_L1, "search"_L1, "seizure"_L1 });
        int verb = i + 1;
        const bool named = s.says(i, "operation"_L1) && s.at(i).text.at(0).isUpper();
        while (s.is(verb, Class::Have) || (named && verb == i + 1 && s.is(verb, Class::Noun)))
            ++verb; // "Operation Sceptre led to"
        const bool brings = s.saysAny(verb, { "led"_L1, "resulted"_L1, "saw"_L1, "netted"_L1 })
            || (s.says(i, "seizure"_L1) && s.says(verb, "of"_L1) && verb + 1 == clause.number);
        if (event && brings
            && (named || s.saysAny(i - 1, { "the"_L1, "this"_L1, "a"_L1, "one"_L1 })))
            return true;
    }
    return false;
}

QString refusalOfCount(const Sentence &s, const Clause &clause)
{
    if (countsForcesByGrade(s, clause))
        return {};
    const Quantity &quantity = s.quantity(clause.number);
    const Lead lead = leadOf(s, clause);
    const QString head = headOf(s, clause.number);
    const bool more = s.saysAny(clause.number + 1, { "further"_L1, "more"_L1, "additional"_L1 })
        || lead.prefix == "Further "_L1 || lead.prefix == "Additional "_L1;
    const bool word = s.size() > 1 && s.at(1).text.size() > 1 && s.at(1).text.at(1).isLower();
    if (clause.number == 0 && quantity.hedge.isEmpty() && word && s.at(1).text.at(0).isUpper()
        && (s.size() == 2 || s.at(2).text.at(0).isLower()))
        return u"a numbered heading"_s;
    const bool capitals = s.size() > 2 && s.at(1).text.size() > 1 && s.at(1).text.isUpper();
    if (clause.number == 0 && capitals
        && s.isAny(2, { Class::Time, Class::Number, Class::Comma, Class::Stop }))
        return u"the number of a note"_s;
    if (quantity.value < 2 && !(quantity.signPrinted && quantity.value < -1))
        return u"one is no count"_s;
    bool share = false; // "five of them (1.8%)"
    for (int i = clause.number + 1; i < std::min(clause.number + 4, s.size()); ++i)
        share = share
            || (s.is(i, Class::Bracket) && s.is(i + 1, Class::Number)
                && s.quantity(i + 1).unit == Unit::Percent);
    if (boundsAShare(s, clause.number))
        return u"what makes one of a share"_s;
    if (isForEach(s, clause))
        return u"so many for each of another number"_s;
    constexpr double small = 20; // "one million calls" is not small
    if (quantity.inWords && quantity.value < small && !more && !share)
        return u"a small number in words"_s;
    if (s.says(clause.number + 1, "of"_L1)) { // "3 of the 5 priorities"
        int whole = clause.number + 2;
        while (s.isAny(whole, { Class::Determiner, Class::Number }))
            ++whole;
        if (whole < s.size() && !s.says(whole, "recommendations"_L1)
            && structure().contains(s.at(whole).lower))
            return u"a number of %1"_s.arg(s.at(whole).lower);
    }
    if (structure().contains(head) && !isCarriedOut(s, head))
        return u"a number of %1"_s.arg(head);
    if (const Word *next = clause.number + 1 < s.size() ? &s.at(clause.number + 1) : nullptr; next
        && next->lower.endsWith(u's') && structure().contains(next->lower)
        && !isCarriedOut(s, next->lower))
        return u"a number of %1"_s.arg(next->lower);
    const int next = clause.number + 1;
    const bool ofForces = s.saysAny(next, { "force"_L1, "forces"_L1 })
        || (s.says(next, "police"_L1)
            && s.saysAny(next + 1, { "force"_L1, "forces"_L1, "authorities"_L1, "areas"_L1 }));
    if ((head == "forces"_L1 || (quantity.value == 43 && ofForces)) && !isGraded(s))
        return u"a number of forces"_s; // "43 force reports"
    const bool base = lead.from > 1 && s.says(lead.from - 1, "on"_L1)
        && signOfNoun(s.at(lead.from - 2).lower) != 0
        && s.is(lead.from - 3, Class::Number); // "a 20 percent rise on the 197 incidents"
    int time = clause.number + 1; // "fewer than the 1,204 recorded in the year to March 2019"
    while (s.isAny(time, { Class::Past, Class::Preposition, Class::Determiner }))
        ++time;
    const bool then
        = s.saysAny(lead.from - 1, { "than"_L1, "on"_L1, "from"_L1, "against"_L1, "with"_L1 })
        && time > clause.number + 1 && s.is(time, Class::Time);
    if (lead.definite && !base && !then && !s.says(clause.number + 1, "of"_L1)
        && !introduces(s, clause.number))
        return u"a number told as known"_s;
    for (int i = clause.number + 1; i + 1 < std::min(clause.number + 5, s.size()); ++i) {
        if (s.says(i, "between"_L1) && s.says(i + 1, "them"_L1))
            return u"a sum of what is listed"_s;
    }
    if (quantity.value < 1000 && (holdsAny(s, anecdote()) || startsExample(s)))
        return u"a single case"_s;
    if (quantity.value < 100 && holdsAny(s, events()) && !holdsTime(s))
        return u"a single event"_s;
    return {};
}

} // namespace

QString refusalOf(const Sentence &s, const Clause &clause)
{
    const Quantity &quantity = s.quantity(clause.number);
    const Word &word = s.at(clause.number);
    const qsizetype behind = word.range.to;
    if (s.text.trimmed().endsWith(u'?'))
        return u"a question"_s;
    if (s.says(clause.number - 1, "the"_L1) && s.says(clause.number - 2, "of"_L1)
        && s.saysAny(clause.number - 3, { "majority"_L1, "most"_L1, "half"_L1, "many"_L1 })
        && quantity.unit == Unit::Percent)
        return u"a number told as known"_s; // "a majority of the 15% had"
    if (s.says(clause.number - 1, "["_L1) && s.says(clause.number + 1, "]"_L1))
        return u"the number of a note"_s;
    if (s.text.contains("www."_L1) || s.text.contains("http"_L1))
        return u"beside an address"_s;
    for (int i = clause.number - 1; i >= 0 && !s.isAny(i, { Class::Comma, Class::Stop }); --i) {
        if (s.saysAny(i, { "if"_L1, "unless"_L1 }))
            return u"a condition"_s;
    }
    if (isHypothetical(s, clause) || isSupposed(s, clause.number))
        return u"what would be"_s;
    for (int i = clause.number + 1; i + 1 < clause.to; ++i) {
        if (s.says(i, "do"_L1) && s.says(i + 1, "so"_L1))
            return u"what was done stands elsewhere"_s;
    }
    if (isRule(s, clause))
        return u"a condition"_s;
    if (isNorm(s, clause))
        return u"what should be"_s;
    static const Pattern hyphenated(u"\\w[-‑][a-zA-Z]"_s);
    const bool compound = (behind + 1 < s.text.size() && u"-‑"_s.contains(s.text.at(behind))
                              && s.text.at(behind + 1).isLetter())
        || (!quantity.inWords && quantity.unit != Unit::Percent
            && quantity.unit != Unit::PercentChange && hyphenated.isIn(word.text));
    if (compound)
        return u"part of a compound word"_s;
    if (isFromTarget(s, clause))
        return u"how far a figure is from its target"_s;
    if (isOfOneEvent(s, clause))
        return u"a single event"_s;
    if ((quantity.unit == Unit::Count || isPerPopulation(quantity.unit)) && isDifference(s, clause)
        && !isMoreThanBefore(s, clause))
        return u"how far two figures are apart"_s;
    if (quantity.unit == Unit::Count)
        return refusalOfCount(s, clause);
    return {};
}

} // namespace Peel::Prose
