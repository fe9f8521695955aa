// SPDX-License-Identifier: GPL-3.0-or-later
// What analysts hand over by mistake or malice, read by the real worker: each gets one sentence and
// the library loses nothing.
#include "unit/store/ordinaryuser.h"
#include "unit/workspace/smallpdf.h"
#include "unit/workspace/workspacefixture.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <sys/mount.h>
#include <sys/resource.h>

#include <csignal>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;
using State = ImportOutcome::State;

namespace {

class BadInput : public WorkspaceFixture
{
protected:
    void SetUp() override
    {
        WorkspaceFixture::SetUp();
        ASSERT_EQ(importOne(u"good.pdf"_s, pdfSaying("Good words of an earlier day.")).state,
            State::Imported);
    }

    /// Nothing of an earlier import was lost, and nothing of this one was half kept.
    void TearDown() override
    {
        reopen();
        SearchQuery query;
        query.words = u"\"earlier day\""_s;
        EXPECT_EQ(workspace().search(query).result()->total, 1);
    }

    void expectRefused(const ImportOutcome &outcome, const QString &words)
    {
        EXPECT_EQ(outcome.state, State::Failed);
        EXPECT_TRUE(outcome.message.contains(words)) << qPrintable(outcome.message);
        EXPECT_TRUE(outcome.message.endsWith(u'.')) << qPrintable(outcome.message);
        EXPECT_EQ(facts().documents.size(), 1);
    }
};

/// No file may grow beyond this; for the life of the object.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // an error instead of an end
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit { bytes, m_before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &limit);
    }

    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before {};
};

QByteArray muchText(int paragraphs)
{
    QByteArray text;
    for (int i = 0; i < paragraphs; ++i)
        text
            += "Paragraph " + QByteArray::number(i) + " says that calls were answered in time.\n\n";
    return text;
}

} // namespace

TEST_F(BadInput, AnEmptyFile)
{
    expectRefused(importOne(u"a.pdf"_s, {}), u"empty"_s);
}

TEST_F(BadInput, APdfWithoutPages)
{
    expectRefused(importOne(u"a.pdf"_s, pdfWithoutPages()), u"no pages"_s);
}

TEST_F(BadInput, ATruncatedPdf)
{
    const QByteArray whole = pdfSaying("Never to be seen");
    const ImportOutcome outcome = importOne(u"a.pdf"_s, whole.first(whole.size() / 4));
    expectRefused(outcome, u"damaged"_s);
}

TEST_F(BadInput, AnEncryptedPdfAsksForItsPassword)
{
    if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
        GTEST_SKIP() << "needs qpdf";
    const QString plain = write(u"plain.pdf"_s, pdfSaying("Secret words"));
    const QString locked = inFolder(u"locked.pdf"_s);
    ASSERT_EQ(QProcess::execute(u"qpdf"_s,
                  { u"--encrypt"_s, u"peel"_s, u"peel"_s, u"256"_s, u"--"_s, plain, locked }),
        0);
    EXPECT_EQ(import({ locked }).first().state, State::NeedsPassword);
    ImportOptions options;
    options.password = u"wrong"_s;
    EXPECT_EQ(import({ locked }, options).first().state, State::NeedsPassword);
    options.password = u"peel"_s;
    const ImportOutcome opened = import({ locked }, options).first();
    ASSERT_EQ(opened.state, State::Imported) << qPrintable(opened.message);
    EXPECT_TRUE(workspace().page(opened.document.id, 1, 72).result().has_value());
    reopen(); // a later session must ask again
    const qint64 id = opened.document.id;
    EXPECT_EQ(workspace().page(id, 1, 72).result().error().kind, ErrorKind::Locked);
    EXPECT_TRUE(workspace().page(id, 1, 72, u"peel"_s).result().has_value());
    EXPECT_TRUE(workspace().page(id, 1, 72).result().has_value());
}

TEST_F(BadInput, AScannedPdfIsKeptWithAWarning)
{
    const ImportOutcome outcome = importOne(u"scan.pdf"_s, onePagePdf("0.5 g 20 20 380 555 re f"));
    EXPECT_EQ(outcome.state, State::Imported) << qPrintable(outcome.message);
    ASSERT_FALSE(outcome.document.diagnostics.empty());
    EXPECT_EQ(outcome.document.diagnostics.front().level, Diagnostic::Level::Warning);
    EXPECT_TRUE(workspace().page(outcome.document.id, 1, 72).result().has_value());
}

TEST_F(BadInput, APictureNamedPdf)
{
    expectRefused(
        importOne(u"a.pdf"_s, QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF\0", 11)), u"picture"_s);
}

TEST_F(BadInput, AFileOfTwoHundredMegabytesIsRefused)
{
    const QString path = write(u"large.pdf"_s, "%PDF-1.4\n");
    ASSERT_TRUE(QFile::resize(path, 200LL << 20)); // sparse
    expectRefused(import({ path }).first(), u"200 MB"_s);
}

TEST_F(BadInput, AFileThatIsNotThere)
{
    expectRefused(import({ u"/no/such/file.pdf"_s }).first(), u"no file"_s);
}

TEST_F(BadInput, WhatIsNoFile)
{
    expectRefused(import({ u"/dev/null"_s }).first(), u"not a file"_s);
}

TEST_F(BadInput, WordAndZipFiles)
{
    expectRefused(importOne(u"a.docx"_s, "PK\x03\x04 word/document.xml"), u"Word"_s);
    expectRefused(importOne(u"a.zip"_s, QByteArray("PK\x03\x04\0\0", 6)), u"."_s);
}

TEST_F(BadInput, AWebPageInWindows1252WithoutSayingSo)
{
    const ImportOutcome outcome = importOne(u"a.html"_s,
        "<html><body><p>The force\x92s budget is \xA3"
        "4 million.</p></body></html>");
    ASSERT_EQ(outcome.state, State::Imported) << qPrintable(outcome.message);
    EXPECT_TRUE(workspace()
                    .text(outcome.document.id)
                    .result()
                    ->text.contains(u"force’s budget is £4 million"_s));
}

TEST_F(BadInput, ATextWithLinesOfAMegabyte)
{
    const QByteArray line = QByteArray("calls answered in time ").repeated(1 << 16); // 1.4 MB
    const ImportOutcome outcome = importOne(u"a.txt"_s, line + '\n' + line);
    EXPECT_EQ(outcome.state, State::Imported) << qPrintable(outcome.message);
}

TEST_F(BadInput, AFileWithoutPermission)
{
    const OrdinaryUser user;
    if (!user.isOrdinary())
        GTEST_SKIP() << "permissions bind ordinary users alone";
    QTemporaryDir own;
    QFile file(own.filePath(u"a.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.setPermissions({});
    auto library = Workspace::open(own.filePath(u"x.peel"_s));
    ASSERT_TRUE(library.has_value()) << qPrintable(library.error().message);
    const auto outcome = finish((*library)->importPaths({ file.fileName() })).first();
    EXPECT_EQ(outcome.state, State::Failed);
    EXPECT_TRUE(outcome.message.contains(u"no permission"_s)) << qPrintable(outcome.message);
}

TEST_F(BadInput, NoRoomForTheOriginal)
{
    const QString path = write(u"a.txt"_s, muchText(4000));
    const FileSizeLimit limit(100'000);
    expectRefused(import({ path }).first(), u"could not be copied"_s);
}

TEST_F(BadInput, NoRoomForTheLibrary)
{
    const QString path = write(u"a.txt"_s, muchText(4000));
    ImportOptions options;
    options.link = true;
    {
        const FileSizeLimit limit(300'000);
        expectRefused(import({ path }, options).first(), u"nothing was changed"_s);
    }
    EXPECT_EQ(import({ path }, options).first().state, State::Imported); // with room again
}

TEST_F(BadInput, AFullDisk)
{
    const QString disk = inFolder(u"disk"_s);
    QDir().mkpath(disk);
    if (mount("tmpfs", qPrintable(disk), "tmpfs", 0, "size=1m") != 0)
        GTEST_SKIP() << "needs the right to mount";
    {
        auto library = Workspace::open(disk + u"/x.peel"_s);
        ASSERT_TRUE(library.has_value()) << qPrintable(library.error().message);
        const QStringList paths { write(u"a.txt"_s, muchText(500)),
            write(u"b.txt"_s, muchText(9000)) };
        const auto outcomes = finish((*library)->importPaths(paths));
        EXPECT_EQ(outcomes.at(0).state, State::Imported) << qPrintable(outcomes.at(0).message);
        EXPECT_EQ(outcomes.at(1).state, State::Failed);
        EXPECT_TRUE(outcomes.at(1).message.contains(u"full"_s)
            || outcomes.at(1).message.contains(u"No space"_s))
            << qPrintable(outcomes.at(1).message);
        EXPECT_EQ((*library)->documents().result()->size(), 1);
    }
    EXPECT_TRUE(Workspace::open(disk + u"/x.peel"_s).has_value());
    umount(qPrintable(disk));
}

TEST_F(BadInput, APageThatIsNotThere)
{
    const qint64 id = facts().documents.first().id;
    EXPECT_EQ(workspace().page(id, 7, 72).result().error().kind, ErrorKind::NotFound);
}
