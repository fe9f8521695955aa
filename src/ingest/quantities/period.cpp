// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quantities/period.h"

namespace Peel {

std::vector<PeriodMention> periodsIn(QStringView)
{
    return {};
}

std::optional<Period> periodOf(QStringView)
{
    return std::nullopt;
}

} // namespace Peel
