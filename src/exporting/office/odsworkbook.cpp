// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/office/odfparts.h"
#include "exporting/office/odschart.h"
#include "exporting/office/officetemplates.h"
#include "exporting/office/workbook.h"
#include "exporting/office/xmlpart.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const QByteArray odsType = "application/vnd.oasis.opendocument.spreadsheet";
constexpr double titleHeight = 6.5; // millimetres, of 14 points
constexpr double lineHeight = 4.6; // of 10 points
constexpr double millimetresPerCharacter = 2.1; // of 10 point Liberation Sans

QString columnStyle(qsizetype sheet, qsizetype column)
{
    return u"sheet-%1-column-%2"_s.arg(sheet).arg(column);
}

class OdsContent
{
public:
    explicit OdsContent(QList<WorkbookSheet> sheets)
        : m_sheets(std::move(sheets))
    {
    }

    QByteArray bytes();

private:
    void addStyles();
    void addTextStyle(const QString &name, const QString &size, bool bold);
    void addText(const QString &text, const QString &style);
    void addLine(const QString &text, const QString &style);
    void addSheet(qsizetype index);
    void addFrame(qsizetype index);
    void addCell(const TableColumn &column, const TableCell &cell);
    void addRanges();

    QList<WorkbookSheet> m_sheets;
    XmlPart m_xml;
};

void OdsContent::addTextStyle(const QString &name, const QString &size, bool bold)
{
    // Titles and notes run over the cells beside them.
    const bool runsOver = name == "sheet-title"_L1 || name == "sheet-note"_L1;
    m_xml.start(
        "style:style"_L1, { { "style:name"_L1, name }, { "style:family"_L1, u"table-cell"_s } });
    m_xml.leaf("style:table-cell-properties"_L1,
        { { "fo:wrap-option"_L1, runsOver ? u"no-wrap"_s : u"wrap"_s },
            { "style:vertical-align"_L1, u"top"_s } });
    m_xml.leaf("style:text-properties"_L1,
        { { "style:font-name"_L1, u"Liberation Sans"_s }, { "fo:font-size"_L1, size },
            { "fo:font-weight"_L1, bold ? u"bold"_s : u"normal"_s } });
    m_xml.end();
}

void OdsContent::addStyles()
{
    m_xml.start("office:font-face-decls"_L1);
    m_xml.leaf("style:font-face"_L1,
        { { "style:name"_L1, u"Liberation Sans"_s },
            { "svg:font-family"_L1, u"'Liberation Sans'"_s } });
    m_xml.end();
    m_xml.start("office:automatic-styles"_L1);
    m_xml.leaf("style:style"_L1,
        { { "style:name"_L1, u"sheet"_s }, { "style:family"_L1, u"table"_s },
            { "style:master-page-name"_L1, u"Landscape"_s } });
    m_xml.start(
        "style:style"_L1, { { "style:name"_L1, u"frame"_s }, { "style:family"_L1, u"graphic"_s } });
    m_xml.leaf("style:graphic-properties"_L1,
        { { "draw:stroke"_L1, u"none"_s }, { "draw:fill"_L1, u"none"_s } });
    m_xml.end();
    addTextStyle(u"sheet-title"_s, u"14pt"_s, true);
    addTextStyle(u"sheet-head"_s, u"10pt"_s, true);
    addTextStyle(u"sheet-text"_s, u"10pt"_s, false);
    addTextStyle(u"sheet-note"_s, u"10pt"_s, false);
    for (qsizetype sheet = 0; sheet < m_sheets.size(); ++sheet) {
        const Table &table = m_sheets.at(sheet).table;
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            m_xml.start("style:style"_L1,
                { { "style:name"_L1, columnStyle(sheet, column) },
                    { "style:family"_L1, u"table-column"_s } });
            m_xml.leaf("style:table-column-properties"_L1,
                { { "style:column-width"_L1,
                    QString::number(columnWidth(table, column) * millimetresPerCharacter, 'f', 1)
                        + u"mm"_s } });
            m_xml.end();
        }
    }
    m_xml.end();
}

void OdsContent::addText(const QString &text, const QString &style)
{
    m_xml.start("table:table-cell"_L1,
        { { "table:style-name"_L1, style }, { "office:value-type"_L1, u"string"_s } });
    m_xml.leaf("text:p"_L1, {}, text);
    m_xml.end();
}

void OdsContent::addLine(const QString &text, const QString &style)
{
    m_xml.start("table:table-row"_L1);
    addText(text, style);
    m_xml.end();
}

void OdsContent::addCell(const TableColumn &column, const TableCell &cell)
{
    if (!isNumber(column, cell))
        return addText(wordsOf(cell), u"sheet-text"_s);
    m_xml.start("table:table-cell"_L1,
        { { "table:style-name"_L1, u"sheet-text"_s }, { "office:value-type"_L1, u"float"_s },
            { "office:value"_L1, QString::number(cell.value.toDouble(), 'g', 15) } });
    m_xml.leaf("text:p"_L1, {}, cell.text());
    m_xml.end();
}

QString pictureName(qsizetype sheet)
{
    return u"Pictures/sheet-%1.png"_s.arg(sheet + 1);
}

/// Beside the table, under the notes, which run on to the right: its chart where it has one, which
/// programs without charts show as the picture.
void OdsContent::addFrame(qsizetype index)
{
    const WorkbookSheet &sheet = m_sheets.at(index);
    double left = 5;
    for (qsizetype column = 0; column < sheet.table.columns.size(); ++column)
        left += columnWidth(sheet.table, column) * millimetresPerCharacter;
    m_xml.start("table:shapes"_L1);
    m_xml.start("draw:frame"_L1,
        { { "draw:name"_L1, u"Figure"_s }, { "draw:z-index"_L1, u"0"_s },
            { "draw:style-name"_L1, u"frame"_s }, { "svg:x"_L1, odfMillimetres(left) },
            { "svg:y"_L1,
                odfMillimetres(titleHeight + (1.0 + double(sheet.notes.size())) * lineHeight) },
            { "svg:width"_L1, odfMillimetres(sheet.picture->millimetres.width()) },
            { "svg:height"_L1, odfMillimetres(sheet.picture->millimetres.height()) } });
    if (sheet.chart)
        m_xml.leaf("draw:object"_L1,
            { { "draw:notify-on-update-of-ranges"_L1, odsChartRanges(sheet) },
                { "xlink:href"_L1, u"./"_s + odsChartFolder(index) },
                { "xlink:type"_L1, u"simple"_s }, { "xlink:show"_L1, u"embed"_s },
                { "xlink:actuate"_L1, u"onLoad"_s } });
    m_xml.leaf("draw:image"_L1,
        { { "xlink:href"_L1, pictureName(index) }, { "xlink:type"_L1, u"simple"_s },
            { "xlink:show"_L1, u"embed"_s }, { "xlink:actuate"_L1, u"onLoad"_s } });
    m_xml.leaf("svg:title"_L1, {}, sheet.table.title);
    m_xml.leaf("svg:desc"_L1, {}, sheet.picture->altText);
    m_xml.end();
    m_xml.end();
}

void OdsContent::addSheet(qsizetype index)
{
    const WorkbookSheet &sheet = m_sheets.at(index);
    m_xml.start("table:table"_L1,
        { { "table:name"_L1, sheet.name }, { "table:style-name"_L1, u"sheet"_s } });
    if (sheet.picture)
        addFrame(index);
    for (qsizetype column = 0; column < sheet.table.columns.size(); ++column)
        m_xml.leaf(
            "table:table-column"_L1, { { "table:style-name"_L1, columnStyle(index, column) } });
    addLine(sheet.table.title, u"sheet-title"_s);
    for (const QString &note : sheet.notes)
        addLine(note, u"sheet-note"_s);
    m_xml.start("table:table-row"_L1);
    for (const TableColumn &column : sheet.table.columns)
        addText(column.title, u"sheet-head"_s);
    m_xml.end();
    for (const QList<TableCell> &row : sheet.table.rows) {
        m_xml.start("table:table-row"_L1);
        for (qsizetype column = 0; column < sheet.table.columns.size(); ++column)
            addCell(sheet.table.columns.at(column), row.value(column));
        m_xml.end();
    }
    m_xml.end();
}

/// What marks a table up in a spreadsheet: a named range with its head.
void OdsContent::addRanges()
{
    m_xml.start("table:database-ranges"_L1);
    for (qsizetype index = 0; index < m_sheets.size(); ++index) {
        const WorkbookSheet &sheet = m_sheets.at(index);
        const qsizetype head = 1 + sheet.notes.size();
        const QString range = odsCell(sheet, 0, head).remove(u'$') + u':'
            + odsCell(sheet, sheet.table.columns.size() - 1, head + sheet.table.rows.size())
                  .remove(u'$');
        m_xml.leaf("table:database-range"_L1,
            { { "table:name"_L1, u"table_%1"_s.arg(index + 1) },
                { "table:target-range-address"_L1, range },
                { "table:display-filter-buttons"_L1, u"false"_s } });
    }
    m_xml.end();
}

QByteArray OdsContent::bytes()
{
    startOdfContent(m_xml);
    addStyles();
    m_xml.start("office:body"_L1);
    m_xml.start("office:spreadsheet"_L1);
    for (qsizetype index = 0; index < m_sheets.size(); ++index)
        addSheet(index);
    addRanges();
    m_xml.end();
    m_xml.end();
    m_xml.end();
    return m_xml.bytes();
}

void addSetting(XmlPart &xml, const QString &name, const QString &type, const QString &value)
{
    xml.leaf(
        "config:config-item"_L1, { { "config:name"_L1, name }, { "config:type"_L1, type } }, value);
}

/// The head of each table stays in sight.
QByteArray settings(const QList<WorkbookSheet> &sheets)
{
    XmlPart xml;
    xml.start("office:document-settings"_L1,
        { { "xmlns:office"_L1, u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s },
            { "xmlns:config"_L1, u"urn:oasis:names:tc:opendocument:xmlns:config:1.0"_s },
            { "office:version"_L1, QString::fromLatin1(odfVersion) } });
    xml.start("office:settings"_L1);
    xml.start("config:config-item-set"_L1, { { "config:name"_L1, u"ooo:view-settings"_s } });
    xml.start("config:config-item-map-indexed"_L1, { { "config:name"_L1, u"Views"_s } });
    xml.start("config:config-item-map-entry"_L1);
    xml.start("config:config-item-map-named"_L1, { { "config:name"_L1, u"Tables"_s } });
    for (const WorkbookSheet &sheet : sheets) {
        const QString row = QString::number(2 + sheet.notes.size());
        xml.start("config:config-item-map-entry"_L1, { { "config:name"_L1, sheet.name } });
        addSetting(xml, u"VerticalSplitMode"_s, u"short"_s, u"2"_s);
        addSetting(xml, u"VerticalSplitPosition"_s, u"int"_s, row);
        addSetting(xml, u"PositionBottom"_s, u"int"_s, row);
        xml.end();
    }
    for (int element = 0; element < 6; ++element) // Tables … document-settings
        xml.end();
    return xml.bytes();
}

} // namespace

Result<QByteArray> odsOf(const Workbook &workbook)
{
    const QList<WorkbookSheet> sheets = allSheets(workbook);
    QList<PackagePart> parts { odfMimetype(odsType),
        { u"content.xml"_s, OdsContent(sheets).bytes() },
        templatePart(u"ods/styles.xml"_s, u"styles.xml"_s), { u"settings.xml"_s, settings(sheets) },
        odfMeta(workbook.title, workbook.about.value(0), workbook.remarks) };
    QList<OdfObject> charts;
    for (qsizetype index = 0; index < sheets.size(); ++index) {
        const WorkbookSheet &sheet = sheets.at(index);
        if (!sheet.picture)
            continue;
        parts.append({ pictureName(index), sheet.picture->png });
        if (sheet.chart) {
            parts.append(odsChartPart(sheet, index));
            charts.append({ odsChartFolder(index), QString::fromLatin1(odsChartType) });
        }
    }
    parts.append(odfManifest(odsType, parts, charts));
    return zipOf(parts);
}

} // namespace Peel
