// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/office/workbook.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr lxw_color_t wordColour = 0x0B0C0C;
constexpr lxw_color_t quietColour = 0x505A5F;
constexpr lxw_color_t gridColour = 0xD9D9D9;
constexpr double titleHeight = 20; // points
constexpr double lineHeight = LXW_DEF_ROW_HEIGHT;
constexpr uint8_t paperA4 = 9; // by the numbers of the format

struct WorkbookRelease
{
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};

using Book = std::unique_ptr<lxw_workbook, WorkbookRelease>;

struct Formats
{
    lxw_format *title;
    lxw_format *text;
    lxw_format *head;
    lxw_format *note; // runs over the cells beside it
};

Formats addFormats(lxw_workbook *book)
{
    const Formats formats { workbook_add_format(book), workbook_add_format(book),
        workbook_add_format(book), workbook_add_format(book) };
    for (lxw_format *format : { formats.title, formats.text, formats.head, formats.note }) {
        format_set_font_name(format, "Liberation Sans");
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_bold(formats.title);
    format_set_font_size(formats.title, 14);
    format_set_font_size(formats.text, 10);
    format_set_text_wrap(formats.text);
    format_set_font_size(formats.head, 10);
    format_set_bold(formats.head);
    format_set_text_wrap(formats.head);
    format_set_font_size(formats.note, 10);
    return formats;
}

void writeRow(lxw_worksheet *sheet, lxw_row_t row, const Table &table,
    const QList<TableCell> &cells, lxw_format *format)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const TableCell cell = cells.value(i);
        if (isNumber(table.columns.at(i), cell))
            worksheet_write_number(sheet, row, column, cell.value.toDouble(), format);
        else
            worksheet_write_string(sheet, row, column, wordsOf(cell).toUtf8().constData(), format);
    }
}

/// Excel's own table: named, with a head row that screen readers announce.
void markTable(lxw_worksheet *sheet, lxw_row_t head, const Table &table, qsizetype number,
    const Formats &formats)
{
    std::vector<QByteArray> titles;
    std::vector<lxw_table_column> columns(static_cast<size_t>(table.columns.size()));
    std::vector<lxw_table_column *> pointers;
    titles.reserve(columns.size());
    for (size_t i = 0; i < columns.size(); ++i) {
        titles.push_back(table.columns.at(static_cast<qsizetype>(i)).title.toUtf8());
        columns[i] = {};
        columns[i].header = titles.back().data();
        columns[i].header_format = formats.head;
        pointers.push_back(&columns[i]);
    }
    pointers.push_back(nullptr);
    QByteArray name = "Table_" + QByteArray::number(number);
    lxw_table_options options {};
    options.name = name.data();
    options.columns = pointers.data();
    options.no_autofilter = LXW_TRUE;
    options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
    options.style_type_number = 1;
    const auto rows = static_cast<lxw_row_t>(std::max<qsizetype>(1, table.rows.size()));
    worksheet_add_table(
        sheet, head, 0, head + rows, static_cast<lxw_col_t>(table.columns.size() - 1), &options);
}

/// Where pictures and charts begin: beside the table, never over it.
lxw_col_t besideTable(const Table &table)
{
    return static_cast<lxw_col_t>(table.columns.size() + 1);
}

void addPicture(lxw_worksheet *sheet, lxw_row_t row, const WorkbookSheet &one)
{
    QByteArray altText = one.picture->altText.toUtf8();
    lxw_image_options options {};
    options.description = altText.data();
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    worksheet_insert_image_buffer_opt(sheet, row, besideTable(one.table),
        reinterpret_cast<const unsigned char *>(one.picture->png.constData()),
        static_cast<size_t>(one.picture->png.size()), &options);
}

constexpr auto chartType(SheetChart::Kind kind)
{
    switch (kind) {
    case SheetChart::Kind::Bars:
        return LXW_CHART_BAR;
    case SheetChart::Kind::StackedBars:
        return LXW_CHART_BAR_STACKED;
    case SheetChart::Kind::Line:
        break;
    }
    return LXW_CHART_LINE;
}

void addChartSeries(lxw_chart *chart, const SheetChart &wanted, const SheetChart::Series &one,
    const QByteArray &sheetName, lxw_row_t firstRow)
{
    const auto first = static_cast<lxw_row_t>(firstRow + static_cast<lxw_row_t>(one.firstRow));
    const auto last = static_cast<lxw_row_t>(first + static_cast<lxw_row_t>(one.rows) - 1);
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    const auto labels = static_cast<lxw_col_t>(wanted.labels);
    const auto values = static_cast<lxw_col_t>(wanted.values);
    chart_series_set_categories(series, sheetName.constData(), first, labels, last, labels);
    chart_series_set_values(series, sheetName.constData(), first, values, last, values);
    chart_series_set_name(series, one.name.toUtf8().constData());
    if (wanted.kind == SheetChart::Kind::Line) {
        lxw_chart_line line {};
        line.color = one.colour;
        line.width = 2.25F;
        chart_series_set_line(series, &line);
        chart_series_set_marker_type(series, LXW_CHART_MARKER_AUTOMATIC);
    } else {
        lxw_chart_fill fill {};
        fill.color = one.colour;
        chart_series_set_fill(series, &fill);
    }
}

lxw_chart_font chartFont(double points, bool bold, lxw_color_t colour)
{
    static char family[] = "Liberation Sans"; // the library takes no constant
    lxw_chart_font font {};
    font.name = family;
    font.size = points;
    font.bold = bold ? LXW_TRUE : LXW_EXPLICIT_FALSE;
    font.color = colour;
    return font;
}

void setWords(lxw_chart *chart, const SheetChart &wanted)
{
    lxw_chart_font title = chartFont(12, true, wordColour);
    chart_title_set_name(chart, wanted.title.toUtf8().constData());
    chart_title_set_name_font(chart, &title);
    lxw_chart_font legend = chartFont(9, false, quietColour);
    chart_legend_set_position(
        chart, wanted.series.size() < 2 ? LXW_CHART_LEGEND_NONE : LXW_CHART_LEGEND_BOTTOM);
    chart_legend_set_font(chart, &legend);
}

void setAxes(lxw_chart *chart, const SheetChart &wanted)
{
    const bool rows = wanted.kind != SheetChart::Kind::Line;
    // Of horizontal bars the library calls the axis of categories y.
    lxw_chart_axis *values = rows ? chart->x_axis : chart->y_axis;
    lxw_chart_axis *categories = rows ? chart->y_axis : chart->x_axis;
    lxw_chart_font font = chartFont(9, false, quietColour);
    for (lxw_chart_axis *axis : { values, categories }) {
        chart_axis_set_num_font(axis, &font);
        chart_axis_set_name_font(axis, &font);
    }
    if (!wanted.valueTitle.isEmpty())
        chart_axis_set_name(values, wanted.valueTitle.toUtf8().constData());
    if (wanted.wholeValues)
        chart_axis_set_num_format(values, "#,##0");
    lxw_chart_line grid {};
    grid.color = gridColour;
    chart_axis_major_gridlines_set_line(values, &grid);
    if (rows) { // the first row on top, as in the table, and the values below
        chart_axis_set_reverse(categories);
        chart_axis_set_crossing_max(categories);
    }
}

void addChart(lxw_workbook *book, lxw_worksheet *sheet, lxw_row_t row, const WorkbookSheet &one)
{
    const SheetChart &wanted = *one.chart;
    lxw_chart *chart = workbook_add_chart(book, chartType(wanted.kind));
    const QByteArray sheetName = one.name.toUtf8();
    for (const SheetChart::Series &series : wanted.series)
        addChartSeries(chart, wanted, series, sheetName, row);
    setWords(chart, wanted);
    setAxes(chart, wanted);
    QByteArray altText = wanted.altText.toUtf8();
    lxw_chart_options options {};
    options.description = altText.data();
    options.x_scale = 1.4;
    options.y_scale = 1.4;
    worksheet_insert_chart_opt(sheet, row, besideTable(one.table), chart, &options);
}

/// Such a row is told its height: a picture beside rows that the program makes as high as they need
/// would be squeezed with them.
bool isOneLine(const Table &table, const QList<TableCell> &cells)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QString words = wordsOf(cells.value(i));
        if (words.contains(u'\n') || static_cast<double>(words.size()) > columnWidth(table, i))
            return false;
    }
    return true;
}

bool addSheet(
    lxw_workbook *book, const WorkbookSheet &one, qsizetype number, const Formats &formats)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, one.name.toUtf8().constData());
    if (sheet == nullptr)
        return false;
    for (qsizetype i = 0; i < one.table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, columnWidth(one.table, i), nullptr);
    }
    lxw_row_t row = 0;
    worksheet_set_row(sheet, row, titleHeight, nullptr);
    worksheet_write_string(sheet, row++, 0, one.table.title.toUtf8().constData(), formats.title);
    for (const QString &note : one.notes) {
        worksheet_set_row(sheet, row, lineHeight, nullptr);
        worksheet_write_string(sheet, row++, 0, note.toUtf8().constData(), formats.note);
    }
    worksheet_set_row(sheet, row, lineHeight, nullptr);
    markTable(sheet, row, one.table, number, formats);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, paperA4);
    worksheet_fit_to_pages(sheet, 1, 0); // as wide as a page, as long as it takes
    worksheet_freeze_panes(sheet, ++row, 0);
    if (one.chart)
        addChart(book, sheet, row, one);
    else if (one.picture)
        addPicture(sheet, row, one);
    for (const QList<TableCell> &cells : one.table.rows) {
        if (isOneLine(one.table, cells))
            worksheet_set_row(sheet, row, lineHeight, nullptr);
        writeRow(sheet, row++, one.table, cells, formats.text);
    }
    return true;
}

void setProperties(lxw_workbook *book, const Workbook &workbook)
{
    QByteArray title = workbook.title.toUtf8();
    QByteArray author = "PEEL Explorer";
    lxw_doc_properties properties {};
    properties.title = title.data();
    QByteArray remarks = workbook.remarks.toUtf8();
    if (!remarks.isEmpty())
        properties.comments = remarks.data();
    properties.author = author.data();
    properties.created = 946684800; // 1 January 2000: the time of making would change the bytes
    workbook_set_properties(book, &properties);
}

} // namespace

Result<QByteArray> xlsxOf(const Workbook &workbook)
{
    const auto failed
        = [] { return failure(ErrorKind::Storage, u"The workbook could not be written."_s); };
    const QTemporaryDir folder; // the library writes files only
    const QByteArray path = QFile::encodeName(folder.filePath(u"workbook.xlsx"_s));
    Book book(workbook_new(path.constData()));
    if (!folder.isValid() || book == nullptr)
        return failed();
    setProperties(book.get(), workbook);
    const Formats formats = addFormats(book.get());
    qsizetype number = 0;
    for (const WorkbookSheet &sheet : allSheets(workbook)) {
        if (!addSheet(book.get(), sheet, ++number, formats))
            return failed();
    }
    if (workbook_close(book.release()) != LXW_NO_ERROR)
        return failed();
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? Result<QByteArray>(file.readAll()) : failed();
}

} // namespace Peel
