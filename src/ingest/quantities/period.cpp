// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quantities/period.h"

#include "ingest/quantities/calendar.h"
#include "ingest/quantities/periodforms.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

using Match = PatternMatch;

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
    static const Pattern joiner = caseless(
        u"^[\\s,(]*(?:against|versus|vs\\.?|v\\.?|compared\\s+(?:with|to)|(?:and|with)\\s+the)\\s+(?:the\\s+)?$"_s);
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
    static const Pattern hint = caseless(
        u"\\d|\\b(?:last|past|previous|preceding|next|following|coming|latest|first|this|current|"
        "date|YTD|since)\\b"_s);
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
    periodForms().visit(text, [&](const Form &form) {
        if (!year && !form.spoken)
            return;
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
    });
    return comparisonsJoined(text, leftmostLongest(std::move(found)));
}

namespace {

/// What may stand around the time of a head without saying anything else.
bool saysNothing(QStringView rest)
{
    static const Pattern words = caseless(
        u"^(?:[\\s.,:;()*†‡\\[\\]–-]|\\b(?:in|for|during|the|over|year|years|financial|calendar|"
        u"period|"
        "FY|date|data|figures|month|quarter|of|as|at|p|r|provisional|revised|Q[1-4]|"
        "(?:current\\s+|rolling\\s+)*12\\s+months)\\b)*$"_s);
    return words.match(rest).hasMatch();
}

std::optional<Period> barePeriod(const QString &text)
{
    static const auto year = calendarExpression("^{year}$"_L1);
    static const auto shortMonth
        = calendarExpression("^(?<month>{month})\\s*[’'‘/ -]?\\s*(?<year>\\d\\d)$"_L1);
    static const auto monthAlone
        = calendarExpression("^(?:{month}|Q[1-4]|quarter\\s[1-4]|H[12]|year\\s\\d{1,2})$"_L1);
    static const auto monthsSpan = calendarExpression( // "Oct to Dec 18"
        "^(?<a>{month})\\s*(?:[–—-]|to)\\s*(?<b>{month})[\\s-](?<year>\\d\\d)$"_L1);
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
    if (const auto match = monthsSpan.match(text); match.hasMatch()) {
        const int last = monthOf(match.captured(u"b"));
        const int end = 2000 + match.captured(u"year").toInt();
        const int first = monthOf(match.captured(u"a"));
        return Period { text, monthPeriod(first > last ? end - 1 : end, first).from,
            monthPeriod(end, last).to };
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
    std::for_each(mentions.rbegin(), mentions.rend(), [&rest](const PeriodMention &mention) {
        rest.remove(mention.range.from, mention.range.length());
    });
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
    static const Pattern quarter = caseless(u"^(?:Q|quarter )([1-4])$"_s);
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
