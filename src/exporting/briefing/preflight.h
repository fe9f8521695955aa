// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/briefing/briefing.h"

namespace Peel {

/// Something to look at before a briefing is handed over.
struct PreflightPoint
{
    qsizetype block = -1; // −1: the whole briefing
    QString words;

    bool operator==(const PreflightPoint &) const = default;
};

/// No title; figures without alt text, source or title, with a title that their data do not bear
/// out, or with unsure readings; rows and quotes without a source; text with numbers but no source.
QList<PreflightPoint> preflight(const Briefing &briefing);

} // namespace Peel
