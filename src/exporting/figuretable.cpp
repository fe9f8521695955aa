// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figuretable.h"

#include "exporting/exclusion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// What stands along the figure's categories.
QString categoryWord(const FigureSpec &spec)
{
    const bool dated = std::any_of(spec.categories.begin(), spec.categories.end(),
        [](const FigureCategory &category) { return category.position != 0; });
    switch (spec.kind) {
    case FigureKind::GradeBars:
    case FigureKind::GradeSteps:
        return u"Round"_s;
    case FigureKind::DotStrip:
        return u"Force"_s;
    case FigureKind::Timeline:
        return u"Text"_s;
    case FigureKind::Dumbbell:
        return u"Category"_s;
    case FigureKind::Bars:
        return dated ? u"Period"_s : u"Category"_s;
    default:
        return u"Period"_s;
    }
}

QString valueWord(FigureKind kind)
{
    if (kind == FigureKind::Timeline)
        return u"Date"_s;
    return kind == FigureKind::GradeSteps ? u"Grade"_s : u"Value"_s;
}

/// For machines: a number, the word of a grade, an ISO date.
QJsonValue valueOf(const FigureSpec &spec, const FigurePoint &point)
{
    if (spec.kind == FigureKind::GradeSteps)
        return pointValue(spec, point);
    if (spec.kind == FigureKind::Timeline)
        return dateOf(point).iso();
    return point.value;
}

/// Whether a point is drawn, and if not, why.
TableCell drawnCell(const QString &reason)
{
    return reason.isEmpty() ? cell(u"yes"_s) : cell(u"no: %1"_s.arg(reason));
}

QString unitWords(Unit unit)
{
    const QString name = unitName(unit);
    return name.isEmpty() ? u"number"_s : name;
}

} // namespace

Table tableOf(const FigureSpec &spec)
{
    const bool numbers = hasNumbers(spec.kind);
    Table table;
    table.title = spec.title;
    table.columns
        = { { u"series"_s, u"Series"_s, false }, { u"category"_s, categoryWord(spec), false },
              { u"value"_s, valueWord(spec.kind), numbers } };
    if (numbers)
        table.columns
            += { { u"unit"_s, u"Unit"_s, false }, { u"printed"_s, u"As printed"_s, true } };
    const bool exclusions = hasExclusions(spec);
    if (exclusions)
        table.columns.append({ u"drawn"_s, u"In the figure"_s, false });
    for (int s = 0; s < spec.series.size(); ++s) {
        const FigureSeries &series = spec.series.at(s);
        for (int p = 0; p < series.points.size(); ++p) {
            const FigurePoint &point = series.points.at(p);
            QList<TableCell> row { { series.name, {} },
                { spec.categories.at(point.category).label, {} },
                { valueOf(spec, point), numbers ? QString() : pointValue(spec, point) } };
            if (numbers)
                row += { cell(unitId(spec.unit), unitWords(spec.unit)),
                    { pointValue(spec, point), {} } };
            if (exclusions)
                row.append(drawnCell(exclusionOf(spec, s, p)));
            table.rows.append(row);
        }
    }
    return table;
}

} // namespace Peel
