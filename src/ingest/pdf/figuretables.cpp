// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/figuretables.h"

#include "ingest/pdf/figures.h"
#include "ingest/pdf/labelrows.h"
#include "ingest/pdf/tableheads.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr double furthest = 2.6; // em of white between rows of one table
constexpr std::size_t mostHeadRows = 6;

/// A figure with what may stand beside it in its cell: "8,410 (61%)", "18 of 43", "£1.3 million".
bool isCell(const QString &text)
{
    static const QRegularExpression more(
        u"^[£+−–-]?\\d[\\d,.]*\\s?(?:%|million|m|k|bn)?\\s*(?:\\([£+−–-]?\\d[\\d,.]*\\s?%?\\)|(?:"
        u"out\\s+)?of\\s+\\d+)$"
        "|^\\d{1,2}(?:st|nd|rd|th)(?:\\s+of\\s+\\d+)?$|^(?:\\+\\s?/\\s?[-−–]|±)\\s?\\d[\\d.]*%?$"
        "|^\\d+\\s?(?:m|mins?|minutes?)\\s?\\d+\\s?(?:s|secs?|seconds?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return isFigure(text) || more.match(text).hasMatch();
}

/// A row's label and its cells: the runs behind the first that is a figure.
struct ValueRow
{
    std::size_t index = 0; // among the rows
    std::vector<Run> cells;
    bool labelled = false;
};

bool isBriefWord(const Run &run)
{
    return run.words.size() <= 2 && run.box.x1 - run.box.x0 < 8 * run.size;
}

std::optional<ValueRow> valueRowOf(const std::vector<Row> &rows, std::size_t index)
{
    const Row &row = rows[index];
    if (row.isTable() || row.runs.empty())
        return std::nullopt;
    ValueRow value { index, {}, !isCell(row.runs.front().text()) };
    const std::size_t from = value.labelled ? 1 : 0;
    int figures = 0;
    for (std::size_t i = from; i < row.runs.size(); ++i) {
        const bool figure = isCell(row.runs[i].text());
        if (!figure && !isBriefWord(row.runs[i]))
            return std::nullopt;
        figures += figure ? 1 : 0;
        value.cells.push_back(row.runs[i]);
    }
    const bool years = std::all_of(value.cells.begin(), value.cells.end(),
        [](const Run &run) { return isYear(run.text()) || !isCell(run.text()); });
    if (figures == 0 || 2 * figures < static_cast<int>(value.cells.size()) || years
        || (!value.labelled && value.cells.size() < 2))
        return std::nullopt;
    return value;
}

struct Span
{
    double x0 = 1e9;
    double x1 = 0;

    void take(const Run &run)
    {
        x0 = std::min(x0, run.box.x0);
        x1 = std::max(x1, run.box.x1);
    }

    bool meets(const Run &run) const { return run.box.x0 < x1 && run.box.x1 > x0; }
};

/// A table under construction: its rows of figures, its columns and its head.
struct Layout
{
    std::vector<ValueRow> values;
    std::vector<Span> columns; // of the figures
    Span labels;
    std::size_t first = 0; // of all rows that belong to it
    std::size_t last = 0;
    std::size_t firstBody = 0;
};

bool isNear(const Row &above, const Row &below)
{
    return below.box.y0 - above.box.y1 < furthest * below.runs.front().size;
}

/// Columns out of the rows with most cells; none where the rows disagree.
bool findColumns(Layout &layout)
{
    std::size_t most = 0;
    for (const ValueRow &value : layout.values)
        most = std::max(most, value.cells.size());
    layout.columns.assign(most, {});
    std::size_t whole = 0;
    for (const ValueRow &value : layout.values) {
        if (value.cells.size() != most)
            continue;
        ++whole;
        for (std::size_t i = 0; i < most; ++i)
            layout.columns[i].take(value.cells[i]);
    }
    for (std::size_t i = 1; i < most; ++i) {
        if (layout.columns[i].x0 <= layout.columns[i - 1].x1)
            return false;
    }
    return 2 * whole > layout.values.size();
}

/// How far a run is off a column: its left edge, its right edge or its middle, whichever fits best.
double offColumn(const Run &run, const Span &column)
{
    return std::min({ std::abs(run.box.x0 - column.x0), std::abs(run.box.x1 - column.x1),
        std::abs(run.box.x0 + run.box.x1 - column.x0 - column.x1) / 2 });
}

/// Columns that a run stands over: those whose figures it reaches over, else the one that it is set
/// to, else the two that it stands between.
std::vector<std::size_t> columnsOf(const Run &run, const Layout &layout)
{
    constexpr double setTo = 0.8; // em
    std::vector<std::size_t> met;
    std::size_t best = 0;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (layout.columns[i].meets(run))
            met.push_back(i);
        if (offColumn(run, layout.columns[i]) < offColumn(run, layout.columns[best]))
            best = i;
    }
    if (!met.empty())
        return met;
    if (offColumn(run, layout.columns[best]) < setTo * run.size)
        return { best };
    for (std::size_t i = 0; i + 1 < layout.columns.size(); ++i) {
        if (run.box.x0 >= layout.columns[i].x1 && run.box.x1 <= layout.columns[i + 1].x0)
            return { i, i + 1 };
    }
    return {};
}

/// Rows of figures from `index` on, and the lines of their labels between them.
Layout layoutFrom(const std::vector<Row> &rows, std::size_t index)
{
    Layout layout;
    double left = 1e9; // of the figures
    for (std::size_t i = index; i < rows.size(); ++i) {
        if (i > index && !isNear(rows[i - 1], rows[i]))
            break;
        if (std::optional<ValueRow> value = valueRowOf(rows, i)) {
            const double x0 = value->cells.front().box.x0;
            const bool apart
                = !layout.values.empty() && value->labelled && rows[i].runs.front().box.x1 > left;
            if (apart)
                break;
            left = std::min(left, x0);
            layout.values.push_back(std::move(*value));
            continue;
        }
        const bool label
            = !rows[i].isTable() && rows[i].runs.size() == 1 && rows[i].runs.front().box.x1 < left;
        if (!label)
            break;
    }
    if (!layout.values.empty()) {
        layout.first = layout.firstBody = layout.values.front().index;
        layout.last = layout.values.back().index;
    }
    return layout;
}

void measureLabels(Layout &layout, const std::vector<Row> &rows)
{
    for (std::size_t i = layout.firstBody; i <= layout.last; ++i) {
        const bool value = std::any_of(layout.values.begin(), layout.values.end(),
            [i](const ValueRow &v) { return v.index == i && !v.labelled; });
        if (!value)
            layout.labels.take(rows[i].runs.front());
    }
}

bool isHeadLine(const Row &row, const Layout &layout)
{
    if (row.isTable())
        return false;
    bool overFigures = false;
    for (const Run &run : row.runs) {
        const bool overLabels = layout.labels.meets(run) && run.box.x0 < layout.labels.x1;
        const std::vector<std::size_t> met = columnsOf(run, layout);
        if ((overLabels && !met.empty()) || (isCell(run.text()) && !isYear(run.text())))
            return false;
        if (met.empty() && run.box.x0 > layout.labels.x1)
            return false;
        overFigures = overFigures || !met.empty();
    }
    return overFigures;
}

/// A line over the labels alone that may be one of a label set beside its figures, a group's, or
/// one of the head over the labels.
bool isLabelLine(const Row &row, const Layout &layout)
{
    return !row.isTable() && row.runs.size() == 1
        && row.runs.front().box.x1 < layout.columns.front().x0;
}

void findHead(Layout &layout, const std::vector<Row> &rows)
{
    std::size_t first = layout.firstBody;
    std::size_t body = layout.firstBody;
    bool head = false;
    while (first > 0 && layout.firstBody - first < mostHeadRows
        && isNear(rows[first - 1], rows[first])) {
        const Row &row = rows[first - 1];
        if (isHeadLine(row, layout))
            head = true;
        else if (!isLabelLine(row, layout))
            break;
        --first;
        body = head ? body : first;
    }
    if (!head)
        return;
    // A title over the labels is no part of the head.
    while (first < body && !isHeadLine(rows[first], layout)
        && rows[first + 1].box.y0 > rows[first].box.y1 - 1)
        ++first;
    layout.first = first;
    layout.firstBody = body;
}

/// The rest of the last label.
void findEnd(Layout &layout, const std::vector<Row> &rows)
{
    constexpr double close = 0.5; // em between lines of one label
    while (layout.last + 1 < rows.size() && isLabelLine(rows[layout.last + 1], layout)
        && rows[layout.last + 1].box.y0 - rows[layout.last].box.y1
            < close * rows[layout.last + 1].runs.front().size
        && rows[layout.last + 1].runs.front().box.x0 < layout.labels.x0 + 2
        && !rows[layout.last + 1].runs.front().text().endsWith(u'.'))
        ++layout.last;
}

QString textOf(const GridCell &cell)
{
    QString text;
    for (const Run &run : cell.lines)
        text += run.text() + u' ';
    return text.simplified();
}

/// The heads of each column in lines [first, layout.firstBody), joined from top to bottom; that of
/// the labels in column 0.
std::vector<GridCell> headsFrom(
    std::size_t first, int level, const Layout &layout, const std::vector<Row> &rows)
{
    std::vector<GridCell> cells;
    for (std::size_t i = first; i < layout.firstBody; ++i) {
        for (const Run &run : rows[i].runs) {
            const std::vector<std::size_t> met = columnsOf(run, layout);
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

/// Heads over groups of columns above heads that repeat in each group: "2020/21 | 2021/22" over
/// "Number | Rate | Number | Rate". Empty where the head is no such one.
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
        if (!repeat(cells, columns, columns / count))
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

bool reachesOver(const GridCell &cell)
{
    return cell.columnSpan > 1;
}

/// The head as cells of one level or two; none where it cannot be told which column a head is of.
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

/// A head over every column, each over its own.
bool isWholeHead(const std::vector<GridCell> &cells, std::size_t columns)
{
    std::vector<bool> headed(columns, false);
    for (const GridCell &cell : cells) {
        for (int i = 0; cell.column > 0 && i < cell.columnSpan; ++i)
            headed[static_cast<std::size_t>(cell.column - 1 + i)] = true;
    }
    return std::all_of(headed.begin(), headed.end(), [](bool is) { return is; });
}

Draft tableOf(const Layout &layout, const std::vector<Row> &rows, std::vector<GridCell> heads)
{
    Draft table;
    table.kind = BlockKind::Table;
    table.cells = std::move(heads);
    int head = 0;
    for (const GridCell &cell : table.cells)
        head = std::max(head, cell.row + 1);
    LabelRows labels;
    for (std::size_t i = layout.firstBody; i <= layout.last; ++i) {
        const auto value = std::find_if(layout.values.begin(), layout.values.end(),
            [i](const ValueRow &v) { return v.index == i; });
        const bool isValue = value != layout.values.end();
        labels.add(rows[i], isValue, !isValue || value->labelled);
    }
    int row = head;
    for (const LabelRows::Entry &entry : labels.entries()) {
        table.cells.push_back({ row, 0, 1, 1, true, entry.label });
        if (entry.value) {
            const ValueRow &value = layout.values[*entry.value];
            for (const Run &run : value.cells) {
                const std::vector<std::size_t> met = columnsOf(run, layout);
                table.cells.push_back(
                    { row, static_cast<int>(met.front()) + 1, 1, 1, false, { run } });
            }
        }
        ++row;
    }
    std::stable_sort(
        table.cells.begin(), table.cells.end(), [](const GridCell &a, const GridCell &b) {
            return std::pair(a.row, a.column) < std::pair(b.row, b.column);
        });
    tidyTable(table);
    table.headRows = head;
    for (GridCell &cell : table.cells)
        cell.head = !cell.lines.empty() && (cell.row < head || cell.column == 0);
    return table;
}

/// Whether every figure stands in one column, each in one of its own.
bool fits(const Layout &layout)
{
    for (const ValueRow &value : layout.values) {
        std::vector<std::size_t> taken;
        for (const Run &run : value.cells) {
            const std::vector<std::size_t> met = columnsOf(run, layout);
            if (met.size() != 1
                || std::find(taken.begin(), taken.end(), met.front()) != taken.end())
                return false;
            taken.push_back(met.front());
        }
    }
    return true;
}

} // namespace

std::vector<Record> figureTablesIn(const std::vector<Row> &rows, const Typography &)
{
    std::vector<Record> tables;
    std::size_t free = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!valueRowOf(rows, i))
            continue;
        Layout layout = layoutFrom(rows, i);
        if (layout.values.size() < 2 || !findColumns(layout))
            continue;
        measureLabels(layout, rows);
        if (layout.labels.x1 <= 0 || layout.labels.x1 >= layout.columns.front().x0)
            continue;
        findHead(layout, rows);
        layout.first = std::max(layout.first, free);
        const bool head = layout.first < layout.firstBody;
        findEnd(layout, rows);
        if (!head || !fits(layout))
            continue;
        std::vector<GridCell> heads = headCells(layout, rows);
        if (!isWholeHead(heads, layout.columns.size()))
            continue;
        tables.push_back(
            { layout.first, layout.last, { tableOf(layout, rows, std::move(heads)) } });
        free = layout.last + 1;
        i = layout.last;
    }
    return tables;
}

} // namespace Peel::Pdf
