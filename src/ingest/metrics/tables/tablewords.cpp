// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/pattern.h"
#include "ingest/metrics/names.h"
#include "ingest/metrics/tables/relativetimes.h"
#include "ingest/metrics/tables/tablereader.h"
#include "ingest/quantities/calendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

QString rateWords(const std::optional<UnitWords> &unit, const QString &name)
{
    if (!unit || name.contains("per "_L1, Qt::CaseInsensitive))
        return {};
    switch (unit->unit) {
    case Unit::Per1000Population:
    case Unit::Per1000Households:
    case Unit::Per10000Population:
    case Unit::Per100000Population:
    case Unit::PerMillionPopulation:
        return u' ' + unitName(unit->unit);
    default:
        return {};
    }
}

/// "Year ending 31 March", "As at 30 September" or "…, 31 March" over bare years; "12 months to
/// December" over "Dec-22", which alone would be a month.
std::optional<Period> TableReader::yearEnding(const Period &year) const
{
    static const Pattern bareYear(u"^\\d{4}$"_s);
    static const auto ending = calendarExpression(
        "(?:(?:12|twelve)\\s+months|(?:financial\\s+)?years?)\\s+(?:to|ending|ended|end)\\s+"
        "(?:the\\s+)?(?<end>(?:{day}\\s+)?{month})(?!\\s*\\d)"_L1);
    static const auto day = calendarExpression(
        "(?:\\b(?:(?:as\\s+)?at|on)\\s+(?:the\\s+)?|,\\s*)(?<day>{day}\\s+{month})(?!\\s*\\d)"_L1);
    const bool month = year.hasDates() && year.from.addMonths(1) == year.to.addDays(1);
    for (const QString &text : { m_stub.text, m_around.caption.text, m_around.lead }) {
        if (const auto part = monthsOfYear(text, year))
            return part;
        const auto match = ending.match(text);
        if (!match.hasMatch() || !(month || bareYear.match(year.label).hasMatch()))
            continue;
        const QString last = month ? QString::number(year.to.year()) : year.label;
        const auto whole = periodOf(QString(u"year to "_s + match.captured(u"end") + u' ' + last));
        if (whole && (!month || whole->to == year.to))
            return whole;
    }
    if (!bareYear.match(year.label).hasMatch())
        return std::nullopt;
    // "12 months to March 2019" over "2018 | 2019"
    const std::optional<Period> &caption = m_around.caption.period;
    const int told = caption && caption->hasDates() ? caption->to.year() : 0;
    const bool ends = told != 0 && caption->from.addYears(1) == caption->to.addDays(1)
        && caption->from.month() != 1
        && std::any_of(m_columns.begin(), m_columns.end(), [&](const Head &head) {
               return head.period && head.period->label == QString::number(told);
           });
    if (ends && year.from.year() <= told) {
        const int back = told - year.from.year();
        return Period { year.label, caption->from.addYears(-back),
            caption->to.addDays(1).addYears(-back).addDays(-1) };
    }
    for (const QString &text : { m_stub.text, m_around.caption.text, m_around.lead })
        if (const auto match = day.match(text); match.hasMatch())
            return periodOf(QString(u"at "_s + match.captured(u"day") + u' ' + year.label));
    return std::nullopt;
}

std::optional<Period> TableReader::periodOfCell(const Head &row, const Head &column) const
{
    const std::optional<Period> &whole = m_around.caption.period ? m_around.caption.period
        : m_stub.period                                          ? m_stub.period
                                                                 : m_around.noted;
    for (const Head *head : { &column, &row }) {
        const Head &other = head == &column ? row : column;
        if (!head->period)
            continue;
        if (const auto ending = yearEnding(*head->period))
            return ending;
        if (head->period->hasDates()) {
            // "2021/22" over "Q1" rows: the row says which part of it.
            if (other.period && other.period->hasDates() && other.period->from >= head->period->from
                && other.period->to <= head->period->to)
                return other.period;
            if (other.period)
                if (const auto part = partOfYear(other.period->label, *head->period))
                    return part;
            return head->period;
        }
        if (other.period && other.period->hasDates())
            if (const auto part = partOfYear(head->period->label, *other.period))
                return part;
        if (whole && whole->hasDates()) {
            if (const auto part = partOfYear(head->period->label, *whole))
                return part;
            if (auto relative = relativeTime(head->period->label, *whole))
                return relative;
        }
        if (!other.period || !other.period->hasDates())
            return head->period;
    }
    return whole;
}

/// "Rate" beside "Number of outcomes": outcomes are told as a share of the crimes recorded.
bool TableReader::isOutcomeRate(int column) const
{
    static const Pattern rate = caseless(u"^(?:outcome\\s+)?rates?$"_s);
    const Head &head = m_columns[static_cast<std::size_t>(column)];
    if (!rate.match(head.name.section(u": "_s, -1)).hasMatch())
        return false;
    const auto speaksOfOutcomes
        = [](const QString &text) { return text.contains("outcome"_L1, Qt::CaseInsensitive); };
    return std::any_of(m_columns.begin(), m_columns.end(), [&](const Head &each) {
        return speaksOfOutcomes(each.text);
    }) || speaksOfOutcomes(m_around.caption.text);
}

/// "%" alone beside a column of numbers: the share that they are of their total.
bool TableReader::isShareBesideCount(int column) const
{
    static const Pattern share
        = caseless(u"^(?:%|per\\s?cent|percentage|share|proportion)(?:\\s+of\\s+total)?$"_s);
    static const Pattern count
        = caseless(u"^(?:(?:total\\s+)?(?:number|no\\.?|count|total|volume)|n)$"_s);
    const auto matches = [](const Pattern &look, const Head &head) {
        return look.match(head.text.simplified()).hasMatch();
    };
    return matches(share, m_columns[static_cast<std::size_t>(column)])
        && std::any_of(m_columns.begin(), m_columns.end(),
            [&](const Head &head) { return matches(count, head); });
}

std::optional<UnitWords> TableReader::unitOfCell(
    int column, const Head &row, const Head &head, const QString &rowText) const
{
    if (!head.unit && !row.unit) {
        if (const auto noted = unitFromNotes(m_around.notes, rowText))
            return noted;
    }
    if (head.unit && head.unit->unit != Unit::Count)
        return head.unit;
    if (row.unit && row.unit->unit != Unit::Count)
        return row.unit;
    if (isOutcomeRate(column))
        return UnitWords { Unit::Percent, 1, {}, true };
    if (head.unit)
        return head.unit;
    if (row.unit)
        return row.unit;
    if (m_stub.unit)
        return m_stub.unit;
    const auto &over = m_around.caption.unit;
    const bool rankOfOthers = over && over->unit == Unit::Rank && !isThin(head.name);
    if (over && !rankOfOthers)
        return over;
    static const Pattern rate = caseless(u"\\brates?\\b"_s);
    const bool others = m_around.notedOfRates && !rate.isIn(head.text)
        && std::any_of(m_columns.begin(), m_columns.end(),
            [](const Head &each) { return rate.isIn(each.text); });
    return others ? std::nullopt : m_around.notedUnit;
}

Scope TableReader::scopeOfCell(const Head &row, const Head &column) const
{
    if (column.scope)
        return *column.scope;
    const bool place = m_rowsArePlaces && row.saysWhat() && !isThin(row.name);
    if (place && !m_scopes.mentionsIn(row.name).empty())
        return Scope::Other; // "Durham and Chester-le-Street" of Durham
    if (row.scope)
        return *row.scope;
    if (place)
        return Scope::Other;
    if (m_around.caption.scope && *m_around.caption.scope != Scope::Force
        && !m_scopes.mentionsIn(m_around.caption.text).empty()
        && m_scopes.mentionsIn(m_around.caption.text).size() == 1)
        return *m_around.caption.scope;
    return Scope::Force;
}

/// "Full-time equivalents" or "Workforce, headcount at 31 March" over a table: how its people are
/// counted goes into their names. Empty for any other caption.
QString TableReader::waysOfCounting(const QString &name) const
{
    static const Pattern way = caseless(
        u"(?:^|[,:(–-]\\s*|\\bin\\s+)(?<way>full[\\s-]time\\s+equivalents?|FTEs?|headcount)\\b"
        u"(?!\\s+(?:and|or|hours?)\\b)"_s);
    const auto match = way.match(m_around.caption.text);
    const bool told
        = !match.hasMatch() || name.contains(match.captured(u"way"_s), Qt::CaseInsensitive);
    return told ? QString() : u" ("_s + lowerFirst(match.captured(u"way"_s)) + u')';
}

QString TableReader::nameOfCell(const Head &row, const Head &column) const
{
    const bool place = m_rowsArePlaces;
    // "Force total | Burglary" among the places: the row's second key says what is counted.
    const bool ofAllPlaces = place && row.scope == Scope::Force && !row.name.isEmpty();
    QString name = place && !ofAllPlaces ? column.name : joinedName(row.name, column.name);
    // "% answered in 10 seconds" over the rows says what is measured of each.
    if (!place && !row.name.isEmpty() && m_stub.unit && !isThin(m_stub.name)
        && m_stub.unit->unit != Unit::Count && rateWords(m_stub.unit, {}).isEmpty())
        name = joinedName(name, m_stub.name);
    const bool subjectHelps = !m_around.subject.isEmpty() && m_around.subject.size() < 90;
    if (!place && subjectHelps && m_rowsAreParts && !row.name.isEmpty())
        return joinedName(m_around.subject, name);
    static const Pattern money = caseless( // "Procurement" below "Savings": what is saved there
        u"^(?:\\w+\\s+){0,2}(?:savings|income|spending|expenditure|costs|funding|grants|reserves|"
        "overspends?|underspends?)$"_s);
    if (!place && subjectHelps && column.name.isEmpty() && !row.name.isEmpty() && tellsMoney()
        && money.match(m_around.subject).hasMatch())
        return joinedName(m_around.subject, name);
    if (isThin(name) && subjectHelps)
        name = joinedName(m_around.subject, name);
    else if (row.name.isEmpty() && subjectHelps && m_around.subject.size() < 60)
        name = joinedName(
            m_around.subject, name); // rows are times or forces: the caption names the thing
    return name;
}

/// Figures of others are told apart by their names: "(Essex Police)", "(MSG average)".
QString TableReader::otherName(const Head &row, const Head &column) const
{
    if (scopeOfCell(row, column) != Scope::Other)
        return {};
    if (!column.whose.isEmpty())
        return column.whose;
    if (m_rowsArePlaces && !column.scope)
        return tidyName(row.name);
    const Head &head = column.scope ? column : row;
    if (!head.whose.isEmpty())
        return head.whose;
    const auto mention = m_scopes.mentionsIn(head.text);
    return mention.empty()
        ? QString()
        : tidyName(head.text.mid(mention[0].range.from, mention[0].range.length()));
}

} // namespace Peel
