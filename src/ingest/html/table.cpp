// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/blockwriter.h"
#include "ingest/html/furniture.h"
#include "ingest/html/inlinerun.h"
#include "ingest/language/digits.h"
#include "ingest/language/pattern.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int maximumSpan = 200; // hostile pages ask for millions

struct Entry
{
    Cell cell;
    QString text;
    std::vector<NoteMark> marks;
};

struct Grid
{
    std::vector<Entry> entries;
    int rows = 0;
    int theadRows = 0;
    bool marked = false; // some cell is a `<th>`
};

bool isRowGroup(const DomNode &node)
{
    return node.tag == "thead"_L1 || node.tag == "tbody"_L1 || node.tag == "tfoot"_L1;
}

void addText(const DomNode &node, InlineRun &run)
{
    for (const DomNode &child : node.children) {
        if (!isInline(child))
            run.addBreak();
        if (child.isText() || isInline(child))
            run.add(child, false);
        else
            addText(child, run);
        if (!isInline(child))
            run.addBreak();
    }
}

int spanOf(const DomNode &cell, QLatin1StringView name)
{
    return std::clamp(cell.attribute(name).toInt(), 1, maximumSpan);
}

class GridReader
{
public:
    Grid read(const DomNode &table)
    {
        visit(table, false);
        return std::move(m_grid);
    }

private:
    void visit(const DomNode &node, bool head)
    {
        for (const DomNode &child : node.children) {
            if (child.tag == "tr"_L1)
                addRow(child, head);
            else if (isRowGroup(child))
                visit(child, child.tag == "thead"_L1);
        }
    }

    void addRow(const DomNode &tr, bool head)
    {
        const int row = m_grid.rows++;
        int column = 0;
        bool allHeads = true;
        bool any = false;
        for (const DomNode &td : tr.children) {
            if (td.tag != "td"_L1 && td.tag != "th"_L1)
                continue;
            while (isTaken(row, column))
                ++column;
            Entry entry;
            entry.cell = Cell { row, column, spanOf(td, "rowspan"_L1), spanOf(td, "colspan"_L1),
                head || td.tag == "th"_L1, 0, 0 };
            InlineRun run;
            addText(td, run);
            const Block block = run.take(false).front();
            entry.text = block.text;
            entry.text.replace(u'\n', u' ');
            entry.marks = block.marks;
            allHeads = allHeads && entry.cell.head;
            any = true;
            m_grid.marked = m_grid.marked || entry.cell.head;
            take(entry.cell);
            column += entry.cell.columnSpan;
            m_grid.entries.push_back(std::move(entry));
        }
        if (!any)
            --m_grid.rows;
        else if (allHeads && m_grid.theadRows == row)
            m_grid.theadRows = row + 1;
    }

    bool isTaken(int row, int column) const
    {
        const auto at = static_cast<std::size_t>(column);
        return at < m_freeFrom.size() && row < m_freeFrom.at(at);
    }

    void take(const Cell &cell)
    {
        const auto end
            = static_cast<std::size_t>(cell.column) + static_cast<std::size_t>(cell.columnSpan);
        if (m_freeFrom.size() < end)
            m_freeFrom.resize(end, 0);
        for (auto column = static_cast<std::size_t>(cell.column); column < end; ++column)
            m_freeFrom.at(column) = cell.row + cell.rowSpan;
    }

    Grid m_grid;
    std::vector<int> m_freeFrom; // of each column: the first row that no cell above reaches into
};

/// Tables without `<th>`: a first row without figures over rows with figures is a head, and so is a
/// first column of words.
void guessHeads(Grid &grid)
{
    const auto inRow = [&](int row, bool digits) {
        return std::any_of(grid.entries.begin(), grid.entries.end(), [&](const Entry &e) {
            return (row < 0 ? e.cell.row > 0 : e.cell.row == row) && hasDigit(e.text) == digits
                && !e.text.isEmpty();
        });
    };
    if (grid.rows > 1 && !inRow(0, true) && inRow(-1, true)) {
        grid.theadRows = 1;
        for (Entry &entry : grid.entries)
            entry.cell.head = entry.cell.head || entry.cell.row == 0;
    }
    const bool words = std::none_of(grid.entries.begin(), grid.entries.end(), [&](const Entry &e) {
        return e.cell.column == 0 && e.cell.row >= grid.theadRows
            && (hasDigit(e.text) || e.text.isEmpty());
    });
    for (Entry &entry : grid.entries)
        entry.cell.head
            = entry.cell.head || (words && entry.cell.column == 0 && grid.theadRows > 0);
}

} // namespace

namespace {

/// A cell that holds a paragraph and more: a box is drawn around a text.
bool holdsParagraphs(const DomNode &node)
{
    if (node.tag == "td"_L1) {
        const auto blocks = std::count_if(node.children.begin(), node.children.end(),
            [](const DomNode &child) { return !child.isText() && !isInline(child); });
        return blocks > 1 && firstElement(node, "p"_L1) != nullptr;
    }
    return std::any_of(node.children.begin(), node.children.end(), holdsParagraphs);
}

} // namespace

bool isLayoutTable(const DomNode &table)
{
    const QString role = table.attribute("role"_L1);
    if (role == "presentation"_L1 || role == "none"_L1)
        return true;
    for (const auto tag : { "table"_L1, "h1"_L1, "h2"_L1, "h3"_L1, "ul"_L1 }) {
        if (firstElement(table, tag) != nullptr && firstElement(table, "th"_L1) == nullptr)
            return true;
    }
    const Grid grid = GridReader().read(table);
    const bool column = std::all_of(grid.entries.begin(), grid.entries.end(),
        [](const Entry &e) { return e.cell.column == 0 && e.cell.columnSpan == 1; });
    return grid.entries.size() == 1 || (column && holdsParagraphs(table))
        || std::any_of(grid.entries.begin(), grid.entries.end(),
            [](const Entry &e) { return e.text.size() > 1500; });
}

Block tableBlock(const DomNode &table)
{
    Grid grid = GridReader().read(table);
    if (!grid.marked)
        guessHeads(grid);
    Block block;
    block.kind = BlockKind::Table;
    block.headRows = grid.theadRows;
    bool anyText = false;
    for (Entry &entry : grid.entries) {
        if (!block.cells.empty())
            block.text += block.cells.back().row == entry.cell.row ? u'\t' : u'\n';
        entry.cell.from = static_cast<int>(block.text.size());
        entry.cell.length = static_cast<int>(entry.text.size());
        for (const NoteMark &mark : entry.marks)
            block.marks.push_back(NoteMark { mark.at + entry.cell.from, mark.mark });
        block.text += entry.text;
        block.cells.push_back(entry.cell);
        anyText = anyText || !entry.text.isEmpty();
    }
    if (!anyText)
        return {};
    return block;
}

} // namespace Peel
