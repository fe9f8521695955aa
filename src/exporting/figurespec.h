// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"
#include "domain/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Peel {

enum class FigureKind {
    Line, // with markers, along the time; a gap breaks it
    Bars // horizontal, from zero
};

/// One place on the axis of categories: a period, an area, a kind of crime.
struct FigureCategory
{
    QString label;
    double position = 0; // on the axis of a line figure: days; unused for bars

    bool operator==(const FigureCategory &) const = default;
};

/// One mark.
struct FigurePoint
{
    int category = 0; // index
    double value = 0; // in the figure's unit
    int decimals = 0; // as printed
    QList<qint64> facts; // metrics behind it, the clearest first: what a click opens

    bool operator==(const FigurePoint &) const = default;
};

struct FigureSeries
{
    enum class Role {
        Main, // of its own colour
        Comparison // the background: England and Wales
    };
    QString name; // "Derbyshire"
    Role role = Role::Main;
    QList<FigurePoint> points; // by category; a category without a point has no figure
    QList<int> breaksAfter; // indexes of points after which a line stops: a gap follows

    bool operator==(const FigureSeries &) const = default;
};

/// A figure as plain data: all that is needed to draw it again anywhere.
struct FigureSpec
{
    FigureKind kind = FigureKind::Line;
    QString title;
    QString subtitle; // the statistic: measure, unit, area, period, whose figures
    Unit unit = Unit::Count;
    QList<FigureCategory> categories;
    QList<FigureSeries> series; // at most four are drawn
    QStringList notes; // gaps, bounds, values left out
    QString source; // "Source: …"
    QString altText; // at most 250 characters

    bool operator==(const FigureSpec &) const = default;
};

/// A point in one sentence: "999 calls, 2019–20, Derbyshire: 152,944".
QString pointSentence(const FigureSpec &spec, int series, int point);

QJsonObject toJson(const FigureSpec &spec);
/// The way back; NotUnderstood where a kind or unit is unknown or a category is missing.
Result<FigureSpec> figureSpecFromJson(const QJsonObject &json);

} // namespace Peel
