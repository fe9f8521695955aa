// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/names.h"
#include "ingest/metrics/tablereader.h"

#include <QRegularExpression>

#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

QRegularExpression look(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// What a change is counted from, and the period it is counted to.
struct Comparison
{
    QString since;
    std::optional<Period> period;
    std::optional<double> before, after;
    Unit unit = Unit::Count;
};

} // namespace

/// "Budget | Outturn | Variance": what the third is, the first two prove.
bool TableReader::readVariance(int row, int column, const Head &rowHead, const Head &columnHead)
{
    if (column < m_grid.keyColumns() + 2)
        return false;
    std::array<std::optional<Quantity>, 2> pair;
    for (int back = 1; back <= 2; ++back) {
        const Head &head = m_columns[static_cast<std::size_t>(column - back)];
        const auto unit = unitOfCell(column - back, rowHead, head, rowHead.name);
        const QString text = m_grid.text(row, column - back);
        pair[static_cast<std::size_t>(back - 1)]
            = unit ? quantityOfCell(text, unit->unit, unit->scale) : quantityOfCell(text);
    }
    const auto &[later, earlier] = pair;
    if (!later || !earlier || later->unit != earlier->unit)
        return false;
    const auto unit = unitOfCell(column, rowHead, Head(), rowHead.name);
    const double scale = unit ? unit->scale : 1;
    const auto printed = quantityOfCell(m_grid.text(row, column), Unit::Gbp, scale);
    const double difference = later->value - earlier->value;
    if (!printed
        || std::abs(std::abs(printed->value) - std::abs(difference)) > 1e-6 * std::abs(difference))
        return false;
    FigureDraft draft;
    draft.rule = rule;
    draft.quantity = *printed;
    draft.quantity.unit = later->unit;
    if (!printed->signPrinted)
        draft.quantity.value = difference;
    draft.scope = scopeOfCell(rowHead, columnHead);
    draft.period = periodOfCell(rowHead, m_columns[static_cast<std::size_t>(column - 1)]);
    draft.source = place(row);
    draft.name = joinedName(rowHead.name, columnHead.name);
    addMetric(m_extraction, std::move(draft));
    return true;
}

void TableReader::readChange(
    int row, int column, const Head &rowHead, const Head &columnHead, const QString &name)
{
    Comparison comparison;
    std::vector<std::pair<Period, double>> years;
    std::vector<double> values;
    for (int other = m_grid.keyColumns(); other < column; ++other) {
        const Head &head = m_columns[static_cast<std::size_t>(other)];
        if (head.kind != Head::Kind::Plain || head.scope != columnHead.scope)
            continue;
        const auto unit = unitOfCell(other, rowHead, head, rowHead.name);
        const auto quantity = unit
            ? quantityOfCell(m_grid.text(row, other), unit->unit, unit->scale)
            : quantityOfCell(m_grid.text(row, other));
        const auto period = periodOfCell(rowHead, head);
        if (!quantity || !head.period || !period)
            continue;
        comparison.unit = quantity->unit;
        years.emplace_back(*period, quantity->value);
    }
    const bool order = years.size() >= 2
        && years[years.size() - 2].first.label != years[years.size() - 1].first.label;
    if (order) {
        auto &a = years[years.size() - 2];
        auto &b = years[years.size() - 1];
        if (a.first.hasDates() && b.first.hasDates() && a.first.from > b.first.from)
            std::swap(a, b);
        static const QRegularExpression last = look(u"^(?:last|previous|prior)\\b"_s);
        if (last.match(b.first.label).hasMatch())
            std::swap(a, b);
        comparison.before = a.second;
        comparison.after = b.second;
        comparison.period = b.first;
        const bool next
            = a.first.hasDates() && b.first.hasDates() && a.first.to.addDays(1) == b.first.from;
        const bool named = last.match(a.first.label).hasMatch();
        comparison.since = next || named ? u"on the previous year"_s : u"since "_s + a.first.label;
        if (next && a.first.from.addMonths(1) == b.first.from)
            comparison.since = u"on the previous month"_s;
    }
    if (!order && readVariance(row, column, rowHead, columnHead))
        return;
    FigureDraft draft;
    draft.rule = rule;
    draft.scope = scopeOfCell(rowHead, columnHead);
    draft.source = place(row);
    std::optional<Unit> unit;
    const Head &changeHead = columnHead.kind == Head::Kind::Change ? columnHead : rowHead;
    if (changeHead.unit && changeHead.unit->unit != Unit::Count)
        unit = changeHead.unit->unit == Unit::Percent ? Unit::PercentChange : changeHead.unit->unit;
    auto quantity = quantityOfCell(m_grid.text(row, column), unit, 1);
    if (!quantity)
        return;
    if (quantity->unit == Unit::Percent)
        quantity->unit = Unit::PercentChange;
    const auto near = [&quantity](double value) {
        const double printed = quantity->value;
        const double unitInLastPlace = std::pow(10.0, -quantity->decimals);
        return std::abs(std::abs(printed) - std::abs(value)) <= 0.6 * unitInLastPlace + 1e-9;
    };
    if (comparison.before && comparison.after) {
        const double difference = *comparison.after - *comparison.before;
        const double relative = *comparison.before != 0 ? 100 * difference / *comparison.before : 0;
        const bool points
            = comparison.unit == Unit::Percent || comparison.unit == Unit::PercentChange;
        if (points && near(difference) && !near(relative))
            quantity->unit = Unit::PercentagePoints;
        else if (quantity->unit == Unit::Count && !points && near(relative) && !near(difference))
            quantity->unit = Unit::PercentChange;
        else if (quantity->unit == Unit::Count && near(difference))
            quantity->unit = points ? Unit::PercentagePoints : comparison.unit;
        // The arrow or the two years tell the sign that the cell leaves out.
        if (!quantity->signPrinted && difference < 0 && quantity->value > 0
            && (near(difference) || near(relative)))
            quantity->value = -quantity->value;
    } else if (quantity->unit == Unit::Count && !unit) {
        if (!quantity->signPrinted) {
            m_extraction.reject("metric", rule, u"a change without a unit"_s, draft.source);
            return;
        }
    }
    draft.period = comparison.period ? comparison.period : periodOfCell(rowHead, columnHead);
    QString base = tidyName(rowHead.name);
    if (base.isEmpty() || isThin(base))
        base = joinedName(m_around.subject, isThin(name) ? QString() : name);
    const bool column_says = columnHead.kind == Head::Kind::Change && columnHead.period
        && !columnHead.period->hasDates();
    draft.name = changeName(
        base, comparison.since.isEmpty() && column_says ? QString() : comparison.since);
    draft.quantity = *quantity;
    if (draft.quantity.decimals > 0 && draft.quantity.unit == Unit::Count) {
        m_extraction.reject("metric", rule, u"a change without a unit"_s, draft.source);
        return;
    }
    addMetric(m_extraction, std::move(draft));
}

} // namespace Peel
