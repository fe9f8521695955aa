// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

DocumentBuilder thefts(const QString &first, const QString &second)
{
    return DocumentBuilder()
        .heading(u"Crime, 12 months to June 2018"_s)
        .table({ { u"Measure"_s, first, second }, { u"Thefts"_s, u"410"_s, u"380"_s } });
}

TEST(RelativeTimes, AreWorkedOutFromTheTimeOfTheTable)
{
    const char *const both = "Thefts | 410 count | 2017-07-01..2018-06-30\n"
                             "Thefts | 380 count | 2016-07-01..2017-06-30\n";
    EXPECT_EQ(metricsOf(thefts(u"Current"_s, u"Previous"_s)), both);
    EXPECT_EQ(metricsOf(thefts(u"Latest 12 months"_s, u"Previous 12 months"_s)), both);
    EXPECT_EQ(metricsOf(thefts(u"This period"_s, u"Same period last year"_s)), both);
    EXPECT_EQ(metricsOf(thefts(u"2018"_s, u"2017"_s)), both);
}

TEST(RelativeTimes, OfAnotherLengthStayOpen)
{
    EXPECT_EQ(metricsOf(thefts(u"Current quarter"_s, u"Previous quarter"_s)),
        "Thefts | 410 count | Current quarter\nThefts | 380 count | Previous quarter\n");
}

TEST(RelativeTimes, AreThoseOfTheDocumentWhereItSaysSo)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"All figures in this report are for the year ending 31 March "
                                  "2016 unless otherwise stated."_s)
                            .heading(u"Crime"_s)
                            .para(u"There was less of it."_s)
                            .table({ { u"Measure"_s, u"Kent"_s }, { u"Thefts"_s, u"410"_s } })),
        "Thefts | 410 count | 2015-04-01..2016-03-31\n");
}

} // namespace
