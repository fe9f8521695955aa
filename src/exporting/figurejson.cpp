// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figurespec.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

// A file may say anything; an axis is drawn step by step and year by year.
constexpr double largestValue = 1e15;
constexpr int mostDecimals = 12;
constexpr qint64 firstDay = 2'378'497; // 1 January 1800
constexpr qint64 lastDay = 2'561'118; // 1 January 2300

constexpr std::array markKinds { "annotation", "finding", "conflict", "recalculated", "unsure",
    "excluded" };

QJsonArray numbers(const auto &list)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(static_cast<qint64>(item));
    return array;
}

QJsonObject pointJson(const FigurePoint &point)
{
    QJsonObject json { { u"category"_s, point.category }, { u"value"_s, point.value },
        { u"decimals"_s, point.decimals }, { u"facts"_s, numbers(point.facts) } };
    if (!point.places.isEmpty())
        json.insert(u"places"_s, QJsonArray::fromStringList(point.places));
    return json;
}

QJsonObject seriesJson(const FigureSeries &series)
{
    QJsonArray points;
    for (const FigurePoint &point : series.points)
        points.append(pointJson(point));
    QJsonObject json { { u"name"_s, series.name },
        { u"role"_s, series.role == FigureSeries::Role::Main ? u"main"_s : u"comparison"_s },
        { u"points"_s, points }, { u"breaks_after"_s, numbers(series.breaksAfter) } };
    if (series.grade)
        json.insert(u"grade"_s, gradeId(*series.grade));
    if (!series.sourceKey.isEmpty())
        json.insert(u"source_key"_s, series.sourceKey);
    return json;
}

QJsonObject markJson(const FigureMark &mark)
{
    return { { u"series"_s, mark.series }, { u"point"_s, mark.point },
        { u"kind"_s, QString::fromLatin1(markKinds.at(static_cast<std::size_t>(mark.kind))) },
        { u"words"_s, mark.words } };
}

FigurePoint pointFrom(const QJsonObject &json)
{
    FigurePoint point;
    point.category = json["category"_L1].toInt(-1);
    point.value = json["value"_L1].toDouble();
    point.decimals = json["decimals"_L1].toInt();
    for (const QJsonValue fact : json["facts"_L1].toArray())
        point.facts.append(fact.toInteger());
    for (const QJsonValue place : json["places"_L1].toArray())
        point.places.append(place.toString());
    return point;
}

FigureSeries seriesFrom(const QJsonObject &json)
{
    FigureSeries series;
    series.name = json["name"_L1].toString();
    if (json["role"_L1].toString() == "comparison"_L1)
        series.role = FigureSeries::Role::Comparison;
    series.grade = gradeFromId(json["grade"_L1].toString());
    series.sourceKey = json["source_key"_L1].toString();
    for (const QJsonValue point : json["points"_L1].toArray())
        series.points.append(pointFrom(point.toObject()));
    for (const QJsonValue index : json["breaks_after"_L1].toArray())
        series.breaksAfter.append(index.toInt());
    return series;
}

FigureMark markFrom(const QJsonObject &json)
{
    FigureMark mark { json["series"_L1].toInt(-1), json["point"_L1].toInt(-1),
        FigureMark::Kind::Annotation, json["words"_L1].toString() };
    const auto *const kind
        = std::find(markKinds.begin(), markKinds.end(), json["kind"_L1].toString());
    if (kind != markKinds.end())
        mark.kind = static_cast<FigureMark::Kind>(kind - markKinds.begin());
    return mark;
}

bool hasKnownCategories(const FigureSpec &spec)
{
    return std::all_of(spec.series.begin(), spec.series.end(), [&spec](const FigureSeries &series) {
        return std::all_of(
            series.points.begin(), series.points.end(), [&spec](const FigurePoint &point) {
                const bool level = spec.kind != FigureKind::GradeSteps
                    || (point.value >= 0 && point.value < double(spec.levels.size()));
                return level && point.category >= 0 && point.category < spec.categories.size();
            });
    });
}

bool isDrawable(double value)
{
    return std::abs(value) <= largestValue;
}

bool isDay(double value)
{
    return value >= firstDay && value <= lastDay;
}

bool hasDrawableValues(const FigureSpec &spec)
{
    const bool days = spec.kind == FigureKind::Timeline;
    const auto fits = [days](double value) { return days ? isDay(value) : isDrawable(value); };
    const auto fitsPoint = [&](const FigurePoint &point) {
        return fits(point.value) && std::abs(point.decimals) <= mostDecimals;
    };
    for (const FigureSeries &series : spec.series) {
        if (!std::all_of(series.points.begin(), series.points.end(), fitsPoint))
            return false;
    }
    return std::all_of(spec.reach.begin(), spec.reach.end(), fits)
        && std::all_of(spec.categories.begin(), spec.categories.end(),
            [](const FigureCategory &category) { return isDrawable(category.position); });
}

bool hasKnownMarks(const FigureSpec &spec)
{
    return std::all_of(spec.marks.begin(), spec.marks.end(), [&spec](const FigureMark &mark) {
        return mark.series >= 0 && mark.series < spec.series.size() && mark.point >= 0
            && mark.point < spec.series.at(mark.series).points.size();
    });
}

void readParts(FigureSpec &spec, const QJsonObject &json)
{
    for (const QJsonValue note : json["notes"_L1].toArray())
        spec.notes.append(note.toString());
    for (const QJsonValue level : json["levels"_L1].toArray())
        spec.levels.append(level.toString());
    for (const QJsonValue category : json["categories"_L1].toArray())
        spec.categories.append(
            { category["label"_L1].toString(), category["position"_L1].toDouble() });
    for (const QJsonValue series : json["series"_L1].toArray())
        spec.series.append(seriesFrom(series.toObject()));
    for (const QJsonValue one : json["breaks"_L1].toArray())
        spec.breaks.append({ one["after"_L1].toInt(), one["words"_L1].toString() });
    for (const QJsonValue value : json["reach"_L1].toArray())
        spec.reach.append(value.toDouble());
    for (const QJsonValue mark : json["marks"_L1].toArray())
        spec.marks.append(markFrom(mark.toObject()));
}

} // namespace

QJsonObject toJson(const FigureSpec &spec)
{
    QJsonArray categories;
    for (const FigureCategory &category : spec.categories)
        categories.append(
            QJsonObject { { u"label"_s, category.label }, { u"position"_s, category.position } });
    QJsonArray series;
    for (const FigureSeries &line : spec.series)
        series.append(seriesJson(line));
    QJsonArray breaks;
    for (const FigureBreak &one : spec.breaks)
        breaks.append(QJsonObject { { u"after"_s, one.after }, { u"words"_s, one.words } });
    QJsonArray marks;
    for (const FigureMark &mark : spec.marks)
        marks.append(markJson(mark));
    QJsonArray reach;
    for (const double value : spec.reach)
        reach.append(value);
    return { { u"kind"_s, figureKindId(spec.kind) }, { u"title"_s, spec.title },
        { u"subtitle"_s, spec.subtitle }, { u"measure"_s, spec.measure },
        { u"unit"_s, unitId(spec.unit) }, { u"categories"_s, categories }, { u"series"_s, series },
        { u"levels"_s, QJsonArray::fromStringList(spec.levels) }, { u"breaks"_s, breaks },
        { u"marks"_s, marks }, { u"notes"_s, QJsonArray::fromStringList(spec.notes) },
        { u"source"_s, spec.source }, { u"alt_text"_s, spec.altText },
        { u"palette"_s, figurePaletteId(spec.palette) }, { u"size"_s, spec.size },
        { u"reach"_s, reach } };
}

Result<FigureSpec> figureSpecFromJson(const QJsonObject &json)
{
    FigureSpec spec;
    const QString kind = json["kind"_L1].toString();
    if (const auto known = figureKindFromId(kind))
        spec.kind = *known;
    else
        return failure(ErrorKind::NotUnderstood, u"There is no kind of figure “%1”."_s.arg(kind));
    const auto unit = unitFromId(json["unit"_L1].toString());
    if (!unit)
        return failure(
            ErrorKind::NotUnderstood, u"There is no unit “%1”."_s.arg(json["unit"_L1].toString()));
    spec.unit = *unit;
    spec.title = json["title"_L1].toString();
    spec.subtitle = json["subtitle"_L1].toString();
    spec.measure = json["measure"_L1].toString();
    spec.source = json["source"_L1].toString();
    spec.altText = json["alt_text"_L1].toString();
    spec.size = json["size"_L1].toString();
    spec.palette = figurePaletteFromId(json["palette"_L1].toString()).value_or(spec.palette);
    readParts(spec, json);
    if (!hasKnownCategories(spec))
        return failure(ErrorKind::NotUnderstood,
            u"A point of the figure names a category or level that is not there."_s);
    if (!hasDrawableValues(spec))
        return failure(ErrorKind::NotUnderstood, u"The figure has values that cannot be drawn."_s);
    if (!hasKnownMarks(spec))
        return failure(
            ErrorKind::NotUnderstood, u"A mark of the figure names a point that is not there."_s);
    return spec;
}

} // namespace Peel
