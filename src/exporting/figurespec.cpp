// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figurespec.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QJsonArray numbers(const auto &list)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(static_cast<qint64>(item));
    return array;
}

QJsonObject pointJson(const FigurePoint &point)
{
    return { { u"category"_s, point.category }, { u"value"_s, point.value },
        { u"decimals"_s, point.decimals }, { u"facts"_s, numbers(point.facts) } };
}

QJsonObject seriesJson(const FigureSeries &series)
{
    QJsonArray points;
    for (const FigurePoint &point : series.points)
        points.append(pointJson(point));
    return { { u"name"_s, series.name },
        { u"role"_s, series.role == FigureSeries::Role::Main ? u"main"_s : u"comparison"_s },
        { u"points"_s, points }, { u"breaks_after"_s, numbers(series.breaksAfter) } };
}

FigurePoint pointFrom(const QJsonObject &json)
{
    FigurePoint point;
    point.category = json["category"_L1].toInt(-1);
    point.value = json["value"_L1].toDouble();
    point.decimals = json["decimals"_L1].toInt();
    for (const QJsonValue &fact : json["facts"_L1].toArray())
        point.facts.append(fact.toInteger());
    return point;
}

FigureSeries seriesFrom(const QJsonObject &json)
{
    FigureSeries series;
    series.name = json["name"_L1].toString();
    if (json["role"_L1].toString() == "comparison"_L1)
        series.role = FigureSeries::Role::Comparison;
    for (const QJsonValue &point : json["points"_L1].toArray())
        series.points.append(pointFrom(point.toObject()));
    for (const QJsonValue &index : json["breaks_after"_L1].toArray())
        series.breaksAfter.append(index.toInt());
    return series;
}

bool hasKnownCategories(const FigureSpec &spec)
{
    return std::all_of(spec.series.begin(), spec.series.end(), [&spec](const FigureSeries &series) {
        return std::all_of(
            series.points.begin(), series.points.end(), [&spec](const FigurePoint &point) {
                return point.category >= 0 && point.category < spec.categories.size();
            });
    });
}

} // namespace

QString pointSentence(const FigureSpec &spec, int series, int point)
{
    const FigureSeries &line = spec.series.at(series);
    const FigurePoint &mark = line.points.at(point);
    return u"%1, %2, %3: %4"_s.arg(spec.title, spec.categories.at(mark.category).label, line.name,
        spokenValue(mark.value, spec.unit, mark.decimals));
}

QJsonObject toJson(const FigureSpec &spec)
{
    QJsonArray categories;
    for (const FigureCategory &category : spec.categories)
        categories.append(
            QJsonObject { { u"label"_s, category.label }, { u"position"_s, category.position } });
    QJsonArray series;
    for (const FigureSeries &line : spec.series)
        series.append(seriesJson(line));
    return { { u"kind"_s, spec.kind == FigureKind::Line ? u"line"_s : u"bars"_s },
        { u"title"_s, spec.title }, { u"subtitle"_s, spec.subtitle },
        { u"unit"_s, unitId(spec.unit) }, { u"categories"_s, categories }, { u"series"_s, series },
        { u"notes"_s, QJsonArray::fromStringList(spec.notes) }, { u"source"_s, spec.source },
        { u"alt_text"_s, spec.altText } };
}

Result<FigureSpec> figureSpecFromJson(const QJsonObject &json)
{
    FigureSpec spec;
    const QString kind = json["kind"_L1].toString();
    if (kind != "line"_L1 && kind != "bars"_L1)
        return failure(
            ErrorKind::NotUnderstood, u"A figure is of kind line or bars, not “%1”."_s.arg(kind));
    spec.kind = kind == "line"_L1 ? FigureKind::Line : FigureKind::Bars;
    const auto unit = unitFromId(json["unit"_L1].toString());
    if (!unit)
        return failure(
            ErrorKind::NotUnderstood, u"There is no unit “%1”."_s.arg(json["unit"_L1].toString()));
    spec.unit = *unit;
    spec.title = json["title"_L1].toString();
    spec.subtitle = json["subtitle"_L1].toString();
    spec.source = json["source"_L1].toString();
    spec.altText = json["alt_text"_L1].toString();
    for (const QJsonValue &note : json["notes"_L1].toArray())
        spec.notes.append(note.toString());
    for (const QJsonValue &category : json["categories"_L1].toArray())
        spec.categories.append(
            { category["label"_L1].toString(), category["position"_L1].toDouble() });
    for (const QJsonValue &series : json["series"_L1].toArray())
        spec.series.append(seriesFrom(series.toObject()));
    if (!hasKnownCategories(spec))
        return failure(ErrorKind::NotUnderstood,
            u"A point of the figure names a category that is not there."_s);
    return spec;
}

} // namespace Peel
