// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/office/docxdocument.h"

#include "exporting/briefing/briefingpages.h"
#include "exporting/briefing/legibility.h"
#include "exporting/office/officetemplates.h"
#include "exporting/office/ooxmlpicture.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double textWidth = 170; // millimetres between the margins of the A4 page
constexpr double twipsPerMillimetre = 1440 / 25.4;

QString twips(double millimetres)
{
    return QString::number(std::lround(millimetres * twipsPerMillimetre));
}

/// Writes word/document.xml block by block, and gathers what it refers to.
class DocxContent final
{
public:
    DocxContent(const Briefing &briefing, const QList<FigurePicture> &pictures)
        : m_briefing(briefing)
        , m_pictures(pictures)
    {
    }

    QByteArray bytes();

    const QList<Relationship> &relationships() const { return m_relationships; }

private:
    void startParagraph(QLatin1StringView style);
    void addRun(const QString &text);
    void addLink(QLatin1StringView key, const QString &target, const QString &text);
    void addMarks(const SourceNumbers &sources);
    void addParagraph(QLatin1StringView style, const QString &text, const SourceNumbers &sources);
    void add(const BriefingHeading &heading, qsizetype index);
    void add(const BriefingText &text, qsizetype index);
    void add(const BriefingQuote &quote, qsizetype index);
    void add(const BriefingFigure &figure, qsizetype index);
    void add(const BriefingTable &table, qsizetype index);
    void addDrawing(const FigurePicture &picture, const OoxmlPicture &named);
    void addHead(const Table &table, const QList<double> &shares);
    void addCell(
        double width, QLatin1StringView style, const QString &text, const SourceNumbers &sources);
    void addSources();
    void addSection();

    const Briefing &m_briefing;
    const QList<FigurePicture> &m_pictures;
    XmlPart m_xml;
    QList<Relationship> m_relationships { { u"styles"_s, u"styles"_s, u"styles.xml"_s },
        { u"footer"_s, u"footer"_s, u"footer1.xml"_s } };
    int m_figure = 0; // those written so far
};

void DocxContent::startParagraph(QLatin1StringView style)
{
    m_xml.start("w:p"_L1);
    m_xml.start("w:pPr"_L1);
    m_xml.leaf("w:pStyle"_L1, { { "w:val"_L1, style } });
    m_xml.end();
}

void DocxContent::addRun(const QString &text)
{
    m_xml.start("w:r"_L1);
    m_xml.leaf("w:t"_L1, { { "xml:space"_L1, u"preserve"_s } }, text);
    m_xml.end();
}

/// `key` says whether the target is a bookmark of the document or a relationship.
void DocxContent::addLink(QLatin1StringView key, const QString &target, const QString &text)
{
    m_xml.start("w:hyperlink"_L1, { { key, target } });
    m_xml.start("w:r"_L1);
    m_xml.start("w:rPr"_L1);
    m_xml.leaf("w:rStyle"_L1, { { "w:val"_L1, u"Hyperlink"_s } });
    m_xml.end();
    m_xml.leaf("w:t"_L1, {}, text);
    m_xml.end();
    m_xml.end();
}

void DocxContent::addMarks(const SourceNumbers &sources)
{
    for (qsizetype i = 0; i < sources.size(); ++i) {
        addRun(i == 0 ? u"["_s : u", "_s);
        addLink("w:anchor"_L1, u"source-%1"_s.arg(sources.at(i)), QString::number(sources.at(i)));
    }
    if (!sources.isEmpty())
        addRun(u"]"_s);
}

void DocxContent::addParagraph(
    QLatin1StringView style, const QString &text, const SourceNumbers &sources)
{
    startParagraph(style);
    if (!text.isEmpty())
        addRun(sources.isEmpty() ? text : text + u' ');
    addMarks(sources);
    m_xml.end();
}

void DocxContent::add(const BriefingHeading &heading, qsizetype)
{
    addParagraph(heading.level == 1 ? "Heading1"_L1 : "Heading2"_L1, heading.text, {});
}

void DocxContent::add(const BriefingText &text, qsizetype)
{
    addParagraph("BodyText"_L1, text.text, text.sources);
}

void DocxContent::add(const BriefingQuote &quote, qsizetype)
{
    addParagraph("Quote"_L1, u"“%1” – %2"_s.arg(quote.words, quote.voice), quote.sources);
}

void DocxContent::addDrawing(const FigurePicture &picture, const OoxmlPicture &named)
{
    const QString width = emu(picture.millimetres.width());
    const QString height = emu(picture.millimetres.height());
    const QString id = QString::number(named.id);
    m_xml.start("w:drawing"_L1);
    m_xml.start("wp:inline"_L1,
        { { "distT"_L1, u"0"_s }, { "distB"_L1, u"0"_s }, { "distL"_L1, u"0"_s },
            { "distR"_L1, u"0"_s } });
    m_xml.leaf("wp:extent"_L1, { { "cx"_L1, width }, { "cy"_L1, height } });
    m_xml.leaf("wp:docPr"_L1,
        { { "id"_L1, id }, { "name"_L1, named.name }, { "descr"_L1, named.altText } });
    m_xml.start("a:graphic"_L1);
    m_xml.start("a:graphicData"_L1,
        { { "uri"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s } });
    m_xml.start("pic:pic"_L1);
    m_xml.start("pic:nvPicPr"_L1);
    m_xml.leaf("pic:cNvPr"_L1,
        { { "id"_L1, id }, { "name"_L1, named.name }, { "descr"_L1, named.altText } });
    m_xml.leaf("pic:cNvPicPr"_L1);
    m_xml.end();
    addBlip(m_xml, "pic:blipFill"_L1, named);
    m_xml.start("pic:spPr"_L1);
    m_xml.start("a:xfrm"_L1);
    m_xml.leaf("a:off"_L1, { { "x"_L1, u"0"_s }, { "y"_L1, u"0"_s } });
    m_xml.leaf("a:ext"_L1, { { "cx"_L1, width }, { "cy"_L1, height } });
    m_xml.end();
    m_xml.start("a:prstGeom"_L1, { { "prst"_L1, u"rect"_s } });
    m_xml.leaf("a:avLst"_L1);
    for (int element = 0; element < 7; ++element) // prstGeom … inline, drawing
        m_xml.end();
}

void DocxContent::add(const BriefingFigure &figure, qsizetype index)
{
    const FigurePicture &picture = m_pictures.at(m_figure++);
    OoxmlPicture named { m_figure, u"Figure %1"_s.arg(m_figure), figure.spec.altText,
        u"png%1"_s.arg(m_figure), u"svg%1"_s.arg(m_figure) };
    m_relationships.append({ named.png, u"image"_s, u"media/figure-%1.png"_s.arg(m_figure) });
    m_relationships.append({ named.svg, u"image"_s, u"media/figure-%1.svg"_s.arg(m_figure) });
    addParagraph("Caption"_L1, captionOf(m_briefing, index), figure.sources);
    startParagraph("Figure"_L1);
    m_xml.start("w:r"_L1);
    addDrawing(picture, named);
    m_xml.end();
    m_xml.end();
}

void DocxContent::addCell(
    double width, QLatin1StringView style, const QString &text, const SourceNumbers &sources)
{
    m_xml.start("w:tc"_L1);
    m_xml.start("w:tcPr"_L1);
    m_xml.leaf("w:tcW"_L1, { { "w:w"_L1, twips(width) }, { "w:type"_L1, u"dxa"_s } });
    m_xml.end();
    addParagraph(style, text, sources);
    m_xml.end();
}

/// What stands before the rows: the style, the columns, and the row of heads that every page
/// repeats.
void DocxContent::addHead(const Table &table, const QList<double> &shares)
{
    m_xml.start("w:tblPr"_L1);
    m_xml.leaf("w:tblStyle"_L1, { { "w:val"_L1, u"BriefingTable"_s } });
    m_xml.leaf("w:tblW"_L1, { { "w:w"_L1, twips(textWidth) }, { "w:type"_L1, u"dxa"_s } });
    m_xml.leaf("w:tblLayout"_L1, { { "w:type"_L1, u"fixed"_s } });
    m_xml.leaf("w:tblLook"_L1, { { "w:val"_L1, u"0020"_s }, { "w:firstRow"_L1, u"1"_s } });
    m_xml.leaf("w:tblCaption"_L1, { { "w:val"_L1, table.title } });
    m_xml.end();
    m_xml.start("w:tblGrid"_L1);
    for (const double share : shares)
        m_xml.leaf("w:gridCol"_L1, { { "w:w"_L1, twips(share * textWidth) } });
    m_xml.end();
    m_xml.start("w:tr"_L1);
    m_xml.start("w:trPr"_L1);
    m_xml.leaf("w:cantSplit"_L1);
    m_xml.leaf("w:tblHeader"_L1);
    m_xml.end();
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        addCell(
            shares.at(column) * textWidth, "TableHeading"_L1, table.columns.at(column).title, {});
    m_xml.end();
}

void DocxContent::add(const BriefingTable &block, qsizetype index)
{
    const Table table = printedTable(block);
    const QList<double> shares = columnShares(table);
    addParagraph("Caption"_L1, captionOf(m_briefing, index), {});
    m_xml.start("w:tbl"_L1);
    addHead(table, shares);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        m_xml.start("w:tr"_L1);
        m_xml.start("w:trPr"_L1);
        m_xml.leaf("w:cantSplit"_L1);
        m_xml.end();
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const bool isMarks = table.columns.at(column).key == "sources"_L1;
            addCell(shares.at(column) * textWidth,
                table.columns.at(column).number ? "TableNumber"_L1 : "TableContents"_L1,
                isMarks ? QString() : table.rows.at(row).value(column).text(),
                isMarks ? block.sources.value(row) : SourceNumbers());
        }
        m_xml.end();
    }
    m_xml.end();
    for (const QString &note : block.notes)
        addParagraph("Note"_L1, note, {});
    if (block.notes.isEmpty())
        addParagraph("Note"_L1, {}, {}); // two tables would join without a paragraph between them
}

void DocxContent::addSources()
{
    if (m_briefing.sources.isEmpty())
        return;
    addParagraph("Heading1"_L1, u"Sources"_s, {});
    for (qsizetype i = 0; i < m_briefing.sources.size(); ++i) {
        const BriefingSource &source = m_briefing.sources.at(i);
        const QString number = QString::number(i + 1);
        startParagraph("Source"_L1);
        m_xml.leaf("w:bookmarkStart"_L1,
            { { "w:id"_L1, number }, { "w:name"_L1, u"source-%1"_s.arg(number) } });
        addRun(sourceLine(m_briefing, i));
        m_xml.leaf("w:bookmarkEnd"_L1, { { "w:id"_L1, number } });
        if (!source.address.isEmpty()) {
            m_relationships.append(
                { u"link%1"_s.arg(number), u"hyperlink"_s, source.address, true });
            addRun(u" "_s);
            addLink("r:id"_L1, m_relationships.last().id, source.address);
        }
        m_xml.end();
    }
}

/// A4 with margins of 20 millimetres and the footer.
void DocxContent::addSection()
{
    m_xml.start("w:sectPr"_L1);
    m_xml.leaf(
        "w:footerReference"_L1, { { "w:type"_L1, u"default"_s }, { "r:id"_L1, u"footer"_s } });
    m_xml.leaf("w:pgSz"_L1, { { "w:w"_L1, twips(210) }, { "w:h"_L1, twips(297) } });
    m_xml.leaf("w:pgMar"_L1,
        { { "w:top"_L1, twips(18) }, { "w:right"_L1, twips(20) }, { "w:bottom"_L1, twips(18) },
            { "w:left"_L1, twips(20) }, { "w:header"_L1, twips(10) }, { "w:footer"_L1, twips(10) },
            { "w:gutter"_L1, u"0"_s } });
    m_xml.end();
}

QByteArray DocxContent::bytes()
{
    m_xml.start("w:document"_L1,
        { { "xmlns:w"_L1, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s },
            { "xmlns:r"_L1,
                u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s },
            { "xmlns:wp"_L1,
                u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s },
            { "xmlns:a"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s },
            { "xmlns:pic"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s } });
    m_xml.start("w:body"_L1);
    addParagraph("Title"_L1, m_briefing.title, {});
    if (!m_briefing.subtitle.isEmpty())
        addParagraph("Subtitle"_L1, m_briefing.subtitle, {});
    for (qsizetype i = 0; i < m_briefing.blocks.size(); ++i)
        std::visit([this, i](const auto &block) { add(block, i); }, m_briefing.blocks.at(i));
    addSources();
    addSection();
    m_xml.end();
    m_xml.end();
    return m_xml.bytes();
}

} // namespace

Result<QByteArray> docxOf(const Briefing &whole)
{
    const Briefing briefing = withFiguresOnPages(whole);
    const QList<FigurePicture> pictures = picturesOf(briefing, *figureSize(u"report"_s));
    DocxContent content(briefing, pictures);
    const QByteArray document = content.bytes();
    QList<PackagePart> parts {
        templatePart(u"docx/content-types.xml"_s, u"[Content_Types].xml"_s),
        templatePart(u"docx/rels.xml"_s, u"_rels/.rels"_s),
        { u"word/document.xml"_s, document },
        { u"word/_rels/document.xml.rels"_s, relationshipsOf(content.relationships()) },
        templatePart(u"docx/styles.xml"_s, u"word/styles.xml"_s),
        templatePart(u"docx/footer1.xml"_s, u"word/footer1.xml"_s),
        coreProperties(briefing.title, briefing.subtitle, openPoints(briefing)),
    };
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        parts.append({ u"word/media/figure-%1.png"_s.arg(i + 1), pictures.at(i).png });
        parts.append({ u"word/media/figure-%1.svg"_s.arg(i + 1), pictures.at(i).svg });
    }
    return zipOf(parts);
}

} // namespace Peel
