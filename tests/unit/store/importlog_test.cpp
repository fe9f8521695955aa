// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importlog.h"
#include "unit/store/libraryfixture.h"

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {
class FailedImports : public Testing::LibraryFixture
{
};
} // namespace

TEST_F(FailedImports, LeaveOneLineEachUntilTheySucceed)
{
    ImportLog log(connection());
    ASSERT_TRUE(log.failed(u"/a.pdf"_s, false, u"The PDF is damaged."_s));
    ASSERT_TRUE(log.failed(u"/a.pdf"_s, true, u"The PDF asks for a password."_s));
    const auto failures = log.failures();
    ASSERT_EQ(failures->size(), 1);
    EXPECT_TRUE(failures->first().needsPassword);
    EXPECT_EQ(failures->first().message, u"The PDF asks for a password."_s);
    EXPECT_EQ(log.succeeded(u"/a.pdf"_s), true);
    EXPECT_TRUE(log.failures()->isEmpty());
}
