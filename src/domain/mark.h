// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trailrecords.h"

namespace Peel {

/// What the analyst keeps about a place beside its meaning.
struct Mark
{
    enum class Kind { Reviewed, Due, Owner };

    qint64 id = 0; // 0: not stored yet
    Kind kind = Kind::Reviewed;
    QuotedPlace place; // with a quote
    QString value; // Due: YYYY-MM-DD; Owner: a name; Reviewed: "yes"; empty: no longer

    bool operator==(const Mark &) const = default;
};

} // namespace Peel
