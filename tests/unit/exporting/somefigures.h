// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "exporting/figureof.h"

#include <QList>

/// Figures of every kind with invented numbers, and the hard cases of each.
namespace SomeFigures {

using namespace Peel;
using namespace Qt::StringLiterals;

inline FigureSpec framed(FigureKind kind)
{
    FigureSpec spec;
    spec.kind = kind;
    spec.title = u"999 calls, Derbyshire"_s;
    spec.measure = u"999 calls"_s;
    spec.subtitle = u"Number, Derbyshire Constabulary, 2017–18 to 2020–21"_s;
    spec.source = u"Source: an invented paper of 4 March 2022, page 4."_s;
    spec.notes = { u"Derbyshire, 2018–19: no figure published."_s };
    return spec;
}

inline FigureSpec withAlt(FigureSpec spec)
{
    spec.altText = altTextOf(spec);
    return spec;
}

inline FigureSpec line(const QList<QList<double>> &values = { { 1000, 1100, 1200, 1300 } })
{
    FigureSpec spec = framed(FigureKind::Line);
    const QStringList names { u"Derbyshire"_s, u"England and Wales"_s, u"Leicestershire"_s,
        u"Devon and Cornwall"_s };
    for (int i = 0; i < values.front().size(); ++i)
        spec.categories.append(
            { u"%1–%2"_s.arg(2017 + i).arg((18 + i) % 100, 2, 10, QLatin1Char('0')), 365.0 * i });
    for (int i = 0; i < values.size(); ++i) {
        FigureSeries series { names.value(i, u"Area %1"_s.arg(i)),
            i == 1 ? FigureSeries::Role::Comparison : FigureSeries::Role::Main, {}, {} };
        for (int point = 0; point < values.at(i).size(); ++point)
            series.points.append({ point, values.at(i).at(point), 0, { 100 * i + 40 + point } });
        spec.series.append(series);
    }
    return withAlt(spec);
}

inline FigureSpec bars()
{
    FigureSpec spec = framed(FigureKind::Bars);
    spec.unit = Unit::Per1000Population;
    spec.series = { { u"Derbyshire"_s, FigureSeries::Role::Main, {}, {} },
        { u"England and Wales"_s, FigureSeries::Role::Comparison, {}, {} } };
    const QStringList names { u"Theft"_s, u"Criminal damage and arson"_s, u"Burglary"_s,
        u"Assault with injury"_s };
    for (int i = 0; i < names.size(); ++i) {
        spec.categories.append({ names.at(i), 0 });
        spec.series[0].points.append({ i, 45.6 - 11 * i, 1, { 40 + i } });
        spec.series[1].points.append({ i, 56.0 - 12 * i, 1, { 50 + i } });
    }
    return withAlt(spec);
}

inline FigureSpec dumbbell()
{
    FigureSpec spec = framed(FigureKind::Dumbbell);
    spec.unit = Unit::Percent;
    spec.series = { { u"2014–15"_s, FigureSeries::Role::Main, {}, {} },
        { u"2015–16"_s, FigureSeries::Role::Main, {}, {} } };
    const QStringList names { u"Derbyshire"_s, u"England and Wales"_s, u"Most similar forces"_s };
    for (int i = 0; i < names.size(); ++i) {
        spec.categories.append({ names.at(i), 0 });
        spec.series[0].points.append({ i, 61.5 + 3 * i, 1, { 40 + i } });
        spec.series[1].points.append({ i, 66.0 - i, 1, { 50 + i } });
    }
    return withAlt(spec);
}

/// All 43 forces with their full names.
inline FigureSpec strip()
{
    FigureSpec spec = framed(FigureKind::DotStrip);
    spec.title = u"Crimes per 1,000 people"_s;
    spec.series = { { u"Derbyshire"_s, FigureSeries::Role::Main, {}, {} },
        { u"Other forces"_s, FigureSeries::Role::Comparison, {}, {} } };
    int place = 0;
    for (const Force &force : ReferenceData::builtIn().forces()) {
        if (!force.territorial)
            continue;
        FigureSeries &series = spec.series[force.id == u"derbyshire" ? 0 : 1];
        series.points.append({ static_cast<int>(spec.categories.size()),
            40 + (place * 17 % 43) * 1.3, 1, { 40 + place } });
        spec.categories.append({ force.areaName, 0 });
        ++place;
    }
    return withAlt(spec);
}

/// The same forces as bars, with the longest names there are.
inline FigureSpec barsOf43()
{
    FigureSpec spec = framed(FigureKind::Bars);
    spec.series = { { u"2015"_s, FigureSeries::Role::Main, {}, {} } };
    for (const Force &force : ReferenceData::builtIn().forces()) {
        if (!force.territorial)
            continue;
        const int row = static_cast<int>(spec.categories.size());
        spec.categories.append({ force.name, 0 });
        spec.series[0].points.append({ row, 120.0 - row, 0, { 40 + row } });
    }
    return withAlt(spec);
}

inline FigureSpec gradeBars()
{
    FigureSpec spec = framed(FigureKind::GradeBars);
    spec.title = u"Grades by round, Derbyshire Constabulary"_s;
    for (const QString &round : { u"2015"_s, u"2016"_s, u"2018/19"_s, u"2021/22"_s, u"2023-25"_s })
        spec.categories.append({ round, 0 });
    spec.breaks = { { 2,
        u"2021/22: fifth grade, Adequate, added and questions changed – not comparable with "
        "earlier rounds"_s } };
    const QList<std::pair<Grade, QList<int>>> counts { { Grade::Outstanding, { 1, 3, 0, 0, 0 } },
        { Grade::Good, { 6, 5, 4, 0, 1 } }, { Grade::Adequate, { 0, 0, 0, 4, 3 } },
        { Grade::RequiresImprovement, { 1, 1, 5, 5, 4 } },
        { Grade::Inadequate, { 0, 0, 0, 0, 1 } } };
    for (const auto &[grade, perRound] : counts) {
        FigureSeries series { gradeWord(grade), FigureSeries::Role::Main, {}, {}, grade };
        for (int i = 0; i < perRound.size(); ++i) {
            if (perRound.at(i) > 0)
                series.points.append({ i, double(perRound.at(i)), 0, { 40 + i } });
        }
        spec.series.append(series);
    }
    return withAlt(spec);
}

inline FigureSpec gradeSteps()
{
    FigureSpec spec = framed(FigureKind::GradeSteps);
    spec.title = u"Grades through the rounds, Derbyshire Constabulary"_s;
    for (const QString &round : { u"2014"_s, u"2015"_s, u"2016"_s, u"2017"_s, u"2018/19"_s })
        spec.categories.append({ round, 0 });
    for (const Grade grade :
        { Grade::Outstanding, Grade::Good, Grade::RequiresImprovement, Grade::Inadequate })
        spec.levels.append(gradeWord(grade));
    spec.series = { { u"Effectiveness"_s, FigureSeries::Role::Main,
                        { { 1, 1, 0, { 41 } }, { 2, 1, 0, { 42 } }, { 4, 2, 0, { 44 } } }, {} },
        { u"Efficiency"_s, FigureSeries::Role::Main,
            { { 0, 1, 0, { 50 } }, { 1, 1, 0, { 51 } }, { 2, 1, 0, { 52 } }, { 4, 2, 0, { 54 } } },
            {} },
        { u"Legitimacy"_s, FigureSeries::Role::Main,
            { { 1, 1, 0, { 61 } }, { 2, 0, 0, { 62 } }, { 3, 1, 0, { 63 } } }, { 0 } } };
    return withAlt(spec);
}

inline FigureSpec multiples(int panels = 6)
{
    FigureSpec spec = framed(FigureKind::SmallMultiples);
    for (int i = 0; i < 5; ++i)
        spec.categories.append({ u"%1–%2"_s.arg(2017 + i).arg(18 + i), 365.0 * i });
    for (int panel = 0; panel < panels; ++panel) {
        FigureSeries series { u"Measure number %1 of the force"_s.arg(panel + 1),
            FigureSeries::Role::Main, {}, {} };
        for (int i = 0; i < 5; ++i)
            series.points.append({ i, 200.0 + 35 * ((panel + 2 * i) % 7), 0, { 100 * panel + i } });
        spec.series.append(series);
    }
    return withAlt(spec);
}

inline FigureSpec timeline()
{
    FigureSpec spec = framed(FigureKind::Timeline);
    spec.title = u"Areas for improvement, Derbyshire Constabulary"_s;
    const QStringList texts { u"The force should improve how it records crime."_s,
        u"The force should make sure that its supervisors have time to look at the work of their "
        "teams …"_s,
        u"The force should answer emergency calls sooner."_s };
    spec.series = { { u"Area for improvement"_s, FigureSeries::Role::Main, {}, {} },
        { u"Cause of concern"_s, FigureSeries::Role::Main, {}, {} } };
    for (int i = 0; i < texts.size(); ++i) {
        spec.categories.append({ texts.at(i), 0 });
        spec.series[0].points.append(
            { i, double(QDate(2016 + i, 3, 1).toJulianDay()), 0, { 40 + i } });
    }
    spec.series[1].points.append({ 0, double(QDate(2019, 9, 1).toJulianDay()), 0, { 60 } });
    return withAlt(spec);
}

/// One of each kind.
inline QList<FigureSpec> ofEveryKind()
{
    return { line({ { 1000, 1100, 1200, 1300 }, { 1250, 1230, 1150, 1120 } }), bars(), dumbbell(),
        strip(), multiples(), gradeBars(), gradeSteps(), timeline() };
}

/// A label of 60 characters, as long as documents print them.
inline QString longLabel(int number)
{
    return u"Percentage of victims of violence who were satisfied, no %1"_s.arg(number)
        .leftJustified(60, u'x');
}

inline FigureSpec withLongLabels(FigureSpec spec)
{
    for (int i = 0; i < spec.categories.size(); ++i)
        spec.categories[i].label = longLabel(i);
    for (int i = 0; i < spec.series.size(); ++i) {
        if (!spec.series.at(i).grade)
            spec.series[i].name = longLabel(50 + i);
    }
    spec.title = longLabel(90) + u' ' + longLabel(91);
    return spec;
}

/// Only the first mark of the first series.
inline FigureSpec withOnePoint(FigureSpec spec)
{
    spec.series = spec.series.mid(0, 1);
    spec.series[0].points = spec.series.at(0).points.mid(0, 1);
    spec.series[0].breaksAfter.clear();
    spec.series[0].points[0].category = 0;
    spec.categories = spec.categories.mid(0, 1);
    spec.breaks.clear();
    return spec;
}

/// Every value multiplied, with as many decimals.
inline FigureSpec scaled(FigureSpec spec, double factor, int decimals)
{
    for (FigureSeries &series : spec.series) {
        for (FigurePoint &point : series.points) {
            point.value *= factor;
            point.decimals = decimals;
        }
    }
    return spec;
}

/// Every second value below zero.
inline FigureSpec withNegatives(FigureSpec spec)
{
    spec.unit = Unit::PercentChange;
    for (FigureSeries &series : spec.series) {
        for (qsizetype i = 0; i < series.points.size(); i += 2)
            series.points[i].value *= -1;
    }
    return spec;
}

} // namespace SomeFigures
