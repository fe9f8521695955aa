// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that scripts/figure-pack makes from the samples, opened by programs that are not ours.
#include "peelctl.h"
#include "support/printqt.h"

#include <QDir>
#include <QRectF>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 900'000; // milliseconds: everything at once, on a busy machine

const QStringList kinds { u"line"_s, u"bars"_s, u"dumbbell"_s, u"strip"_s, u"multiples"_s,
    u"grades"_s, u"steps"_s, u"timeline"_s };
const QStringList briefs { u"brief-one-page"_s, u"brief-board-paper"_s, u"brief-fact-box"_s,
    u"brief-slides"_s, u"brief-data-annex"_s };

#define NEEDS(program)                                                                             \
    if (QStandardPaths::findExecutable(QStringLiteral(program)).isEmpty())                         \
    GTEST_SKIP() << "needs " program

class Pack : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        if (s_folder)
            return;
        s_folder = std::make_unique<QTemporaryDir>();
        s_made = runProgram(QStringLiteral(PEEL_SOURCE_DIR "/scripts/figure-pack"),
            { QStringLiteral(PEEL_PEELCTL), s_folder->path() }, patience);
        ASSERT_EQ(s_made.code, 0) << qPrintable(s_made.err);
    }

    static QDir folder() { return QDir(s_folder->path()); }

    static QStringList files(const QString &pattern)
    {
        QStringList paths;
        for (const QString &name : folder().entryList({ pattern }, QDir::Files, QDir::Name))
            paths.append(folder().filePath(name));
        EXPECT_FALSE(paths.isEmpty()) << qPrintable(pattern);
        return paths;
    }

    static int pagesOf(const QString &pdf)
    {
        static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
        return pages.match(runProgram(u"pdfinfo"_s, { pdf }).out).captured(1).toInt();
    }

    static QString textOf(const QString &pdf)
    {
        return runProgram(u"pdftotext"_s, { pdf, u"-"_s }).out;
    }

    struct Word
    {
        QString text;
        QRectF area;
        QRectF page;
    };

    /// The words of a PDF where poppler sees them, page by page.
    static QList<QList<Word>> wordsOf(const QString &pdf)
    {
        static const QRegularExpression line(
            u"<(page|word)((?: \\w+=\"[-.\\d]+\")+)>(?:([^<]*)</word>)?"_s);
        static const QRegularExpression number(u"(\\w+)=\"([-.\\d]+)\""_s);
        QList<QList<Word>> pages;
        QRectF page;
        auto lines = line.globalMatch(runProgram(u"pdftotext"_s, { u"-bbox"_s, pdf, u"-"_s }).out);
        while (lines.hasNext()) {
            const auto one = lines.next();
            QHash<QString, double> at;
            auto numbers = number.globalMatch(one.captured(2));
            while (numbers.hasNext()) {
                const auto told = numbers.next();
                at.insert(told.captured(1), told.captured(2).toDouble());
            }
            if (one.captured(1) == "page"_L1) {
                page = QRectF(0, 0, at.value(u"width"_s), at.value(u"height"_s));
                pages.append(QList<Word>());
                continue;
            }
            const QRectF area(QPointF(at.value(u"xMin"_s), at.value(u"yMin"_s)),
                QPointF(at.value(u"xMax"_s), at.value(u"yMax"_s)));
            pages.last().append({ one.captured(3), area, page });
        }
        return pages;
    }

    /// Words that do not stand whole on their page.
    static QStringList outside(const QString &pdf)
    {
        QStringList wrong;
        for (const QList<Word> &page : wordsOf(pdf)) {
            for (const Word &word : page) {
                if (!word.page.adjusted(-1, -1, 1, 1).contains(word.area))
                    wrong.append(word.text);
            }
        }
        return wrong;
    }

    /// Pairs of words that stand in each other's place. A word's box is as high as its line.
    static QStringList overlapping(const QString &pdf)
    {
        QStringList wrong;
        for (const QList<Word> &page : wordsOf(pdf)) {
            for (qsizetype i = 0; i < page.size(); ++i) {
                const QRectF one = inked(page.at(i).area);
                for (qsizetype other = i + 1; other < page.size(); ++other) {
                    if (one.intersects(inked(page.at(other).area)))
                        wrong.append(page.at(i).text + u" | "_s + page.at(other).text);
                }
            }
        }
        return wrong;
    }

    static QRectF inked(const QRectF &word)
    {
        const double hair = 0.25 * word.height();
        return word.adjusted(0.5, hair, -0.5, -hair);
    }

    /// The pages that an office program makes of these files, by the files' names.
    static QHash<QString, QString> printedByOffice(const QStringList &paths)
    {
        const QString target = folder().filePath(u"printed"_s);
        const QString profile = folder().filePath(u"office"_s);
        QStringList arguments { u"-env:UserInstallation=file://"_s + profile, u"--headless"_s,
            u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, target };
        EXPECT_EQ(runProgram(u"soffice"_s, arguments + paths, patience).code, 0);
        QHash<QString, QString> printed;
        for (const QString &path : paths)
            printed.insert(
                path, QDir(target).filePath(QFileInfo(path).completeBaseName() + u".pdf"_s));
        return printed;
    }

private:
    static inline std::unique_ptr<QTemporaryDir> s_folder;
    static inline Ran s_made;
};

} // namespace

TEST_F(Pack, HoldsEveryKindAndTemplateInEveryFormat)
{
    const QStringList pictures { u".svg"_s, u".png"_s, u"@1x.png"_s, u"@3x.png"_s };
    const QStringList documents { u".pdf"_s, u".odt"_s, u".docx"_s, u".pptx"_s, u".html"_s,
        u".xlsx"_s, u".ods"_s, u".json"_s };
    QStringList wanted;
    for (const QString &kind : kinds) {
        for (const QString &ending :
            pictures + documents + QStringList { u".csv"_s, u".csv-metadata.json"_s })
            wanted.append(kind + ending);
    }
    for (const QString &brief : briefs) {
        for (const QString &ending : documents)
            wanted.append(brief + ending);
    }
    for (const QString &name : wanted)
        EXPECT_GT(QFileInfo(folder().filePath(name)).size(), 100) << qPrintable(name);
}

TEST_F(Pack, DrawingsAreXml)
{
    NEEDS("xmllint");
    const Ran lint = runProgram(u"xmllint"_s, QStringList { u"--noout"_s } + files(u"*.svg"_s));
    EXPECT_EQ(lint.code, 0) << qPrintable(lint.err);
}

TEST_F(Pack, PicturesHaveTheirSizes)
{
    NEEDS("identify");
    for (const QString &kind : kinds) {
        QList<int> widths;
        for (const QString &ending : { u"@1x.png"_s, u".png"_s, u"@3x.png"_s })
            widths.append(runProgram(
                u"identify"_s, { u"-format"_s, u"%w"_s, folder().filePath(kind + ending) })
                              .out.toInt());
        EXPECT_GT(widths.at(0), 300) << qPrintable(kind);
        EXPECT_EQ(widths.at(1), 2 * widths.at(0)) << qPrintable(kind);
        EXPECT_EQ(widths.at(2), 3 * widths.at(0)) << qPrintable(kind);
    }
}

TEST_F(Pack, PdfsHaveTextEmbeddedFontsAndTheirData)
{
    NEEDS("pdftotext");
    static const QRegularExpression notEmbedded(
        u"(?m)^\\S.*\\sno\\s+(yes|no)\\s+(yes|no)\\s+\\d"_s);
    for (const QString &path : files(u"*.pdf"_s)) {
        EXPECT_GE(pagesOf(path), 1) << qPrintable(path);
        EXPECT_TRUE(textOf(path).contains(u"PEEL Explorer"_s)) << qPrintable(path);
        EXPECT_EQ(outside(path), QStringList()) << qPrintable(path);
        EXPECT_EQ(overlapping(path), QStringList()) << qPrintable(path);
        const QString fonts = runProgram(u"pdffonts"_s, { path }).out;
        EXPECT_TRUE(fonts.contains(u"LiberationSans"_s)) << qPrintable(path + fonts);
        EXPECT_FALSE(fonts.contains(notEmbedded)) << qPrintable(path + fonts);
    }
    for (const QString &kind : kinds) {
        const QString path = folder().filePath(kind + u".pdf"_s);
        EXPECT_TRUE(textOf(path).contains(u"Source:"_s)) << qPrintable(kind);
        const QString attached = runProgram(u"pdfdetach"_s, { u"-list"_s, path }).out;
        EXPECT_TRUE(attached.contains(u"figure.csv"_s) && attached.contains(u"figure.json"_s))
            << qPrintable(kind + attached);
    }
}

TEST_F(Pack, OfficeFilesAndCsvsAreSound)
{
    NEEDS("python3");
    const Ran opened = runProgram(u"python3"_s,
        { QStringLiteral(PEEL_SOURCE_DIR "/tests/cli/openpack.py"), folder().path() });
    EXPECT_EQ(opened.code, 0) << qPrintable(opened.out + opened.err);
}

TEST_F(Pack, AreTheSameBytesWhenMadeAgain)
{
    const QTemporaryDir again;
    ASSERT_TRUE(
        QFile::copy(folder().filePath(u"samples.peel"_s), again.filePath(u"samples.peel"_s)));
    const Ran made = runProgram(QStringLiteral(PEEL_SOURCE_DIR "/scripts/figure-pack"),
        { QStringLiteral(PEEL_PEELCTL), again.path() }, patience);
    ASSERT_EQ(made.code, 0) << qPrintable(made.err);
    for (const QString &name : folder().entryList(QDir::Files)) {
        if (name.startsWith(u"samples.peel"_s))
            continue;
        QFile one(folder().filePath(name));
        QFile other(again.filePath(name));
        ASSERT_TRUE(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
        EXPECT_TRUE(one.readAll() == other.readAll()) << qPrintable(name);
    }
}

TEST_F(Pack, ABrowserShowsPagesAndDrawings)
{
    NEEDS("chromium");
    NEEDS("identify");
    const QStringList headless { u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
        u"--user-data-dir="_s + folder().filePath(u"browser"_s) };
    for (const QString &name : folder().entryList({ u"*.html"_s }, QDir::Files, QDir::Name)) {
        const Ran page = runProgram(u"chromium"_s,
            headless + QStringList { u"--dump-dom"_s, u"file://"_s + folder().filePath(name) });
        ASSERT_EQ(page.code, 0) << qPrintable(page.err);
        const bool drawn = page.out.contains(u"<svg"_s) || name.startsWith("brief-"_L1);
        EXPECT_TRUE(drawn && page.out.contains(u"<caption>"_s)) << qPrintable(name);
    }
    for (const QString &kind : kinds) {
        const QString picture = folder().filePath(kind + u"-shown.bmp.png"_s);
        runProgram(u"chromium"_s,
            headless
                + QStringList { u"--screenshot="_s + picture,
                    u"file://"_s + folder().filePath(kind + u".svg"_s) });
        const Ran colours = runProgram(u"identify"_s, { u"-format"_s, u"%k"_s, picture });
        EXPECT_GT(colours.out.toInt(), 8) << qPrintable(kind + colours.err);
        QFile::remove(picture);
    }
}

TEST_F(Pack, AnOfficeProgramPrintsTexts)
{
    NEEDS("soffice");
    NEEDS("pdftotext");
    for (const QString &pattern : { u"*.odt"_s, u"*.docx"_s }) {
        const auto printed = printedByOffice(files(pattern));
        for (auto one = printed.begin(); one != printed.end(); ++one) {
            EXPECT_GE(pagesOf(one.value()), 1) << qPrintable(one.key());
            EXPECT_TRUE(textOf(one.value()).contains(u"Source"_s)) << qPrintable(one.key());
            EXPECT_EQ(outside(one.value()), QStringList()) << qPrintable(one.key());
            EXPECT_EQ(overlapping(one.value()), QStringList()) << qPrintable(one.key());
        }
        EXPECT_EQ(pagesOf(folder().filePath(u"printed/brief-one-page.pdf"_s)), 1)
            << qPrintable(pattern);
    }
}

TEST_F(Pack, AnOfficeProgramPrintsEverySlide)
{
    NEEDS("soffice");
    NEEDS("pdftotext");
    NEEDS("unzip");
    const auto printed = printedByOffice(files(u"*.pptx"_s));
    for (auto one = printed.begin(); one != printed.end(); ++one) {
        const QString parts = runProgram(u"unzip"_s, { u"-Z1"_s, one.key() }).out;
        EXPECT_EQ(
            pagesOf(one.value()), parts.count(QRegularExpression(u"slides/slide\\d+\\.xml\n"_s)))
            << qPrintable(one.key());
        EXPECT_EQ(outside(one.value()), QStringList()) << qPrintable(one.key());
        EXPECT_EQ(overlapping(one.value()), QStringList()) << qPrintable(one.key());
    }
}

TEST_F(Pack, AnOfficeProgramPrintsSpreadsheets)
{
    NEEDS("soffice");
    NEEDS("pdftotext");
    for (const QString &pattern : { u"*.ods"_s, u"*.xlsx"_s }) {
        const auto printed = printedByOffice(files(pattern));
        for (auto one = printed.begin(); one != printed.end(); ++one) {
            const QString text = textOf(one.value());
            for (const QString &wanted : { u"Contents"_s, u"Notes and shorthand"_s,
                     u"This worksheet contains one table."_s })
                EXPECT_TRUE(text.contains(wanted)) << qPrintable(one.key() + wanted);
        }
        // A chart of the program's own: its axis says what stands in no cell and in no text.
        const QString chart = textOf(folder().filePath(u"printed/line.pdf"_s));
        EXPECT_TRUE(chart.contains(u"180,000"_s)) << qPrintable(pattern + chart);
    }
}
