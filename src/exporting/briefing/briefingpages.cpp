// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/briefingpages.h"

#include "exporting/briefing/briefingflow.h"
#include "exporting/figureparts.h"
#include "exporting/figuretable.h"
#include "exporting/pdffile.h"
#include "exporting/textitems.h"

#include <QPainter>
#include <QPdfWriter>

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
constexpr double lineWidth = pageWidth - 2 * side;
constexpr double textHeight = pageHeight - above - below;
constexpr double highestFigure = 0.9 * textHeight; // its caption is above it

} // namespace

struct BriefingPages::Private
{
    explicit Private(const Briefing &briefing)
        : items(flowOf(withFiguresOnPages(briefing), lineWidth, textHeight))
        , pages(flowed(items, textHeight))
    {
    }

    std::vector<FlowItem> items;
    QList<FlowPage> pages;
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
    return static_cast<int>(d->pages.size());
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
    painter.translate(side, above);
    for (const PlacedItem &placed : d->pages.at(index))
        d->items.at(static_cast<size_t>(placed.item)).paint(painter, placed.top);
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

Briefing withFiguresOnPages(const Briefing &briefing)
{
    Briefing paged = briefing;
    paged.blocks.clear();
    for (const BriefingBlock &block : briefing.blocks) {
        const auto *figure = std::get_if<BriefingFigure>(&block);
        if (figure == nullptr) {
            paged.blocks.append(block);
            continue;
        }
        const QList<FigureSpec> parts
            = partsFor(figure->spec, *figureSize(u"report"_s), highestFigure);
        for (const FigureSpec &part : parts)
            paged.blocks.append(BriefingFigure { part, figure->sources });
    }
    return paged;
}

} // namespace Peel
