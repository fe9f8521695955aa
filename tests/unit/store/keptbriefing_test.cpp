// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptbriefing.h"
#include "unit/store/libraryfixture.h"

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

using KeptBriefings = LibraryFixture;

TEST_F(KeptBriefings, AreEmptyInANewLibrary)
{
    EXPECT_EQ(KeptBriefing(connection()).load(), QString());
}

TEST_F(KeptBriefings, GiveBackTheLastOne)
{
    KeptBriefing briefing(connection());
    EXPECT_TRUE(briefing.save(u"{\"title\":\"a\"}"_s).has_value());
    EXPECT_TRUE(briefing.save(u"{\"title\":\"b\"}"_s).has_value());
    EXPECT_EQ(briefing.load(), u"{\"title\":\"b\"}"_s);
}

TEST_F(KeptBriefings, KeepNothingThatIsNoJson)
{
    EXPECT_FALSE(KeptBriefing(connection()).save(u"nothing"_s).has_value());
}
