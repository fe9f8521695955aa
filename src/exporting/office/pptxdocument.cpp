// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/office/pptxdocument.h"

#include "exporting/briefing/legibility.h"
#include "exporting/office/officetemplates.h"
#include "exporting/office/ooxmlpicture.h"
#include "exporting/office/slides.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

// Millimetres on a slide of 338.67 × 190.5.
constexpr double left = 16.93;
constexpr double width = 304.8;
constexpr double top = 38.9;
constexpr double bodyHeight = 130.5;
constexpr double pictureHeight = 145;
constexpr double noteTop = 171;
constexpr double noteHeight = 14;
constexpr double rowHeight = 8.5;

class SlidePart final
{
public:
    explicit SlidePart(const Slide &slide)
        : m_slide(slide)
    {
    }

    QByteArray bytes(const QString &altText, const QSizeF &picture);
    QByteArray relationships() const;

private:
    void addPlace(QLatin1StringView element, double x, double y, double w, double h);
    void addTitle();
    void addText(const QStringList &paragraphs, int points, double y, double height);
    void addParagraph(const QString &text, int points, bool bold);
    void addTable(const Table &table);
    void addRow(const QStringList &cells, bool head);
    void addPicture(const QString &altText, const QSizeF &paper);

    const Slide &m_slide;
    XmlPart m_xml;
};

void SlidePart::addPlace(QLatin1StringView element, double x, double y, double w, double h)
{
    m_xml.start(element);
    m_xml.leaf("a:off"_L1, { { "x"_L1, emu(x) }, { "y"_L1, emu(y) } });
    m_xml.leaf("a:ext"_L1, { { "cx"_L1, emu(w) }, { "cy"_L1, emu(h) } });
    m_xml.end();
}

void SlidePart::addTitle()
{
    m_xml.start("p:sp"_L1);
    m_xml.start("p:nvSpPr"_L1);
    m_xml.leaf("p:cNvPr"_L1, { { "id"_L1, u"2"_s }, { "name"_L1, u"Title"_s } });
    m_xml.leaf("p:cNvSpPr"_L1);
    m_xml.start("p:nvPr"_L1);
    m_xml.leaf("p:ph"_L1, { { "type"_L1, u"title"_s } });
    m_xml.end();
    m_xml.end();
    m_xml.leaf("p:spPr"_L1);
    m_xml.start("p:txBody"_L1);
    m_xml.leaf("a:bodyPr"_L1);
    addParagraph(m_slide.title, 0, false);
    m_xml.end();
    m_xml.end();
}

/// `points` 0: as the layout says.
void SlidePart::addParagraph(const QString &text, int points, bool bold)
{
    m_xml.start("a:p"_L1);
    m_xml.start("a:r"_L1);
    if (points > 0)
        m_xml.leaf("a:rPr"_L1,
            { { "lang"_L1, u"en-GB"_s }, { "sz"_L1, QString::number(points * 100) },
                { "b"_L1, bold ? u"1"_s : u"0"_s } });
    else
        m_xml.leaf("a:rPr"_L1, { { "lang"_L1, u"en-GB"_s } });
    m_xml.leaf("a:t"_L1, {}, text);
    m_xml.end();
    m_xml.end();
}

void SlidePart::addText(const QStringList &paragraphs, int points, double y, double height)
{
    m_xml.start("p:sp"_L1);
    m_xml.start("p:nvSpPr"_L1);
    m_xml.leaf("p:cNvPr"_L1, { { "id"_L1, u"3"_s }, { "name"_L1, u"Text"_s } });
    m_xml.leaf("p:cNvSpPr"_L1, { { "txBox"_L1, u"1"_s } });
    m_xml.leaf("p:nvPr"_L1);
    m_xml.end();
    m_xml.start("p:spPr"_L1);
    addPlace("a:xfrm"_L1, left, y, width, height);
    m_xml.start("a:prstGeom"_L1, { { "prst"_L1, u"rect"_s } });
    m_xml.leaf("a:avLst"_L1);
    m_xml.end();
    m_xml.end();
    m_xml.start("p:txBody"_L1);
    m_xml.start("a:bodyPr"_L1, { { "wrap"_L1, u"square"_s } });
    m_xml.leaf("a:normAutofit"_L1);
    m_xml.end();
    for (const QString &paragraph : paragraphs)
        addParagraph(paragraph, points, false);
    m_xml.end();
    m_xml.end();
}

void SlidePart::addRow(const QStringList &cells, bool head)
{
    m_xml.start("a:tr"_L1, { { "h"_L1, emu(rowHeight) } });
    for (const QString &cell : cells) {
        m_xml.start("a:tc"_L1);
        m_xml.start("a:txBody"_L1);
        m_xml.leaf("a:bodyPr"_L1);
        addParagraph(cell, 14, head);
        m_xml.end();
        m_xml.start("a:tcPr"_L1, { { "marT"_L1, emu(1) }, { "marB"_L1, emu(1) } });
        m_xml.start("a:lnB"_L1, { { "w"_L1, u"6350"_s } });
        m_xml.start("a:solidFill"_L1);
        m_xml.leaf("a:srgbClr"_L1, { { "val"_L1, head ? u"505A5F"_s : u"B1B4B6"_s } });
        m_xml.end();
        m_xml.end();
        m_xml.leaf("a:noFill"_L1);
        m_xml.end();
        m_xml.end();
    }
    m_xml.end();
}

void SlidePart::addTable(const Table &table)
{
    m_xml.start("p:graphicFrame"_L1);
    m_xml.start("p:nvGraphicFramePr"_L1);
    m_xml.leaf("p:cNvPr"_L1,
        { { "id"_L1, u"4"_s }, { "name"_L1, u"Table"_s }, { "descr"_L1, table.title } });
    m_xml.leaf("p:cNvGraphicFramePr"_L1);
    m_xml.leaf("p:nvPr"_L1);
    m_xml.end();
    addPlace("p:xfrm"_L1, left, top, width, rowHeight * static_cast<double>(table.rows.size() + 1));
    m_xml.start("a:graphic"_L1);
    m_xml.start("a:graphicData"_L1,
        { { "uri"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/table"_s } });
    m_xml.start("a:tbl"_L1);
    m_xml.leaf("a:tblPr"_L1, { { "firstRow"_L1, u"1"_s } });
    m_xml.start("a:tblGrid"_L1);
    for (const double share : columnShares(table))
        m_xml.leaf("a:gridCol"_L1, { { "w"_L1, emu(share * width) } });
    m_xml.end();
    QStringList heads;
    for (const TableColumn &column : table.columns)
        heads << column.title;
    addRow(heads, true);
    for (const QList<TableCell> &row : table.rows) {
        QStringList cells;
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            cells << row.value(column).text();
        addRow(cells, false);
    }
    for (int element = 0; element < 4; ++element) // tbl … graphicFrame
        m_xml.end();
}

/// As wide as the text, or as high as there is room.
void SlidePart::addPicture(const QString &altText, const QSizeF &paper)
{
    const OoxmlPicture named { 5, u"Figure"_s, altText, u"png"_s, u"svg"_s };
    m_xml.start("p:pic"_L1);
    m_xml.start("p:nvPicPr"_L1);
    m_xml.leaf("p:cNvPr"_L1,
        { { "id"_L1, QString::number(named.id) }, { "name"_L1, named.name },
            { "descr"_L1, named.altText } });
    m_xml.leaf("p:cNvPicPr"_L1);
    m_xml.leaf("p:nvPr"_L1);
    m_xml.end();
    addBlip(m_xml, "p:blipFill"_L1, named);
    m_xml.start("p:spPr"_L1);
    const QSizeF placed = paper.scaled(width, pictureHeight, Qt::KeepAspectRatio);
    addPlace("a:xfrm"_L1, left, top - 2, placed.width(), placed.height());
    m_xml.start("a:prstGeom"_L1, { { "prst"_L1, u"rect"_s } });
    m_xml.leaf("a:avLst"_L1);
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

QByteArray SlidePart::bytes(const QString &altText, const QSizeF &picture)
{
    m_xml.start("p:sld"_L1,
        { { "xmlns:a"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s },
            { "xmlns:r"_L1,
                u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s },
            { "xmlns:p"_L1, u"http://schemas.openxmlformats.org/presentationml/2006/main"_s } });
    m_xml.start("p:cSld"_L1);
    m_xml.start("p:spTree"_L1);
    m_xml.start("p:nvGrpSpPr"_L1);
    m_xml.leaf("p:cNvPr"_L1, { { "id"_L1, u"1"_s }, { "name"_L1, u""_s } });
    m_xml.leaf("p:cNvGrpSpPr"_L1);
    m_xml.leaf("p:nvPr"_L1);
    m_xml.end();
    m_xml.leaf("p:grpSpPr"_L1);
    addTitle();
    if (m_slide.figure >= 0)
        addPicture(altText, picture);
    if (m_slide.table)
        addTable(*m_slide.table);
    if (!m_slide.paragraphs.isEmpty()) {
        if (m_slide.table)
            addText(m_slide.paragraphs, 12, noteTop, noteHeight);
        else
            addText(m_slide.paragraphs, 18, top, bodyHeight);
    }
    m_xml.end();
    m_xml.end();
    m_xml.start("p:clrMapOvr"_L1);
    m_xml.leaf("a:masterClrMapping"_L1);
    m_xml.end();
    m_xml.end();
    return m_xml.bytes();
}

QByteArray SlidePart::relationships() const
{
    QList<Relationship> all { { u"layout"_s, u"slideLayout"_s,
        u"../slideLayouts/slideLayout1.xml"_s } };
    if (m_slide.figure >= 0) {
        const QString name = u"../media/figure-%1."_s.arg(m_slide.figure + 1);
        all.append({ u"png"_s, u"image"_s, name + u"png"_s });
        all.append({ u"svg"_s, u"image"_s, name + u"svg"_s });
    }
    return relationshipsOf(all);
}

QString slideName(qsizetype index)
{
    return u"slides/slide%1.xml"_s.arg(index + 1);
}

QByteArray contentTypes(qsizetype slides)
{
    const QString base = u"application/vnd.openxmlformats-officedocument.presentationml."_s;
    XmlPart xml;
    xml.start("Types"_L1,
        { { "xmlns"_L1, u"http://schemas.openxmlformats.org/package/2006/content-types"_s } });
    const auto byEnding = [&xml](const QString &ending, const QString &type) {
        xml.leaf("Default"_L1, { { "Extension"_L1, ending }, { "ContentType"_L1, type } });
    };
    byEnding(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    byEnding(u"xml"_s, u"application/xml"_s);
    byEnding(u"png"_s, u"image/png"_s);
    byEnding(u"svg"_s, u"image/svg+xml"_s);
    const auto byName = [&xml](const QString &name, const QString &type) {
        xml.leaf("Override"_L1, { { "PartName"_L1, name }, { "ContentType"_L1, type } });
    };
    byName(u"/ppt/presentation.xml"_s, base + u"presentation.main+xml"_s);
    byName(u"/ppt/slideMasters/slideMaster1.xml"_s, base + u"slideMaster+xml"_s);
    byName(u"/ppt/slideLayouts/slideLayout1.xml"_s, base + u"slideLayout+xml"_s);
    byName(
        u"/ppt/theme/theme1.xml"_s, u"application/vnd.openxmlformats-officedocument.theme+xml"_s);
    byName(
        u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    for (qsizetype i = 0; i < slides; ++i)
        byName(u"/ppt/"_s + slideName(i), base + u"slide+xml"_s);
    xml.end();
    return xml.bytes();
}

QByteArray presentation(qsizetype slides)
{
    constexpr int firstId = 256; // lower ones are reserved
    XmlPart xml;
    xml.start("p:presentation"_L1,
        { { "xmlns:r"_L1,
              u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s },
            { "xmlns:p"_L1, u"http://schemas.openxmlformats.org/presentationml/2006/main"_s } });
    xml.start("p:sldMasterIdLst"_L1);
    xml.leaf("p:sldMasterId"_L1, { { "id"_L1, u"2147483648"_s }, { "r:id"_L1, u"master"_s } });
    xml.end();
    xml.start("p:sldIdLst"_L1);
    for (int i = 0; i < slides; ++i)
        xml.leaf("p:sldId"_L1,
            { { "id"_L1, QString::number(firstId + i) }, { "r:id"_L1, u"slide%1"_s.arg(i + 1) } });
    xml.end();
    xml.leaf("p:sldSz"_L1, { { "cx"_L1, u"12192000"_s }, { "cy"_L1, u"6858000"_s } });
    xml.leaf("p:notesSz"_L1, { { "cx"_L1, u"6858000"_s }, { "cy"_L1, u"9144000"_s } });
    xml.end();
    return xml.bytes();
}

QByteArray presentationRelationships(qsizetype slides)
{
    QList<Relationship> all { { u"master"_s, u"slideMaster"_s, u"slideMasters/slideMaster1.xml"_s },
        { u"theme"_s, u"theme"_s, u"theme/theme1.xml"_s } };
    for (qsizetype i = 0; i < slides; ++i)
        all.append({ u"slide%1"_s.arg(i + 1), u"slide"_s, slideName(i) });
    return relationshipsOf(all);
}

QList<PackagePart> frameParts(const Briefing &briefing, qsizetype slides)
{
    return { { u"[Content_Types].xml"_s, contentTypes(slides) },
        templatePart(u"pptx/rels.xml"_s, u"_rels/.rels"_s),
        { u"ppt/presentation.xml"_s, presentation(slides) },
        { u"ppt/_rels/presentation.xml.rels"_s, presentationRelationships(slides) },
        templatePart(u"pptx/theme1.xml"_s, u"ppt/theme/theme1.xml"_s),
        templatePart(u"pptx/slideMaster1.xml"_s, u"ppt/slideMasters/slideMaster1.xml"_s),
        templatePart(
            u"pptx/slideMaster1.rels.xml"_s, u"ppt/slideMasters/_rels/slideMaster1.xml.rels"_s),
        templatePart(u"pptx/slideLayout1.xml"_s, u"ppt/slideLayouts/slideLayout1.xml"_s),
        templatePart(
            u"pptx/slideLayout1.rels.xml"_s, u"ppt/slideLayouts/_rels/slideLayout1.xml.rels"_s),
        coreProperties(briefing.title, briefing.subtitle, openPoints(briefing)) };
}

} // namespace

Result<QByteArray> pptxOf(const Briefing &briefing)
{
    const SlideSet set = slidesOf(briefing);
    Briefing drawn;
    for (const FigureSpec &figure : set.figures)
        drawn.blocks.append(BriefingFigure { figure, {} });
    const QList<FigurePicture> pictures = picturesOf(drawn, slideFigureSize());
    QList<PackagePart> parts = frameParts(briefing, set.slides.size());
    for (qsizetype i = 0; i < set.slides.size(); ++i) {
        const Slide &one = set.slides.at(i);
        SlidePart slide(one);
        parts.append({ u"ppt/"_s + slideName(i),
            slide.bytes(
                set.figures.value(one.figure).altText, pictures.value(one.figure).millimetres) });
        parts.append({ u"ppt/slides/_rels/slide%1.xml.rels"_s.arg(i + 1), slide.relationships() });
    }
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        parts.append({ u"ppt/media/figure-%1.png"_s.arg(i + 1), pictures.at(i).png });
        parts.append({ u"ppt/media/figure-%1.svg"_s.arg(i + 1), pictures.at(i).svg });
    }
    return zipOf(parts);
}

} // namespace Peel
