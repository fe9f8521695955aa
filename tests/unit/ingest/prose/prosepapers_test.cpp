// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prose.h"
#include "support/documentbuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

/// "name = value unit" of each figure of a paragraph.
std::string read(const QString &text)
{
    const ReadDocument document = Testing::DocumentBuilder().para(text).read();
    Extraction extraction { document, ReferenceData::builtIn(), {}, {}, {} };
    extraction.facts.header.force = u"kent"_s;
    addProseMetrics(extraction, proseMetricsOf(extraction), {});
    std::string all;
    for (const Metric &metric : extraction.facts.metrics)
        all += (metric.name + u" = "_s + QString::number(metric.value, 'g', 12) + u' '
            + unitId(metric.unit) + u'\n')
                   .toStdString();
    return all;
}

} // namespace

TEST(ProsePapers, TakeStopAndSearchAsOneName)
{
    EXPECT_EQ(read(u"The force carried out 4,120 stop and searches in 2021/22."_s),
        "Stop and searches carried out = 4120 count\n");
}

TEST(ProsePapers, SayWhoWasAsked)
{
    EXPECT_EQ(read(u"In our survey of callers, 83 percent were satisfied."_s),
        "Share of callers satisfied = 83 percent\n");
}

TEST(ProsePapers, CountWhatIsNumbered)
{
    EXPECT_EQ(read(u"Complaints about searches numbered 127 in 2022/23."_s),
        "Complaints about searches = 127 count\n");
}

TEST(ProsePapers, ReadWhatAProgrammeComesTo)
{
    EXPECT_EQ(read(u"The capital programme comes to £58.7m over the four years."_s),
        "Capital programme = 58700000 gbp\n");
}

TEST(ProsePapers, CarryTheNounToTheTotal)
{
    EXPECT_EQ(read(u"The force has trained 168 detectives, bringing the total to 394."_s),
        "Detectives trained = 168 count\nDetectives = 394 count\n");
}

TEST(ProsePapers, ReadHoursWorkedAndDaysLost)
{
    EXPECT_EQ(read(u"In 2022/23 volunteers worked 31,270 hours."_s),
        "Hours worked by volunteers = 31270 hours\n");
    EXPECT_EQ(read(u"In 2022/23, 12.6 days were lost to sickness per officer."_s),
        "Days lost to sickness per officer = 12.6 days\n");
}

TEST(ProsePapers, ReadBothEndsOfWhatIsDown)
{
    EXPECT_EQ(read(u"The number of open incidents is down from 410 to 265."_s),
        "Number of open incidents = 410 count\nNumber of open incidents = 265 count\n");
}

TEST(ProsePapers, CarryTheCasesToThoseOfThem)
{
    EXPECT_EQ(read(u"We read 60 case files. In 23 of them there was no investigation plan."_s),
        "Case files read = 60 count\nCase files with no investigation plan = 23 count\n");
}

TEST(ProsePapers, TellFromWhichYearAChangeIs)
{
    EXPECT_EQ(
        read(
            u"The force received 187,450 emergency calls in 2022/23, 14.8% more than in 2021/22."_s),
        "Emergency calls received = 187450 count\n"
        "Change in emergency calls received on the previous year = 14.8 percent_change\n");
}

TEST(ProsePapers, KeepWhatIsDenied)
{
    EXPECT_EQ(read(u"In 2021, 12 files were read. In 5 of these no plan was made."_s),
        "Files read = 12 count\nFiles in which no plan was made = 5 count\n");
}

TEST(ProsePapers, LeaveBoundsAndSuppositionsAlone)
{
    EXPECT_EQ(
        read(u"A change of 1 percent in pay costs £2.1m."_s).find("percent"), std::string::npos);
    EXPECT_EQ(read(u"We asked 41 percent of detectives, and they held more than 10 cases."_s)
                  .find(" 10 "),
        std::string::npos);
}

TEST(ProsePapers, GiveEachNumberItsNoun)
{
    EXPECT_EQ(read(u"The force has 57 teams and 112 officers."_s),
        "Teams = 57 count\nOfficers = 112 count\n");
}
