// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sourcespan.h"

#include <QList>
#include <QString>

namespace Peel {

/// What was held against what.
enum class FindingKind {
    Share, // a share against its numerator and denominator
    Rate, // a rate against its count, by the base that its neighbours share
    Sum, // a total against its parts
    Change, // a change against the two values
    Repeat, // one measure told twice
    Direction, // a direction told in words against its own figures
    Statute, // the year of an Act
    Period, // a period against its words, or against the document
    NotAvailable, // a figure where the table says that there is none
    Duration, // a length of time against its dates
    Announced // a number of things against the list of them
};
QString findingKindId(FindingKind kind);
/// For people: "share against its counts".
QString findingKindName(FindingKind kind);

enum class FindingStrength {
    DoesNotAddUp,
    RoundedDifferently // no more than one unit of the last printed digit away: cut, not rounded
};
QString findingStrengthId(FindingStrength strength);
/// "does not add up", "rounded differently".
QString findingStrengthName(FindingStrength strength);

/// Where a finding, or what it was held against, stands.
struct FindingPlace
{
    qint64 document = 0;
    SourceSpan source; // a passage that is no fact knows its page but not where on it

    bool operator==(const FindingPlace &) const = default;
};

/// Something printed that other printed figures contradict. The printed value is never repaired:
/// what was worked out stands beside it.
struct FigureFinding
{
    FindingKind kind = FindingKind::Share;
    FindingStrength strength = FindingStrength::DoesNotAddUp;
    FindingPlace place;
    QString printed; // "1.16%", as it stands there
    QString workedOut; // "1.67%"
    QString sentence; // why, complete by itself
    QList<qint64> metrics; // facts that it marks: those that are printed at the place
    QList<FindingPlace> against; // what it was held against, where that is not beside it

    bool operator==(const FigureFinding &) const = default;
};

} // namespace Peel
