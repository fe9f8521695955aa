// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Peel {

/// A masked sentence in which what only stands beside the grades is blank, its length kept:
/// abbreviations in brackets, "(one below ‘outstanding’)"; "the country’s biggest force" is the
/// force.
QString withoutAsides(const QString &masked);

} // namespace Peel
