// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figurewords.h"

#include "exporting/exclusion.h"
#include "exporting/figureof.h"
#include "exporting/figuresources.h"
#include "exporting/quartiles.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype mostPlaces = 3; // named one by one
constexpr qsizetype longestAltText = 250;

const FigureSeries *mainSeries(const FigureSpec &spec)
{
    for (const FigureSeries &series : spec.series) {
        if (series.role == FigureSeries::Role::Main && !series.points.isEmpty())
            return &series;
    }
    return spec.series.isEmpty() || spec.series.front().points.isEmpty() ? nullptr
                                                                         : &spec.series.front();
}

QString labelOf(const FigureSpec &spec, const FigurePoint &point)
{
    return spec.categories.at(point.category).label;
}

/// " (+28%)", only for units in which a share of change means something.
QString changeInWords(const FigureSpec &spec, const FigurePoint &first, const FigurePoint &last)
{
    switch (spec.unit) {
    case Unit::Percent:
    case Unit::PercentChange:
    case Unit::PercentagePoints:
    case Unit::Rank:
        return {};
    default:
        break;
    }
    if (first.value <= 0)
        return {};
    const double change = 100.0 * (last.value - first.value) / first.value;
    return u" (%1)"_s.arg(spokenValue(std::round(change), Unit::PercentChange, 0));
}

QString unitWords(Unit unit)
{
    switch (unit) {
    case Unit::Count:
        return u"Number"_s;
    case Unit::Percent:
        return u"Per cent"_s;
    case Unit::Gbp:
        return u"Pounds"_s;
    case Unit::Seconds:
        return u"Minutes and seconds"_s;
    default:
        break;
    }
    QString words = unitName(unit);
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

/// "2017–18 to 2021–22"; years that end in June are "years to Jun 2012 to Jun 2015".
QString timesOf(const QString &first, const QString &last)
{
    static const QString yearTo = u"year to "_s;
    if (first == last)
        return first;
    if (first.startsWith(yearTo) && last.startsWith(yearTo))
        return u"years to %1 to %2"_s.arg(first.mid(yearTo.size()), last.mid(yearTo.size()));
    return u"%1 to %2"_s.arg(first, last);
}

} // namespace

QString areaNameOf(const Series &series, const ReferenceData &reference)
{
    if (series.scope == Scope::National)
        return u"England and Wales"_s;
    if (series.scope == Scope::Other)
        return u"Other areas"_s;
    const Force *force = reference.force(series.force);
    return force == nullptr ? u"The force"_s : force->areaName;
}

QString subtitleOf(const FigureSpec &spec, const QList<Series> &series, const LibraryFacts &facts,
    const ReferenceData &reference)
{
    QStringList parts { unitWords(spec.unit) };
    const Force *force = reference.force(series.front().force);
    if (spec.kind == FigureKind::DotStrip)
        parts.append(u"forces of England and Wales"_s);
    else if (force != nullptr)
        parts.append(force->name);
    const QString first = spec.categories.front().label;
    const QString last = spec.categories.back().label;
    if (series.front().kind != PeriodKind::Undated
        && (spec.kind == FigureKind::Line || spec.kind == FigureKind::SmallMultiples))
        parts.append(timesOf(first, last));
    if (spec.kind == FigureKind::Dumbbell)
        parts.append(u"%1 and %2"_s.arg(spec.series.front().name, spec.series.back().name));
    parts.append(voiceWordsOf(spec, facts));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

namespace {

/// "In 2014–15 Derbyshire 5.7, England and Wales 6.3" has no direction; two periods have.
QString messageOfTwoPeriods(const FigureSpec &spec)
{
    if (spec.series.size() < 2 || spec.series.front().points.isEmpty())
        return {};
    const FigurePoint &first = spec.series.front().points.front();
    for (const FigurePoint &last : spec.series.back().points) {
        if (last.category != first.category || last.value == first.value)
            continue;
        return u"%1 %2 from %3 to %4%5 between %6 and %7"_s.arg(labelOf(spec, first),
            last.value > first.value ? u"rose"_s : u"fell"_s, pointValue(spec, first),
            pointValue(spec, last), changeInWords(spec, first, last), spec.series.front().name,
            spec.series.back().name);
    }
    return {};
}

/// Where the named force stands among the others: "5th highest of 43".
QString messageOfStrip(const FigureSpec &spec)
{
    const FigureSeries *named = mainSeries(spec);
    if (named == nullptr || named->role != FigureSeries::Role::Main)
        return {};
    const FigurePoint &own = named->points.front();
    int above = 0;
    QList<double> values;
    for (const FigureSeries &series : spec.series) {
        for (const FigurePoint &point : series.points) {
            values.append(point.value);
            above += point.value > own.value ? 1 : 0;
        }
    }
    const double median = quartilesOf(values).median;
    const QString place = above == 0 ? u"highest"_s
        : above + 1 == values.size() ? u"lowest"_s
                                     : spokenValue(above + 1, Unit::Rank) + u" highest"_s;
    return u"%1 %2, %3 of %4 forces, median %5"_s
        .arg(labelOf(spec, own), pointValue(spec, own), place)
        .arg(values.size())
        .arg(spokenValue(median, spec.unit, own.decimals));
}

/// "2015: 3 Good, 1 Outstanding; 2016: …".
QString countsInWords(const FigureSpec &spec)
{
    QStringList rounds;
    for (int category = 0; category < spec.categories.size(); ++category) {
        QStringList counts;
        for (const FigureSeries &series : spec.series) {
            for (const FigurePoint &point : series.points) {
                if (point.category == category)
                    counts.append(u"%1 %2"_s.arg(point.value).arg(series.name));
            }
        }
        if (!counts.isEmpty())
            rounds.append(
                u"%1: %2"_s.arg(spec.categories.at(category).label, counts.join(u", "_s)));
    }
    return rounds.join(u"; "_s);
}

/// What each series ends with: "Effectiveness Good, 2016".
QString endsInWords(const FigureSpec &spec)
{
    QStringList ends;
    for (const FigureSeries &series : spec.series) {
        if (!series.points.isEmpty())
            ends.append(u"%1 %2, %3"_s.arg(series.name, pointValue(spec, series.points.back()),
                labelOf(spec, series.points.back())));
    }
    return ends.join(u"; "_s);
}

QString extremesInWords(const FigureSpec &spec, const FigureSeries &series)
{
    const auto byValue
        = [](const FigurePoint &a, const FigurePoint &b) { return a.value < b.value; };
    const auto [lowest, highest]
        = std::minmax_element(series.points.begin(), series.points.end(), byValue);
    const auto told = [&](const QString &word, const FigurePoint &point) {
        return u"%1 %2, %3"_s.arg(word, pointValue(spec, point), labelOf(spec, point));
    };
    QStringList extremes { told(u"Highest"_s, *highest), told(u"lowest"_s, *lowest) };
    if (spec.kind == FigureKind::Line)
        extremes.append(told(u"latest"_s, series.points.back()));
    return extremes.join(u"; "_s);
}

/// Of each row where it began and where it ended.
QString twoEndsInWords(const FigureSpec &spec)
{
    QStringList rows;
    for (int category = 0; category < spec.categories.size(); ++category) {
        QStringList ends;
        for (const FigureSeries &series : spec.series) {
            for (const FigurePoint &point : series.points) {
                if (point.category == category)
                    ends.append(pointValue(spec, point));
            }
        }
        if (ends.size() == 2)
            rows.append(u"%1 from %2 to %3"_s.arg(
                spec.categories.at(category).label, ends.first(), ends.last()));
    }
    return rows.join(u"; "_s);
}

QString detailsInWords(const FigureSpec &spec, const FigureSeries &series)
{
    switch (spec.kind) {
    case FigureKind::GradeBars:
        return countsInWords(spec);
    case FigureKind::GradeSteps:
        return u"Latest: "_s + endsInWords(spec);
    case FigureKind::Timeline:
        return u"%1 rows, from %2 to %3"_s.arg(spec.categories.size())
            .arg(pointValue(spec, series.points.front()), pointValue(spec, series.points.back()));
    case FigureKind::Dumbbell:
        return twoEndsInWords(spec);
    case FigureKind::SmallMultiples:
        return u"%1 panels. Latest: %2"_s.arg(spec.series.size()).arg(endsInWords(spec));
    default:
        return extremesInWords(spec, series);
    }
}

/// " Left out: 2018–19." The notes under the figure say why.
QString exclusionsInWords(const FigureSpec &spec)
{
    QStringList places;
    for (const FigureMark &mark : spec.marks) {
        if (mark.kind == FigureMark::Kind::Excluded)
            places.append(labelOf(spec, spec.series.at(mark.series).points.at(mark.point)));
    }
    if (places.isEmpty())
        return {};
    return places.size() > mostPlaces ? u" %1 values are left out."_s.arg(places.size())
                                      : u" Left out: %1."_s.arg(places.join(u", "_s));
}

QString shortened(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most - 1) + u'…';
}

} // namespace

QString messageOf(const FigureSpec &spec)
{
    if (spec.kind == FigureKind::Dumbbell)
        return messageOfTwoPeriods(spec);
    if (spec.kind == FigureKind::DotStrip)
        return messageOfStrip(spec);
    const FigureSeries *series = mainSeries(spec);
    if (series == nullptr || spec.kind != FigureKind::Line || series->points.size() < 2)
        return {};
    const FigurePoint &first = series->points.front();
    const FigurePoint &last = series->points.back();
    const QString times = u"between %1 and %2"_s.arg(labelOf(spec, first), labelOf(spec, last));
    if (pointValue(spec, first) == pointValue(spec, last))
        return u"%1 in both, %2 and %3"_s.arg(
            pointValue(spec, first), labelOf(spec, first), labelOf(spec, last));
    return u"%1 from %2 to %3%4 %5"_s.arg(last.value > first.value ? u"Rose"_s : u"Fell"_s,
        pointValue(spec, first), pointValue(spec, last), changeInWords(spec, first, last), times);
}

QStringList titleSuggestions(const FigureSpec &whole)
{
    const FigureSpec spec = drawnOf(whole);
    const QString measure = spec.measure.isEmpty() ? spec.title : spec.measure;
    QStringList titles { spec.title };
    QString message = messageOf(spec);
    if (!message.isEmpty()) {
        if (spec.kind == FigureKind::Line) {
            message[0] = message.at(0).toLower();
            const FigureSeries *series = mainSeries(spec);
            titles.append(u"%1 in %2 %3"_s.arg(measure, series->name, message));
        } else {
            titles.append(u"%1: %2"_s.arg(measure, message));
        }
    }
    titles.removeDuplicates();
    return titles;
}

QString altTextOf(const FigureSpec &whole)
{
    const FigureSpec spec = drawnOf(whole);
    const FigureSeries *series = mainSeries(spec);
    const QString kind = figureKindSpoken(spec.kind);
    if (series == nullptr)
        return shortened(u"%1 of %2, without figures."_s.arg(kind, spec.title), longestAltText);
    const QString head = u"%1 of %2, %3."_s.arg(kind, spec.title, spec.subtitle);
    const QString tail = detailsInWords(spec, *series) + u'.' + exclusionsInWords(whole);
    const QString message = messageOf(spec);
    const QString brief = u"%1 of %2. %3"_s.arg(kind, spec.title, tail);
    for (const QString &form :
        { message.isEmpty() ? head + u' ' + tail : head + u' ' + message + u". "_s + tail,
            head + u' ' + tail, brief }) {
        if (form.size() <= longestAltText)
            return form;
    }
    return shortened(brief, longestAltText);
}

} // namespace Peel
