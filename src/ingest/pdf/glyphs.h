// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Peel::Pdf {

/// A word's letters as a reader writes them: ligatures taken apart, hyphens of all kinds one, signs
/// of symbol fonts as their Unicode sign, invisible characters gone.
struct Glyphs
{
    QString text; // may be empty
    bool bullet = false; // nothing but one list mark
    bool softHyphen = false; // the last character was a soft hyphen, which is left out
};

/// What a font's name tells of its letters.
struct FontStyle
{
    bool bold = false;
    bool italic = false;
    bool symbols = false; // letters stand for signs
    bool typewriter = false; // its "o" may be a bullet
};

FontStyle styleOf(const QString &font);
Glyphs normalised(const QString &raw, const FontStyle &font);

/// Without the prefix of a subset: "ABCDEE+Tahoma,Bold" is Tahoma,Bold.
QString fontWithoutPrefix(const QString &font);

} // namespace Peel::Pdf
