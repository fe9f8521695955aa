// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/finding.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct KindName
{
    FindingKind kind;
    const char *id;
    const char *name;
};

constexpr std::array<KindName, 11> kinds { {
    { FindingKind::Share, "share", "share against its counts" },
    { FindingKind::Rate, "rate", "rate against its count" },
    { FindingKind::Sum, "sum", "total against its parts" },
    { FindingKind::Change, "change", "change against its two values" },
    { FindingKind::Repeat, "repeat", "the same figure told twice" },
    { FindingKind::Direction, "direction", "direction against its own figures" },
    { FindingKind::Statute, "statute", "year of an Act" },
    { FindingKind::Period, "period", "period against its words" },
    { FindingKind::NotAvailable, "not_available", "figure where the table has none" },
    { FindingKind::Duration, "duration", "length of time against its dates" },
    { FindingKind::Announced, "announced", "announced number against the list" },
} };

const KindName &nameOf(FindingKind kind)
{
    for (const KindName &one : kinds) {
        if (one.kind == kind)
            return one;
    }
    return kinds.front();
}

} // namespace

QString findingKindId(FindingKind kind)
{
    return QLatin1StringView(nameOf(kind).id);
}

QString findingKindName(FindingKind kind)
{
    return QLatin1StringView(nameOf(kind).name);
}

QString findingStrengthId(FindingStrength strength)
{
    return strength == FindingStrength::DoesNotAddUp ? u"does_not_add_up"_s
                                                     : u"rounded_differently"_s;
}

QString findingStrengthName(FindingStrength strength)
{
    return strength == FindingStrength::DoesNotAddUp ? u"does not add up"_s
                                                     : u"rounded differently"_s;
}

} // namespace Peel
