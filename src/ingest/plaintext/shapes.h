// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Peel {

/// Shapes of a line of text that say what it is, whatever the format it came in.

/// Words parted by white space.
int wordCount(QStringView text);

/// A grade or status and nothing else: "Good", "Requires improvement", "Not yet graded", "graded
/// inadequate". Any case.
bool isGradeAlone(QStringView line);

/// "Last updated 02/03/2017" and nothing else.
bool isUpdatedLine(QStringView line);

/// A list mark at the start of a line.
struct Bullet
{
    QString marker; // "•", "-", "(a)", "1."
    int textFrom = 0; // where the item's own text begins
    int indent = 0; // blanks before the mark
};

/// Marks such as '•', '-', '–', '*', 'o', '(a)', '1.' with a blank behind. Section numbers ("1.2
/// …") are no marks.
std::optional<Bullet> bulletOf(QStringView line);

/// A short line that names what follows: no full stop at its end, not a figure, not a sentence that
/// runs on.
bool isHeadingShaped(QStringView line);

/// The level such a heading most likely has: a question stands under its pillar, "Areas for
/// improvement" under its question, "2.1" under "2".
int levelByShape(QStringView heading);

/// A short line that carries a figure, as panels of key figures have them: "92% national level".
bool isFigureLine(QStringView line);

/// A value and nothing else: "50.5", "+0.2%", "1,594".
bool isValueAlone(QStringView line);

/// "Recorded crime: 9,120": a label, a colon and little more than a figure.
bool isLabelledFigure(QStringView line);

/// The heading of a panel of key figures: "Key facts – 2019/20", "Force in numbers".
bool isFiguresTitle(QStringView heading);

} // namespace Peel
