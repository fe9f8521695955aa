// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/table.h"

#include <QByteArray>
#include <QSizeF>

#include <optional>

namespace Peel {

/// A chart that the spreadsheet program draws from the rows of the sheet's own table.
struct SheetChart
{
    enum class Kind { Line, Bars, StackedBars };

    struct Series
    {
        QString name;
        qsizetype firstRow = 0; // of the table, from 0
        qsizetype rows = 0;
        quint32 colour = 0; // 0xRRGGBB

        bool operator==(const Series &) const = default;
    };

    Kind kind = Kind::Line;
    QString title;
    QString altText;
    QString valueTitle; // what the axis of values counts
    int names = 0; // column that says whose figures they are
    int labels = 1; // column of the categories, the same in every series
    int values = 2; // column of the numbers
    QList<Series> series;

    /// Values from 100 up: the axis counts in whole numbers, with commas from a thousand.
    bool wholeValues = false;

    bool operator==(const SheetChart &) const = default;
};

/// A picture beside the table.
struct SheetPicture
{
    QByteArray png;
    QSizeF millimetres;
    QString altText;

    bool operator==(const SheetPicture &) const = default;
};

/// One table on a sheet of its own.
struct WorkbookSheet
{
    QString name; // at most 31 letters: what the tab says
    Table table; // its title is the heading in A1
    QStringList notes; // between heading and table
    std::optional<SheetPicture> picture = {};
    std::optional<SheetChart> chart = {}; // drawn in place of the picture, which is then needed too

    bool operator==(const WorkbookSheet &) const = default;
};

/// Tables to hand over as a spreadsheet, to the Analysis Function's guidance: a cover, contents,
/// notes, then one marked-up table a sheet from the left edge, without merged or empty cells.
struct Workbook
{
    QString title;
    QStringList about; // lines of the cover: what it is, from where, as of when
    QStringList notes;
    QList<WorkbookSheet> sheets;
    QString remarks = {}; // for the properties of the file

    bool operator==(const Workbook &) const = default;
};

/// The cover, contents and notes as tables of one or two columns, then the workbook's own: what
/// every writer of it puts out.
QList<WorkbookSheet> allSheets(const Workbook &workbook);

/// What a cell without a value says.
constexpr auto notAvailable = "[x]";

/// A cell as a spreadsheet has it: the number itself, or words that are never empty.
bool isNumber(const TableColumn &column, const TableCell &cell);
QString wordsOf(const TableCell &cell);

/// The width of a column in characters, by what is in it.
double columnWidth(const Table &table, qsizetype column);

/// The same workbook gives the same bytes.
Result<QByteArray> odsOf(const Workbook &workbook);
Result<QByteArray> xlsxOf(const Workbook &workbook);

} // namespace Peel
