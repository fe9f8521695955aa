// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importablefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

class Folders : public ::testing::Test
{
protected:
    void make(const QStringList &names) const
    {
        for (const QString &name : names) {
            const QString path = folder.filePath(name);
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        }
    }

    QStringList found() const
    {
        QStringList names;
        for (const QString &path : importableFiles({ folder.path() }).files)
            names.append(QDir(folder.path()).relativeFilePath(path));
        return names;
    }

    QStringList passedOver() const
    {
        QStringList names;
        for (const PassedOver &file : importableFiles({ folder.path() }).passedOver) {
            EXPECT_FALSE(file.why.isEmpty());
            names.append(QDir(folder.path()).relativeFilePath(file.path));
        }
        return names;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(Folders, AreReadByNameWithWhatIsBelow)
{
    make({ u"b.pdf"_s, u"a.html"_s, u"2016/c.txt"_s });
    EXPECT_EQ(found(), (QStringList { u"2016/c.txt"_s, u"a.html"_s, u"b.pdf"_s }));
}

TEST_F(Folders, GiveTheirDocumentsAlone)
{
    make({ u"page.html"_s, u"page_files/frame.html"_s, u"notes_files/n.txt"_s, u"logo.png"_s,
        u"README.md"_s, u".hidden.pdf"_s, u"lib.peel"_s, u"lib.peel.files/ab/x.pdf"_s,
        u"letter.docx"_s });
    EXPECT_EQ(found(), (QStringList { u"letter.docx"_s, u"notes_files/n.txt"_s, u"page.html"_s }));
}

TEST_F(Folders, SayWhatIsPassedOver)
{
    make({ u"page.html"_s, u"page_files/frame.html"_s, u"logo.png"_s, u"README.md"_s });
    EXPECT_EQ(passedOver(), (QStringList { u"README.md"_s, u"logo.png"_s }));
}

TEST_F(Folders, DoNotGiveWhatTheirPdfsWereMadeFrom)
{
    make({ u"report.pdf"_s, u"source/report.html"_s, u"source/report.css"_s });
    EXPECT_EQ(found(), QStringList { u"report.pdf"_s });
    EXPECT_EQ(passedOver(), QStringList { u"source"_s });
}

TEST_F(Folders, NamedSourceGiveTheirDocumentsWhereNoPdfWasMadeFromThem)
{
    make({ u"report.pdf"_s, u"source/another.html"_s });
    EXPECT_EQ(found(), (QStringList { u"report.pdf"_s, u"source/another.html"_s }));
}

TEST_F(Folders, AFileIsTakenAsItIsGiven)
{
    make({ u"README.md"_s });
    const QString path = folder.filePath(u"README.md"_s);
    EXPECT_EQ(importableFiles({ path, u"/no/such.pdf"_s }).files,
        (QStringList { path, u"/no/such.pdf"_s }));
}
