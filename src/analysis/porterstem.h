// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Peel {

/// The stem of a lower-case word by Porter's rules, as the full-text index makes it: "training" and
/// "trained" are "train". Words of less than three letters, and words with other letters than those
/// of ASCII, are their own stems.
QString porterStem(const QString &word);

} // namespace Peel
