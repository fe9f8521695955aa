// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

DocumentBuilder calls()
{
    return DocumentBuilder()
        .heading(u"Contact"_s)
        .keyFigure(u"412\npolice staff"_s)
        .keyFigure(u"9,310\ncalls answered"_s);
}

TEST(PanelTimes, StandInALineBelow)
{
    const char *const all = "Police staff | 412 count | 2017-01-01..2017-12-31\n"
                            "Calls answered | 9310 count | 2017-01-01..2017-12-31\n";
    EXPECT_EQ(metricsOf(calls().para(u"calendar year 2017"_s)), all);
    EXPECT_EQ(metricsOf(calls().para(u"Figures are for 2017; changes are on 2016."_s)), all);
}

TEST(PanelTimes, AreOfTheFiguresThatTheNoteNames)
{
    EXPECT_EQ(metricsOf(calls().para(
                  u"People as at 31 May 2018; calls are for the month of May 2018."_s)),
        "Police staff | 412 count | 2018-05-31..2018-05-31\n"
        "Calls answered | 9310 count | 2018-05-01..2018-05-31\n");
}

TEST(PanelTimes, AreNotWhenItWasPrinted)
{
    const char *const none = "Police staff | 412 count\nCalls answered | 9310 count\n";
    EXPECT_EQ(metricsOf(calls().para(u"Published on 31 May 2018"_s)), none);
    EXPECT_EQ(metricsOf(calls().para(u"Source: Kent Police, May 2018"_s)), none);
}

} // namespace
