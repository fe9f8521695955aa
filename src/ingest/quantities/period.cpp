// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quantities/period.h"

#include "ingest/quantities/calendar.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

using Match = PatternMatch;

struct Reading
{
    Period period;
    Period later = {};
};

/// One way to name a time: what it looks like and what it means. Nothing where the words only look
/// like one.
struct Form
{
    Pattern look;
    std::optional<Reading> (*mean)(const Match &match);
    bool spoken = false; // may hold no year
};

PartialDate filledFrom(PartialDate date, const PartialDate &other)
{
    if (date.year == 0 && date.month != 0)
        date.year = date.month <= other.month || other.month == 0 ? other.year : other.year - 1;
    return date;
}

/// "12 months to 30 June 2015": ends with the date, begins so many months before.
std::optional<Reading> lengthToDate(const Match &match)
{
    const auto end = dateOf(match.captured(u"date"));
    if (!end || end->year == 0)
        return std::nullopt;
    const QString unit = match.captured(u"unit").toLower();
    const int number
        = match.captured(u"number").isEmpty() ? 1 : smallNumber(match.captured(u"number"));
    Period period { {}, {}, end->last() };
    if (unit.startsWith(u'w'))
        period.from = period.to.addDays(-7 * number + 1);
    else {
        const int months = unit.startsWith(u'y') ? 12 * number
            : unit.startsWith(u'q')              ? 3 * number
                                                 : number;
        // Counted from the day after, so that the months before the end of a short month are whole.
        period.from = period.to.addDays(1).addMonths(-months);
    }
    return Reading { period };
}

std::optional<Reading> lengthFromDate(const Match &match)
{
    const auto start = dateOf(match.captured(u"date"));
    const int months = smallNumber(match.captured(u"number"));
    if (!start || start->year == 0 || months == 0)
        return std::nullopt;
    return Reading { { {}, start->first(), start->first().addMonths(months).addDays(-1) } };
}

std::optional<Reading> spanOfDates(const Match &match)
{
    const auto end = dateOf(match.captured(u"b"));
    if (!end || end->year == 0)
        return std::nullopt;
    const QString first = match.captured(u"a");
    auto start = dateOf(first);
    if (!start) { // "1 to 31 August 2018"
        start = *end;
        static const Pattern noDigit(u"\\D"_s);
        start->day = noDigit.split(first).front().toInt();
    }
    start = filledFrom(*start, *end);
    if (start->month == 0 || start->first() > end->last())
        return std::nullopt;
    const Period whole { {}, start->first(), end->last() };
    return Reading { whole, Period { {}, end->first(), end->last() } };
}

std::optional<Reading> spanOfFinancialYears(const Match &match)
{
    const int a = financialYearOf(match.captured(u"a"));
    const int b = financialYearOf(match.captured(u"b"));
    if (a == 0 || b == 0)
        return std::nullopt;
    const Period whole { {}, financialYear(std::min(a, b)).from, financialYear(std::max(a, b)).to };
    return Reading { whole, financialYear(std::max(a, b)) };
}

std::optional<Reading> spanOfYears(const Match &match)
{
    const int a = match.captured(u"a").toInt();
    const int b = match.captured(u"b").toInt();
    if (a >= b)
        return std::nullopt;
    return Reading { { {}, QDate(a, 1, 1), QDate(b, 12, 31) }, calendarYear(b) };
}

std::optional<Reading> oneFinancialYear(const Match &match)
{
    // "2016-21" is the span of a plan, not a time that figures are of.
    const int year = financialYearOf(match.captured(0));
    return year == 0 ? Reading {} : Reading { financialYear(year) };
}

int ordinalOf(const QString &word)
{
    static constexpr std::array ordinals { "first"_L1, "second"_L1, "third"_L1, "fourth"_L1 };
    for (std::size_t i = 0; i < ordinals.size(); ++i)
        if (word.startsWith(ordinals[i], Qt::CaseInsensitive))
            return static_cast<int>(i) + 1;
    return word.left(1).toInt();
}

std::optional<Reading> partOfFinancialYear(const Match &match)
{
    const int year = financialYearOf(match.captured(u"year"));
    const int part = ordinalOf(match.captured(u"n"));
    if (year == 0 || part == 0)
        return std::nullopt;
    const bool half = match.captured(u"kind").startsWith(u'h', Qt::CaseInsensitive);
    if (half && part > 2)
        return std::nullopt;
    const int months = half ? 6 : 3;
    const QDate from = QDate(year, 4, 1).addMonths(months * (part - 1));
    return Reading { { {}, from, from.addMonths(months).addDays(-1) } };
}

std::optional<Reading> dateItself(const Match &match)
{
    const auto date = dateOf(match.captured(u"date"));
    if (!date || date->year == 0)
        return std::nullopt;
    if (match.capturedStart(u"end") >= 0)
        return Reading { { {}, date->last(), date->last() } };
    return Reading { { {}, date->first(), date->last() } };
}

std::optional<Reading> yearItself(const Match &match)
{
    return Reading { calendarYear(match.captured(u"label").toInt()) };
}

std::optional<Reading> labelAlone(const Match &)
{
    return Reading {};
}

const std::vector<Form> &forms()
{
    static const std::vector<Form> all {
        { calendarExpression(
              "(?:\\brolling\\s+)?(?<number>{number})[\\s-]*(?<unit>months?|weeks?|years?|quarters?"
              ")"
              "(?:[\\s-]+(?:period|periods))?\\s*[,(]?\\s*(?:up\\s+)?(?:to|ending|ended|ended\\s+"
              "on|"
              "ending\\s+on|to\\s+the\\s+end\\s+of|to\\s+end)\\s+(?:the\\s+end\\s+of\\s+)?(?<date>{date}|{month}\\s\\d\\d\\b(?!:))"_L1),
            lengthToDate },
        { calendarExpression(
              "\\b(?:the\\s+)?(?:financial\\s+|calendar\\s+|rolling\\s+|performance\\s+)?"
              "(?<unit>year|quarter|month|week)[\\s-]+(?:up\\s+to|to|ending|ended|end|to\\s+the\\s+"
              "end\\s+"
              "of)\\s+(?:on\\s+)?(?<date>{date}|{month}\\s\\d\\d\\b(?!:))"_L1),
            lengthToDate },
        { calendarExpression(
              "(?<number>{number})\\s+(?<unit>months)\\s+from\\s+(?<date>{date})"_L1),
            lengthFromDate },
        { calendarExpression(
              "(?:\\b(?:between|from)\\s+)?(?<a>{part}|{day})\\s*(?:[–—-]|\\bto\\b|"
              "\\bup\\s+to\\b|\\buntil\\b|\\bthrough\\b)\\s*(?:the\\s+end\\s+of\\s+)?"
              "(?<b>{date})"_L1),
            spanOfDates },
        { calendarExpression(
              "(?<a>{month}\\s\\d\\d)\\s*(?:[–—-]|\\bto\\b)\\s*(?<b>{month}\\s\\d\\d)\\b(?!\\d|:)"_L1),
            spanOfDates },
        { calendarExpression("\\bbetween\\s+(?<a>{part}|{day})\\s+and\\s+(?<b>{date})"_L1),
            spanOfDates },
        { calendarExpression("(?<a>{month})\\s?(?:/|&|\\band\\b)\\s?(?<b>{month}\\s+{year})"_L1),
            spanOfDates },
        { calendarExpression("(?:\\b(?:between|from)\\s+)?(?<a>{financial})\\s*(?:[–—-]|\\bto\\b|"
                             "\\bup\\s+to\\b)\\s*(?<b>{financial})"_L1),
            spanOfFinancialYears },
        { calendarExpression("\\bbetween\\s+(?<a>{financial})\\s+and\\s+(?<b>{financial})"_L1),
            spanOfFinancialYears },
        { calendarExpression(
              "\\b(?:between|from)\\s+(?<a>{year})\\s+(?:and|to)\\s+(?<b>{year})(?![/–-]\\d)"_L1),
            spanOfYears },
        { calendarExpression(
              "(?:\\bfinancial\\s+year\\s+|\\bFY\\s?)?{financial}(?:\\s+financial\\s+year)?"_L1),
            oneFinancialYear },
        { calendarExpression(
              "\\b(?<kind>Q|H|quarter\\s|half\\s)(?<n>[1-4])\\b[\\s,(of]*(?<year>{financial}|{twoyears})"_L1),
            partOfFinancialYear },
        { calendarExpression(
              "(?<year>{financial}|{twoyears})[\\s,(:-]*(?<kind>Q|H|quarter\\s|half\\s)(?<n>[1-4])\\b"_L1),
            partOfFinancialYear },
        { calendarExpression(
              "\\b(?<n>first|second|third|fourth|1st|2nd|3rd|4th)\\s+(?<kind>quarter|half)"
              "\\s+of\\s+(?:the\\s+)?(?:financial\\s+year\\s+)?(?<year>{financial}|{twoyears})"_L1),
            partOfFinancialYear },
        { calendarExpression("\\b(?:Q[1-4]|quarter\\s[1-4])\\s*(?:{year})(?!\\s?[/–-]\\s?\\d)"_L1),
            labelAlone },
        { calendarExpression(
              "\\b(?:as\\s+(?:at|of|on)|at|on)\\s+(?:the\\s+)?(?<end>end\\s+of\\s+)?(?<date>{date})"_L1),
            dateItself },
        { calendarExpression("(?<date>{date})"_L1), dateItself },
        { calendarExpression(
              "\\b(?:in|during|for|throughout|calendar\\s+year|the\\s+year|year\\s+of)\\s+"
              "(?:the\\s+year\\s+|calendar\\s+year\\s+)?(?<label>{year})(?!\\s?[/–‑-]\\s?\\d)"_L1),
            yearItself },
        { calendarExpression("(?<=\\()(?<label>{year})(?=\\))"_L1), yearItself },
        { calendarExpression(
              "\\b(?:in|during|for|both)\\s+{year}\\s+and\\s+(?:in\\s+)?(?<label>{year})(?!\\s?[/–‑-]\\s?\\d)"_L1),
            yearItself },
        { calendarExpression(
              "\\b(?:since|by|from|until|till|before|after|prior\\s+to|up\\s+to|beyond)\\s+(?:"
              "the\\s+)?"
              "(?:(?:start|end|beginning|middle)\\s+of\\s+)?(?:early\\s+|late\\s+|mid-?\\s?|"
              "spring\\s+|"
              "summer\\s+|autumn\\s+|winter\\s+)?(?:{date}|{financial}|{year})(?:\\s+onwards?)?"_L1),
            labelAlone },
        { calendarExpression("\\b(?:{date}|{financial}|{year})\\s+(?:to\\s+date|onwards?)\\b"_L1),
            labelAlone },
        { calendarExpression(
              "\\b(?:early|late|mid-?|spring|summer|autumn|winter|Easter|Christmas)\\s*(?:of\\s+)?"
              "{year}(?!\\s?[/–-]\\s?\\d)"_L1),
            labelAlone },
        { calendarExpression("(?:\\b\\d{1,3}|{number})[\\s-]?(?:years?|yrs?|months?)[\\s-]+(?:(?:"
                             "local|national|force)\\s+)?"
                             "(?:change|trend|average|period|programme|plan|strategy)\\b"_L1),
            labelAlone, true },
        { calendarExpression(
              "\\b(?:over\\s+|during\\s+)?(?:the\\s+)?(?<label>(?:last|past|previous|"
              "preceding|next|following|coming|latest|first)\\s+(?:{number}\\s+)?"
              "(?:(?:financial|calendar|full|rolling)\\s+)?(?:years?|months?|quarters?|weeks?))\\b"_L1),
            labelAlone, true },
        { calendarExpression(
              "\\b(?:this|current)\\s+(?:financial\\s+|calendar\\s+)?(?:year|quarter|month)"
              "(?:\\s+to\\s+date)?\\b|\\b(?:financial\\s+)?year[\\s-]to[\\s-]date\\b|\\bYTD\\b|"
              "\\bto\\s+date\\b|\\bsame\\s+period\\s+last\\s+year\\b|"
              "\\bsince\\s+(?:the\\s+)?(?:start\\s+of\\s+the\\s+(?:financial\\s+)?year|inception|launch)\\b"_L1),
            labelAlone, true },
    };
    return all;
}

TextRange rangeOf(const Match &match)
{
    constexpr QStringView label = u"label";
    const bool named = match.hasCaptured(label);
    int from = static_cast<int>(named ? match.capturedStart(label) : match.capturedStart());
    int to = static_cast<int>(named ? match.capturedEnd(label) : match.capturedEnd());
    const QString text = match.captured();
    const qsizetype begin = match.capturedStart();
    while (from < to && text[from - begin].isSpace())
        ++from;
    while (to > from && text[to - begin - 1].isSpace())
        --to;
    return { from, to };
}

/// The longest of those that begin first, then on from its end.
std::vector<PeriodMention> leftmostLongest(std::vector<PeriodMention> found)
{
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.range.from != b.range.from ? a.range.from < b.range.from : a.range.to > b.range.to;
    });
    std::vector<PeriodMention> kept;
    for (PeriodMention &mention : found)
        if (kept.empty() || mention.range.from >= kept.back().range.to)
            kept.push_back(std::move(mention));
    return kept;
}

/// "12 months to 30 June 2014 against 12 months to 30 June 2015" is one time: the later one.
std::vector<PeriodMention> comparisonsJoined(QStringView text, std::vector<PeriodMention> mentions)
{
    static const Pattern joiner(
        u"^[\\s,(]*(?:against|versus|vs\\.?|v\\.?|compared\\s+(?:with|to)|(?:and|with)\\s+the)\\s+(?:the\\s+)?$"_s,
        Pattern::CaseInsensitiveOption);
    std::vector<PeriodMention> joined;
    for (PeriodMention &mention : mentions) {
        if (!joined.empty() && mention.period.hasDates() && joined.back().period.hasDates()) {
            PeriodMention &first = joined.back();
            const QStringView between
                = text.mid(first.range.to, mention.range.from - first.range.to);
            if (joiner.match(between).hasMatch()) {
                const Period &late
                    = mention.period.to > first.period.to ? mention.period : first.period;
                first.range.to = mention.range.to;
                first.period.from = late.from;
                first.period.to = late.to;
                first.period.label
                    = text.mid(first.range.from, first.range.length()).toString().simplified();
                first.later = first.period;
                continue;
            }
        }
        joined.push_back(std::move(mention));
    }
    return joined;
}

bool canHoldTime(QStringView text)
{
    static const Pattern hint(
        u"\\d|\\b(?:last|past|previous|preceding|next|following|coming|latest|first|this|current|"
        "date|YTD|since)\\b"_s,
        Pattern::CaseInsensitiveOption);
    return hint.match(text).hasMatch();
}

/// Forms that are not spoken hold a year, be it one of two digits.
bool canHoldYear(QStringView text)
{
    static const Pattern hint(
        u"(?:19|20)\\d\\d|\\d/\\d|[’'‘]\\d\\d|"
        u"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?[\\s-]\\d\\d"_s,
        Pattern::CaseInsensitiveOption | Pattern::UseUnicodePropertiesOption);
    return hint.isIn(text);
}

} // namespace

std::vector<PeriodMention> periodsIn(QStringView text)
{
    std::vector<PeriodMention> found;
    if (!canHoldTime(text))
        return found;
    const bool year = canHoldYear(text);
    for (const Form &form : forms()) {
        if (!year && !form.spoken)
            continue;
        for (auto matches = form.look.globalMatch(text); matches.hasNext();) {
            const Match match = matches.next();
            const auto reading = form.mean(match);
            if (!reading)
                continue;
            PeriodMention mention { rangeOf(match), reading->period, reading->later };
            mention.period.label
                = text.mid(mention.range.from, mention.range.length()).toString().simplified();
            mention.later.label = mention.period.label;
            found.push_back(std::move(mention));
        }
    }
    return comparisonsJoined(text, leftmostLongest(std::move(found)));
}

namespace {

/// What may stand around the time of a head without saying anything else.
bool saysNothing(QStringView rest)
{
    static const Pattern words(
        u"^(?:[\\s.,:;()*†‡\\[\\]–-]|\\b(?:in|for|during|the|over|year|years|financial|calendar|"
        u"period|"
        "FY|date|data|figures|month|quarter|of|as|at|p|r|provisional|revised)\\b)*$"_s,
        Pattern::CaseInsensitiveOption);
    return words.match(rest).hasMatch();
}

std::optional<Period> barePeriod(const QString &text)
{
    static const auto year = calendarExpression("^{year}$"_L1);
    static const auto shortMonth
        = calendarExpression("^(?<month>{month})\\s*[’'‘/ -]?\\s*(?<year>\\d\\d)$"_L1);
    static const auto monthAlone
        = calendarExpression("^(?:{month}|Q[1-4]|quarter\\s[1-4]|H[12]|year\\s\\d{1,2})$"_L1);
    static const auto plainSpan
        = calendarExpression("^(?<a>{year})\\s?(?:to|–|-)\\s?(?<b>{year})$"_L1);
    static const auto twoYears = calendarExpression("^(?:FY\\s?)?{twoyears}$"_L1);
    if (const int first = financialYearOf(text); first != 0 && twoYears.match(text).hasMatch()) {
        Period period = financialYear(first);
        period.label = text;
        return period;
    }
    if (year.match(text).hasMatch()) {
        Period period = calendarYear(text.toInt());
        period.label = text;
        return period;
    }
    if (const auto match = shortMonth.match(text); match.hasMatch()) {
        Period period = monthPeriod(
            2000 + match.captured(u"year").toInt(), monthOf(match.captured(u"month")));
        period.label = text;
        return period;
    }
    if (const auto match = plainSpan.match(text); match.hasMatch())
        if (const auto span = spanOfYears(match); span && financialYearOf(text) == 0) {
            Period period = span->period;
            period.label = text;
            return period;
        }
    if (monthAlone.match(text).hasMatch())
        return Period { text, {}, {} };
    return std::nullopt;
}

} // namespace

std::optional<Period> periodOf(QStringView text)
{
    QString bare = text.toString().simplified();
    while (!bare.isEmpty() && u"*†‡:.,("_s.contains(bare.back()))
        bare.chop(1);
    if (bare.startsWith(u'(') && bare.endsWith(u')'))
        bare = bare.mid(1, bare.size() - 2).trimmed();
    if (bare.isEmpty() || bare.size() > 120)
        return std::nullopt;
    if (auto period = barePeriod(bare))
        return period;
    const std::vector<PeriodMention> mentions = periodsIn(bare);
    if (mentions.empty())
        return std::nullopt;
    QString rest = bare;
    for (const PeriodMention &mention : mentions | std::views::reverse)
        rest.remove(mention.range.from, mention.range.length());
    if (!saysNothing(rest))
        return std::nullopt;
    // "2021/22 (April – March)", "Q1 (April to June 2022)": the one with dates says most.
    const auto dated = std::find_if(mentions.begin(), mentions.end(),
        [](const PeriodMention &mention) { return mention.period.hasDates(); });
    Period period = dated != mentions.end() ? dated->period : mentions.front().period;
    return period;
}

std::optional<Period> partOfYear(QStringView part, const Period &year)
{
    if (!year.hasDates() || year.from.addYears(1) != year.to.addDays(1))
        return std::nullopt;
    const QString words = part.toString().simplified();
    static const Pattern quarter(u"^(?:Q|quarter )([1-4])$"_s, Pattern::CaseInsensitiveOption);
    Period period;
    if (const int month = monthOf(words); month != 0) {
        const int months = (month - year.from.month() + 12) % 12;
        const QDate first = year.from.addMonths(months);
        period = monthPeriod(first.year(), first.month());
    } else if (const auto match = quarter.match(words); match.hasMatch()) {
        period.from = year.from.addMonths(3 * (match.captured(1).toInt() - 1));
        period.to = period.from.addMonths(3).addDays(-1);
    } else {
        return std::nullopt;
    }
    period.label = words + u' ' + year.label;
    return period;
}

std::optional<Period> monthsOfYear(QStringView text, const Period &year)
{
    static const auto span = calendarExpression("(?:\\bbetween\\s+)?(?<a>{month})\\s*(?:[–—-]|"
                                                "\\bto\\b|\\band\\b)\\s*(?:the\\s+end\\s+of\\s+)?"
                                                "(?<b>{month})(?!\\s*(?:\\d|[’'‘]\\d))"_L1);
    if (!year.hasDates() || year.from.addYears(1) != year.to.addDays(1))
        return std::nullopt;
    const auto match = span.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto first = partOfYear(match.captured(u"a"), year);
    const auto last = partOfYear(match.captured(u"b"), year);
    if (!first || !last || first->from > last->from)
        return std::nullopt;
    return Period { match.captured(u"a") + u" to "_s + match.captured(u"b") + u' ' + year.label,
        first->from, last->to };
}

} // namespace Peel
