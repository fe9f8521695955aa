// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Peel {

/// How much two texts say in the same words: shared runs of three stems against those of the
/// shorter text, 0 … 1. Texts of less than six words only count when they are equal.
double sameWords(const QString &one, const QString &other);

/// For each text the index of the first one that says nearly the same (its own, if none does).
std::vector<std::size_t> groupNearDuplicates(const std::vector<QString> &texts);

} // namespace Peel
