// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/judgment.h"

namespace Peel {

/// What an inspection document itself says about setting it beside an earlier one.
enum class RemarkKind {
    NotComparable, // "these grades cannot be compared with earlier ones"
    FirstGraded, // "graded for the first time"
    SameAsBefore, // "the same as last year", "consistent with our last inspection"
    BetterThanBefore, // "an improvement on last year"
    WorseThanBefore, // "has declined since our last inspection"
    FoundAgain // "as in our 2015 inspection, we found …"
};
QString remarkKindId(RemarkKind kind);
std::optional<RemarkKind> remarkKindFromId(QStringView id);

/// One such sentence. It belongs to the round of its document.
struct Remark
{
    RemarkKind kind = RemarkKind::NotComparable;
    QString area; // id of what it is about; empty: all that the document grades
    QString round; // the earlier round that it looks back to; empty where it names none
    Evidence evidence;

    bool operator==(const Remark &) const = default;
};

} // namespace Peel
