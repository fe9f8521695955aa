// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figure.h"

#include "exporting/drawing/drawing.h"
#include "exporting/exclusion.h"
#include "exporting/figureframe.h"
#include "exporting/figurepalette.h"

#include <QGraphicsScene>
#include <QLineF>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool hasMarks(const FigureSpec &spec)
{
    return !spec.categories.isEmpty()
        && std::any_of(spec.series.begin(), spec.series.end(),
            [](const FigureSeries &series) { return !series.points.isEmpty(); });
}

/// The sheet with room for all of the words and rows, paper and all.
FigureSize grownSize(FigureSize size, const FigureSpec &spec, const FigureFrame &frame)
{
    const double width = size.sheet.width() - 2 * size.margin();
    const double body = hasMarks(spec) ? drawingOf(spec.kind).leastHeight(spec, size, width) : 0;
    const double needed = std::ceil(frame.head + body + frame.tail);
    if (needed <= size.sheet.height())
        return size;
    if (!size.millimetres.isEmpty())
        size.millimetres.setHeight(size.millimetres.width() * needed / size.sheet.width());
    size.sheet.setHeight(needed);
    return size;
}

} // namespace

struct Figure::Private
{
    FigureSpec whole; // as it was given
    FigureSpec spec; // without what is left out
    FigureSize size;
    std::unique_ptr<QGraphicsScene> scene = std::make_unique<QGraphicsScene>();
    MarkAreas areas;
    QList<FigureHit> hits; // made from the areas when asked for
};

Figure::Figure(FigureSpec spec, FigureSize size)
    : d(std::make_unique<Private>())
{
    d->whole = std::move(spec);
    d->spec = drawnOf(d->whole);
    const FigureFrame frame = frameOf(d->spec, size);
    d->size = grownSize(std::move(size), d->spec, frame);
    d->scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    d->scene->setSceneRect(QRectF({}, d->size.sheet));
    d->scene->setBackgroundBrush(FigureColour::sheet);
    const QRectF body = addFrame(*d->scene, frame, d->spec, d->size);
    if (!hasMarks(d->spec))
        return;
    Drawing drawing { *d->scene, d->spec, d->size, ChartMarks(*d->scene, d->size) };
    d->areas = drawingOf(d->spec.kind).draw(drawing, body);
}

Figure::~Figure() = default;
Figure::Figure(Figure &&) noexcept = default;
Figure &Figure::operator=(Figure &&) noexcept = default;

Figure Figure::onItsSheet(FigureSpec spec)
{
    const FigureSize *size = figureSize(spec.size);
    if (size == nullptr)
        size = figureSize(u"report"_s);
    return Figure(std::move(spec), *size);
}

const FigureSpec &Figure::spec() const
{
    return d->whole;
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
    if (!d->hits.isEmpty())
        return d->hits;
    for (int series = 0; series < d->areas.size(); ++series) {
        for (int i = 0; i < d->areas.at(series).size(); ++i)
            d->hits.append({ d->areas.at(series).at(i), series, i,
                d->spec.series.at(series).points.at(i).facts, pointSentence(d->spec, series, i) });
    }
    return d->hits;
}

QList<SheetText> Figure::texts() const
{
    return textsOn(*d->scene);
}

int Figure::hitAt(const QPointF &place) const
{
    int nearest = -1;
    double distance = 0;
    for (int i = 0; i < hits().size(); ++i) {
        const QRectF area = hits().at(i).area.adjusted(-2, -2, 2, 2);
        const double length = QLineF(area.center(), place).length();
        if (area.contains(place) && (nearest < 0 || length < distance)) {
            nearest = i;
            distance = length;
        }
    }
    return nearest;
}

} // namespace Peel
