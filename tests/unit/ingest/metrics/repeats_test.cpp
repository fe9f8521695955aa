// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

TEST(Repeats, OfAPanelInATableAreOneFact)
{
    EXPECT_EQ(
        metricsOf(
            DocumentBuilder()
                .keyFigure(
                    u"Crimes recorded (excluding fraud) per 1,000 population 12 months to 30 June 2016\nKent Police 64.2"_s)
                .caption(u"Figure 1: Crime rates for the 12 months to 30 June 2016"_s)
                .table({ { u"Rates per 1,000 population"_s, u"Kent Police"_s },
                    { u"Recorded crime (excluding fraud)"_s, u"64.2"_s } })),
        "Recorded crime (excluding fraud) per 1,000 population | 64.2 per_1000_population | "
        "2015-07-01..2016-06-30\n");
}

TEST(Repeats, LeaveEqualFiguresOfDifferentRowsAlone)
{
    EXPECT_EQ(metricsOf(DocumentBuilder().table({ { u"Offence"_s, u"2021"_s },
                  { u"Vehicle crime"_s, u"120"_s }, { u"Vehicle theft"_s, u"120"_s } })),
        "Vehicle crime | 120 count | 2021-01-01..2021-12-31\n"
        "Vehicle theft | 120 count | 2021-01-01..2021-12-31\n");
}

} // namespace
