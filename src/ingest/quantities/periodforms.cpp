// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quantities/periodforms.h"

#include "ingest/quantities/calendar.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

using Match = PatternMatch;

// What stands in every {date}, and in every {financial} and {twoyears}.
#define DATE "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|/19|/20|.19|.20"
#define YEARS "/|–|‑|-"

PartialDate filledFrom(PartialDate date, const PartialDate &other)
{
    if (date.year == 0 && date.month != 0)
        date.year = date.month <= other.month || other.month == 0 ? other.year : other.year - 1;
    return date;
}

/// "12 months to 30 June 2015": ends with the date, begins so many months before.
std::optional<PeriodReading> lengthToDate(const Match &match)
{
    const auto end = dateOf(match.captured(u"date"));
    if (!end || end->year == 0)
        return std::nullopt;
    const QString unit = match.captured(u"unit").toLower();
    const int number
        = match.captured(u"number").isEmpty() ? 1 : smallNumber(match.captured(u"number"));
    if (unit.startsWith(u'w') && end->day == 0)
        return PeriodReading {}; // "the week ending May 16": a day, of a year that is not said
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
    return PeriodReading { period };
}

/// "R12 to Mar-19", "12m to March 2019", "YE March 2019", "March 2019 (12 months)".
std::optional<PeriodReading> yearToDate(const Match &match)
{
    const auto end = dateOf(match.captured(u"date"));
    if (!end || end->year == 0)
        return std::nullopt;
    return PeriodReading { { {}, end->last().addDays(1).addMonths(-12), end->last() } };
}

std::optional<PeriodReading> lengthFromDate(const Match &match)
{
    const auto start = dateOf(match.captured(u"date"));
    const int months = smallNumber(match.captured(u"number"));
    if (!start || start->year == 0 || months == 0)
        return std::nullopt;
    return PeriodReading { { {}, start->first(), start->first().addMonths(months).addDays(-1) } };
}

std::optional<PeriodReading> spanOfDates(const Match &match)
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
    return PeriodReading { whole, Period { {}, end->first(), end->last() } };
}

std::optional<PeriodReading> spanOfFinancialYears(const Match &match)
{
    const int a = financialYearOf(match.captured(u"a"));
    const int b = financialYearOf(match.captured(u"b"));
    if (a == 0 || b == 0)
        return std::nullopt;
    const Period whole { {}, financialYear(std::min(a, b)).from, financialYear(std::max(a, b)).to };
    return PeriodReading { whole, financialYear(std::max(a, b)) };
}

std::optional<PeriodReading> oneFinancialYear(const Match &match)
{
    // "2016-21" is the span of a plan, not a time that figures are of.
    const int year = financialYearOf(match.captured(0));
    return year == 0 ? PeriodReading {} : PeriodReading { financialYear(year) };
}

int ordinalOf(const QString &word)
{
    static constexpr std::array ordinals { "first"_L1, "second"_L1, "third"_L1, "fourth"_L1 };
    for (std::size_t i = 0; i < ordinals.size(); ++i)
        if (word.startsWith(ordinals[i], Qt::CaseInsensitive))
            return static_cast<int>(i) + 1;
    return word.left(1).toInt();
}

std::optional<PeriodReading> partOfFinancialYear(const Match &match)
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
    return PeriodReading { { {}, from, from.addMonths(months).addDays(-1) } };
}

/// "the first six months of 2023/24", "the last three months of 2019"
std::optional<PeriodReading> monthsOfYear(const Match &match)
{
    const int months = smallNumber(match.captured(u"number"));
    const int financial = financialYearOf(match.captured(u"year"));
    const Period year = financial != 0 ? financialYear(financial)
                                       : calendarYear(match.captured(u"calendar").toInt());
    if (months == 0 || months > 11)
        return std::nullopt;
    const bool first = match.captured(u"n").startsWith(u"first"_s, Qt::CaseInsensitive);
    return first ? PeriodReading { { {}, year.from, year.from.addMonths(months).addDays(-1) } }
                 : PeriodReading { { {}, year.to.addDays(1).addMonths(-months), year.to } };
}

std::optional<PeriodReading> dateItself(const Match &match)
{
    const auto date = dateOf(match.captured(u"date"));
    if (!date || date->year == 0)
        return std::nullopt;
    if (match.capturedStart(u"end") >= 0)
        return PeriodReading { { {}, date->last(), date->last() } };
    return PeriodReading { { {}, date->first(), date->last() } };
}

std::optional<PeriodReading> yearItself(const Match &match)
{
    return PeriodReading { calendarYear(match.captured(u"label").toInt()) };
}

std::optional<PeriodReading> wholeYear(const Match &match)
{
    return PeriodReading { calendarYear(match.captured(u"year").toInt()) };
}

std::optional<PeriodReading> labelAlone(const Match &)
{
    return PeriodReading {};
}

} // namespace

std::optional<PeriodReading> spanOfYears(const Match &match)
{
    const int a = match.captured(u"a").toInt();
    const int b = match.captured(u"b").toInt();
    if (a >= b)
        return std::nullopt;
    return PeriodReading { { {}, QDate(a, 1, 1), QDate(b, 12, 31) }, calendarYear(b) };
}

const HintedTable<Form> &periodForms()
{
    static const HintedTable<Form> all(std::vector<Form> {
        { calendarExpression(
              "(?:\\brolling\\s+)?(?<number>{number})[\\s-]*(?<unit>months?|weeks?|years?|quarters?"
              ")"
              "(?:[\\s-]+(?:period|periods))?\\s*[,(]?\\s*(?:up\\s+)?(?:to|ending|ended|ended\\s+"
              "on|"
              "ending\\s+on|to\\s+the\\s+end\\s+of|to\\s+end)\\s+(?:the\\s+end\\s+of\\s+)?(?<date>{date}|{month}\\s\\d\\d\\b(?!:))"_L1),
            lengthToDate, u"month|week|year|quarter;" DATE },
        { calendarExpression(
              "\\b(?:the\\s+)?(?:financial\\s+|calendar\\s+|rolling\\s+|performance\\s+)?"
              "(?<unit>year|quarter|month|week)[\\s-]+(?:up\\s+to|to|ending|ended|end|to\\s+the\\s+"
              "end\\s+"
              "of)\\s+(?:on\\s+)?(?<date>{date}|{month}\\s\\d\\d\\b(?!:))"_L1),
            lengthToDate, u"month|week|year|quarter;" DATE },
        { calendarExpression(
              "\\b(?:R(?:olling\\s)?12(?:\\s?m(?:onths?|ths?)?)?|12\\s?(?:m|mths?)|Y/?E|yr)\\b\\s*"
              "(?:to|ending|ended|end)?\\s*(?<date>{date}|{month}\\s\\d\\d\\b(?!:))"_L1),
            yearToDate, u"12|ye|y/e|yr;" DATE },
        { calendarExpression("(?<date>{date})\\s*\\(\\s*(?:rolling\\s+)?12\\s*m(?:onths?|ths?)?"
                             "(?:\\s+rolling)?\\s*\\)"_L1),
            yearToDate, u"12;" DATE },
        { calendarExpression(
              "(?<number>{number})\\s+(?<unit>months)\\s+from\\s+(?<date>{date})"_L1),
            lengthFromDate, u"month;" DATE },
        { calendarExpression(
              "(?:\\b(?:between|from)\\s+)?(?<a>{part}|{day})\\s*(?:[–—-]|\\bto\\b|"
              "\\bup\\s+to\\b|\\buntil\\b|\\bthrough\\b)\\s*(?:the\\s+end\\s+of\\s+)?"
              "(?<b>{date})"_L1),
            spanOfDates, u"" DATE },
        { calendarExpression(
              "(?<a>{month}\\s\\d\\d)\\s*(?:[–—-]|\\bto\\b)\\s*(?<b>{month}\\s\\d\\d)\\b(?!\\d|:)"_L1),
            spanOfDates, u"" DATE },
        { calendarExpression("\\bbetween\\s+(?<a>{part}|{day}),?\\s+and\\s+(?<b>{date})"_L1),
            spanOfDates, u"between;" DATE },
        { calendarExpression("(?<a>{month})\\s?(?:/|&|\\band\\b)\\s?(?<b>{month}\\s+{year})"_L1),
            spanOfDates, u"" DATE },
        { calendarExpression("(?:\\b(?:between|from)\\s+)?(?<a>{financial})\\s*(?:[–—-]|\\bto\\b|"
                             "\\bup\\s+to\\b)\\s*(?<b>{financial})"_L1),
            spanOfFinancialYears, u"" YEARS },
        { calendarExpression("\\bbetween\\s+(?<a>{financial})\\s+and\\s+(?<b>{financial})"_L1),
            spanOfFinancialYears, u"between;" YEARS },
        { calendarExpression(
              "\\b(?:between|from)\\s+(?<a>{year})\\s+(?:and|to)\\s+(?<b>{year})(?![/–-]\\d)"_L1),
            spanOfYears, u"between|from" },
        { calendarExpression(
              "(?:\\bfinancial\\s+year\\s+|\\bFY\\s?)?{financial}(?:\\s+financial\\s+year)?"_L1),
            oneFinancialYear, u"" YEARS },
        { calendarExpression(
              "\\b(?<n>first|last|final)\\s+(?<number>{number})\\s+months\\s+of\\s+"
              "(?:(?:the\\s+)?(?:financial\\s+year\\s+)?(?<year>{financial}|{twoyears})"
              "|(?<calendar>{year}))(?!\\s?[/–-]\\s?\\d)"_L1),
            monthsOfYear, u"month;first|last|final" },
        { calendarExpression(
              "\\b(?:first|last|final)\\s+{number}\\s+months\\s+of\\s+(?:this|the|last)\\s+"
              "(?:financial\\s+|calendar\\s+)?year\\b"_L1),
            labelAlone, u"month;first|last|final", true },
        { calendarExpression(
              "\\b(?<kind>Q|H|quarter\\s|half\\s)(?<n>[1-4])\\b[\\s,(of]*(?<year>{financial}|{twoyears})"_L1),
            partOfFinancialYear, u"" YEARS },
        { calendarExpression(
              "(?<year>{financial}|{twoyears})[\\s,(:-]*(?<kind>Q|H|quarter\\s|half\\s)(?<n>[1-4])\\b"_L1),
            partOfFinancialYear, u"" YEARS },
        { calendarExpression(
              "\\b(?<n>first|second|third|fourth|1st|2nd|3rd|4th)\\s+(?<kind>quarter|half)"
              "\\s+(?:of\\s+)?(?:the\\s+)?(?:financial\\s+year\\s+)?(?<year>{financial}|{twoyears})"_L1),
            partOfFinancialYear, u"quarter|half" },
        { calendarExpression("\\b(?:Q[1-4]|quarter\\s[1-4])\\s*(?:{year})(?!\\s?[/–-]\\s?\\d)"_L1),
            labelAlone, u"q1|q2|q3|q4|quarter" },
        { calendarExpression(
              "\\b(?:as\\s+(?:at|of|on)|at|on)\\s+(?:the\\s+)?(?<end>end\\s+of\\s+)?(?<date>{date})"_L1),
            dateItself, u"" DATE },
        { calendarExpression("(?<date>{date})"_L1), dateItself, u"" DATE },
        { calendarExpression(
              "\\b(?:in|during|for|throughout|calendar\\s+year|the\\s+year|year\\s+of)\\s+"
              "(?:the\\s+year\\s+|calendar\\s+year\\s+)?(?<label>{year})(?!\\s?[/–‑-]\\s?\\d)"_L1),
            yearItself },
        { calendarExpression("(?<=\\()(?<label>{year})(?=\\))"_L1), yearItself, u"(" },
        { calendarExpression(
              "(?<year>{year})\\s+(?:calendar\\s+year\\b|\\(\\s*Jan(?:uary)?\\s*(?:[–—-]|"
              "to)\\s*Dec(?:ember)?\\s*\\))"_L1),
            wholeYear, u"calendar|dec" },
        { calendarExpression(
              "\\b(?:in|during|for|both)\\s+{year}\\s+and\\s+(?:in\\s+)?(?<label>{year})(?!\\s?[/–‑-]\\s?\\d)"_L1),
            yearItself, u"and" },
        { calendarExpression(
              "\\b(?:since|by|from|until|till|before|after|prior\\s+to|up\\s+to|beyond)\\s+(?:"
              "the\\s+)?"
              "(?:(?:start|end|beginning|middle)\\s+of\\s+)?(?:early\\s+|late\\s+|mid-?\\s?|"
              "spring\\s+|"
              "summer\\s+|autumn\\s+|winter\\s+)?(?:{date}|{financial}|{year})(?:\\s+onwards?)?"_L1),
            labelAlone },
        { calendarExpression(
              "\\b(?:12|twelve)\\s+months\\s+to\\s+(?:the\\s+end\\s+of\\s+)?{month}\\b(?!\\s*\\d|,?\\s*\\d)"_L1),
            labelAlone, u"month", true },
        { calendarExpression("\\b(?:{date}|{financial}|{year})\\s+(?:to\\s+date|onwards?)\\b"_L1),
            labelAlone, u"date|onward" },
        { calendarExpression(
              "\\b(?:early|late|mid-?|spring|summer|autumn|winter|Easter|Christmas)\\s*(?:of\\s+)?"
              "{year}(?!\\s?[/–-]\\s?\\d)"_L1),
            labelAlone, u"early|late|mid|spring|summer|autumn|winter|easter|christmas" },
        { calendarExpression("(?:\\b\\d{1,3}|{number})[\\s-]?(?:years?|yrs?|months?)[\\s-]+(?:(?:"
                             "local|national|force)\\s+)?"
                             "(?:change|trend|average|period|programme|plan|strategy)\\b"_L1),
            labelAlone, u"year|yr|month;change|trend|average|period|programme|plan|strategy",
            true },
        { calendarExpression(
              "\\b(?:over\\s+|during\\s+)?(?:the\\s+)?(?<label>(?:last|past|previous|"
              "preceding|next|following|coming|latest|first)\\s+(?:{number}\\s+)?"
              "(?:(?:financial|calendar|full|rolling)\\s+)?(?:years?|months?|quarters?|weeks?))\\b"_L1),
            labelAlone,
            u"year|month|quarter|week;last|past|previous|preceding|next|following|coming|latest|"
            u"first",
            true },
        { calendarExpression(
              "\\b(?:this|current)\\s+(?:financial\\s+|calendar\\s+)?(?:year|quarter|month)"
              "(?:\\s+to\\s+date)?\\b|\\b(?:financial\\s+)?year[\\s-]to[\\s-]date\\b|\\bYTD\\b|"
              "\\bto\\s+date\\b|\\bsame\\s+period\\s+last\\s+year\\b|"
              "\\bsince\\s+(?:the\\s+)?(?:start\\s+of\\s+the\\s+(?:financial\\s+)?year|inception|launch)\\b"_L1),
            labelAlone, u"year|quarter|month|ytd|date|inception|launch", true },
    });
    return all;
}

#undef DATE
#undef YEARS

} // namespace Peel
