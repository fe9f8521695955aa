// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/briefing/briefing.h"

#include <QByteArray>

namespace Peel {

/// A briefing as an OpenDocument text: real headings, captions, table heads, alt texts, numbered
/// sources that links lead to. Needs the application that figures need.
Result<QByteArray> odtOf(const Briefing &briefing);

} // namespace Peel
