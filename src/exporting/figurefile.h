// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figurespec.h"

#include <QByteArray>

namespace Peel {

/// The words of a PNG under which a figure's data stand.
extern const QString figureKey;

/// The figure's data as they stand inside files: JSON in one line, the same for the same figure.
QByteArray embeddedSpec(const FigureSpec &spec);

/// An SVG with the figure's data in its metadata.
QByteArray withEmbeddedSpec(const QByteArray &svg, const FigureSpec &spec);

/// Reads a figure back from its JSON, or from a PNG or SVG that was exported with its data.
/// Unreadable where the file is none of them, NotFound where no figure is in it.
Result<FigureSpec> figureFromFile(const QString &path);

} // namespace Peel
