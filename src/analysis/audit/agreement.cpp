// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/agreement.h"

#include <algorithm>
#include <cmath>

namespace Peel {
namespace {

constexpr double hedged = 0.1; // how far "nearly" and "over" may be from what they hedge
constexpr double dust = 1e-9; // of binary fractions

bool isCounted(Unit unit)
{
    return unit == Unit::Count || unit == Unit::Gbp;
}

Interval around(double value, double reach)
{
    return { value - reach, value + reach };
}

constexpr double largeCount = 1000; // from here on figures of two sources may be rounded

Interval valuesOfPrint(const PrintedFigure &figure)
{
    const bool exact = figure.unit == Unit::Count && figure.step == 1 && figure.value < largeCount;
    const double reach = exact ? 0 : figure.step / 2;
    return { figure.value - reach, figure.value + reach };
}

} // namespace

Interval operator+(const Interval &a, const Interval &b)
{
    return { a.low + b.low, a.high + b.high };
}

Interval operator-(const Interval &a, const Interval &b)
{
    return { a.low - b.high, a.high - b.low };
}

Interval operator/(const Interval &a, const Interval &b)
{
    const auto [low, high]
        = std::minmax({ a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high });
    return { low, high };
}

Interval operator*(const Interval &a, double factor)
{
    const double one = a.low * factor;
    const double other = a.high * factor;
    return { std::min(one, other), std::max(one, other) };
}

Interval valuesOf(const PrintedFigure &figure)
{
    if (figure.inexact)
        return around(figure.value, std::max(figure.step, hedged * std::abs(figure.value)));
    const bool exact = isCounted(figure.unit) && figure.step == 1;
    return around(figure.value, exact ? 0 : figure.step / 2);
}

std::optional<FindingStrength> disagreement(const Interval &workedOut, const PrintedFigure &printed)
{
    const double slack = dust * std::max(1.0, std::abs(printed.value));
    const Interval loose { workedOut.low - slack, workedOut.high + slack };
    const Interval told = valuesOf(printed);
    if (loose.meets(told) || loose.meets(around(printed.value, printed.step / 2)))
        return std::nullopt;
    return loose.meets(around(printed.value, printed.step)) ? FindingStrength::RoundedDifferently
                                                            : FindingStrength::DoesNotAddUp;
}

QString workedOutWords(double value, const PrintedFigure &like)
{
    int decimals = 0;
    for (double step = like.step; step < 0.999 && decimals < 4; step *= 10)
        ++decimals;
    const bool whole = isCounted(like.unit) && like.step >= 1;
    if (decimals == 0 && !whole)
        decimals = 1;
    else if (decimals == 1 && std::abs(value) < 10)
        decimals = 2;
    return spokenValue(value, like.unit, decimals);
}

QString printedWords(const PrintedFigure &figure)
{
    int decimals = 0;
    for (double step = figure.step; step < 0.999 && decimals < 4; step *= 10)
        ++decimals;
    return spokenValue(figure.value, figure.unit, decimals);
}

PrintedFigure printedOf(const Metric &metric)
{
    PrintedFigure figure;
    figure.value = metric.value;
    figure.unit = metric.unit;
    figure.step = std::pow(10, -metric.decimals);
    const bool round = metric.unit == Unit::Count || metric.unit == Unit::Gbp;
    while (round && metric.value != 0 && figure.step < 1e9
        && std::fmod(std::abs(metric.value), figure.step * 10) == 0)
        figure.step *= 10;
    if (figure.step < 100 && round)
        figure.step = std::pow(10, -metric.decimals);
    return figure;
}

bool agree(const Metric &a, const Metric &b)
{
    return valuesOfPrint(printedOf(a)).meets(valuesOfPrint(printedOf(b)));
}

} // namespace Peel
