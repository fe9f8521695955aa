// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"
#include "domain/grade.h"
#include "domain/metric.h"
#include "domain/result.h"
#include "exporting/figurekind.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Peel {

/// One place on the axis of categories: a period, an area, a kind of crime, a round, a force.
struct FigureCategory
{
    QString label;
    double position = 0; // on the axis of a line figure: days; unused elsewhere

    bool operator==(const FigureCategory &) const = default;
};

/// One mark.
struct FigurePoint
{
    int category = 0; // index
    double value = 0; // in the figure's unit; of steps an index of `levels`; of a timeline days
    int decimals = 0; // as printed; of a timeline −1 where the day is not known, −2 the month
    QList<qint64> facts; // facts behind it, the clearest first: what a click opens
    QStringList places = {}; // keys of these facts, which outlive their ids; may be empty

    bool operator==(const FigurePoint &) const = default;
};

struct FigureSeries
{
    enum class Role {
        Main, // of its own colour
        Comparison // the background: England and Wales, the other forces
    };
    QString name; // "Derbyshire"
    Role role = Role::Main;
    QList<FigurePoint> points; // by category; a category without a point has no figure
    QList<int> breaksAfter; // indexes of points after which a line stops: a gap follows
    std::optional<Grade> grade = std::nullopt; // of stacked bars: the grade that is counted
    QString sourceKey = {}; // "a, b": its places in the source line, where series differ in them

    bool operator==(const FigureSeries &) const = default;
};

/// Rows (or steps) before and after this one do not compare.
struct FigureBreak
{
    int after = 0; // index of the category before it
    QString words; // "2021/22: fifth grade, Adequate, added …"

    bool operator==(const FigureBreak &) const = default;
};

/// Something to be said of one point: drawn as a number beside it, told under the figure. A point
/// that is left out stays in its series, so that it can be taken back in: drawnOf() is without.
struct FigureMark
{
    enum class Kind {
        Annotation, // the analyst's own words
        Finding, // the figure audit found something here
        Conflict, // another document says otherwise
        Recalculated, // worked out here, not as published
        Unsure, // a reading that waits for review
        Excluded // left out of the figure; the words say why
    };
    int series = 0;
    int point = 0;
    Kind kind = Kind::Annotation;
    QString words;

    bool operator==(const FigureMark &) const = default;
};

/// A figure as plain data: all that is needed to draw it again anywhere.
struct FigureSpec
{
    FigureKind kind = FigureKind::Line;
    QString title;
    QString subtitle; // the statistic: measure, unit, area, period, whose figures
    QString measure; // what is measured, whatever the title says; may be empty
    Unit unit = Unit::Count;
    QList<FigureCategory> categories;
    QList<FigureSeries> series; // more than four only as small multiples
    QStringList levels; // of steps: the words of the axis, best first
    QList<FigureBreak> breaks;
    QList<FigureMark> marks;
    QStringList notes; // gaps, bounds, values left out
    QString source; // "Source: …"
    QString altText; // at most 250 characters
    FigurePalette palette = FigurePalette::Standard;
    QString size; // id of a FigureSize; empty for the usual one of the place
    QList<double> reach = {}; // values that the axis holds besides the points': of a figure's parts

    bool operator==(const FigureSpec &) const = default;
};

/// A point in one sentence: "999 calls, 2019–20, Derbyshire: 152,944".
QString pointSentence(const FigureSpec &spec, int series, int point);
/// What a series is called on the sheet: "Derbyshire (a)" where its sources have a key.
QString seriesLabel(const FigureSeries &series);
/// The date that a point of a timeline stands for, as precise as it is known.
PartialDate dateOf(const FigurePoint &point);
/// The value of a point for people: "152,944", "Requires improvement", "7 February 2020".
QString pointValue(const FigureSpec &spec, const FigurePoint &point);

QJsonObject toJson(const FigureSpec &spec);
/// The way back; NotUnderstood where a kind or unit is unknown or a category is missing.
Result<FigureSpec> figureSpecFromJson(const QJsonObject &json);

} // namespace Peel
