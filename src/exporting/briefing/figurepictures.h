// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/briefing/briefing.h"
#include "exporting/figuresize.h"

#include <QByteArray>
#include <QSizeF>

namespace Peel {

/// A figure of a briefing as the files that go into a package.
struct FigurePicture
{
    QByteArray svg;
    QByteArray png; // for programs that draw no SVG
    QSizeF millimetres;
};

/// Those of every figure block, in their order. Needs the application that figures need.
QList<FigurePicture> picturesOf(const Briefing &briefing, const FigureSize &size);

} // namespace Peel
