// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figureview.h"

#include "exporting/figureexport.h"
#include "exporting/figureof.h"
#include "widgets/focusstyle.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// The printed value is drawn; the mark says what was worked out.
void markDoubts(FigureSpec &spec, const QHash<qint64, QString> &doubts)
{
    for (int s = 0; s < spec.series.size(); ++s) {
        const QList<FigurePoint> &points = spec.series.at(s).points;
        for (int p = 0; p < points.size(); ++p) {
            for (const qint64 fact : points.at(p).facts) {
                if (doubts.contains(fact))
                    spec.marks.append({ s, p, FigureMark::Kind::Finding,
                        FigureView::tr("does not add up; worked out: %1")
                            .arg(doubts.value(fact)) });
            }
        }
    }
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

void FigureView::setSeries(const QList<Series> &series, const LibraryIndex &library,
    const FigureChoices &choices, const QHash<qint64, QString> &doubts)
{
    m_hit = -1;
    m_figure.reset();
    m_sentence.clear();
    Result<FigureSpec> spec = figureOf(series, library.facts(), choices.kind);
    m_titles = spec ? titleSuggestions(*spec) : QStringList();
    if (spec) {
        FigureSpec chosen = withChoices(std::move(*spec), choices);
        markDoubts(chosen, doubts);
        m_figure.emplace(Figure::onItsSheet(std::move(chosen)));
    } else
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

Result<QString> FigureView::save(const QString &path) const
{
    if (!m_figure)
        return failure(ErrorKind::NotFound, tr("There is no figure to export."));
    return saveFigure(*m_figure, path);
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
    const int hit = hitAt(event->position());
    if (hit < 0 || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    focusHit(hit);
    Q_EMIT factOpened(m_figure->hits().at(hit).facts.value(0));
}

} // namespace Peel
