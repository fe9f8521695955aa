// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/briefingpages.h"

#include "exporting/briefing/briefingtext.h"
#include "exporting/figure.h"
#include "exporting/figuretable.h"
#include "exporting/pdffile.h"
#include "exporting/textitems.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextObjectInterface>

#include <vector>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double pixelsPerMillimetre = 96 / 25.4;
constexpr double pageWidth = 210 * pixelsPerMillimetre;
constexpr double pageHeight = 297 * pixelsPerMillimetre;
constexpr double side = 20 * pixelsPerMillimetre;
constexpr double above = 18 * pixelsPerMillimetre;
constexpr double below = 20 * pixelsPerMillimetre;
constexpr double footer = 12 * pixelsPerMillimetre; // from the foot of the page
constexpr double textHeight = pageHeight - above - below;
constexpr double tolerance = 1; // the layout counts in 64ths of a pixel, a page's height does not

/// Draws figures as vectors where their characters stand.
class FigureObjects final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    explicit FigureObjects(const Briefing &briefing)
    {
        for (const BriefingBlock &block : briefing.blocks) {
            if (const auto *figure = std::get_if<BriefingFigure>(&block))
                m_figures.emplace_back(figure->spec, *figureSize(u"report"_s));
        }
    }

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &format) override
    {
        return at(format).size().sheet;
    }

    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *, int,
        const QTextFormat &format) override
    {
        at(format).paint(*painter, place);
    }

private:
    const Figure &at(const QTextFormat &format) const
    {
        return m_figures.at(static_cast<size_t>(format.intProperty(FigureIndex)));
    }

    std::vector<Figure> m_figures;
};

/// Where the first line of a block stands: a figure that found no room moves on, its block's top
/// does not.
int pageOf(const QAbstractTextDocumentLayout &layout, const QTextBlock &block)
{
    const double top = layout.blockBoundingRect(block).top(); // lays the block out
    const QTextLayout &lines = *block.layout();
    const double line = lines.lineCount() > 0 ? lines.lineAt(0).y() : 0;
    return static_cast<int>((top + line + tolerance) / textHeight);
}

/// A heading or caption begins the page of what it heads.
void keepHeadingsWithTheirText(QTextDocument &document)
{
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    for (QTextBlock block = document.begin(); block.next().isValid(); block = block.next()) {
        if (!block.blockFormat().boolProperty(KeepWithNext)
            || pageOf(layout, block) == pageOf(layout, block.next()))
            continue;
        QTextBlock first = block; // of a heading and a caption, the heading begins the page
        while (first.previous().isValid()
            && first.previous().blockFormat().boolProperty(KeepWithNext)
            && pageOf(layout, first.previous()) == pageOf(layout, block))
            first = first.previous();
        QTextBlockFormat format = first.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(first).setBlockFormat(format);
    }
}

} // namespace

struct BriefingPages::Private
{
    explicit Private(const Briefing &briefing)
        : figures(briefing)
    {
        document.documentLayout()->registerHandler(FigureObject, &figures);
        document.setDocumentMargin(0);
        document.setUndoRedoEnabled(false);
        document.setDefaultFont(figureFont(15));
        writeText(document, briefing);
        document.setPageSize({ pageWidth - 2 * side, textHeight });
        keepHeadingsWithTheirText(document);
    }

    FigureObjects figures;
    QTextDocument document;
};

BriefingPages::BriefingPages(const Briefing &briefing)
    : d(std::make_unique<Private>(briefing))
{
}

BriefingPages::~BriefingPages() = default;
BriefingPages::BriefingPages(BriefingPages &&) noexcept = default;
BriefingPages &BriefingPages::operator=(BriefingPages &&) noexcept = default;

int BriefingPages::count() const
{
    return d->document.pageCount();
}

QSizeF BriefingPages::size()
{
    return { pageWidth, pageHeight };
}

void BriefingPages::paint(QPainter &painter, int index, const QRectF &target) const
{
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / pageWidth, target.height() / pageHeight);
    painter.fillRect(QRectF({}, size()), Qt::white);
    painter.setFont(figureFont(12));
    painter.setPen(QColor(0x50, 0x5a, 0x5f));
    painter.drawText(QPointF(side, pageHeight - footer),
        u"Made with PEEL Explorer · page %1 of %2"_s.arg(index + 1).arg(count()));
    painter.translate(side, above - index * textHeight);
    const QRectF part(0, index * textHeight, pageWidth - 2 * side, textHeight);
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    d->document.documentLayout()->draw(&painter, context);
    painter.restore();
}

QByteArray briefingPdf(const Briefing &briefing)
{
    const BriefingPages pages(briefing);
    return pdfBytes(briefing.title, [&](QPdfWriter &writer) {
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        int figures = 0;
        for (const BriefingBlock &block : briefing.blocks) {
            if (const auto *figure = std::get_if<BriefingFigure>(&block))
                writer.addFileAttachment(
                    u"figure-%1.csv"_s.arg(++figures), csvOf(tableOf(figure->spec)), u"text/csv"_s);
        }
        QPainter painter(&writer);
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page, QRectF(0, 0, writer.width(), writer.height()));
        }
    });
}

} // namespace Peel

#include "briefingpages.moc"
