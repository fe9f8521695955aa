// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/briefing/briefing.h"

#include <QByteArray>

namespace Peel {

/// A briefing as an Office Open XML text document, with the same parts as the OpenDocument one.
/// Needs the application that figures need.
Result<QByteArray> docxOf(const Briefing &briefing);

} // namespace Peel
