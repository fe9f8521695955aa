// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/metrics/figureview.h"

#include "exporting/figureexport.h"
#include "widgets/parts/focusstyle.h"
#include "widgets/parts/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QDrag>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStandardPaths>
#include <QToolTip>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// The figure as files for whoever takes it: file managers take paths, office programs pictures.
QMimeData *draggedOf(const Figure &figure)
{
    QMimeData *data = clipboardOf(figure).release();
    QList<QUrl> urls;
    const QDir folder(
        QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/dragged"_s);
    folder.mkpath(u"."_s);
    QString name = figure.spec().title.left(80);
    name.replace(u'/', u'-');
    for (const QString &ending : { u".png"_s, u".svg"_s }) {
        const Result<QString> saved = saveFigure(figure, folder.filePath(name + ending));
        if (saved)
            urls.append(QUrl::fromLocalFile(*saved));
    }
    data->setUrls(urls);
    return data;
}

} // namespace

FigureView::FigureView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"figureView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(200);
    setMouseTracking(true);
}

FigureView::~FigureView() = default;

void FigureView::show(const Result<FigureSpec> &spec)
{
    m_hit = -1;
    m_figure.reset();
    m_sentence.clear();
    if (spec)
        m_figure.emplace(Figure::onItsSheet(*spec));
    else
        m_sentence
            = tr("No figure is drawn: %1 The values stand in the table.").arg(spec.error().message);
    setAccessibleName(m_figure ? m_figure->spec().title : m_sentence);
    setAccessibleDescription(m_figure ? m_figure->spec().altText : QString());
    update();
}

void FigureView::focusFact(qint64 metric)
{
    if (!m_figure)
        return;
    const QList<FigureHit> &hits = m_figure->hits();
    m_hit = -1;
    for (int hit = 0; hit < hits.size(); ++hit) {
        if (hits.at(hit).facts.contains(metric))
            m_hit = hit;
    }
    update();
}

QMimeData *FigureView::copied() const
{
    return m_figure ? clipboardOf(*m_figure).release() : nullptr;
}

QSize FigureView::sizeHint() const
{
    return { 640, 360 };
}

QRectF FigureView::sheet() const
{
    const QSizeF wanted = m_figure->size().sheet;
    const QSizeF fitted = wanted.scaled(QSizeF(size()) - QSizeF(8, 8), Qt::KeepAspectRatio);
    return { QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted };
}

QPointF FigureView::placeOf(int hit) const
{
    const QRectF paper = sheet();
    const double scale = paper.width() / m_figure->size().sheet.width();
    return paper.topLeft() + m_figure->hits().at(hit).area.center() * scale;
}

int FigureView::hitAt(const QPointF &position) const
{
    if (!m_figure)
        return -1;
    const QRectF paper = sheet();
    const double scale = paper.width() / m_figure->size().sheet.width();
    return m_figure->hitAt((position - paper.topLeft()) / scale);
}

void FigureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_figure) {
        painter.setPen(Theme::current().quietText);
        painter.drawText(
            rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    const QRectF paper = sheet();
    painter.fillRect(paper, Qt::white);
    m_figure->paint(painter, paper);
    painter.setPen(Theme::current().line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(paper);
    if (hasFocus())
        paintFocusRing(&painter, paper.adjusted(-3, -3, 3, 3));
    if (m_hit >= 0) {
        const double scale = paper.width() / m_figure->size().sheet.width();
        const QRectF area = m_figure->hits().at(m_hit).area;
        const QRectF mark(paper.topLeft() + area.topLeft() * scale, area.size() * scale);
        const QRectF ring = mark.width() < 30 && mark.height() < 30
            ? QRectF(mark.center() - QPointF(10, 10), QSizeF(20, 20))
            : mark.adjusted(-3, -3, 3, 3);
        paintFocusRing(&painter, ring);
    }
}

bool FigureView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int hit = hitAt(help->pos());
    if (hit >= 0)
        QToolTip::showText(help->globalPos(), m_figure->hits().at(hit).sentence, this);
    else
        QToolTip::hideText();
    return true;
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    if (!m_figure || m_figure->hits().isEmpty())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_BracketLeft:
        Q_EMIT kindStepped(-1);
        return;
    case Qt::Key_BracketRight:
        Q_EMIT kindStepped(1);
        return;
    case Qt::Key_D:
        Q_EMIT tableWanted();
        return;
    case Qt::Key_Left:
        return focusHit(beside(m_hit, 0, -1));
    case Qt::Key_Right:
        return focusHit(beside(m_hit, 0, 1));
    case Qt::Key_Up:
        return focusHit(beside(m_hit, -1, 0));
    case Qt::Key_Down:
        return focusHit(beside(m_hit, 1, 0));
    case Qt::Key_Home:
        return focusHit(0);
    case Qt::Key_End:
        return focusHit(static_cast<int>(m_figure->hits().size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_hit >= 0)
            Q_EMIT factOpened(m_figure->hits().at(m_hit).facts.value(0));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

int FigureView::beside(int hit, int seriesStep, int pointStep) const
{
    const QList<FigureHit> &hits = m_figure->hits();
    if (hit < 0)
        return pointStep < 0 ? static_cast<int>(hits.size()) - 1 : 0;
    const FigureHit &here = hits.at(hit);
    int best = hit;
    for (int other = 0; other < hits.size(); ++other) {
        const FigureHit &there = hits.at(other);
        if (pointStep != 0 && there.series == here.series && there.point == here.point + pointStep)
            return other;
        const bool sideways = seriesStep != 0 && there.series == here.series + seriesStep;
        const auto distance = [&here](const FigureHit &point) {
            return std::abs(point.area.center().x() - here.area.center().x());
        };
        if (sideways && (best == hit || distance(there) < distance(hits.at(best))))
            best = other;
    }
    return best;
}

void FigureView::focusHit(int hit)
{
    m_hit = hit;
    update();
    const FigureHit &here = m_figure->hits().at(hit);
    setAccessibleDescription(here.sentence);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT factFocused(here.facts.value(0));
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    const int hit = hitAt(event->position());
    if (hit < 0 || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    focusHit(hit);
}

/// Opens what was pressed, unless the figure was dragged away in between.
void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    const int hit = hitAt(event->position());
    if (hit < 0 || hit != m_hit || event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    Q_EMIT factOpened(m_figure->hits().at(hit).facts.value(0));
}

/// A figure is dragged out as a picture, a drawing and a table at once.
void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    const int way = (event->pos() - m_pressed).manhattanLength();
    if (!m_figure || (event->buttons() & Qt::LeftButton) == 0
        || way < QApplication::startDragDistance())
        return QWidget::mouseMoveEvent(event);
    auto *drag = new QDrag(this);
    drag->setMimeData(draggedOf(*m_figure));
    drag->exec(Qt::CopyAction);
}

} // namespace Peel
