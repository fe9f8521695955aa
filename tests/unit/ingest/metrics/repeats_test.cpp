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

QString measureOf(const QString &name, const QString &cell, const QString &head = u"2021/22"_s)
{
    const ReadDocument document
        = DocumentBuilder().table({ { u"Measure"_s, head }, { name, cell } }).read();
    Extraction extraction { document, ReferenceData::builtIn(), {}, {}, {} };
    extraction.facts.header.force = u"kent"_s;
    extractMetrics(extraction);
    return extraction.facts.metrics.empty() ? u"no metric"_s
                                            : extraction.facts.metrics.front().measure;
}

TEST(Measures, JoinNamesThatMeanTheSame)
{
    EXPECT_EQ(measureOf(u"Number of 999 calls received"_s, u"402,118"_s), u"calls-999"_s);
    EXPECT_EQ(measureOf(u"Emergency calls"_s, u"402,118"_s), u"calls-999"_s);
    EXPECT_EQ(measureOf(u"Percentage of 999 calls answered within 10 seconds"_s, u"88%"_s),
        u"calls-999-answered-10s"_s);
    EXPECT_EQ(
        measureOf(u"Recorded crime (excluding fraud)"_s, u"64.2"_s, u"Per 1,000 population"_s),
        u"crime-rate"_s);
    EXPECT_EQ(measureOf(u"ASB incidents"_s, u"12,204"_s), u"anti-social-behaviour"_s);
    EXPECT_EQ(measureOf(u"Victim satisfaction"_s, u"71%"_s), u"victim-satisfaction"_s);
}

TEST(Measures, LeaveNamesThatOnlyLookAlike)
{
    EXPECT_EQ(measureOf(u"Burglary victims contacted"_s, u"1,204"_s), QString());
    EXPECT_EQ(measureOf(u"Victim satisfaction"_s, u"71"_s), QString());
}

} // namespace
