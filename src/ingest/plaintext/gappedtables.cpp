// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/gappedtables.h"

#include "ingest/language/pattern.h"
#include "ingest/plaintext/shapes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype longestCell = 70;

struct GappedLine
{
    QStringList cells;
    bool indented = false; // nothing over the first column
};

GappedLine gapped(const QString &line)
{
    static const Pattern gap(u"\\s{2,}"_s);
    if (line.contains(u'\t') || line.contains(u'|'))
        return {};
    return { gap.split(line.trimmed(), Qt::SkipEmptyParts), line.startsWith("   "_L1) };
}

/// "-----  -----" or "=======" between the rows.
bool isRule(const QString &line)
{
    static const Pattern rule(u"^\\s*[-=_+][-=_+\\s]{2,}$"_s);
    return rule.match(line).hasMatch();
}

bool isValue(const QString &cell)
{
    static const Pattern figure(
        u"^(?:[(£+−–<>~-]*\\d[\\d,.:]*\\s?(?:%|p|m|k|bn|secs?|seconds?|mins?|minutes?|days?|hours?)?\\)?[*†]?|n/?a|-|–|—|\\.\\.)$"_s,
        Pattern::CaseInsensitiveOption);
    return figure.match(cell).hasMatch();
}

/// A row of the table: as many cells, all but the first of them values.
bool isValueRow(const GappedLine &line, qsizetype columns)
{
    return line.cells.size() == columns && !isValue(line.cells.front())
        && std::all_of(line.cells.begin() + 1, line.cells.end(), isValue);
}

bool isYearAlone(const QString &cell)
{
    static const Pattern year(u"^(?:19|20)\\d\\d(?:\\s?[/–-]\\s?(?:20)?\\d\\d)?$"_s);
    return year.match(cell).hasMatch();
}

bool isTimeRow(const GappedLine &line, qsizetype columns)
{
    return line.cells.size() == columns && isYearAlone(line.cells.front())
        && std::all_of(line.cells.begin() + 1, line.cells.end(), isValue);
}

/// The heads of the columns out of the line above the first row; empty if it has none.
QStringList headsFrom(const GappedLine &line, qsizetype columns)
{
    const bool words = std::none_of(line.cells.begin(), line.cells.end(),
        [](const QString &cell) { return isValue(cell) && !isYearAlone(cell); });
    if (!words)
        return {};
    if (line.cells.size() == columns)
        return line.cells;
    if (line.indented && line.cells.size() + 1 == columns)
        return QStringList { QString() } + line.cells;
    return {};
}

Block tableOf(const QStringList &heads, const std::vector<QStringList> &rows)
{
    Block block;
    block.kind = BlockKind::Table;
    block.headRows = heads.isEmpty() ? 0 : 1;
    std::vector<QStringList> all;
    if (!heads.isEmpty())
        all.push_back(heads);
    all.insert(all.end(), rows.begin(), rows.end());
    for (int row = 0; row < static_cast<int>(all.size()); ++row) {
        if (row > 0)
            block.text += u'\n';
        const QStringList &cells = all[static_cast<std::size_t>(row)];
        for (int column = 0; column < cells.size(); ++column) {
            if (column > 0)
                block.text += u'\t';
            block.cells.push_back(Cell { row, column, 1, 1, row < block.headRows || column == 0,
                static_cast<int>(block.text.size()), static_cast<int>(cells.at(column).size()) });
            block.text += cells.at(column);
        }
    }
    return block;
}

struct Found
{
    SpacedTable table;
    bool any = false;
};

/// The table whose first row of values is line `at`.
Found tableAt(const QStringList &lines, qsizetype at, qsizetype free)
{
    const GappedLine first = gapped(lines.at(at));
    const qsizetype columns = first.cells.size();
    if (columns < 2 || first.cells.front().size() > longestCell)
        return {};
    const bool times = isTimeRow(first, columns);
    std::vector<QStringList> rows;
    qsizetype end = at;
    for (; end < lines.size(); ++end) {
        if (isRule(lines.at(end)))
            continue;
        const GappedLine line = gapped(lines.at(end));
        if (times ? !isTimeRow(line, columns) : !isValueRow(line, columns))
            break;
        rows.push_back(line.cells);
    }
    qsizetype above = at - 1;
    while (above >= free && (isRule(lines.at(above))))
        --above;
    const QStringList heads
        = above >= free ? headsFrom(gapped(lines.at(above)), columns) : QStringList();
    if (heads.isEmpty() && (columns < 3 || rows.size() < 3))
        return {}; // without heads only a plain table is one
    const qsizetype begin = heads.isEmpty() ? at : above;
    return { { begin, end, tableOf(heads, rows) }, true };
}

} // namespace

std::vector<SpacedTable> gappedTables(const QStringList &lines)
{
    std::vector<SpacedTable> tables;
    qsizetype free = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const GappedLine line = gapped(lines.at(i));
        const qsizetype columns = line.cells.size();
        if (columns < 2 || (!isValueRow(line, columns) && !isTimeRow(line, columns)))
            continue;
        Found found = tableAt(lines, i, free);
        if (!found.any)
            continue;
        free = found.table.last;
        i = free - 1;
        tables.push_back(std::move(found.table));
    }
    return tables;
}

} // namespace Peel
