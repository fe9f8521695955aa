// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/briefing/briefing.h"

#include <QByteArray>

namespace Peel {

/// A briefing as slides (13.33 × 7.5 inches): a title, the texts under each heading, every figure
/// and table on its own, the sources last. What does not fit goes on on another slide. Needs the
/// application that figures need.
Result<QByteArray> pptxOf(const Briefing &briefing);

} // namespace Peel
