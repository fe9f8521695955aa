// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/arealexicon.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

QString areaOf(const QString &round, const QString &phrase)
{
    const AreaLexicon lexicon(ReferenceData::builtIn(), round);
    const Area *area = lexicon.areaOf(phrase);
    return area == nullptr ? QString() : area->id;
}

QString areaOfHeading(const QString &round, const QString &heading)
{
    const AreaLexicon lexicon(ReferenceData::builtIn(), round);
    const Area *area = lexicon.areaOfHeading(heading);
    return area == nullptr ? QString() : area->id;
}

} // namespace

TEST(Stems, FormsOfAWordAreAlike)
{
    for (const auto &[a, b] : std::vector<std::pair<QString, QString>> {
             { u"preventing"_s, u"prevention"_s }, { u"efficiency"_s, u"efficiently"_s },
             { u"legitimacy"_s, u"legitimately"_s }, { u"vulnerability"_s, u"vulnerable"_s },
             { u"anti-social"_s, u"antisocial"_s }, { u"Re-offending"_s, u"reoffending"_s },
             { u"planning"_s, u"plans"_s }, { u"ethically"_s, u"ethical"_s },
             { u"organized"_s, u"organised"_s }, { u"uses"_s, u"using"_s },
             { u"fairness"_s, u"fairly"_s }, { u"treatment"_s, u"treats"_s } })
        EXPECT_EQ(stemOf(a), stemOf(b)) << qPrintable(a);
}

TEST(AreaLexicon, EveryWordingIsItsOwnAreaInEachOfItsRounds)
{
    for (const Area &area : ReferenceData::builtIn().areas()) {
        for (const QString &round : area.rounds) {
            for (const QString &wording : area.wordings)
                EXPECT_EQ(areaOf(round, wording), area.id)
                    << qPrintable(round) << ' ' << qPrintable(wording);
        }
    }
}

TEST(AreaLexicon, TheSameWordsMeanTheQuestionOfTheirRound)
{
    EXPECT_EQ(areaOf(u"2015"_s, u"its use of resources"_s), u"efficiency/meeting-demand"_s);
    EXPECT_EQ(areaOf(u"2016"_s, u"its use of resources"_s), u"efficiency/use-of-resources"_s);
    EXPECT_EQ(areaOf(u"2018/19"_s, u"its use of resources"_s), u"efficiency/meeting-demand"_s);
    EXPECT_EQ(areaOf(u"2021/22"_s, u"good use of resources"_s), u"strategic-planning"_s);
}

TEST(AreaLexicon, MoreThanAnAreaIsNone)
{
    EXPECT_EQ(
        areaOf(u"2016"_s, u"assessing the threat of serious and organised crime"_s), QString());
    EXPECT_EQ(areaOf(u"2021/22"_s, u"protecting vulnerable people online"_s), QString());
    EXPECT_EQ(areaOf(u"2018/19"_s, u"mounted policing"_s), QString());
}

TEST(AreaLexicon, ListsAreTakenApart)
{
    const AreaLexicon lexicon(ReferenceData::builtIn(), u"2021/22"_s);
    const AreaReading reading = lexicon.read(
        u"responding to the public; building, supporting and protecting the workforce, "
        "and strategic planning, organisational management and value for money");
    ASSERT_TRUE(reading.clean());
    ASSERT_EQ(reading.areas.size(), 3U);
    EXPECT_EQ(reading.areas[0].area->id, u"responding-to-the-public"_s);
    EXPECT_EQ(reading.areas[1].area->id, u"supporting-workforce"_s);
    EXPECT_EQ(reading.areas[2].area->id, u"strategic-planning"_s);
}

TEST(AreaLexicon, HeadingsOfPartsBelongToTheQuestion)
{
    EXPECT_EQ(areaOfHeading(u"2015"_s,
                  u"How well does the force understand the threat posed by serious and organised "
                  "crime?"_s),
        u"effectiveness/serious-organised-crime"_s);
    EXPECT_EQ(areaOfHeading(u"2016"_s,
                  u"How effective is the force at keeping people safe and reducing crime?"_s),
        u"effectiveness"_s);
    EXPECT_EQ(areaOfHeading(u"2018/19"_s, u"Questions for Legitimacy"_s), QString(u"legitimacy"_s));
    EXPECT_EQ(areaOfHeading(u"2016"_s, u"HMI’s observations"_s), QString());
}
