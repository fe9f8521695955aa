// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

namespace Peel::Pdf {

/// What a line begins with when it begins an item of a list or a numbered paragraph.
struct Marker
{
    enum class Kind { None, Bullet, Dash, Number, Letter, Roman, Section };
    Kind kind = Kind::None; // Section: "8.13"
    QString text; // "•", "–", "1.", "(a)", "8.13"; empty if none
    double textStart = 0; // where the item's own text begins

    bool found() const { return kind != Kind::None; }
};

/// The marker of a line, None if its first word is none or nothing follows it.
Marker markerOf(const Run &line);

/// Whether this text is a marker on its own.
bool isMarkerText(const QString &text);

} // namespace Peel::Pdf
