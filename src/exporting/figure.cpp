// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figure.h"

#include "exporting/chartmarks.h"
#include "exporting/figureframe.h"
#include "exporting/figurelabels.h"
#include "exporting/figurepalette.h"

#include <QGraphicsScene>
#include <QLineF>

#include <utility>

namespace Peel {
namespace {

constexpr double reach = 12; // how far from a mark a click still means it

QList<FigureHit> hitsOf(const FigureSpec &spec, const PlotGeometry &geometry)
{
    QList<FigureHit> hits;
    for (int series = 0; series < spec.series.size(); ++series) {
        for (int i = 0; i < spec.series.at(series).points.size(); ++i) {
            const FigurePoint &point = spec.series.at(series).points.at(i);
            const QPointF mark
                = spec.kind == FigureKind::Line ? geometry.markAt(spec, point) : QPointF();
            const QRectF area = spec.kind == FigureKind::Line
                ? QRectF(mark.x() - reach, mark.y() - reach, 2 * reach, 2 * reach)
                : geometry.barAt(series, point);
            hits.append({ area, series, i, point.facts, pointSentence(spec, series, i) });
        }
    }
    return hits;
}

} // namespace

struct Figure::Private
{
    FigureSpec spec;
    FigureSize size;
    std::unique_ptr<QGraphicsScene> scene = std::make_unique<QGraphicsScene>();
    QList<FigureHit> hits;
};

Figure::Figure(FigureSpec spec, FigureSize size)
    : d(std::make_unique<Private>())
{
    d->spec = std::move(spec);
    d->size = std::move(size);
    d->scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    d->scene->setSceneRect(QRectF({}, d->size.sheet));
    d->scene->setBackgroundBrush(FigureColour::sheet);
    const QRectF body = addFrame(*d->scene, d->spec, d->size);
    if (d->spec.categories.isEmpty() || d->spec.series.isEmpty())
        return;
    const PlotGeometry geometry = geometryFor(body, d->spec, d->size);
    addChartMarks(*d->scene, d->spec, geometry, d->size);
    addLabels(*d->scene, d->spec, geometry, d->size);
    d->hits = hitsOf(d->spec, geometry);
}

Figure::~Figure() = default;
Figure::Figure(Figure &&) noexcept = default;
Figure &Figure::operator=(Figure &&) noexcept = default;

const FigureSpec &Figure::spec() const
{
    return d->spec;
}

const FigureSize &Figure::size() const
{
    return d->size;
}

void Figure::paint(QPainter &painter, const QRectF &target) const
{
    d->scene->render(&painter, target, d->scene->sceneRect(), Qt::KeepAspectRatio);
}

const QList<FigureHit> &Figure::hits() const
{
    return d->hits;
}

int Figure::hitAt(const QPointF &place) const
{
    int nearest = -1;
    double distance = 0;
    for (int i = 0; i < d->hits.size(); ++i) {
        const QRectF area = d->hits.at(i).area.adjusted(-2, -2, 2, 2);
        const double length = QLineF(area.center(), place).length();
        if (area.contains(place) && (nearest < 0 || length < distance)) {
            nearest = i;
            distance = length;
        }
    }
    return nearest;
}

} // namespace Peel
