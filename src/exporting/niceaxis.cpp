// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/niceaxis.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double wantedSteps = 5;

double decimalStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (rough <= factor * power * 1.0001)
            return factor * power;
    }
    return 10 * power;
}

double clockStep(double rough)
{
    static constexpr std::array steps { 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0,
        900.0, 1800.0, 3600.0, 7200.0, 14400.0, 36000.0 };
    const auto *const found
        = std::find_if(steps.begin(), steps.end(), [rough](double step) { return step >= rough; });
    return found == steps.end() ? decimalStep(rough) : *found;
}

int decimalsOf(double step)
{
    int decimals = 0;
    while (decimals < 6 && std::abs(step - std::round(step)) > 1e-9) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

bool wholeNumbers(Unit unit)
{
    return unit == Unit::Count || unit == Unit::Rank;
}

} // namespace

QList<double> NiceAxis::ticks() const
{
    QList<double> ticks;
    const int count = static_cast<int>(std::lround((to - from) / step));
    for (int i = 0; i <= count; ++i)
        ticks.append(from + i * step);
    return ticks;
}

QString NiceAxis::label(double tick, Unit unit) const
{
    if (unit == Unit::Seconds)
        return clockLabel(tick);
    if (unit == Unit::Percent || unit == Unit::PercentChange || unit == Unit::Gbp
        || unit == Unit::Count)
        return spokenValue(tick, unit, decimals);
    return spokenValue(tick, Unit::Count, decimals);
}

QString clockLabel(double seconds)
{
    const auto whole = std::llround(std::abs(seconds));
    if (whole >= 60)
        return spokenValue(seconds, Unit::Seconds, 0);
    const QString sign = seconds < 0 && whole > 0 ? QString(QChar(0x2212)) : QString();
    return sign + u"0:"_s + QString::number(whole).rightJustified(2, u'0');
}

NiceAxis NiceAxis::coarser() const
{
    NiceAxis axis = *this;
    axis.step = 2 * step;
    axis.from = std::floor(from / axis.step + 1e-9) * axis.step;
    axis.to = std::ceil(to / axis.step - 1e-9) * axis.step;
    return axis;
}

NiceAxis niceAxis(double lowest, double highest, Unit unit, bool fromZero, double closeness)
{
    // Lines may begin above zero only where that shows something that zero would hide.
    const bool close = lowest > 0 && (highest - lowest) < closeness * highest;
    if (fromZero || !close)
        lowest = std::min(lowest, 0.0);
    highest = std::max(highest, fromZero ? 0.0 : lowest);
    if (highest - lowest < 1e-12)
        highest = lowest + 1;
    NiceAxis axis;
    const double rough = (highest - lowest) / wantedSteps;
    axis.step = unit == Unit::Seconds ? clockStep(rough) : decimalStep(rough);
    if (wholeNumbers(unit))
        axis.step = std::max(axis.step, 1.0);
    axis.from = std::floor(lowest / axis.step + 1e-9) * axis.step;
    if (axis.from > 0 && lowest - axis.from < 0.25 * axis.step)
        axis.from -= axis.step; // a mark on the edge would be cut, its label have no room
    axis.to = std::ceil(highest / axis.step - 1e-9) * axis.step;
    axis.decimals = decimalsOf(axis.step);
    return axis;
}

} // namespace Peel
