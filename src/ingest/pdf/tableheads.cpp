// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/tableheads.h"

#include "ingest/pdf/figures.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

QString textOf(const GridCell &cell)
{
    QString text;
    for (const Run &line : cell.lines)
        text += (text.isEmpty() ? QString() : u" "_s) + line.text();
    return text;
}

bool isBold(const GridCell &cell)
{
    return std::all_of(cell.lines.begin(), cell.lines.end(), [](const Run &l) { return l.bold; });
}

std::map<int, std::vector<const GridCell *>> byRow(const Draft &table)
{
    std::map<int, std::vector<const GridCell *>> rows;
    for (const GridCell &cell : table.cells)
        rows[cell.row].push_back(&cell);
    return rows;
}

struct RowLooks
{
    int values = 0; // outside the first column
    int years = 0;
    int texts = 0; // that are no values
    bool bold = true;
    bool empty = true;

    bool isLabelAlone() const { return !empty && values == 0 && texts == 0; }

    bool isOfValues() const { return values > 0 && values >= texts && years < values; }
};

RowLooks looksOf(const std::vector<const GridCell *> &cells)
{
    RowLooks looks;
    for (const GridCell *cell : cells) {
        if (cell->lines.empty())
            continue;
        looks.empty = false;
        looks.bold = looks.bold && isBold(*cell);
        if (cell->column == 0)
            continue;
        const QString text = textOf(*cell);
        const bool value = isFigure(text);
        looks.values += value ? 1 : 0;
        looks.texts += value ? 0 : 1;
        looks.years += value && isYear(text) ? 1 : 0;
    }
    return looks;
}

int countHeadRows(const Draft &table)
{
    std::vector<RowLooks> rows;
    for (const auto &[row, cells] : byRow(table))
        rows.push_back(looksOf(cells));
    const auto firstOfValues
        = std::find_if(rows.begin(), rows.end(), [](const RowLooks &r) { return r.isOfValues(); });
    if (firstOfValues != rows.end() && firstOfValues - rows.begin() <= 4) {
        auto end = firstOfValues; // a label alone behind the heads is that of a group
        while (end - rows.begin() > 1 && (end - 1)->isLabelAlone())
            --end;
        return static_cast<int>(end - rows.begin());
    }
    // A table of words: its head is bold and the rest is not.
    const auto firstPlain
        = std::find_if(rows.begin(), rows.end(), [](const RowLooks &r) { return !r.bold; });
    if (firstPlain != rows.end() && firstPlain - rows.begin() <= 2)
        return static_cast<int>(firstPlain - rows.begin());
    return 0;
}

/// Numbers rows (or columns) anew, without those that hold no text.
void closeUp(Draft &table, int GridCell::*place, int GridCell::*span)
{
    std::set<int> used;
    for (const GridCell &cell : table.cells) {
        if (!cell.lines.empty())
            used.insert(cell.*place);
    }
    const auto before = [&](int index) {
        return static_cast<int>(std::distance(used.begin(), used.lower_bound(index)));
    };
    std::erase_if(table.cells, [&](const GridCell &cell) {
        return cell.lines.empty() && before(cell.*place) == before(cell.*place + cell.*span);
    });
    for (GridCell &cell : table.cells) {
        const int from = before(cell.*place);
        cell.*span = std::max(1, before(cell.*place + cell.*span) - from);
        cell.*place = from;
    }
    // An empty cell that reached over several rows is empty in the first of them that is left.
    std::stable_sort(
        table.cells.begin(), table.cells.end(), [](const GridCell &a, const GridCell &b) {
            return std::pair(a.row, a.column) < std::pair(b.row, b.column);
        });
}

void measure(Draft &table)
{
    std::vector<Word> words;
    for (const GridCell &cell : table.cells) {
        for (const Run &line : cell.lines)
            words.insert(words.end(), line.words.begin(), line.words.end());
    }
    const Run all = makeRun(std::move(words));
    table.size = all.size;
    table.bold = all.bold;
    table.page = all.box.page;
    table.left = all.box.x0;
    table.textLeft = all.box.x0;
    table.right = all.box.x1;
}

} // namespace

void tidyTable(Draft &table)
{
    closeUp(table, &GridCell::row, &GridCell::rowSpan);
    closeUp(table, &GridCell::column, &GridCell::columnSpan);
    table.headRows = countHeadRows(table);
    for (GridCell &cell : table.cells)
        cell.head = !cell.lines.empty() && (cell.row < table.headRows || cell.column == 0);
    measure(table);
}

} // namespace Peel::Pdf
