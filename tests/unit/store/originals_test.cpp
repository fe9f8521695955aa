// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/originals.h"
#include "unit/store/ordinaryuser.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

TEST(Originals, AreNamedByTheirContent)
{
    const QTemporaryDir folder;
    const Originals originals(folder.filePath(u"x.peel.files"_s));
    const QString sha256 = Originals::sha256Of("abc");
    EXPECT_TRUE(sha256.startsWith(u"ba7816bf"_s)); // the test vector of FIPS 180-2
    EXPECT_EQ(originals.keep("abc", sha256, u"txt"_s), true);
    QFile copy(originals.pathOf(sha256, u"txt"_s));
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), QByteArray("abc"));
    EXPECT_EQ(originals.keep("abc", sha256, u"txt"_s), false);
}

TEST(Originals, ACopyThatWasCutIsMadeAgain)
{
    const QTemporaryDir folder;
    const Originals originals(folder.path());
    const QString sha256 = Originals::sha256Of("abc");
    ASSERT_EQ(originals.keep("abc", sha256, u"txt"_s), true);
    ASSERT_TRUE(QFile::resize(originals.pathOf(sha256, u"txt"_s), 1));
    EXPECT_EQ(originals.keep("abc", sha256, u"txt"_s), true);
}

TEST(Originals, SayWhereNoneCanBeKept)
{
    const Testing::OrdinaryUser user;
    if (!user.isOrdinary())
        GTEST_SKIP() << "permissions bind ordinary users alone";
    const QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const auto kept = Originals(folder.filePath(u"files"_s)).keep("abc", u"ab"_s, u"txt"_s);
    ASSERT_FALSE(kept.has_value());
    EXPECT_EQ(kept.error().kind, ErrorKind::Storage);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}
