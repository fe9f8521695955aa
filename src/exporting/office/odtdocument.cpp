// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/office/odtdocument.h"

#include "exporting/briefing/briefingpages.h"
#include "exporting/briefing/figurepictures.h"
#include "exporting/briefing/legibility.h"
#include "exporting/office/odfparts.h"
#include "exporting/office/officetemplates.h"
#include "exporting/office/xmlpart.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const QByteArray odtType = "application/vnd.oasis.opendocument.text";
constexpr double textWidth = 170; // millimetres, as in the template's page layout

QString columnStyle(qsizetype table, qsizetype column)
{
    return u"table-%1-column-%2"_s.arg(table).arg(column);
}

/// Writes content.xml block by block.
class OdtContent final
{
public:
    OdtContent(const Briefing &briefing, const QList<FigurePicture> &pictures)
        : m_briefing(briefing)
        , m_pictures(pictures)
    {
    }

    QByteArray bytes();

private:
    void addStyles();
    void addColumnStyles();
    void addParagraph(QLatin1StringView style, const QString &text, const SourceNumbers &sources);
    void addMarks(const SourceNumbers &sources);
    void add(const BriefingHeading &heading, qsizetype index);
    void add(const BriefingText &text, qsizetype index);
    void add(const BriefingQuote &quote, qsizetype index);
    void add(const BriefingFigure &figure, qsizetype index);
    void add(const BriefingTable &table, qsizetype index);
    void addRow(const Table &table, const QList<TableCell> &row, const SourceNumbers &sources);
    void addCell(QLatin1StringView style, const QString &text, const SourceNumbers &sources);
    void addSources();

    const Briefing &m_briefing;
    const QList<FigurePicture> &m_pictures;
    XmlPart m_xml;
    qsizetype m_figure = 0; // those written so far
};

void OdtContent::addColumnStyles()
{
    for (qsizetype index = 0; index < m_briefing.blocks.size(); ++index) {
        const auto *block = std::get_if<BriefingTable>(&m_briefing.blocks.at(index));
        if (block == nullptr)
            continue;
        const QList<double> shares = columnShares(printedTable(*block));
        for (qsizetype column = 0; column < shares.size(); ++column) {
            m_xml.start("style:style"_L1,
                { { "style:name"_L1, columnStyle(index, column) },
                    { "style:family"_L1, u"table-column"_s } });
            m_xml.leaf("style:table-column-properties"_L1,
                { { "style:column-width"_L1, odfMillimetres(shares.at(column) * textWidth) } });
            m_xml.end();
        }
    }
}

void OdtContent::addStyles()
{
    m_xml.start("office:automatic-styles"_L1);
    m_xml.start("style:style"_L1,
        { { "style:name"_L1, u"briefing-table"_s }, { "style:family"_L1, u"table"_s } });
    m_xml.leaf("style:table-properties"_L1,
        { { "style:width"_L1, odfMillimetres(textWidth) }, { "table:align"_L1, u"left"_s },
            { "fo:margin-bottom"_L1, u"2mm"_s } });
    m_xml.end();
    m_xml.start("style:style"_L1,
        { { "style:name"_L1, u"briefing-cell"_s }, { "style:family"_L1, u"table-cell"_s } });
    m_xml.leaf("style:table-cell-properties"_L1,
        { { "fo:padding"_L1, u"1mm"_s }, { "fo:border-bottom"_L1, u"0.5pt solid #b1b4b6"_s } });
    m_xml.end();
    addColumnStyles();
    m_xml.end();
}

void OdtContent::addMarks(const SourceNumbers &sources)
{
    for (qsizetype i = 0; i < sources.size(); ++i) {
        m_xml.text(i == 0 ? u"["_s : u", "_s);
        m_xml.leaf("text:a"_L1,
            { { "xlink:type"_L1, u"simple"_s },
                { "xlink:href"_L1, u"#source-%1"_s.arg(sources.at(i)) } },
            QString::number(sources.at(i)));
    }
    if (!sources.isEmpty())
        m_xml.text(u"]"_s);
}

void OdtContent::addParagraph(
    QLatin1StringView style, const QString &text, const SourceNumbers &sources)
{
    m_xml.start("text:p"_L1, { { "text:style-name"_L1, style } });
    m_xml.text(sources.isEmpty() ? text : text + u' ');
    addMarks(sources);
    m_xml.end();
}

void OdtContent::add(const BriefingHeading &heading, qsizetype)
{
    m_xml.leaf("text:h"_L1,
        { { "text:style-name"_L1, u"Heading_20_%1"_s.arg(heading.level) },
            { "text:outline-level"_L1, QString::number(heading.level) } },
        heading.text);
}

void OdtContent::add(const BriefingText &text, qsizetype)
{
    addParagraph("Text_20_body"_L1, text.text, text.sources);
}

void OdtContent::add(const BriefingQuote &quote, qsizetype)
{
    addParagraph("Quotations"_L1, u"“%1” – %2"_s.arg(quote.words, quote.voice), quote.sources);
}

void OdtContent::add(const BriefingFigure &figure, qsizetype index)
{
    const FigurePicture &picture = m_pictures.at(m_figure++);
    addParagraph("Caption"_L1, captionOf(m_briefing, index), figure.sources);
    m_xml.start("text:p"_L1, { { "text:style-name"_L1, u"Figure"_s } });
    m_xml.start("draw:frame"_L1,
        { { "draw:name"_L1, u"Figure %1"_s.arg(m_figure) }, { "text:anchor-type"_L1, u"as-char"_s },
            { "svg:width"_L1, odfMillimetres(picture.millimetres.width()) },
            { "svg:height"_L1, odfMillimetres(picture.millimetres.height()) } });
    for (const QString &ending : { u"svg"_s, u"png"_s })
        m_xml.leaf("draw:image"_L1,
            { { "xlink:href"_L1,
                  u"Pictures/figure-%1.%2"_s.arg(QString::number(m_figure), ending) },
                { "xlink:type"_L1, u"simple"_s }, { "xlink:show"_L1, u"embed"_s },
                { "xlink:actuate"_L1, u"onLoad"_s } });
    m_xml.leaf("svg:title"_L1, {}, figure.spec.title);
    m_xml.leaf("svg:desc"_L1, {}, figure.spec.altText);
    m_xml.end();
    m_xml.end();
}

void OdtContent::addCell(QLatin1StringView style, const QString &text, const SourceNumbers &sources)
{
    m_xml.start("table:table-cell"_L1,
        { { "table:style-name"_L1, u"briefing-cell"_s }, { "office:value-type"_L1, u"string"_s } });
    addParagraph(style, text, sources);
    m_xml.end();
}

void OdtContent::addRow(
    const Table &table, const QList<TableCell> &row, const SourceNumbers &sources)
{
    m_xml.start("table:table-row"_L1);
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const bool isMarks = table.columns.at(column).key == "sources"_L1;
        addCell(table.columns.at(column).number ? "Table_20_Number"_L1 : "Table_20_Contents"_L1,
            isMarks ? QString() : row.value(column).text(), isMarks ? sources : SourceNumbers());
    }
    m_xml.end();
}

void OdtContent::add(const BriefingTable &block, qsizetype index)
{
    const Table table = printedTable(block);
    addParagraph("Caption"_L1, captionOf(m_briefing, index), {});
    m_xml.start("table:table"_L1,
        { { "table:name"_L1, u"Table %1"_s.arg(index) },
            { "table:style-name"_L1, u"briefing-table"_s } });
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        m_xml.leaf(
            "table:table-column"_L1, { { "table:style-name"_L1, columnStyle(index, column) } });
    m_xml.start("table:table-header-rows"_L1);
    m_xml.start("table:table-row"_L1);
    for (const TableColumn &column : table.columns)
        addCell("Table_20_Heading"_L1, column.title, {});
    m_xml.end();
    m_xml.end();
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        addRow(table, table.rows.at(row), block.sources.value(row));
    m_xml.end();
    for (const QString &note : block.notes)
        addParagraph("Note"_L1, note, {});
}

void OdtContent::addSources()
{
    if (m_briefing.sources.isEmpty())
        return;
    add(BriefingHeading { 1, u"Sources"_s }, 0);
    for (qsizetype i = 0; i < m_briefing.sources.size(); ++i) {
        const BriefingSource &source = m_briefing.sources.at(i);
        m_xml.start("text:p"_L1, { { "text:style-name"_L1, u"Source"_s } });
        m_xml.leaf("text:bookmark"_L1, { { "text:name"_L1, u"source-%1"_s.arg(i + 1) } });
        m_xml.text(sourceLine(m_briefing, i));
        if (!source.address.isEmpty()) {
            m_xml.text(u" "_s);
            m_xml.leaf("text:a"_L1,
                { { "xlink:type"_L1, u"simple"_s }, { "xlink:href"_L1, source.address } },
                source.address);
        }
        m_xml.end();
    }
}

QByteArray OdtContent::bytes()
{
    startOdfContent(m_xml);
    addStyles();
    m_xml.start("office:body"_L1);
    m_xml.start("office:text"_L1);
    addParagraph("Title"_L1, m_briefing.title, {});
    if (!m_briefing.subtitle.isEmpty())
        addParagraph("Subtitle"_L1, m_briefing.subtitle, {});
    for (qsizetype i = 0; i < m_briefing.blocks.size(); ++i)
        std::visit([this, i](const auto &block) { add(block, i); }, m_briefing.blocks.at(i));
    addSources();
    m_xml.end();
    m_xml.end();
    m_xml.end();
    return m_xml.bytes();
}

} // namespace

Result<QByteArray> odtOf(const Briefing &whole)
{
    const Briefing briefing = withFiguresOnPages(whole);
    const QList<FigurePicture> pictures = picturesOf(briefing, *figureSize(u"report"_s));
    QList<PackagePart> parts { odfMimetype(odtType),
        { u"content.xml"_s, OdtContent(briefing, pictures).bytes() },
        templatePart(u"odt/styles.xml"_s, u"styles.xml"_s),
        odfMeta(briefing.title, briefing.subtitle, openPoints(briefing)) };
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        parts.append({ u"Pictures/figure-%1.svg"_s.arg(i + 1), pictures.at(i).svg });
        parts.append({ u"Pictures/figure-%1.png"_s.arg(i + 1), pictures.at(i).png });
    }
    parts.append(odfManifest(odtType, parts));
    return zipOf(parts);
}

} // namespace Peel
