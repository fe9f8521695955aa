// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/briefing/preflight.h"

namespace Peel {

/// Characters of a text that the font of figures and pages cannot draw, each once, in their order:
/// on paper they would be boxes, or of another font. Needs the application that figures need.
QStringList missingGlyphs(const QString &text);

/// Where a reader of the pages would not see what is meant: characters that their font lacks,
/// colours with too little contrast for their role, series that look alike. Needs the application
/// that figures need.
QList<PreflightPoint> legibility(const Briefing &briefing);

/// preflight() and legibility(), by block.
QList<PreflightPoint> handoverPoints(const Briefing &briefing);

/// What was still open when a briefing was handed over, as its file's properties tell it; empty for
/// nothing.
QString openPoints(const Briefing &briefing);

} // namespace Peel
