// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/briefing/briefing.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>

class QTextDocument;

namespace Peel {

/// Names of what is put into the formats of a briefing's rich text.
enum BriefingFormat {
    FigureObject = QTextFormat::UserObject + 1, // type of the character that stands for a figure
    FigureIndex = QTextFormat::UserProperty + 1, // int, from 0
    KeepWithNext = QTextFormat::UserProperty + 2 // bool, of blocks: not the last of a page
};

/// Writes the briefing into an empty document. Fonts are in pixels, so that the layout does not
/// depend on a device. Figures are characters of the type FigureObject.
void writeText(QTextDocument &document, const Briefing &briefing);

} // namespace Peel
