// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figurespec.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Peel {

/// What an analyst chose for the figure of a measure; the rest follows from its data.
struct FigureChoices
{
    std::optional<FigureKind> kind; // none: what fits the data
    QStringList hidden; // names of series that are not drawn
    QString title; // empty: the neutral one
    FigurePalette palette = FigurePalette::Standard;
    QString size = QStringLiteral("report");
    QMap<qint64, QString> annotations; // fact → words
    QMap<qint64, QString> exclusions; // fact that is left out → reason
    std::optional<QStringList> notes; // none: those that follow from the data

    bool operator==(const FigureChoices &) const = default;
};

/// The figure as chosen. The series that are hidden must not be in it any more.
FigureSpec withChoices(FigureSpec spec, const FigureChoices &choices);

/// The choices that a finished figure shows: what its panel starts with.
FigureChoices choicesOf(const FigureSpec &spec);

} // namespace Peel
