// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"
#include "support/printqt.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Briefings on Derbyshire 2015–2016, opened by other programs.
class Briefs : public SampleLibrary
{
protected:
    static QString written(const QString &templateId, const QString &ending)
    {
        const QString path = file(templateId + u'.' + ending);
        const Ran ran = ask({ u"brief"_s, u"--force"_s, u"derbyshire"_s, u"--rounds"_s,
            u"2015,2016"_s, u"--template"_s, templateId, u"-o"_s, path });
        EXPECT_EQ(ran.code, 0) << qPrintable(ran.err);
        return path;
    }

    /// Every XML part of a package is well formed; the words of `part`.
    static QString partOf(const QString &package, const QString &part)
    {
        const Ran test = runProgram(u"unzip"_s, { u"-tq"_s, package });
        EXPECT_EQ(test.code, 0) << qPrintable(test.out + test.err);
        const Ran names = runProgram(u"unzip"_s, { u"-Z1"_s, package });
        for (const QString &name : names.out.split(u'\n', Qt::SkipEmptyParts)) {
            if (!name.endsWith(".xml"_L1) && !name.endsWith(".rels"_L1))
                continue;
            const Ran lint = runProgram(u"sh"_s,
                { u"-c"_s,
                    u"unzip -p \"$0\" \"$(echo \"$1\" | sed 's/\\[/\\\\[/g')\" | xmllint --noout -"_s,
                    package, name });
            EXPECT_EQ(lint.code, 0) << qPrintable(name + u": "_s + lint.err);
        }
        return runProgram(u"unzip"_s, { u"-p"_s, package, part }).out;
    }

    static bool hasDigit(const QString &text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    }

    /// Some numbers, each of a source that is listed.
    static bool areNumbered(const QJsonArray &sources, qsizetype listed)
    {
        return !sources.isEmpty()
            && std::all_of(sources.begin(), sources.end(), [listed](const QJsonValue &number) {
                   return number.toInt() >= 1 && number.toInt() <= listed;
               });
    }
};

} // namespace

TEST_F(Briefs, TheOnePageBriefFitsOnOnePage)
{
    const Ran info = runProgram(u"pdfinfo"_s, { written(u"one-page"_s, u"pdf"_s) });
    EXPECT_TRUE(info.out.contains(QRegularExpression(u"Pages:\\s+1\\n"_s))) << qPrintable(info.out);
}

TEST_F(Briefs, EveryTemplatePassesItsOwnChecks)
{
    for (const QString &name :
        { u"one-page"_s, u"board-paper"_s, u"fact-box"_s, u"slides"_s, u"data-annex"_s }) {
        const Ran ran = ask({ u"brief"_s, u"--force"_s, u"derbyshire"_s, u"--rounds"_s,
            u"2015,2016"_s, u"--template"_s, name, u"-o"_s, file(name + u".html"_s) });
        EXPECT_FALSE(ran.err.contains(u"Look at"_s)) << qPrintable(name + ran.err);
    }
}

TEST_F(Briefs, EveryNumberHasItsNumberedSource)
{
    for (const QString &name : { u"one-page"_s, u"board-paper"_s }) {
        const QJsonObject brief = ask({ u"brief"_s, u"--force"_s, u"derbyshire"_s, u"--rounds"_s,
                                          u"2015,2016"_s, u"--template"_s, name, u"--json"_s })
                                      .json()
                                      .object();
        const qsizetype listed = brief["sources"_L1].toArray().size();
        qsizetype rows = 0;
        for (const QJsonValue &block : brief["blocks"_L1].toArray()) {
            const QJsonArray sources = block["sources"_L1].toArray();
            const QString text = block["text"_L1].toString();
            const bool needsOne = block["figure"_L1].isObject() || hasDigit(text);
            EXPECT_TRUE(!needsOne || areNumbered(sources, listed)) << qPrintable(name + text);
            const QJsonArray table = block["table"_L1]["rows"_L1].toArray();
            for (qsizetype row = 0; row < table.size(); ++row, ++rows)
                EXPECT_TRUE(areNumbered(sources.at(row).toArray(), listed))
                    << qPrintable(name) << " row " << row;
        }
        EXPECT_GT(rows, 0) << qPrintable(name);
    }
}

TEST_F(Briefs, TheExamplesInTheDocumentationLinkEveryNumberToItsSource)
{
    static const QRegularExpression link(u"xlink:href=\"#(source-\\d+)\""_s);
    for (const QString &example :
        { u"derbyshire-2015-2016-one-page"_s, u"derbyshire-improvements-board-paper"_s }) {
        const QString path = QStringLiteral(PEEL_SOURCE_DIR "/docs/examples/") + example;
        const QString content = partOf(path + u".odt"_s, u"content.xml"_s);
        QSet<QString> linked;
        auto links = link.globalMatch(content);
        while (links.hasNext())
            linked.insert(links.next().captured(1));
        EXPECT_GE(linked.size(), 4) << qPrintable(example);
        for (const QString &source : std::as_const(linked))
            EXPECT_TRUE(content.contains(u"text:name=\"%1\""_s.arg(source))) << qPrintable(source);
        EXPECT_EQ(content.count(u"text:name=\"source-"_s), linked.size()) << qPrintable(example);
        const QString pdf = runProgram(u"pdftotext"_s, { path + u".pdf"_s, u"-"_s }).out;
        EXPECT_TRUE(pdf.contains(u"[%1] "_s.arg(linked.size()))) << qPrintable(example);
    }
}

TEST_F(Briefs, TheOdtHasHeadingsTableHeadsAndLinkedSources)
{
    const QString content = partOf(written(u"board-paper"_s, u"odt"_s), u"content.xml"_s);
    for (const QString &wanted : { u"<text:h "_s, u"table:table-header-rows"_s,
             u"xlink:href=\"#source-1\""_s, u"text:name=\"source-1\""_s, u"<svg:desc>Line chart"_s,
             u"Improved"_s, u"sample digest of"_s })
        EXPECT_TRUE(content.contains(wanted)) << qPrintable(wanted);
}

TEST_F(Briefs, TheDocxHasHeadingsRepeatedTableHeadsAndAltText)
{
    const QString path = written(u"board-paper"_s, u"docx"_s);
    const QString document = partOf(path, u"word/document.xml"_s);
    for (const QString &wanted : { u"w:val=\"Heading1\""_s, u"<w:tblHeader/>"_s,
             u"w:anchor=\"source-1\""_s, u"w:name=\"source-1\""_s, u"descr=\"Line chart"_s })
        EXPECT_TRUE(document.contains(wanted)) << qPrintable(wanted);
    const QString relations = partOf(path, u"word/_rels/document.xml.rels"_s);
    EXPECT_TRUE(relations.contains(u"media/figure-1.svg"_s));
}

TEST_F(Briefs, TheSlidesNameEverySlide)
{
    const QString path = written(u"slides"_s, u"pptx"_s);
    EXPECT_TRUE(partOf(path, u"ppt/presentation.xml"_s).contains(u"r:id=\"slide3\""_s));
    EXPECT_TRUE(partOf(path, u"\\[Content_Types\\].xml"_s).contains(u"/ppt/slides/slide3.xml"_s));
}

TEST_F(Briefs, ThePdfKeepsACaptionWithItsFigure)
{
    const Ran text
        = runProgram(u"pdftotext"_s, { u"-layout"_s, written(u"board-paper"_s, u"pdf"_s), u"-"_s });
    const QStringList pages = text.out.split(u'\f');
    int captions = 0;
    for (const QString &page : pages) {
        const auto count = [&page](const QString &words) { return page.count(words); };
        EXPECT_EQ(count(u"Figure 1."_s) + count(u"Figure 2."_s),
            page.count(u"Figure made with PEEL Explorer."_s));
        captions += static_cast<int>(count(u"Figure 1."_s) + count(u"Figure 2."_s));
    }
    EXPECT_EQ(captions, 2);
}

TEST_F(Briefs, ThePageForBrowsersStandsAlone)
{
    QFile file(written(u"board-paper"_s, u"html"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    for (const QString &wanted :
        { u"<svg role=\"img\""_s, u"lang=\"en-GB\""_s, u"scope=\"col\""_s, u"id=\"source-1\""_s })
        EXPECT_TRUE(html.contains(wanted)) << qPrintable(wanted);
    for (const QString &outside : { u"src=\"http"_s, u"<script"_s, u"<link"_s })
        EXPECT_FALSE(html.contains(outside)) << qPrintable(outside);
}

TEST_F(Briefs, TheAnnexIsASpreadsheetToo)
{
    const QString ods = partOf(written(u"data-annex"_s, u"ods"_s), u"content.xml"_s);
    EXPECT_TRUE(ods.contains(u"table:name=\"Judgments\""_s));
    EXPECT_TRUE(ods.contains(u"office:value=\"131113\""_s));
    const QString xlsx = partOf(written(u"data-annex"_s, u"xlsx"_s), u"xl/tables/table4.xml"_s);
    EXPECT_TRUE(xlsx.contains(u"name=\"Table_4\""_s)) << qPrintable(xlsx.left(300));
}

TEST_F(Briefs, ATableAsCsvHasItsDescriptionBesideIt)
{
    const QString path = file(u"judgments.csv"_s);
    const Ran ran
        = ask({ u"table"_s, u"judgments"_s, u"--force"_s, u"derbyshire"_s, u"-o"_s, path });
    EXPECT_EQ(ran.code, 0) << qPrintable(ran.err);
    QFile described(path + u"-metadata.json"_s);
    ASSERT_TRUE(described.open(QIODevice::ReadOnly));
    const QJsonDocument json = QJsonDocument::fromJson(described.readAll());
    EXPECT_EQ(json[u"url"_s].toString(), u"judgments.csv"_s);
}

TEST_F(Briefs, ABriefingIsWrittenAgainFromItsData)
{
    const Ran data = ask({ u"brief"_s, u"--force"_s, u"derbyshire"_s, u"--template"_s,
        u"one-page"_s, u"--rounds"_s, u"2015,2016"_s, u"--json"_s });
    QFile spec(file(u"brief.json"_s));
    ASSERT_TRUE(spec.open(QIODevice::WriteOnly));
    spec.write(data.out.toUtf8());
    spec.close();
    const QString again = file(u"again.html"_s);
    EXPECT_EQ(peelctl({ u"brief"_s, u"--spec"_s, spec.fileName(), u"-o"_s, again }).code, 0);
    QFile one(again);
    QFile other(written(u"one-page"_s, u"html"_s));
    ASSERT_TRUE(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    EXPECT_EQ(one.readAll(), other.readAll());
}

TEST_F(Briefs, ARefreshTakesWhatTheLibrarySaysExceptForPinnedBlocks)
{
    const QJsonObject made = ask({ u"brief"_s, u"--force"_s, u"derbyshire"_s, u"--template"_s,
                                     u"one-page"_s, u"--rounds"_s, u"2015,2016"_s, u"--json"_s })
                                 .json()
                                 .object();
    const QString was = u"made from the library"_s;
    for (const bool pinned : { false, true }) {
        QJsonObject older = made;
        QJsonArray blocks = older["blocks"_L1].toArray();
        qsizetype changed = 0;
        for (QJsonValueRef one : blocks) {
            QJsonObject block = one.toObject();
            if (!block.contains("origin"_L1) || !block.contains("text"_L1))
                continue;
            block["text"_L1] = was;
            if (pinned)
                block["pinned"_L1] = u"2026-11-23"_s;
            one = block;
            ++changed;
        }
        ASSERT_GT(changed, 0);
        older["blocks"_L1] = blocks;
        QFile spec(file(u"older.json"_s));
        ASSERT_TRUE(spec.open(QIODevice::WriteOnly | QIODevice::Truncate));
        spec.write(QJsonDocument(older).toJson());
        spec.close();
        const Ran ran
            = ask({ u"brief"_s, u"--spec"_s, spec.fileName(), u"--refresh"_s, u"--json"_s });
        EXPECT_EQ(ran.code, 0) << qPrintable(ran.err);
        EXPECT_EQ(ran.json().object(), pinned ? older : made);
        EXPECT_EQ(ran.err.count(u"pinned, stays as it is"_s), pinned ? changed : 0)
            << qPrintable(ran.err);
    }
}

TEST_F(Briefs, AnUnknownEndingIsAUsageError)
{
    EXPECT_EQ(ask({ u"brief"_s, u"--force"_s, u"derbyshire"_s, u"--template"_s, u"one-page"_s,
                      u"-o"_s, file(u"brief.wri"_s) })
                  .code,
        2);
}
