// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/panels.h"

#include "ingest/pdf/figures.h"
#include "ingest/pdf/panelforms.h"
#include "ingest/pdf/tiles.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace Peel::Pdf {
namespace {

constexpr double largeFigure = 1.25; // of the body's size
constexpr double apart = 2.2; // of the pitch: a label belongs to figures no further off

/// A year by itself is the end of a title that takes two lines.
bool isLargeFigure(const Run &run, const Typography &usual)
{
    return run.table < 0 && run.size >= largeFigure * usual.body && isFigure(run.text())
        && !isYear(run.text());
}

bool isFigureRow(const Row &row, const Typography &usual)
{
    return std::all_of(row.runs.begin(), row.runs.end(),
        [&](const Run &run) { return isLargeFigure(run, usual); });
}

bool hasFigure(const Row &row, const Typography &usual)
{
    return std::any_of(row.runs.begin(), row.runs.end(),
        [&](const Run &run) { return isLargeFigure(run, usual); });
}

/// A title of the panel: larger than the body, or bold and larger than what follows; but no figure.
bool isTitle(const std::vector<Row> &rows, std::size_t index, const Typography &usual)
{
    const Row &row = rows[index];
    const bool overSmaller = index + 1 < rows.size()
        && row.runs.front().size > 1.1 * rows[index + 1].runs.front().size;
    return std::any_of(row.runs.begin(), row.runs.end(), [&](const Run &run) {
        const bool large = run.size >= 1.12 * usual.body || (run.bold && overSmaller);
        return run.table >= 0 || (large && !isLargeFigure(run, usual));
    });
}

bool isNear(const Row &above, const Row &below)
{
    const double size = std::max(above.runs.front().size, below.runs.front().size);
    return below.box.y0 - above.box.y1 < apart * size;
}

/// Lines of one cell follow each other closely in one size, each in a place of its own.
bool wraps(const Row &above, const Row &below)
{
    return above.runs.size() == below.runs.size()
        && std::abs(above.runs.front().size - below.runs.front().size) < 0.3
        && below.box.y0 - above.box.y1 < 0.6 * below.runs.front().size;
}

std::vector<double> centres(const Row &row)
{
    std::vector<double> xs;
    for (const Run &run : row.runs)
        xs.push_back((run.box.x0 + run.box.x1) / 2);
    return xs;
}

int nearest(const std::vector<double> &xs, const Run &run)
{
    const double x = (run.box.x0 + run.box.x1) / 2;
    const auto best = std::min_element(xs.begin(), xs.end(),
        [x](double a, double b) { return std::abs(a - x) < std::abs(b - x); });
    return static_cast<int>(best - xs.begin());
}

/// Lays the rows of a record out as cells.
class RecordMaker
{
public:
    explicit RecordMaker(const std::vector<Row> &rows)
    {
        for (const Row &row : rows) {
            if (row.runs.size() > m_columns.size())
                m_columns = centres(row);
        }
    }

    void add(const Row &row, bool head)
    {
        if (GridCell *cell = head ? cellAbove(row) : nullptr) {
            cell->lines.push_back(row.runs.front());
            return;
        }
        if (head && m_before && wraps(*m_before, row)) {
            for (std::size_t i = 0; i < row.runs.size(); ++i)
                m_cells[m_cells.size() - row.runs.size() + i].lines.push_back(row.runs[i]);
        } else {
            ++m_row;
            for (const Run &run : row.runs)
                m_cells.push_back(cellOf(run, row.runs.size(), head));
        }
        m_before = head ? &row : nullptr;
    }

    Draft take()
    {
        std::vector<Run> lines;
        for (const GridCell &cell : m_cells)
            lines.insert(lines.end(), cell.lines.begin(), cell.lines.end());
        Draft draft = draftOf(std::move(lines));
        draft.lines.clear();
        draft.kind = BlockKind::KeyFigure;
        draft.cells = std::move(m_cells);
        for (const GridCell &cell : draft.cells) {
            if (cell.head)
                draft.headRows = std::max(draft.headRows, cell.row + 1);
        }
        return draft;
    }

private:
    /// The one head of the row before that a line by itself goes on with: "force average" below
    /// "England and Wales".
    GridCell *cellAbove(const Row &row)
    {
        if (row.runs.size() != 1 || m_before == nullptr || m_before->runs.size() < 2
            || row.box.y0 - m_before->box.y1 > 0.6 * row.runs.front().size)
            return nullptr;
        const auto meets = [&](const GridCell &cell) {
            const Box &box = cell.lines.front().box;
            return cell.row == m_row && box.x0 < row.box.x1 && row.box.x0 < box.x1;
        };
        const auto cell = std::find_if(m_cells.begin(), m_cells.end(), meets);
        return std::count_if(m_cells.begin(), m_cells.end(), meets) == 1 ? &*cell : nullptr;
    }

    GridCell cellOf(const Run &run, std::size_t runs, bool head) const
    {
        GridCell cell { m_row, 0, 1, 1, head, { run } };
        if (head && runs == 1)
            cell.columnSpan = static_cast<int>(m_columns.size());
        else
            cell.column = nearest(m_columns, run);
        return cell;
    }

    std::vector<double> m_columns;
    std::vector<GridCell> m_cells;
    const Row *m_before = nullptr;
    int m_row = -1;
};

Record recordOf(
    const std::vector<Row> &rows, std::size_t first, std::size_t last, const Typography &usual)
{
    const std::vector<Row> own(rows.begin() + static_cast<std::ptrdiff_t>(first),
        rows.begin() + static_cast<std::ptrdiff_t>(last) + 1);
    RecordMaker maker(own);
    for (const Row &row : own)
        maker.add(row, !isFigureRow(row, usual));
    return { first, last, { maker.take() } };
}

/// A line of a paragraph: a label is shorter, or stands beside others.
bool isLineOfText(const Row &row)
{
    constexpr std::size_t fewestWords = 10;
    return row.runs.size() == 1 && row.runs.front().words.size() >= fewestWords;
}

/// The row behind the running text that comes before a record: labels do not end in a full stop.
std::size_t behindText(const std::vector<Row> &rows, std::size_t first, std::size_t figures)
{
    constexpr std::size_t fewestWords = 7; // of a line of text
    for (std::size_t i = figures; i > first; --i) {
        const Row &row = rows[i - 1];
        if (row.runs.size() == 1 && row.runs.front().words.size() >= fewestWords
            && row.runs.front().text().endsWith(u'.'))
            return i;
    }
    return first;
}

/// Rows between titles that hold figures.
std::vector<Record> stretchesOf(const std::vector<Row> &rows, const Typography &usual)
{
    std::vector<Record> stretches;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (isTitle(rows, i, usual))
            continue;
        const std::size_t first = i;
        std::optional<std::size_t> figures;
        for (;; ++i) {
            if (!figures && hasFigure(rows[i], usual))
                figures = i;
            if (i + 1 == rows.size() || isTitle(rows, i + 1, usual)
                || !isNear(rows[i], rows[i + 1]))
                break;
        }
        if (figures)
            stretches.push_back({ behindText(rows, first, *figures), i, {} });
    }
    return stretches;
}

/// Records of the usual form, below each other.
void addStacked(const std::vector<Row> &rows, const Record &stretch, const Typography &usual,
    std::vector<Record> &records)
{
    std::size_t next = stretch.first; // first row that no record has taken
    for (std::size_t i = stretch.first; i <= stretch.last; ++i) {
        if (!isFigureRow(rows[i], usual))
            continue;
        const std::size_t first = behindText(rows, next, i);
        std::size_t last = i;
        if (first == i) {
            while (last < stretch.last && !isFigureRow(rows[last + 1], usual)
                && !isLineOfText(rows[last + 1]))
                ++last;
        }
        if (first < last)
            records.push_back(recordOf(rows, first, last, usual));
        next = last + 1;
        i = last;
    }
}

bool overlapsAny(const Record &record, const std::vector<Record> &others)
{
    return std::any_of(others.begin(), others.end(), [&](const Record &other) {
        return record.first <= other.last && record.last >= other.first;
    });
}

} // namespace

std::vector<Record> recordsIn(const std::vector<Row> &rows, const Typography &usual)
{
    const auto isFigureRun = [&](const Run &run) { return isLargeFigure(run, usual); };
    std::vector<Record> tiles = tilesIn(rows, isFigureRun, usual.body);
    std::vector<Record> records;
    for (Record &stretch : stretchesOf(rows, usual)) {
        const std::vector<Row> own(rows.begin() + static_cast<std::ptrdiff_t>(stretch.first),
            rows.begin() + static_cast<std::ptrdiff_t>(stretch.last) + 1);
        stretch.drafts = recordWithLabelBeside(own, isFigureRun);
        if (stretch.drafts.empty())
            addStacked(rows, stretch, usual, records);
        else
            records.push_back(std::move(stretch));
    }
    std::erase_if(tiles, [&](const Record &tile) { // what the plain form has read
        const bool plain = tile.drafts.size() == 1 && tile.drafts.front().headRows == 0;
        return plain && overlapsAny(tile, records);
    });
    std::erase_if(records, [&](const Record &record) { return overlapsAny(record, tiles); });
    records.insert(records.end(), tiles.begin(), tiles.end());
    return records;
}

} // namespace Peel::Pdf
