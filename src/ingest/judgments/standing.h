// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Peel {

/// A (masked) sentence without what tells how a force stands among the others: "was the only force
/// in the country to receive ‘outstanding’ for …" says no more of the grade than "received". Every
/// letter keeps its place. `itIsTheForce`: whether "it" is known to mean the document's force.
QString withoutStanding(const QString &masked, bool itIsTheForce);

} // namespace Peel
