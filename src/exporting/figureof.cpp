// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figureof.h"

#include "exporting/figurewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype mostSeries = 4;
constexpr qsizetype fewestForLine = 3;

/// The middle of a period on the axis of time, in days.
double positionOf(const Period &period)
{
    return 0.5 * static_cast<double>(period.from.toJulianDay() + period.to.toJulianDay());
}

QList<SeriesPoint> surePoints(const Series &series)
{
    QList<SeriesPoint> sure;
    std::copy_if(series.points.begin(), series.points.end(), std::back_inserter(sure),
        [](const SeriesPoint &point) { return !point.unsure; });
    return sure;
}

QString pointLabel(const SeriesPoint &point)
{
    const QString label = periodAxisLabel(point.period);
    return label.isEmpty() ? u"no date given"_s : label;
}

FigureSeries::Role roleOf(const Series &series)
{
    return series.scope == Scope::National ? FigureSeries::Role::Comparison
                                           : FigureSeries::Role::Main;
}

FigurePoint figurePoint(const SeriesPoint &point, int category)
{
    return { category, point.value, point.decimals, point.metrics };
}

/// Every period of the series once, in time.
QList<FigureCategory> timeCategories(const QList<Series> &series)
{
    QList<FigureCategory> categories;
    for (const Series &one : series) {
        for (const SeriesPoint &point : surePoints(one)) {
            const FigureCategory category { pointLabel(point), positionOf(point.period) };
            if (!categories.contains(category))
                categories.append(category);
        }
    }
    std::stable_sort(categories.begin(), categories.end(),
        [](const FigureCategory &a, const FigureCategory &b) { return a.position < b.position; });
    return categories;
}

int categoryAt(const QList<FigureCategory> &categories, const SeriesPoint &point)
{
    return static_cast<int>(
        categories.indexOf(FigureCategory { pointLabel(point), positionOf(point.period) }));
}

/// A line stops before a gap and before an unsure reading.
QList<int> breaksOf(const Series &series)
{
    QList<int> breaks;
    int drawn = -1;
    for (int i = 0; i < series.points.size(); ++i) {
        const bool unsure = series.points.at(i).unsure;
        if (!unsure)
            ++drawn;
        const bool gap = std::any_of(series.gaps.begin(), series.gaps.end(),
            [i](const SeriesGap &one) { return one.after == i; });
        if ((gap || unsure) && drawn >= 0 && !breaks.contains(drawn))
            breaks.append(drawn);
    }
    return breaks;
}

void addNotes(FigureSpec &spec, const Series &series, const QString &area)
{
    for (const QString &note : series.notes) {
        if (!spec.notes.contains(note))
            spec.notes.append(note);
    }
    for (const SeriesGap &gap : series.gaps)
        spec.notes.append(u"%1, %2: no figure published."_s.arg(area, gap.label));
    for (const SeriesPoint &point : series.points) {
        if (point.unsure)
            spec.notes.append(
                u"%1, %2: an unsure reading is left out."_s.arg(area, pointLabel(point)));
    }
}

void addTimeSeries(FigureSpec &spec, const QList<Series> &series, const ReferenceData &reference)
{
    spec.categories = timeCategories(series);
    for (const Series &one : series) {
        const QString area = areaNameOf(one, reference);
        FigureSeries line { area, roleOf(one), {}, breaksOf(one) };
        for (const SeriesPoint &point : surePoints(one))
            line.points.append(figurePoint(point, categoryAt(spec.categories, point)));
        spec.series.append(line);
        addNotes(spec, one, area);
    }
}

/// Several measures: one bar each, of the latest period.
void addNamedSeries(FigureSpec &spec, const QList<Series> &series, const ReferenceData &reference)
{
    QStringList names;
    QStringList periods;
    for (const Series &one : series) {
        const QList<SeriesPoint> points = surePoints(one);
        if (points.isEmpty())
            continue;
        if (!names.contains(one.name)) {
            names.append(one.name);
            spec.categories.append({ one.name, 0 });
        }
        const QString area = areaNameOf(one, reference);
        auto bars = std::find_if(spec.series.begin(), spec.series.end(),
            [&area](const FigureSeries &drawn) { return drawn.name == area; });
        if (bars == spec.series.end())
            bars = spec.series.insert(
                spec.series.end(), FigureSeries { area, roleOf(one), {}, {} });
        bars->points.append(figurePoint(points.last(), static_cast<int>(names.indexOf(one.name))));
        const QString label = pointLabel(points.last());
        if (!periods.contains(label))
            periods.append(label);
    }
    if (periods.size() > 1)
        spec.notes.append(
            u"The figures are of different periods: %1."_s.arg(periods.join(u", "_s)));
    else if (!periods.isEmpty())
        spec.notes.append(u"Period: %1."_s.arg(periods.front()));
}

/// Largest first, by the first series.
void sortByValue(FigureSpec &spec)
{
    const auto valueOf = [&spec](int category) {
        for (const FigureSeries &series : spec.series) {
            for (const FigurePoint &point : series.points) {
                if (point.category == category)
                    return point.value;
            }
        }
        return 0.0;
    };
    QList<int> order;
    for (int i = 0; i < spec.categories.size(); ++i)
        order.append(i);
    std::stable_sort(
        order.begin(), order.end(), [&](int a, int b) { return valueOf(a) > valueOf(b); });
    QList<FigureCategory> sorted;
    for (const int old : std::as_const(order))
        sorted.append(spec.categories.at(old));
    spec.categories = sorted;
    for (FigureSeries &series : spec.series) {
        for (FigurePoint &point : series.points)
            point.category = static_cast<int>(order.indexOf(point.category));
        std::sort(series.points.begin(), series.points.end(),
            [](const FigurePoint &a, const FigurePoint &b) { return a.category < b.category; });
    }
}

bool sharesOneName(const QList<Series> &series)
{
    return std::all_of(series.begin(), series.end(),
        [&](const Series &one) { return one.name == series.front().name; });
}

FigureKind fittingKind(const QList<Series> &series)
{
    const bool longEnough = std::any_of(series.begin(), series.end(), [](const Series &one) {
        return one.kind != PeriodKind::Undated && surePoints(one).size() >= fewestForLine;
    });
    return longEnough && sharesOneName(series) ? FigureKind::Line : FigureKind::Bars;
}

QString titleOf(const FigureSpec &spec, const QList<Series> &series)
{
    QString name = sharesOneName(series) ? series.front().name : QString();
    if (name.isEmpty())
        return spec.series.size() == 1
            ? spec.series.front().name
            : spec.series.front().name + u" against "_s + spec.series.back().name;
    return spec.series.size() == 1 ? u"%1, %2"_s.arg(name, spec.series.front().name) : name;
}

} // namespace

QList<Series> seriesForFigure(const QList<Series> &found, std::optional<FigureKind> kind)
{
    const auto first = std::find_if(found.begin(), found.end(),
        [](const Series &one) { return one.kind != PeriodKind::Undated; });
    const Series &lead = first == found.end() ? found.front() : *first;
    const bool anyName = kind == FigureKind::Bars;
    QList<Series> fitting;
    for (const Series &one : found) {
        const bool area = one.scope == lead.scope || one.scope == Scope::National;
        if (one.unit == lead.unit && one.kind == lead.kind && one.force == lead.force && area
            && (anyName || one.name == lead.name))
            fitting.append(one);
    }
    return anyName ? fitting : fitting.mid(0, mostSeries);
}

Result<FigureSpec> figureOf(const QList<Series> &series, const LibraryFacts &facts,
    std::optional<FigureKind> kind, const ReferenceData &reference)
{
    const bool empty = std::all_of(
        series.begin(), series.end(), [](const Series &one) { return surePoints(one).isEmpty(); });
    if (series.isEmpty() || empty)
        return failure(ErrorKind::NotUnderstood, u"There is no figure to draw."_s);
    if (std::any_of(series.begin(), series.end(),
            [&](const Series &one) { return one.unit != series.front().unit; }))
        return failure(ErrorKind::NotUnderstood,
            u"These figures are of different units: draw one figure for each."_s);
    FigureSpec spec;
    spec.kind = kind.value_or(fittingKind(series));
    spec.unit = series.front().unit;
    if (spec.kind == FigureKind::Line
        && (!sharesOneName(series) || series.front().kind == PeriodKind::Undated))
        return failure(ErrorKind::NotUnderstood, u"A line needs one measure with dated figures."_s);
    if (sharesOneName(series)) {
        addTimeSeries(spec, series, reference);
    } else {
        addNamedSeries(spec, series, reference);
        sortByValue(spec);
    }
    spec.title = titleOf(spec, series);
    spec.measure = sharesOneName(series) ? series.front().name : QString();
    spec.subtitle = subtitleOf(spec, series, facts, reference);
    spec.source = sourceLineOf(spec, facts);
    spec.altText = altTextOf(spec);
    return spec;
}

} // namespace Peel
