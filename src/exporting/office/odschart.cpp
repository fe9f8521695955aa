// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/office/odschart.h"

#include "exporting/office/odfparts.h"
#include "exporting/office/xmlpart.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const QString wordColour = u"#0b0c0c"_s;
const QString quietColour = u"#505a5f"_s;
const QString gridColour = u"#d9d9d9"_s;

QString range(const WorkbookSheet &sheet, const SheetChart::Series &series, qsizetype column)
{
    const qsizetype first = odsFirstRow(sheet) + series.firstRow;
    return odsCell(sheet, column, first) + u':' + odsCell(sheet, column, first + series.rows - 1);
}

QString colourName(quint32 colour)
{
    return u"#%1"_s.arg(colour, 6, 16, QChar(u'0'));
}

/// The inner document of one chart: styles first, then the chart that names them.
class OdsChart
{
public:
    explicit OdsChart(const WorkbookSheet &sheet)
        : m_sheet(sheet)
        , m_chart(*sheet.chart)
    {
    }

    QByteArray bytes();

private:
    bool isLine() const { return m_chart.kind == SheetChart::Kind::Line; }

    void startStyle(const QString &name);
    void addText(const QString &size, const QString &colour, bool bold = false);
    void addStyles();
    void addPlotStyle();
    void addNumberStyles();
    void addAxisStyles();
    void addSeriesStyle(qsizetype index);
    void addTitle(const QString &style, const QString &words);
    void addAxes();
    void addSeries(qsizetype index);

    const WorkbookSheet &m_sheet;
    const SheetChart &m_chart;
    XmlPart m_xml;
};

void OdsChart::startStyle(const QString &name)
{
    m_xml.start("style:style"_L1, { { "style:name"_L1, name }, { "style:family"_L1, u"chart"_s } });
}

void OdsChart::addText(const QString &size, const QString &colour, bool bold)
{
    m_xml.leaf("style:text-properties"_L1,
        { { "fo:font-family"_L1, u"'Liberation Sans'"_s }, { "fo:font-size"_L1, size },
            { "fo:font-weight"_L1, bold ? u"bold"_s : u"normal"_s }, { "fo:color"_L1, colour } });
}

void OdsChart::addPlotStyle()
{
    startStyle(u"plot"_s);
    const auto yes = [](bool is) { return is ? u"true"_s : u"false"_s; };
    m_xml.leaf("style:chart-properties"_L1,
        { { "chart:vertical"_L1, yes(!isLine()) },
            { "chart:stacked"_L1, yes(m_chart.kind == SheetChart::Kind::StackedBars) },
            { "chart:include-hidden-cells"_L1, u"false"_s },
            { "chart:auto-position"_L1, u"true"_s }, { "chart:auto-size"_L1, u"true"_s } });
    m_xml.end();
}

void OdsChart::addNumberStyles()
{
    for (const bool whole : { true, false }) {
        m_xml.start("number:number-style"_L1,
            { { "style:name"_L1, whole ? u"whole-numbers"_s : u"numbers"_s } });
        if (whole)
            m_xml.leaf("number:number"_L1,
                { { "number:decimal-places"_L1, u"0"_s },
                    { "number:min-integer-digits"_L1, u"1"_s },
                    { "number:grouping"_L1, u"true"_s } });
        else
            m_xml.leaf("number:number"_L1, { { "number:min-integer-digits"_L1, u"1"_s } });
        m_xml.end();
    }
}

void OdsChart::addAxisStyles()
{
    startStyle(u"categories"_s);
    // The first row of the table on top, and the values below.
    m_xml.leaf("style:chart-properties"_L1,
        { { "chart:display-label"_L1, u"true"_s },
            { "chart:reverse-direction"_L1, isLine() ? u"false"_s : u"true"_s },
            { "chart:text-overlap"_L1, u"false"_s } });
    m_xml.leaf("style:graphic-properties"_L1, { { "svg:stroke-color"_L1, quietColour } });
    addText(u"9pt"_s, quietColour);
    m_xml.end();
    m_xml.start("style:style"_L1,
        { { "style:name"_L1, u"values"_s }, { "style:family"_L1, u"chart"_s },
            { "style:data-style-name"_L1,
                m_chart.wholeValues ? u"whole-numbers"_s : u"numbers"_s } });
    m_xml.leaf("style:chart-properties"_L1,
        { { "chart:display-label"_L1, u"true"_s },
            { "chart:link-data-style-to-source"_L1, u"false"_s },
            { "chart:axis-position"_L1, isLine() ? u"start"_s : u"end"_s } });
    m_xml.leaf("style:graphic-properties"_L1, { { "draw:stroke"_L1, u"none"_s } });
    addText(u"9pt"_s, quietColour);
    m_xml.end();
    startStyle(u"grid"_s);
    m_xml.leaf("style:graphic-properties"_L1, { { "svg:stroke-color"_L1, gridColour } });
    m_xml.end();
}

void OdsChart::addSeriesStyle(qsizetype index)
{
    const QString colour = colourName(m_chart.series.at(index).colour);
    startStyle(u"series-%1"_s.arg(index));
    if (isLine()) {
        m_xml.leaf("style:chart-properties"_L1, { { "chart:symbol-type"_L1, u"automatic"_s } });
        m_xml.leaf("style:graphic-properties"_L1,
            { { "draw:stroke"_L1, u"solid"_s }, { "svg:stroke-width"_L1, u"0.8mm"_s },
                { "svg:stroke-color"_L1, colour }, { "draw:fill-color"_L1, colour } });
    } else {
        m_xml.leaf("style:graphic-properties"_L1,
            { { "draw:stroke"_L1, u"solid"_s }, { "svg:stroke-color"_L1, u"#2b2b2b"_s },
                { "draw:fill"_L1, u"solid"_s }, { "draw:fill-color"_L1, colour } });
    }
    m_xml.end();
}

void OdsChart::addStyles()
{
    m_xml.start("office:automatic-styles"_L1);
    startStyle(u"sheet"_s);
    m_xml.leaf("style:graphic-properties"_L1,
        { { "draw:stroke"_L1, u"none"_s }, { "draw:fill"_L1, u"solid"_s },
            { "draw:fill-color"_L1, u"#ffffff"_s } });
    m_xml.end();
    startStyle(u"title"_s);
    addText(u"12pt"_s, wordColour, true);
    m_xml.end();
    startStyle(u"words"_s);
    addText(u"9pt"_s, quietColour);
    m_xml.end();
    startStyle(u"wall"_s);
    m_xml.leaf("style:graphic-properties"_L1,
        { { "draw:stroke"_L1, u"none"_s }, { "draw:fill"_L1, u"none"_s } });
    m_xml.end();
    addPlotStyle();
    addNumberStyles();
    addAxisStyles();
    for (qsizetype index = 0; index < m_chart.series.size(); ++index)
        addSeriesStyle(index);
    m_xml.end();
}

void OdsChart::addTitle(const QString &style, const QString &words)
{
    m_xml.start("chart:title"_L1, { { "chart:style-name"_L1, style } });
    m_xml.leaf("text:p"_L1, {}, words);
    m_xml.end();
}

void OdsChart::addAxes()
{
    m_xml.start("chart:axis"_L1,
        { { "chart:dimension"_L1, u"x"_s }, { "chart:name"_L1, u"primary-x"_s },
            { "chart:style-name"_L1, u"categories"_s } });
    m_xml.leaf("chart:categories"_L1,
        { { "table:cell-range-address"_L1,
            range(m_sheet, m_chart.series.first(), m_chart.labels) } });
    m_xml.end();
    m_xml.start("chart:axis"_L1,
        { { "chart:dimension"_L1, u"y"_s }, { "chart:name"_L1, u"primary-y"_s },
            { "chart:style-name"_L1, u"values"_s } });
    if (!m_chart.valueTitle.isEmpty())
        addTitle(u"words"_s, m_chart.valueTitle);
    m_xml.leaf("chart:grid"_L1,
        { { "chart:class"_L1, u"major"_s }, { "chart:style-name"_L1, u"grid"_s } });
    m_xml.end();
}

/// Its name is the cell in front of its first row: the table says whose figures they are.
void OdsChart::addSeries(qsizetype index)
{
    const SheetChart::Series &series = m_chart.series.at(index);
    m_xml.start("chart:series"_L1,
        { { "chart:style-name"_L1, u"series-%1"_s.arg(index) },
            { "chart:values-cell-range-address"_L1, range(m_sheet, series, m_chart.values) },
            { "chart:label-cell-address"_L1,
                odsCell(m_sheet, m_chart.names, odsFirstRow(m_sheet) + series.firstRow) },
            { "chart:class"_L1, isLine() ? u"chart:line"_s : u"chart:bar"_s } });
    m_xml.leaf("chart:data-point"_L1, { { "chart:repeated"_L1, QString::number(series.rows) } });
    m_xml.end();
}

QByteArray OdsChart::bytes()
{
    startOdfContent(m_xml);
    addStyles();
    m_xml.start("office:body"_L1);
    m_xml.start("office:chart"_L1);
    const QSizeF size = m_sheet.picture->millimetres;
    m_xml.start("chart:chart"_L1,
        { { "svg:width"_L1, odfMillimetres(size.width()) },
            { "svg:height"_L1, odfMillimetres(size.height()) }, { "xlink:href"_L1, u".."_s },
            { "xlink:type"_L1, u"simple"_s },
            { "chart:class"_L1, isLine() ? u"chart:line"_s : u"chart:bar"_s },
            { "chart:style-name"_L1, u"sheet"_s } });
    addTitle(u"title"_s, m_chart.title);
    if (m_chart.series.size() > 1)
        m_xml.leaf("chart:legend"_L1,
            { { "chart:legend-position"_L1, u"bottom"_s }, { "chart:style-name"_L1, u"words"_s } });
    m_xml.start("chart:plot-area"_L1,
        { { "chart:style-name"_L1, u"plot"_s }, { "chart:data-source-has-labels"_L1, u"none"_s } });
    addAxes();
    for (qsizetype index = 0; index < m_chart.series.size(); ++index)
        addSeries(index);
    m_xml.leaf("chart:wall"_L1, { { "chart:style-name"_L1, u"wall"_s } });
    for (int element = 0; element < 5; ++element) // plot area … content
        m_xml.end();
    return m_xml.bytes();
}

} // namespace

QString odsChartFolder(qsizetype index)
{
    return u"Object %1"_s.arg(index + 1);
}

QString odsCell(const WorkbookSheet &sheet, qsizetype column, qsizetype row)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    QString name = sheet.name;
    return u"$'%1'.$%2$%3"_s.arg(name.replace(u'\'', u"''"_s), letters, QString::number(row + 1));
}

qsizetype odsFirstRow(const WorkbookSheet &sheet)
{
    return 2 + sheet.notes.size(); // title, notes, head
}

QString odsChartRanges(const WorkbookSheet &sheet)
{
    QStringList ranges;
    for (const SheetChart::Series &series : sheet.chart->series) {
        ranges << range(sheet, series, sheet.chart->labels)
               << range(sheet, series, sheet.chart->values);
    }
    return ranges.join(u' ');
}

PackagePart odsChartPart(const WorkbookSheet &sheet, qsizetype index)
{
    return { odsChartFolder(index) + u"/content.xml"_s, OdsChart(sheet).bytes() };
}

} // namespace Peel
