// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/figuretables.h"

#include "ingest/language/pattern.h"
#include "ingest/pdf/figureheads.h"
#include "ingest/pdf/figurelayout.h"
#include "ingest/pdf/figures.h"
#include "ingest/pdf/labelrows.h"
#include "ingest/pdf/tableheads.h"
#include "ingest/pdf/wrappedcells.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr double furthest = 2.6; // em of white between rows of one table
constexpr std::size_t mostHeadRows = 6;
constexpr double headingSize = 1.2; // of the table's own

/// A figure with what may stand beside it in its cell: "8,410 (61%)", "18 of 43", "£1.3 million".
bool isCell(const QString &text)
{
    static const Pattern more = caseless(
        u"^[£+−–-]?\\d[\\d,.]*\\s?(?:%|million|m|k|bn)?\\s*(?:\\([£+−–-]?\\d[\\d,.]*\\s?%?\\)|(?:"
        u"out\\s+)?of\\s+\\d+)$"
        "|^\\d{1,2}(?:st|nd|rd|th)(?:\\s+of\\s+\\d+)?$|^(?:\\+\\s?/\\s?[-−–]|±)\\s?\\d[\\d.]*%?$"_s);
    return isFigure(text) || more.match(text).hasMatch();
}

bool isBriefWord(const Run &run)
{
    return run.words.size() <= 2 && run.box.x1 - run.box.x0 < 8 * run.size;
}

/// "▲" between two figures says how the one is to the other.
bool isArrow(const Word &word)
{
    return word.text.size() == 1 && QStringView(u"▲▼△▽↑↓►◄↗↘→").contains(word.text.front());
}

/// A cell without the arrow that stands before it in a column of its own; empty for the arrow.
std::optional<Run> withoutArrow(const Run &run)
{
    constexpr double apart = 0.45; // em
    if (!isArrow(run.words.front()))
        return run;
    if (run.words.size() == 1)
        return std::nullopt;
    const Word &next = run.words[1];
    return next.box.x0 - run.words.front().box.x1 > apart * next.size
        ? makeRun({ run.words.begin() + 1, run.words.end() })
        : run;
}

std::optional<ValueRow> valueRowOf(const std::vector<Row> &rows, std::size_t index)
{
    const Row &row = rows[index];
    if (row.isTable() || row.runs.empty())
        return std::nullopt;
    // "2018" before figures of that year.
    const bool year = isYear(row.runs.front().text()) && row.runs.size() > 2
        && std::none_of(row.runs.begin() + 1, row.runs.end(),
            [](const Run &run) { return isYear(run.text()); });
    ValueRow value { index, {}, year || !isCell(row.runs.front().text()) };
    const std::size_t from = value.labelled ? 1 : 0;
    int figures = 0;
    for (std::size_t i = from; i < row.runs.size(); ++i) {
        std::optional<Run> cell = withoutArrow(row.runs[i]);
        if (!cell)
            continue;
        const bool figure = isCell(cell->text());
        if (!figure && !isBriefWord(*cell))
            return std::nullopt;
        figures += figure ? 1 : 0;
        value.cells.push_back(std::move(*cell));
    }
    const bool years = std::all_of(value.cells.begin(), value.cells.end(),
        [](const Run &run) { return isYear(run.text()) || !isCell(run.text()); });
    if (figures == 0 || 2 * figures < static_cast<int>(value.cells.size()) || years
        || (!value.labelled && value.cells.size() < 2))
        return std::nullopt;
    return value;
}

bool isNear(const Row &above, const Row &below)
{
    return below.box.y0 - above.box.y1 < furthest * below.runs.front().size;
}

/// Columns out of the rows with most cells; none where they disagree. Rows that leave cells empty
/// may be the more: whether what they have stands in the columns is seen later.
bool findColumns(Layout &layout)
{
    std::size_t most = 0;
    for (const ValueRow &value : layout.values)
        most = std::max(most, value.cells.size());
    layout.columns.assign(most, {});
    for (const ValueRow &value : layout.values) {
        if (value.cells.size() != most)
            continue;
        for (std::size_t i = 0; i < most; ++i)
            layout.columns[i].take(value.cells[i]);
    }
    for (std::size_t i = 1; i < most; ++i) {
        if (layout.columns[i].x0 <= layout.columns[i - 1].x1)
            return false;
    }
    return true;
}

/// The heading of a section or the figures of tiles.
bool isLarger(const Row &row, const Row &ofTable)
{
    return row.runs.front().size > headingSize * ofTable.runs.front().size;
}

/// Rows of figures from `index` on, and the lines of their labels between them.
Layout layoutFrom(const std::vector<Row> &rows, std::size_t index)
{
    Layout layout;
    double left = 1e9; // of the figures
    for (std::size_t i = index; i < rows.size(); ++i) {
        if (i > index && (!isNear(rows[i - 1], rows[i]) || isLarger(rows[i], rows[index])))
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

/// A head set to the right edge of its figures may reach to the left over a long label.
bool endsAtColumn(const Run &run, const std::vector<std::size_t> &met, const Layout &layout)
{
    constexpr double flush = 0.3; // em
    return met.size() == 1
        && std::abs(run.box.x1 - layout.columns[met.front()].x1) < flush * run.size
        && run.box.x0 > layout.labels.x0 + 2 * run.size;
}

/// The emergency line and the other: heads as often as figures.
bool isLine(const QString &text)
{
    return text == "999"_L1 || text == "101"_L1;
}

/// "Figure 3: Cases assessed": stands over the heads.
bool isCaption(const Row &row)
{
    static const Pattern label
        = caseless(u"^(?:figure|table|chart|graph|fig\\.)\\s+\\w{1,4}(?:\\.\\d+)*\\s?[:.–-]\\s"_s);
    return label.match(row.whole().text()).hasMatch();
}

/// The second line of a caption.
bool endsCaption(const std::vector<Row> &rows, std::size_t index)
{
    constexpr double close = 0.6; // em
    if (index == 0 || !isCaption(rows[index - 1]) || rows[index].runs.size() != 1)
        return false;
    const Run &above = rows[index - 1].runs.front();
    const Run &rest = rows[index].runs.front();
    const bool inLine = std::abs(rest.box.x0 - above.box.x0) < 1
        || std::abs(rest.box.x0 + rest.box.x1 - above.box.x0 - above.box.x1) < 2;
    return inLine && std::abs(rest.size - above.size) < 0.5 && rest.bold == above.bold
        && rest.box.y0 - above.box.y1 < close * rest.size;
}

/// "10 seconds" among words is the rest of a head ("Within 10 seconds").
bool isRestOfHead(const Run &run, const Row &row)
{
    const auto cells = std::count_if(
        row.runs.begin(), row.runs.end(), [](const Run &each) { return isCell(each.text()); });
    return run.words.size() > 1
        && (row.runs.size() == 1
            || (row.runs.size() > 2 && 2 * static_cast<std::size_t>(cells) < row.runs.size()));
}

/// "12 months" over "to June 2022": a head, though it has the form of a figure.
bool isDuration(const QString &text)
{
    static const Pattern duration
        = caseless(u"^(?:\\d{1,2}|twelve|six|three)\\s+(?:months?|weeks?|years?)$"_s);
    return duration.match(text).hasMatch();
}

/// Whether a line stands over the columns as heads do; `overHead`: one of heads is right below it.
bool isHeadLine(const Row &row, const Layout &layout, bool overHead)
{
    if (row.isTable() || isCaption(row))
        return false;
    bool overFigures = false;
    const std::vector<std::vector<std::size_t>> places = columnsOf(row, layout);
    for (std::size_t i = 0; i < row.runs.size(); ++i) {
        const Run &run = row.runs[i];
        const std::vector<std::size_t> &met = places[i];
        const bool overLabels = layout.labels.meets(run) && run.box.x0 < layout.labels.x1
            && !endsAtColumn(run, met, layout);
        if ((overLabels && !met.empty())
            || (isCell(run.text()) && !isYear(run.text()) && !isThousands(run.text())
                && !isRestOfHead(run, row) && !isLine(run.text())
                && !(overHead && isDuration(run.text()))))
            return false;
        // The head of a group may stand between its columns.
        const bool between = overHead && run.box.x0 > layout.columns.front().x0
            && run.box.x1 < layout.columns.back().x1;
        if (met.empty() && run.box.x0 > layout.labels.x1 && !between)
            return false;
        overFigures = overFigures || !met.empty() || between;
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
        if (isLarger(row, rows[layout.firstBody]) || endsCaption(rows, first - 1))
            break;
        if (isHeadLine(row, layout, head))
            head = true;
        else if (!isLabelLine(row, layout))
            break;
        --first;
        body = head ? body : first;
    }
    if (!head)
        return;
    // A title over the labels is no part of the head.
    while (first < body && !isHeadLine(rows[first], layout, true)
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
                    { row, static_cast<int>(met.front()) + 1, 1, 1, false, linesOf(run) });
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

/// How many runs of a row are words of one label that was set to both edges: small letters behind
/// white that is less than that before the figures.
std::size_t partsOfLabel(const Row &row)
{
    constexpr double stretched = 2; // em
    std::size_t count = 1;
    while (count < row.runs.size() && row.runs[count].words.front().text.front().isLower()
        && row.runs[count].box.x0 - row.runs[count - 1].box.x1 < stretched * row.runs[count].size)
        ++count;
    return count < row.runs.size() && isCell(row.runs[count].text())
            && !isCell(row.runs.front().text())
        ? count
        : 1;
}

void joinLabel(Row &row)
{
    const std::size_t parts = row.isTable() || row.runs.empty() ? 1 : partsOfLabel(row);
    if (parts == 1)
        return;
    std::vector<Word> words;
    for (std::size_t i = 0; i < parts; ++i)
        words.insert(words.end(), row.runs[i].words.begin(), row.runs[i].words.end());
    row.runs.erase(row.runs.begin() + 1, row.runs.begin() + static_cast<std::ptrdiff_t>(parts));
    row.runs.front() = makeRun(std::move(words));
}

std::vector<Record> tablesIn(const std::vector<Row> &rows)
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
        if (!head) {
            i = layout.last; // nor would its later rows have one
            continue;
        }
        if (!fits(layout))
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

} // namespace

std::vector<Record> figureTablesIn(const std::vector<Row> &rows, const Typography &)
{
    WholeRows whole = withWholeCells(rows);
    for (Row &row : whole.rows)
        joinLabel(row);
    std::vector<Record> tables = tablesIn(whole.rows);
    for (Record &table : tables) {
        table.first = whole.from[table.first];
        table.last = whole.from[table.last + 1] - 1;
    }
    return tables;
}

} // namespace Peel::Pdf
