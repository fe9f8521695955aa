// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/figureheads.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

QString textOf(const GridCell &cell)
{
    QString text;
    for (const Run &run : cell.lines)
        text += run.text() + u' ';
    return text.simplified();
}

/// Heads that stand as close as words do, each over a column of its own: parted between them.
std::vector<Run> parted(const Run &run, const Layout &layout)
{
    constexpr double blank = 0.55; // em
    std::vector<std::vector<Word>> parts(1);
    for (const Word &word : run.words) {
        if (!parts.back().empty() && word.box.x0 - parts.back().back().box.x1 > blank * run.size)
            parts.emplace_back();
        parts.back().push_back(word);
    }
    std::vector<Run> runs;
    std::vector<std::size_t> taken;
    for (std::vector<Word> &words : parts) {
        runs.push_back(makeRun(std::move(words)));
        const std::vector<std::size_t> met = columnsOf(runs.back(), layout);
        if (met.size() != 1 || (!taken.empty() && met.front() <= taken.back()))
            return { run };
        taken.push_back(met.front());
    }
    return runs;
}

/// A head with the columns that it stands over.
struct PlacedHead
{
    Run run;
    std::vector<std::size_t> columns;
};

std::vector<PlacedHead> headRuns(const Row &row, const Layout &layout)
{
    std::vector<PlacedHead> heads;
    const std::vector<std::vector<std::size_t>> places = columnsOf(row, layout);
    for (std::size_t i = 0; i < row.runs.size(); ++i) {
        if (places[i].size() < 2) {
            heads.push_back({ row.runs[i], places[i] });
            continue;
        }
        for (const Run &part : parted(row.runs[i], layout))
            heads.push_back({ part, columnsOf(part, layout) });
    }
    return heads;
}

/// The heads of each column in lines [first, layout.firstBody), joined from top to bottom; that of
/// the labels in column 0.
std::vector<GridCell> headsFrom(
    std::size_t first, int level, const Layout &layout, const std::vector<Row> &rows)
{
    std::vector<GridCell> cells;
    for (std::size_t i = first; i < layout.firstBody; ++i) {
        for (const auto &[run, met] : headRuns(rows[i], layout)) {
            const int column = met.empty() ? 0 : static_cast<int>(met.front()) + 1;
            const int span = met.empty() ? 1 : static_cast<int>(met.size());
            const auto same = std::find_if(cells.begin(), cells.end(),
                [column](const GridCell &cell) { return cell.column == column; });
            if (same == cells.end())
                cells.push_back({ level, column, 1, span, true, { run } });
            else
                same->lines.push_back(run);
        }
    }
    return cells;
}

/// Whether the heads of columns 1 … `columns` repeat with this period.
bool repeat(const std::vector<GridCell> &cells, int columns, int period)
{
    std::vector<QString> texts(static_cast<std::size_t>(columns) + 1);
    for (const GridCell &cell : cells) {
        if (cell.columnSpan > 1)
            return false;
        texts[static_cast<std::size_t>(cell.column)] = textOf(cell);
    }
    for (int column = 1; column + period <= columns; ++column) {
        const QString &text = texts[static_cast<std::size_t>(column)];
        if (text.isEmpty() || text != texts[static_cast<std::size_t>(column + period)])
            return false;
    }
    return true;
}

/// Whether each head stands in the middle of as many columns as the others.
bool areCentred(const std::vector<Run> &groups, const Layout &layout)
{
    constexpr double off = 0.12; // of the group's width
    const std::size_t width = layout.columns.size() / groups.size();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const double x0 = layout.columns[i * width].x0;
        const double x1 = layout.columns[(i + 1) * width - 1].x1;
        const double middle = (groups[i].box.x0 + groups[i].box.x1) / 2;
        if (std::abs(middle - (x0 + x1) / 2) > off * (x1 - x0))
            return false;
    }
    return true;
}

bool reachesOver(const GridCell &cell)
{
    return cell.columnSpan > 1;
}

/// Heads over groups of columns, above heads that repeat in each group ("2020/21 | 2021/22" over
/// "Number | Rate | Number | Rate") or in the middle of those of their groups. Empty where the head
/// is no such one.
std::vector<GridCell> groupedHeads(const Layout &layout, const std::vector<Row> &rows)
{
    const int columns = static_cast<int>(layout.columns.size());
    for (std::size_t i = layout.first; i + 1 < layout.firstBody; ++i) {
        std::vector<Run> groups;
        for (const Run &run : rows[i].runs) {
            if (!columnsOf(run, layout).empty())
                groups.push_back(run);
        }
        const int count = static_cast<int>(groups.size());
        if (count < 2 || count >= columns || columns % count != 0)
            continue;
        std::vector<GridCell> cells = headsFrom(i + 1, 1, layout, rows);
        const bool centred = areCentred(groups, layout) && isWholeHead(cells, layout.columns.size())
            && std::none_of(cells.begin(), cells.end(), reachesOver);
        if (!centred && !repeat(cells, columns, columns / count))
            continue;
        for (int group = 0; group < count; ++group)
            cells.push_back({ 0, 1 + group * (columns / count), 1, columns / count, true,
                { groups[static_cast<std::size_t>(group)] } });
        for (std::size_t above = layout.first; above <= i; ++above) {
            for (const Run &run : rows[above].runs) {
                if (columnsOf(run, layout).empty())
                    cells.push_back({ 0, 0, 1, 1, true, { run } });
            }
        }
        return i == layout.first ? cells : std::vector<GridCell>();
    }
    return {};
}

} // namespace

std::vector<GridCell> headCells(const Layout &layout, const std::vector<Row> &rows)
{
    std::vector<GridCell> cells = groupedHeads(layout, rows);
    if (!cells.empty())
        return cells;
    cells = headsFrom(layout.first, 0, layout, rows);
    if (std::none_of(cells.begin(), cells.end(), reachesOver))
        return cells;
    // Heads over several columns stand in the first line, the others below.
    const Row &top = rows[layout.first];
    cells = headsFrom(layout.first + 1, 1, layout, rows);
    if (std::any_of(cells.begin(), cells.end(), reachesOver))
        return {};
    for (const Run &run : top.runs) {
        const std::vector<std::size_t> met = columnsOf(run, layout);
        cells.push_back({ 0, met.empty() ? 0 : static_cast<int>(met.front()) + 1, 1,
            std::max(1, static_cast<int>(met.size())), true, { run } });
    }
    return cells;
}

bool isWholeHead(const std::vector<GridCell> &cells, std::size_t columns)
{
    std::vector<bool> headed(columns, false);
    for (const GridCell &cell : cells) {
        for (int i = 0; cell.column > 0 && i < cell.columnSpan; ++i)
            headed[static_cast<std::size_t>(cell.column - 1 + i)] = true;
    }
    return std::all_of(headed.begin(), headed.end(), [](bool is) { return is; });
}

} // namespace Peel::Pdf
