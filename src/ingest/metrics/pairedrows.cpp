// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/pairedrows.h"

#include "ingest/metrics/figuredraft.h"
#include "ingest/metrics/tables/head.h"
#include "ingest/quantities/quantity.h"

#include <algorithm>

namespace Peel {

namespace {

constexpr const char *rule = "metric.panel";

using CellRow = std::vector<const Cell *>;

std::vector<CellRow> rowsOf(const Block &table)
{
    std::vector<CellRow> rows(static_cast<std::size_t>(table.rows()));
    for (const Cell &cell : table.cells)
        rows[static_cast<std::size_t>(cell.row)].push_back(&cell);
    return rows;
}

bool isFigureCell(const Block &table, const Cell *cell)
{
    const QString text = table.cellText(*cell).toString();
    return !text.contains(QLatin1Char('/')) && quantityOfCell(text).has_value(); // no year
}

bool holdsLetters(const Block &table, const Cell *cell)
{
    const QStringView text = table.cellText(*cell);
    return !isFigureCell(table, cell)
        && std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) >= 3;
}

/// Labels and figures by turns, from either; at least twice, or nothing tells them from a head and
/// a body.
bool takeTurns(const Block &table, const std::vector<CellRow> &rows)
{
    if (rows.size() < 4 || rows.size() % 2 != 0 || rows.front().size() < 2)
        return false;
    const bool figuresFirst = isFigureCell(table, rows.front().front());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool figures = (i % 2 == 0) == figuresFirst;
        const bool whole = rows[i].size() == rows[i - i % 2].size()
            && std::all_of(rows[i].begin(), rows[i].end(), [&](const Cell *cell) {
                   return figures ? isFigureCell(table, cell) : holdsLetters(table, cell);
               });
        if (!whole)
            return false;
    }
    return true;
}

} // namespace

bool extractPairedRows(Extraction &extraction, const ScopeWords &scopes, int index)
{
    const Block &table = extraction.document.blocks[static_cast<std::size_t>(index)];
    const std::vector<CellRow> rows = rowsOf(table);
    if (!takeTurns(table, rows))
        return false;
    const std::size_t label = isFigureCell(table, rows.front().front()) ? 1 : 0;
    for (std::size_t i = 0; i < rows.size(); i += 2) {
        for (std::size_t k = 0; k < rows[i].size(); ++k) {
            const Cell &said = *rows[i + label][k];
            const Cell &figure = *rows[i + 1 - label][k];
            const Head head = readHead(table.cellText(said).toString(), scopes);
            FigureDraft draft;
            draft.rule = rule;
            draft.name = head.name;
            draft.quantity = *quantityOfCell(table.cellText(figure).toString());
            draft.period = head.period;
            draft.scope = head.scope.value_or(Scope::Force);
            draft.confidence = Confidence::Medium;
            if (head.unit && head.unit->listed && draft.quantity.unit == Unit::Count)
                draft.quantity.unit = head.unit->unit;
            draft.source = extraction.document.span(table, figure.from, figure.length);
            addMetric(extraction, std::move(draft));
        }
    }
    return true;
}

} // namespace Peel
