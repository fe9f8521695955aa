// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/niceaxis.h"
#include "support/printqt.h"

#include <cmath>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

QStringList labels(const NiceAxis &axis, Unit unit)
{
    QStringList all;
    for (const double tick : axis.ticks())
        all.append(axis.label(tick, unit));
    return all;
}

} // namespace

TEST(NiceAxis, StepsAreOneTwoOrFive)
{
    EXPECT_EQ(labels(niceAxis(3, 63, Unit::Percent, true), Unit::Percent),
        (QStringList { u"0%"_s, u"20%"_s, u"40%"_s, u"60%"_s, u"80%"_s }));
    EXPECT_EQ(labels(niceAxis(0.2, 0.9, Unit::PerPerson, true), Unit::PerPerson),
        (QStringList { u"0.0"_s, u"0.2"_s, u"0.4"_s, u"0.6"_s, u"0.8"_s, u"1.0"_s }));
}

TEST(NiceAxis, BarsBeginAtZeroAndCloseLinesNeedNot)
{
    EXPECT_EQ(niceAxis(95, 99, Unit::Percent, true).from, 0);
    EXPECT_GT(niceAxis(95, 99, Unit::Percent, false).from, 80);
    EXPECT_EQ(niceAxis(10, 99, Unit::Percent, false).from, 0);
}

TEST(NiceAxis, TimesStepInWholeMinutes)
{
    const NiceAxis axis = niceAxis(212, 596, Unit::Seconds, false); // 3:32 to 9:56
    EXPECT_EQ(std::fmod(axis.step, 60), 0);
    EXPECT_EQ(axis.label(120, Unit::Seconds), u"2:00"_s);
}

TEST(NiceAxis, HoldsEveryValueWithinFourToSevenSteps)
{
    for (const double low : { -50.0, 0.0, 3.0, 99.0 }) {
        for (const double high : { 100.0, 131113.0, 7.5e6 }) {
            const NiceAxis axis = niceAxis(low, high, Unit::Count, false);
            EXPECT_LE(axis.from, low);
            EXPECT_GE(axis.to, high);
            EXPECT_LE(axis.ticks().size(), 8);
        }
    }
}

TEST(ClockLabels, AreWrittenAlike)
{
    EXPECT_EQ(clockLabel(0), u"0:00"_s);
    EXPECT_EQ(clockLabel(37), u"0:37"_s);
    EXPECT_EQ(clockLabel(59.6), u"1:00"_s);
    EXPECT_EQ(clockLabel(532), u"8:52"_s);
    EXPECT_EQ(clockLabel(-37), u"−0:37"_s);
}

TEST(NiceAxis, OneValueStillMakesAnAxis)
{
    const NiceAxis axis = niceAxis(0, 0, Unit::Count, true);
    EXPECT_LT(axis.from, axis.to);
}
