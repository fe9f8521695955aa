// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/pattern.h"
#include "ingest/metrics/names.h"
#include "ingest/metrics/tables/tablereader.h"

#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

bool saysPrevious(const QString &label)
{
    static const Pattern words = caseless(u"^(?:last|previous|prior)\\b"_s);
    return words.match(label).hasMatch();
}

/// "on the previous year" where one follows the other, else "since 2017/18".
QString sinceWords(const Period &earlier, const Period &later)
{
    const bool next = earlier.hasDates() && later.hasDates() && earlier.to.addDays(1) == later.from;
    if (next && earlier.from.addMonths(1) == later.from)
        return u"on the previous month"_s;
    if (next && earlier.from.addMonths(3) == later.from)
        return u"on the previous quarter"_s;
    if ((next && earlier.from.addMonths(12) == later.from) || saysPrevious(earlier.label))
        return u"on the previous year"_s;
    const bool sameSpan = earlier.hasDates() && later.hasDates()
        && earlier.from.addYears(1) == later.from && earlier.to.addYears(1) == later.to;
    static const Pattern at = caseless(u"^(?:as\\s+)?at\\s+(?:the\\s+)?"_s);
    return sameSpan ? u"on the same period of the previous year"_s
                    : u"since "_s + at.removedFrom(earlier.label);
}

ChangeBase between(const TimedValue &first, const TimedValue &last)
{
    ChangeBase comparison;
    comparison.unit = last.unit;
    if (first.period.label == last.period.label || first.unit != last.unit)
        return comparison;
    const bool newestFirst
        = first.period.hasDates() && last.period.hasDates() && first.period.from > last.period.from;
    const bool swapped = newestFirst || saysPrevious(last.period.label);
    const TimedValue &earlier = swapped ? last : first;
    const TimedValue &later = swapped ? first : last;
    comparison.before = earlier.value;
    comparison.after = later.value;
    comparison.period = later.period;
    comparison.since = sinceWords(earlier.period, later.period);
    return comparison;
}

/// Whether a number is as printed but for the rounding and the sign.
bool isNear(const Quantity &printed, double value)
{
    const double half = 0.6 * std::pow(10.0, -printed.decimals) + 1e-9;
    return std::abs(std::abs(printed.value) - std::abs(value)) <= half;
}

double relativeChange(const ChangeBase &comparison)
{
    return *comparison.before != 0
        ? 100 * (*comparison.after - *comparison.before) / *comparison.before
        : 0;
}

bool isChangeOf(const Quantity &printed, const ChangeBase &comparison)
{
    const bool relative = printed.unit == Unit::Percent || printed.unit == Unit::PercentChange;
    return (relative && isNear(printed, relativeChange(comparison)))
        || (printed.unit != Unit::PercentChange
            && isNear(printed, *comparison.after - *comparison.before));
}

/// Whether a head says the quarters or months of both: "Change Q2 on Q2".
bool namesBoth(const QString &head, const TimedValue &a, const TimedValue &b)
{
    const QString first = a.period.label.section(u' ', 0, 0);
    const QString second = b.period.label.section(u' ', 0, 0);
    return first == second && head.count(first) > 1;
}

/// "(354)" in a column of changes: 354 less. Elsewhere it could be the number of a note.
std::optional<Quantity> bracketedCount(const QString &text)
{
    static const Pattern bracketed(u"^\\((\\d{1,3})\\)$"_s);
    const auto match = bracketed.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    auto quantity = quantityOfCell(match.captured(1));
    if (quantity) {
        quantity->value = -quantity->value;
        quantity->signPrinted = true;
    }
    return quantity;
}

/// Finds out by the two values whether the printed change is their difference or a share of the
/// first; false where a bare number is neither.
bool settled(Quantity &change, const ChangeBase &comparison)
{
    if (change.unit == Unit::Percent)
        change.unit = Unit::PercentChange;
    if (!comparison.before || !comparison.after)
        return change.unit != Unit::Count || (change.signPrinted && change.decimals == 0);
    const auto near = [&change](double value) { return isNear(change, value); };
    const double difference = *comparison.after - *comparison.before;
    const double relative = relativeChange(comparison);
    const bool shares = comparison.unit == Unit::Percent || comparison.unit == Unit::PercentChange;
    if (shares && near(difference) && !near(relative))
        change.unit = Unit::PercentagePoints;
    else if (change.unit == Unit::Count && near(difference))
        change.unit = shares ? Unit::PercentagePoints : comparison.unit;
    else if (change.unit == Unit::Count && !shares && near(relative))
        change.unit = Unit::PercentChange;
    else if (change.unit == Unit::Count)
        return false;
    // The two values tell the sign that the cell leaves out.
    if (!change.signPrinted && difference < 0 && change.value > 0
        && (near(difference) || near(relative)))
        change.value = -change.value;
    return true;
}

} // namespace

/// "Budget | Outturn | Variance": what the third is, the first two prove.
bool TableReader::readVariance(int row, int column, const Head &rowHead, const Head &columnHead)
{
    if (column < m_grid.keyColumns() + 2)
        return false;
    std::array<std::optional<Quantity>, 2> pair;
    double scale = 1; // of the two, and so of what is between them
    for (int back = 1; back <= 2; ++back) {
        const Head &head = m_columns[static_cast<std::size_t>(column - back)];
        const auto unit = unitOfCell(column - back, rowHead, head, rowHead.name);
        const QString text = m_grid.text(row, column - back);
        pair[static_cast<std::size_t>(back - 1)]
            = unit ? quantityOfCell(text, unit->unit, unit->scale) : quantityOfCell(text);
        scale = unit ? unit->scale : 1;
    }
    const auto &[later, earlier] = pair;
    if (!later || !earlier || later->unit != earlier->unit)
        return false;
    const auto printed = quantityOfCell(m_grid.text(row, column), Unit::Gbp, scale);
    const double difference = later->value - earlier->value;
    if (!printed
        || std::abs(std::abs(printed->value) - std::abs(difference)) > 1e-6 * std::abs(difference))
        return false;
    FigureDraft draft;
    draft.rule = rule;
    draft.quantity = *printed;
    draft.quantity.unit = later->unit == Unit::Percent ? Unit::PercentagePoints : later->unit;
    if (!printed->signPrinted)
        draft.quantity.value = difference;
    draft.scope = scopeOfCell(rowHead, columnHead);
    draft.period = periodOfCell(rowHead, m_columns[static_cast<std::size_t>(column - 1)]);
    draft.source = place(row);
    draft.name = joinedName(rowHead.name, columnHead.name);
    addMetric(m_extraction, std::move(draft));
    return true;
}

/// What the row says at the times before a change column.
std::vector<TimedValue> TableReader::timesBefore(int row, int column, const Head &rowHead) const
{
    std::vector<TimedValue> times;
    const Head &changeHead = m_columns[static_cast<std::size_t>(column)];
    for (int other = m_grid.keyColumns(); other < column; ++other) {
        const Head &head = m_columns[static_cast<std::size_t>(other)];
        if (head.kind != Head::Kind::Plain || head.scope != changeHead.scope)
            continue;
        const auto words = unitOfCell(other, rowHead, head, rowHead.name);
        const QString text = m_grid.text(row, other);
        const auto quantity
            = words ? quantityOfCell(text, words->unit, words->scale) : quantityOfCell(text);
        const auto period = periodOfCell(rowHead, head);
        if (!quantity || !head.period || !period)
            continue;
        times.push_back({ *period, quantity->value, quantity->unit });
    }
    return times;
}

/// The two times that a change is between, and what it is counted from: the two before its column,
/// unless the printed change is that of another pair ("Q2 on Q2" behind Q2, Q1 and last year's Q2).
ChangeBase TableReader::comparisonBefore(
    int row, int column, const Head &rowHead, const std::optional<Quantity> &printed) const
{
    const std::vector<TimedValue> times = timesBefore(row, column, rowHead);
    constexpr std::size_t few = 5; // among many, some other pair fits any change
    std::optional<ChangeBase> nearest;
    std::optional<ChangeBase> proved;
    for (std::size_t last = times.size(); last-- > 1;) {
        for (std::size_t first = last; first-- > 0;) {
            ChangeBase each = between(times[first], times[last]);
            const bool neighbours = !nearest && last + 1 == times.size();
            if (!each.before || (!neighbours && times.size() > few))
                continue;
            if (printed && isChangeOf(*printed, each)) {
                if (namesBoth(m_columns[static_cast<std::size_t>(column)].text, times[first],
                        times[last]))
                    return each; // "Q2 on Q2"
                if (!proved)
                    proved = each;
            }
            if (neighbours)
                nearest = std::move(each);
        }
    }
    if (proved)
        return *proved;
    return nearest.value_or(ChangeBase());
}

void TableReader::readChange(
    int row, int column, const Head &rowHead, const Head &columnHead, const QString &name)
{
    std::optional<Unit> unit;
    const Head &changeHead = columnHead.kind == Head::Kind::Change ? columnHead : rowHead;
    if (changeHead.unit && changeHead.unit->unit != Unit::Count)
        unit = changeHead.unit->unit == Unit::Percent ? Unit::PercentChange : changeHead.unit->unit;
    auto quantity = quantityOfCell(
        m_grid.text(row, column), unit, changeHead.unit ? changeHead.unit->scale : 1);
    if (!quantity)
        quantity = bracketedCount(m_grid.text(row, column));
    const ChangeBase comparison = comparisonBefore(row, column, rowHead, quantity);
    const bool proved = comparison.before && quantity
        && (isChangeOf(*quantity, comparison)
            || isNear(*quantity, *comparison.after - *comparison.before));
    if (!proved && readVariance(row, column, rowHead, columnHead))
        return;
    if (!quantity)
        return;
    if (!settled(*quantity, comparison)) {
        m_extraction.reject("metric", rule, u"a change without a unit"_s, place(row));
        return;
    }
    FigureDraft draft;
    draft.rule = rule;
    draft.quantity = *quantity;
    draft.scope = scopeOfCell(rowHead, columnHead);
    draft.source = place(row);
    draft.period = comparison.period ? comparison.period : periodOfCell(rowHead, columnHead);
    const QString whose = m_rowsArePlaces ? otherName(rowHead, columnHead) : QString();
    static const Pattern leading = caseless(u"^(?:in|of)\\s+"_s); // "5 year change in workforce"
    QString base = whose.isEmpty() ? leading.removedFrom(tidyName(rowHead.name)) : QString();
    if (base.isEmpty())
        base = joinedName(m_around.subject, isThin(name) ? QString() : name);
    else if (isThin(base))
        base = joinedName(m_around.subject, base);
    else if (m_rowsAreParts && m_around.subject.size() < 90)
        base = joinedName(m_around.subject, base);
    draft.name = changeName(base, comparison.since);
    if (!whose.isEmpty())
        draft.name = base.isEmpty() ? u"Change in "_s + whose : draft.name + u" ("_s + whose + u')';
    addMetric(m_extraction, std::move(draft));
}

} // namespace Peel
