// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figurespec.h"

#include <QColor>

namespace Peel {

/// What a colour of a figure is for decides how much contrast it needs to what is under it (WCAG
/// 2).
enum class ColourRole {
    Words, // 4.5 to 1
    Mark // 3 to 1, or a line around it that has as much
};

struct RoleColour
{
    ColourRole role = ColourRole::Words;
    QString name; // "the marks of “Derbyshire”"
    QColor colour;
    QColor ground;
    QColor outline = {}; // of a mark; invalid for none

    bool operator==(const RoleColour &) const = default;
};

/// Every colour that a figure is drawn in, by role, with the ground that it stands on. The grid is
/// decoration and is left out.
QList<RoleColour> roleColours(const FigureSpec &spec);

/// The colours that cannot be told from their ground well enough, a sentence each.
QStringList contrastFindings(const QList<RoleColour> &colours);

/// Series that a reader cannot tell apart without their names: the same colour, dash and marker.
QStringList lookalikes(const FigureSpec &spec);

} // namespace Peel
