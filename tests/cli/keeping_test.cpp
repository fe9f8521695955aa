// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// A library of one page, to be spoilt.
class Keeping : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const QString page
            = QStringLiteral(PEEL_SOURCE_DIR "/data/samples/derbyshire-peel-2016-page.html");
        ASSERT_EQ(ask({ u"import"_s, page }).code, 0);
    }

    Ran ask(QStringList arguments) const
    {
        arguments.append({ u"--library"_s, folder.filePath(u"one.peel"_s) });
        return peelctl(arguments);
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(Keeping, AWholeLibraryIsSaidToBeSo)
{
    const Ran ran = ask({ u"check"_s });
    EXPECT_EQ(ran.code, 0) << qPrintable(ran.err);
    EXPECT_TRUE((ran.out + ran.err).contains(u"Nothing is wrong"_s));
}

TEST_F(Keeping, ALostOriginalIsAFindingThatRepairCannotMend)
{
    QDirIterator files(
        folder.filePath(u"one.peel.files"_s), QDir::Files, QDirIterator::Subdirectories);
    ASSERT_TRUE(files.hasNext());
    ASSERT_TRUE(QFile::remove(files.next()));
    for (const QStringList &words : { QStringList { u"check"_s }, { u"check"_s, u"--repair"_s } }) {
        const Ran ran = ask(words + QStringList { u"--json"_s });
        EXPECT_EQ(ran.code, 1) << qPrintable(ran.err);
        ASSERT_EQ(ran.json().array().size(), 1);
        EXPECT_TRUE(ran.json()[0]["fault"_L1].toString().contains(u"derbyshire-peel-2016-page"_s));
        EXPECT_FALSE(ran.json()[0]["mended"_L1].toBool());
    }
}

TEST_F(Keeping, ReadingAgainWithTheSameRulesChangesNothing)
{
    const Ran before = ask({ u"judgments"_s, u"--csv"_s });
    for (const QStringList &words :
        { QStringList { u"reread"_s, u"--dry-run"_s }, { u"reread"_s } }) {
        const Ran ran = ask(words);
        EXPECT_EQ(ran.code, 0) << qPrintable(ran.err);
        EXPECT_TRUE((ran.out + ran.err).contains(u"nothing is different"_s)) << qPrintable(ran.out);
    }
    EXPECT_EQ(ask({ u"judgments"_s, u"--csv"_s }).out.section(u'\n', 0, 0),
        before.out.section(u'\n', 0, 0));
}
