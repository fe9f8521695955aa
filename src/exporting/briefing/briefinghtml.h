// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/briefing/briefing.h"

#include <QByteArray>

namespace Peel {

/// A briefing as one web page that needs nothing else: figures as inline SVG with their data in a
/// table under them. Needs the application that figures need.
QByteArray briefingHtml(const Briefing &briefing);

} // namespace Peel
