// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Peel {

/// Takes the footnotes off the lower half of a page: lines that begin with the number after
/// `last`, the one of the note before, and go on with a capital. Gives them as "[4] Text" with an
/// empty line before each; `last` becomes the number of the last one. Their marks, glued to words
/// when the text was taken out of its PDF, are raised: "victims.3 In" becomes "victims.³ In".
QStringList takeNotes(QStringList &page, int &last);

} // namespace Peel
