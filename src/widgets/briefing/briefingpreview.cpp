// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/briefing/briefingpreview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int gap = 12; // pixels between pages
constexpr int frameRoom = 6;

} // namespace

class BriefingPreview::Sheets final : public QWidget
{
public:
    explicit Sheets(const BriefingPreview &preview)
        : m_preview(preview)
    {
    }

    void fit() { setFixedSize(sizeHint()); }

    QSize sizeHint() const override
    {
        const QSizeF page = BriefingPages::size() * m_preview.zoom();
        return { int(page.width()) + 2 * gap,
            m_preview.pages() * (int(page.height()) + gap) + gap };
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const QSizeF size = BriefingPages::size() * m_preview.zoom();
        for (int page = 0; page < m_preview.pages(); ++page) {
            const QRectF sheet(QPointF(gap, gap + page * (int(size.height()) + gap)), size);
            if (!sheet.intersects(event->rect()))
                continue;
            m_preview.m_pages->paint(painter, page, sheet);
            painter.setPen(QColor(0xb1, 0xb4, 0xb6));
            painter.drawRect(sheet);
        }
    }

private:
    const BriefingPreview &m_preview;
};

BriefingPreview::BriefingPreview(QWidget *parent)
    : QScrollArea(parent)
    , m_sheets(new Sheets(*this))
{
    setObjectName(u"briefingPreview"_s);
    setAccessibleName(tr("Pages of the briefing"));
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setWidget(m_sheets);
}

BriefingPreview::~BriefingPreview() = default;

void BriefingPreview::show(const Briefing &briefing)
{
    m_pages = std::make_unique<BriefingPages>(briefing);
    setAccessibleDescription(tr("%n page(s)", nullptr, pages()));
    m_sheets->fit();
    m_sheets->update();
}

void BriefingPreview::setZoom(double zoom)
{
    m_zoom = zoom;
    m_sheets->fit();
    m_sheets->update();
}

double BriefingPreview::zoom() const
{
    if (m_zoom > 0)
        return m_zoom;
    const double room = width() - 2 * gap - verticalScrollBar()->sizeHint().width() - frameRoom;
    return std::clamp(room / BriefingPages::size().width(), 0.3, 1.0);
}

void BriefingPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_zoom <= 0)
        m_sheets->fit();
}

int BriefingPreview::pages() const
{
    return m_pages == nullptr ? 0 : m_pages->count();
}

} // namespace Peel
