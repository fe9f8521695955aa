// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/tables/head.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/names.h"
#include "ingest/metrics/tables/relativetimes.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

/// Takes a range out of a text with the small words and brackets that led to it.
QString without(const QString &text, const TextRange &range)
{
    static const Pattern leading = caseless(
        u"(?:\\(\\s*|[,–:-]\\s*)?(?:\\b(?:in|for|during|over|as|at|from|by|within|of|across|the|and)\\b\\s*)*(?:the\\s+)?[\\s(]*$"_s);
    QString before = text.left(range.from);
    QString after = text.mid(range.to);
    const bool bracketed = before.trimmed().endsWith(u'(') && after.trimmed().startsWith(u')');
    before = leading.removedFrom(before);
    if (bracketed)
        after = after.trimmed().mid(1);
    return (before + u' ' + after).simplified();
}

/// "Calls put through to the force by the operator": the words would not be whole without it.
bool insideWords(const QString &name, const ScopeMention &mention)
{
    static const Pattern survey = caseless(u"\\bsurvey\\s+(?:for|of)\\s+$"_s);
    if (survey.match(name.left(mention.range.from)).hasMatch())
        return true; // "Crime Survey for England and Wales"
    static const Pattern general = caseless(u"^(?:the|our|this)\\s+(?:force|constabulary)$"_s);
    const auto words
        = [](const QString &text) { return text.split(u' ', Qt::SkipEmptyParts).size(); };
    return mention.scope == Scope::Force && words(name.left(mention.range.from)) >= 3
        && words(name.mid(mention.range.to)) >= 2
        && general.match(name.mid(mention.range.from, mention.range.length())).hasMatch();
}

/// "Redcar and Cleveland", "Kent and Essex Serious Crime": another place's name, or that of more
/// than the force.
bool insidePlace(const QString &name, const ScopeMention &mention)
{
    static const Pattern before(u"\\p{Lu}[\\p{L}’'-]+\\s+(?:and|&)\\s+$"_s);
    static const Pattern after(u"^\\s+(?:and|&)\\s+\\p{Lu}[\\p{L}’'-]+"_s);
    static const Pattern whole = caseless(u"\\b(?:police|constabulary|force|forces|wales)\\b"_s);
    return mention.scope == Scope::Force
        && !whole.match(name.mid(mention.range.from, mention.range.length())).hasMatch()
        && (before.match(name.left(mention.range.from)).hasMatch()
            || after.match(name.mid(mention.range.to)).hasMatch());
}

/// "North Kent", "Kent East", "Western division": a part of the force's area.
bool isSideOfForce(const QString &name, const ScopeWords &scopes)
{
    static const QString sides = u"(?:(?:north|south|east|west|mid|central)(?:ern)?)"_s;
    static const Pattern side = caseless(u"^%1\\s+(?<before>\\p{L}[\\p{L}\\s&-]+)$"
                                         u"|^(?<behind>\\p{L}[\\p{L}\\s&-]+?)\\s+%1$"_s.arg(sides));
    static const Pattern unit
        = caseless(u"^(?:division|district|area|LPA|LPU|BCU|basic\\s+command\\s+unit|"
                   "(?:local\\s+)?policing\\s+(?:area|unit|division))$"_s);
    const auto match = side.match(name);
    if (!match.hasMatch() || scopes.scopeOf(name))
        return false;
    const QString rest = match.captured(u"before"_s) + match.captured(u"behind"_s);
    return unit.match(rest).hasMatch() || scopes.scopeOf(rest) == Scope::Force;
}

Head::Kind kindOf(const QString &text)
{
    static const Pattern none = caseless(
        u"^\\W*(?:RAG(?:\\s+(?:rating|status))?|status|trend|direction(?:\\s+of\\s+travel)?|DoT|"
        u"comments?|commentary|notes?|narrative|"
        "owner|lead|ref(?:erence)?|#|no|id|page|pages|date|deadline|due(?:\\s+date)?|source|grade|"
        "grading|judge?ment|rating|telephone|"
        "phone|tel|contact|version|age|paragraph|para|section|item|action|progress|update|on\\s+"
        "track|confidence\\s+intervals?|"
        "(?:lower|upper)\\s+(?:bound|limit|CI)|base(?:\\s+size)?|sample\\s+size|CI|p-?value|significan(?:t|ce)|sparkline)\\W*$"_s);
    static const Pattern change = caseless(
        u"^\\W*(?:(?:%|percentage|percent|per\\s?cent|ppts?|pp|pts|point|annual|year[\\s-]on[\\s-]"
        u"year|"
        u"actual|net|numeric(?:al)?|volume|local|national)\\s*)*(?:points?\\s+)?"
        "(?:change|difference|diff|variance|variation|increase|decrease|\\+\\s?/\\s?[-−–])s?\\W*"
        "(?:(?:%|percentage|no|number|per\\s?cent|points?|ppts?|pp|pts|from|since|on|over|in|vs?|against|last|previous|prior|year|period|baseline|target|to|the|and|Q[1-4]|quarter)\\W*)*$"_s);
    static const Pattern target = caseless(
        u"^\\W*(?:target|target\\s+(?:level|value|for\\s+the\\s+year)|standard|goal|threshold)\\W*$"_s);
    if (none.match(text).hasMatch())
        return Head::Kind::NoFigures;
    if (change.match(text).hasMatch())
        return Head::Kind::Change;
    return target.match(text).hasMatch() ? Head::Kind::Target : Head::Kind::Plain;
}

/// A year behind a caption or head: "Robbery, 2022", "Budget 2022", or before what it is of: "2021
/// (planned)"; not that of an Act or a plan.
void takeYear(Head &head)
{
    static const Pattern behind(
        u"^(?<rest>.*?)(?<last>\\p{L}+)?[\\s,(:–-]+(?<year>(?:19[89]|20[0-4])\\d)\\)?$"_s);
    static const Pattern title = caseless(
        u"^(?:Act|PEEL|Plan|Report|Programme|Strategy|PACE|Order|Regulations|Scheme|Guidance|Code|Survey|Framework|Inspection|Page)$"_s);
    static const Pattern planned
        = caseless(u"^(?<year>\\d{4})\\s*(?<how>\\((?:planned|projected|forecast|expected)\\))$"_s);
    if (const auto match = planned.match(head.name); match.hasMatch()) {
        head.period = periodOf(match.captured(u"year"));
        head.name = match.captured(u"how");
        return;
    }
    // "Change 2010 to 2018": of the later year, and the name says since when.
    static const Pattern span
        = caseless(u"\\bchange\\b.*\\b20\\d\\d\\s*(?:to|and|–|-)\\s*(?<year>20\\d\\d)$"_s);
    if (const auto match = span.match(head.name); match.hasMatch()) {
        head.period = periodOf(match.captured(u"year"));
        return;
    }
    // "Change 2019 v 2018": what the row says at both times tells the rest.
    static const Pattern against = caseless(
        u"^(?<what>.*\\b(?:change|difference|variance)s?)\\b\\W*(?<a>20\\d\\d)\\s*"
        u"(?:v\\.?|vs\\.?|versus|on|against|from|compared\\s+(?:with|to))\\s*(?<b>20\\d\\d)$"_s);
    if (const auto match = against.match(head.name); match.hasMatch()) {
        head.period = periodOf(std::max(match.captured(u"a"), match.captured(u"b")));
        head.name = match.captured(u"what");
        head.kind = kindOf(head.name);
        return;
    }
    const auto match = behind.match(head.name);
    if (!match.hasMatch() || title.match(match.captured(u"last")).hasMatch())
        return;
    head.period = periodOf(match.captured(u"year"));
    head.name = (match.captured(u"rest") + match.captured(u"last")).simplified();
}

/// "12 months to June 2016 to 12 months to June 2017": a change is told of the later one.
bool takeLaterOfTwo(Head &head, const std::vector<PeriodMention> &periods)
{
    static const Pattern joint
        = caseless(u"^\\s*(?:to|against|compared\\s+(?:with|to)|vs?\\.?)\\s*$"_s);
    if (periods.size() != 2 || !periods.front().period.hasDates()
        || !periods.back().period.hasDates())
        return false;
    const TextRange &first = periods.front().range;
    const TextRange &second = periods.back().range;
    if (!joint.match(head.name.mid(first.to, second.from - first.to)).hasMatch())
        return false;
    const bool later = periods.back().period.to > periods.front().period.to;
    head.period = (later ? periods.back() : periods.front()).period;
    head.name = without(head.name, { first.from, second.to });
    return true;
}

void takePeriod(Head &head)
{
    const std::vector<PeriodMention> periods = periodsIn(head.name);
    if (takeLaterOfTwo(head, periods))
        return;
    if (periods.empty()) {
        takeYear(head);
        return;
    }
    // "Recorded crime 2014/15 (12 months to June)": the one with dates says most.
    const PeriodMention *best = &periods.front();
    for (const PeriodMention &period : periods)
        if (!best->period.hasDates() && period.period.hasDates())
            best = &period;
    head.period = best->period;
    QString rest = head.name;
    for (auto period = periods.rbegin(); period != periods.rend(); ++period) {
        const bool change = head.name.mid(period->range.from, period->range.length())
                                .contains("change"_L1, Qt::CaseInsensitive);
        rest = without(rest, period->range);
        if (change)
            head.kind = Head::Kind::Change;
    }
    head.name = rest;
}

void takeUnit(Head &head)
{
    head.unit = unitWordsIn(head.name);
    if (!head.unit)
        return;
    const QStringView words
        = QStringView(head.name).mid(head.unit->range.from, head.unit->range.length());
    const bool sign = words == u"%" || words.trimmed() == u"%";
    const bool notation = words.contains(u'(') || words.contains(u'£') || words.contains(u':');
    if (head.unit->unit == Unit::GbpPerPersonPerDay) {
        static const Pattern pence
            = caseless(u"\\s*\\(\\s*(?:in\\s+)?(?:pence|p|£)\\s*\\)|\\s+in\\s+pence\\b"_s);
        head.name = pence.removedFrom(head.name);
    } else if (notation)
        head.name
            = (head.name.left(head.unit->range.from) + u' ' + head.name.mid(head.unit->range.to))
                  .simplified();
    else if (sign) {
        static const Pattern first = caseless(u"^%\\s*(?:of\\s+)?(?=\\S)"_s);
        static const Pattern other = caseless(u"\\s*\\(?\\s*%\\s*\\)?\\s*"_s);
        if (first.match(head.name).hasMatch() && head.kind != Head::Kind::Change) {
            head.name = first.removedFrom(head.name);
            head.name = u"Percentage of "_s + lowerFirst(head.name);
        } else
            head.name = other.replacedIn(head.name, u" ");
    }
    head.name = head.name.simplified();
}

} // namespace

Head readHead(const QString &text, const ScopeWords &scopes)
{
    static const Pattern marks(u"\\s*[*†‡^]+(?=\\s|$)"_s);
    Head head;
    head.text = text;
    head.name = text.simplified();
    static const Pattern sampleSize
        = caseless(u"\\(\\s*(?:(?:n|base)\\s*[=:]\\s*[\\d,]+|no\\.?|nos\\.?|n|number)\\s*\\)"_s);
    head.name = sampleSize.removedFrom(marks.removedFrom(head.name)).simplified();
    static const Pattern monthsOfQuarter = caseless( // "Q4 Jan-Mar"
        u"(?<=^Q[1-4])\\s*[(:–-]?\\s*(?:Jan|Apr|Jul|Oct)[a-z]*\\.?\\s*(?:[–—-]|to)\\s*"
        u"(?:Mar|Jun|Sep|Dec)[a-z]*\\.?\\)?$"_s);
    head.name = monthsOfQuarter.removedFrom(head.name);
    if (head.name.isEmpty())
        return head;
    if ((head.period = periodOf(head.name))) {
        head.kind = head.period->label.contains("change"_L1, Qt::CaseInsensitive)
            ? Head::Kind::Change
            : Head::Kind::Plain;
        head.name.clear();
        return head;
    }
    if (saysRelativeTime(head.name)) {
        head.period = Period { head.name, {}, {} };
        head.name.clear();
        return head;
    }
    if (isSideOfForce(head.name, scopes)) {
        head.scope = Scope::Other;
        head.whose = std::exchange(head.name, {});
        return head;
    }
    if ((head.scope = scopes.scopeOf(head.name))) {
        head.name.clear();
        return head;
    }
    head.kind = kindOf(head.name);
    takePeriod(head);
    const auto rank = unitWordsIn(head.name);
    const bool isRank = rank && rank->unit == Unit::Rank; // a national rank is the force's own
    if (const auto scope = scopes.within(head.name);
        scope && !isRank && !insidePlace(head.name, *scope)) {
        const bool inside = insideWords(head.name, *scope);
        if (!inside || scope->scope == Scope::Force)
            head.scope = scope->scope;
        if (!inside)
            head.name = without(head.name, scope->range);
    }
    static const Pattern number
        = caseless(u"^\\W*no\\W*$"_s); // "Kent (no.)" is a number of something
    if (head.kind == Head::Kind::Plain && !number.match(head.name).hasMatch())
        head.kind = kindOf(head.name);
    takeUnit(head);
    if (head.kind == Head::Kind::Plain && head.unit)
        head.kind = kindOf(head.name); // "Variation £m"
    head.name = tidyName(head.name);
    return head;
}

namespace {

/// "Q1" under "2022/23", or under the first quarter of it.
std::optional<Period> partOf(const Period &upper, const QString &part)
{
    if (const auto found = partOfYear(part, upper))
        return found;
    if (!upper.hasDates())
        return std::nullopt;
    const int year = upper.from.year() - (upper.from.month() < 4 ? 1 : 0);
    const Period whole { {}, QDate(year, 4, 1), QDate(year + 1, 3, 31) };
    const auto found = partOfYear(part, whole);
    return found && found->from == upper.from && found->to == upper.to ? std::optional(upper)
                                                                       : std::nullopt;
}

} // namespace

Head under(const Head &upper, const Head &lower)
{
    Head both = lower;
    both.text = (upper.text + u' ' + lower.text).simplified();
    static const Pattern number = caseless(u"^\\W*(?:nos?|#)\\W*$"_s); // how many, below what
    const bool counts = !upper.text.isEmpty() && number.match(lower.text).hasMatch();
    if (counts) {
        both.kind = Head::Kind::Plain;
        both.name.clear();
    }
    if (upper.kind != Head::Kind::Plain && both.kind == Head::Kind::Plain)
        both.kind = upper.kind;
    if (!both.scope)
        both.scope = upper.scope;
    if (!both.unit || (both.unit->unit == Unit::Count && upper.unit))
        both.unit = upper.unit && (!both.unit || upper.unit->unit == Unit::Count) ? upper.unit
                                                                                  : both.unit;
    if (!both.period)
        both.period = upper.period;
    else if (upper.period && !both.period->hasDates())
        if (const auto part = partOf(*upper.period, both.period->label))
            both.period = part;
    if (both.whose.isEmpty())
        both.whose = upper.whose;
    both.name = joinedName(upper.name, both.name);
    return both;
}

} // namespace Peel
