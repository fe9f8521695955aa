// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

TEST(ReferenceData, HoldsTheFortyThreeForcesAndTheTransportPolice)
{
    const auto &forces = ReferenceData::builtIn().forces();
    EXPECT_EQ(
        std::count_if(forces.begin(), forces.end(), [](const Force &f) { return f.territorial; }),
        43);
    EXPECT_NE(ReferenceData::builtIn().force(u"british-transport-police"), nullptr);
}

TEST(ReferenceData, FindsAForceByIdNameAndVariant)
{
    const ReferenceData &data = ReferenceData::builtIn();
    for (const QString &text : { u"hampshire"_s, u"Hampshire Constabulary"_s,
             u"Hampshire and Isle of Wight Constabulary"_s }) {
        ASSERT_NE(data.forceNamed(text), nullptr) << qPrintable(text);
        EXPECT_EQ(data.forceNamed(text)->id, u"hampshire"_s);
    }
    EXPECT_EQ(data.forceNamed(u"devon & cornwall police"_s)->id, u"devon-and-cornwall"_s);
    EXPECT_EQ(data.forceNamed(u"Ruritania Police"_s), nullptr);
}

TEST(ReferenceData, FindsARoundHoweverItIsTyped)
{
    const ReferenceData &data = ReferenceData::builtIn();
    EXPECT_EQ(data.roundNamed(u"2018-19"_s)->id, u"2018/19"_s);
    EXPECT_EQ(data.roundNamed(u"2023–25"_s)->id, u"2023-25"_s);
    EXPECT_EQ(data.roundNamed(u"1999"_s), nullptr);
}

TEST(ReferenceData, EveryAreaBelongsToKnownRounds)
{
    const ReferenceData &data = ReferenceData::builtIn();
    for (const Area &area : data.areas()) {
        EXPECT_FALSE(area.rounds.isEmpty()) << qPrintable(area.id);
        for (const QString &round : area.rounds + area.ungradedIn)
            EXPECT_NE(data.round(round), nullptr) << qPrintable(area.id + u" "_s + round);
    }
}
