// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit/finding.h"
#include "domain/readpassage.h"

#include <optional>

namespace Peel {

/// Every value that a printed figure may stand for, or that follows from some of them.
struct Interval
{
    double low = 0;
    double high = 0;

    double middle() const { return (low + high) / 2; }

    bool meets(const Interval &other) const { return low <= other.high && other.low <= high; }

    bool operator==(const Interval &) const = default;
};

Interval operator+(const Interval &a, const Interval &b);
Interval operator-(const Interval &a, const Interval &b);
/// `b` must not reach zero.
Interval operator/(const Interval &a, const Interval &b);
Interval operator*(const Interval &a, double factor);

/// Half of the last printed digit to either side; whole numbers of things are exact; a tenth to
/// either side of "over", "nearly" and "around".
Interval valuesOf(const PrintedFigure &figure);

/// How a printed figure stands to what was worked out; nothing where they agree.
std::optional<FindingStrength> disagreement(
    const Interval &workedOut, const PrintedFigure &printed);

/// A worked out value as it would be printed beside a figure: with one more digit, at most two,
/// "1.67%", "0.85%", "39".
QString workedOutWords(double value, const PrintedFigure &like);

/// "131,113", "1.16%".
QString printedWords(const PrintedFigure &figure);

/// A figure as printed, as far as the fact tells: its decimals, and zeros that stand for more.
PrintedFigure printedOf(const Metric &metric);

/// One repeats the other, perhaps with fewer digits.
bool agree(const Metric &a, const Metric &b);

} // namespace Peel
