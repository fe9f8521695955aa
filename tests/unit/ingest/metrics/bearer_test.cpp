// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;

TEST(Bearer, IsTheCountryWhereADocumentTellsOfAllForces)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"The inspectorate visited forces in England and Wales."_s)
                            .para(u"They plan to cut the workforce by 9,100."_s),
                  {}),
        "Reduction in workforce | 9100 count | national\n");
}

TEST(Bearer, IsTheCountryWhereOneForceIsNamedInPassing)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"Most forces are on track, and few forces are not."_s)
                            .para(u"Forces found that 64 percent of victims were satisfied."_s)
                            .para(u"Kent Police did well."_s),
                  u"kent"_s),
        "Share of victims satisfied | 64 percent | national\n");
}

TEST(Bearer, IsTheForceThatADocumentWithoutANameSpeaksOf)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"The force is smaller than other forces in England and Wales."_s)
                            .para(u"Of its victims, 64 percent of them were satisfied."_s)
                            .para(u"It employs 1,240 officers."_s),
                  {}),
        "Officers employed | 1240 count\n");
}

TEST(Bearer, IsTheForceInAPanelsPapers)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"The PCC told members how forces are funded."_s)
                            .para(u"There were 212 fewer thefts."_s),
                  {}),
        "Reduction in thefts | 212 count\n");
}

TEST(Bearer, IsNoForceOfItsOwnInAStoryAboutSeveral)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"Kent Police and Essex Police search fewer people."_s)
                            .para(u"There were 3,511 searches of young people."_s),
                  {}),
        "Searches of young people | 3511 count | other\n");
}

TEST(Bearer, IsNoneOfSeveralWhereTheCountryIsNamedInPassing)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"Kent Police and Essex Police search fewer people."_s)
                            .para(u"Kent Police and Essex Police are rated alike, as is nobody "
                                  "else in England and Wales."_s)
                            .para(u"There were 3,511 searches of young people."_s),
                  {}),
        "Searches of young people | 3511 count | other\n");
}

TEST(Bearer, BoroughCommanderSpeaksForABorough)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .para(u"The Borough Commander updated the committee."_s)
                            .para(u"Burglary was down by 8.5 percent."_s),
                  {}),
        "Change in burglary | -8.5 percent_change | other\n");
}

TEST(Bearer, TitleThatNamesATownMakesFiguresLocal)
{
    const ReadDocument document
        = DocumentBuilder().para(u"There were 412 burglaries in 2019."_s).read();
    Extraction extraction { document, ReferenceData::builtIn(), {}, {}, {} };
    extraction.facts.header.title = u"Burglary in Bromsgrove"_s;
    extractMetrics(extraction);
    ASSERT_EQ(extraction.facts.metrics.size(), 1u);
    EXPECT_EQ(extraction.facts.metrics.front().scope, Scope::Other);
}

TEST(Bearer, IsTheForceThatHeadsThePartOfADocumentOnSeveral)
{
    EXPECT_EQ(metricsOf(DocumentBuilder()
                            .heading(u"Kent Police"_s)
                            .para(u"The force employs 3,240 officers."_s)
                            .heading(u"Area for improvement"_s, 3)
                            .para(u"It employs 120 analysts."_s)
                            .heading(u"Essex Police"_s)
                            .para(u"The force employs 2,110 officers."_s),
                  {}),
        "Officers employed (Kent Police) | 3240 count | other\n"
        "Analysts employed (Kent Police) | 120 count | other\n"
        "Officers employed (Essex Police) | 2110 count | other\n");
}

TEST(Bearer, IsAnotherInTheReportOfADistrictsPartnership)
{
    const auto scopeUnder = [](const QString &title) {
        const ReadDocument document
            = DocumentBuilder().para(u"There were 412 burglaries in 2019."_s).read();
        Extraction extraction { document, ReferenceData::builtIn(), {}, {}, {} };
        extraction.facts.header.force = u"cambridgeshire"_s;
        extraction.facts.header.title = title;
        extractMetrics(extraction);
        return extraction.facts.metrics.front().scope;
    };
    EXPECT_EQ(scopeUnder(u"East Cambridgeshire Community Safety Partnership"_s), Scope::Other);
    EXPECT_EQ(scopeUnder(u"Cambridgeshire Community Safety Partnership"_s), Scope::Force);
}

TEST(Bearer, IsTheForceThatTellsOfItsWholeArea)
{
    const ReadDocument document
        = DocumentBuilder().para(u"There were 412 burglaries across the force area."_s).read();
    Extraction extraction { document, ReferenceData::builtIn(), {}, {}, {} };
    extraction.facts.header.force = u"west-mercia"_s;
    extraction.facts.header.title = u"Burglary down in Bromsgrove"_s;
    extractMetrics(extraction);
    ASSERT_EQ(extraction.facts.metrics.size(), 1u);
    EXPECT_EQ(extraction.facts.metrics.front().scope, Scope::Force);
}
