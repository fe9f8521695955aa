// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figurespec.h"

namespace Peel {

/// Whether points of such a figure can be left out: those that stand for one printed value each.
bool canExclude(FigureKind kind);
bool hasExclusions(const FigureSpec &spec);

/// Why a point is left out; empty where it is not.
QString exclusionOf(const FigureSpec &spec, int series, int point);

/// The figure as it is drawn: without the points that are left out. Lines break where one stood,
/// rows without a point go, and the notes say what is left out and why.
FigureSpec drawnOf(const FigureSpec &spec);

/// "Derbyshire, 2018–19 (138,406) is left out: counted twice." for every such point.
QStringList exclusionNotes(const FigureSpec &spec);
/// What stands under the figure beside its source: exclusions first, then its own notes.
QStringList notesOf(const FigureSpec &spec);

} // namespace Peel
