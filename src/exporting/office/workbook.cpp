// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/office/workbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype widestColumn = 60; // characters; longer words wrap
constexpr qsizetype narrowestColumn = 9;

WorkbookSheet cover(const Workbook &workbook)
{
    Table table { workbook.title, { { u"about"_s, u"About this workbook"_s, false } }, {} };
    for (const QString &line : workbook.about)
        table.rows.append({ { line, {} } });
    return { u"Cover"_s, table, {} };
}

WorkbookSheet contents(const Workbook &workbook)
{
    Table table { u"Contents"_s,
        { { u"sheet"_s, u"Worksheet"_s, false }, { u"table"_s, u"Table"_s, false } }, {} };
    table.rows.append({ { u"Notes"_s, {} }, { u"Notes and shorthand"_s, {} } });
    for (const WorkbookSheet &sheet : workbook.sheets)
        table.rows.append({ { sheet.name, {} }, { sheet.table.title, {} } });
    return { u"Contents"_s, table, {} };
}

WorkbookSheet notes(const Workbook &workbook)
{
    Table table { u"Notes and shorthand"_s,
        { { u"sign"_s, u"Note"_s, false }, { u"meaning"_s, u"Meaning"_s, false } }, {} };
    table.rows.append({ { u"[x]"_s, {} }, { u"Not available: no document says it"_s, {} } });
    for (qsizetype i = 0; i < workbook.notes.size(); ++i)
        table.rows.append({ { u"[note %1]"_s.arg(i + 1), {} }, { workbook.notes.at(i), {} } });
    return { u"Notes"_s, table, {} };
}

} // namespace

QList<WorkbookSheet> allSheets(const Workbook &workbook)
{
    return QList<WorkbookSheet> { cover(workbook), contents(workbook), notes(workbook) }
    + workbook.sheets;
}

bool isNumber(const TableColumn &column, const TableCell &cell)
{
    return column.number && cell.value.isDouble();
}

QString wordsOf(const TableCell &cell)
{
    const QString words = cell.text();
    return words.isEmpty() ? QString::fromLatin1(notAvailable) : words;
}

double columnWidth(const Table &table, qsizetype column)
{
    qsizetype longest = table.columns.at(column).title.size();
    for (const QList<TableCell> &row : table.rows)
        longest = std::max(longest, row.value(column).text().size());
    return static_cast<double>(std::clamp(longest + 2, narrowestColumn, widestColumn));
}

} // namespace Peel
