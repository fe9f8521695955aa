// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"
#include "support/printqt.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(PEEL_SOURCE_DIR "/data/samples/%1");
const QString page = sample.arg(u"derbyshire-peel-2016-page.html"_s);
const QString report = sample.arg(u"derbyshire-effectiveness-2015-report.pdf"_s);

class Commands : public SampleLibrary
{
protected:
    static QString written(const QString &name, const QByteArray &bytes)
    {
        QFile made(file(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }

    static qsizetype lineCount(const QString &text)
    {
        return text.split(u'\n', Qt::SkipEmptyParts).size();
    }
};

/// A page of a PDF on which nothing is written.
const QByteArray emptyPage = "%PDF-1.4\n"
                             "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                             "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                             "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
                             "trailer<</Root 1 0 R>>\n%%EOF\n";

} // namespace

TEST_F(Commands, ImportSaysALineForEachFile)
{
    EXPECT_EQ(import().code, 0) << qPrintable(import().err);
    EXPECT_EQ(lineCount(import().out), 17); // the samples
    EXPECT_TRUE(import().out.contains(u"derbyshire-peel-2016-interim-page.html: imported."_s));
    // The same page, saved once more when it said more.
    EXPECT_TRUE(import().out.contains(u"derbyshire-peel-2016-page.html: new capture."_s));
}

TEST_F(Commands, ImportTwiceChangesNothing)
{
    const Ran again = ask({ u"import"_s, page, u"--json"_s });
    EXPECT_EQ(again.code, 0);
    EXPECT_EQ(again.json()[0]["state"_L1].toString(), u"already here"_s);
}

TEST_F(Commands, ImportOfWhatCannotBeReadEndsWithThree)
{
    const QString other = file(u"other.peel"_s);
    const QString bad = written(u"bad.pdf"_s, "%PDF-1.4 and nothing more");
    const Ran ran = peelctl({ u"import"_s, bad, page, u"--library"_s, other });
    EXPECT_EQ(ran.code, 3);
    EXPECT_TRUE(ran.out.contains(u"bad.pdf: failed."_s)) << qPrintable(ran.out);
    EXPECT_TRUE(ran.out.contains(u"page.html: imported."_s)) << qPrintable(ran.out);
    EXPECT_EQ(peelctl({ u"import"_s, file(u"nothing.pdf"_s), u"--library"_s, other }).code, 3);
}

TEST_F(Commands, EveryTableComesAsTextJsonAndCsv)
{
    const QList<QStringList> tables { { u"list"_s }, { u"judgments"_s }, { u"metrics"_s },
        { u"improvements"_s }, { u"matrix"_s, u"--force"_s, u"derbyshire"_s },
        { u"matrix"_s, u"--round"_s, u"2016"_s },
        { u"compare"_s, u"--force"_s, u"derbyshire"_s, u"--rounds"_s, u"2015,2016"_s },
        { u"compare"_s, u"--forces"_s, u"derbyshire,durham"_s, u"--round"_s, u"2016"_s },
        { u"series"_s, u"--force"_s, u"derbyshire"_s, u"--measure"_s, u"999"_s },
        { u"trail"_s, u"--force"_s, u"derbyshire"_s }, { u"audit"_s },
        { u"claims"_s, u"sees progress made"_s }, { u"search"_s, u"crime"_s } };
    for (const QStringList &table : tables) {
        const std::string name = table.join(u' ').toStdString();
        const int fine = table.first() == "audit"_L1 ? 1 : 0; // findings
        const Ran text = ask(table);
        EXPECT_EQ(text.code, fine) << name << text.err.toStdString();
        EXPECT_FALSE(text.out.isEmpty()) << name;
        const Ran json = ask(table + QStringList { u"--json"_s });
        EXPECT_EQ(json.code, fine) << name;
        EXPECT_FALSE(json.json().isEmpty()) << name;
        const Ran csv = ask(table + QStringList { u"--csv"_s });
        EXPECT_EQ(csv.code, fine) << name;
        EXPECT_GT(csv.out.count(u"\r\n"_s), 1) << name;
    }
}

TEST_F(Commands, FiltersTakeWhatPeopleType)
{
    const auto count = [](const QStringList &command) {
        return ask(command + QStringList { u"--json"_s }).json().array().size();
    };
    const auto all = count({ u"list"_s });
    EXPECT_EQ(all, 16); // one of the 17 samples is another capture
    EXPECT_EQ(count({ u"list"_s, u"--round"_s, u"2018-19"_s }), 5);
    EXPECT_EQ(count({ u"list"_s, u"--type"_s, u"force_news"_s }), 2);
    EXPECT_EQ(count({ u"list"_s, u"--force"_s, u"Durham Constabulary"_s }), 0);
    EXPECT_GT(count({ u"judgments"_s, u"--origin"_s, u"claimed"_s }), 0);
    EXPECT_GT(count({ u"judgments"_s, u"--area"_s, u"legitimacy"_s, u"--round"_s, u"2016"_s }), 0);
    EXPECT_GT(count({ u"metrics"_s, u"--measure"_s, u"abandoned calls"_s }), 0);
}

TEST_F(Commands, ExtractPrintsTheFactsContract)
{
    const Ran ran = peelctl({ u"extract"_s, page, u"--json"_s });
    EXPECT_EQ(ran.code, 0);
    const QJsonObject json = ran.json().object();
    EXPECT_EQ(json["document"_L1]["round"_L1].toString(), u"2016"_s);
    EXPECT_EQ(json["document"_L1]["force"_L1].toString(), u"derbyshire"_s);
    EXPECT_FALSE(json["judgments"_L1].toArray().isEmpty());
}

TEST_F(Commands, ExtractExplainsItself)
{
    const Ran text = peelctl({ u"extract"_s, report, u"--explain"_s });
    EXPECT_EQ(text.code, 0);
    EXPECT_TRUE(text.out.contains(u"rule judgment."_s)) << qPrintable(text.out.left(800));
    EXPECT_TRUE(text.out.contains(u"Left alone: "_s));
    const Ran json = peelctl({ u"extract"_s, report, u"--explain"_s, u"--json"_s });
    EXPECT_TRUE(json.json().object().contains(u"rejected"_s));
}

TEST_F(Commands, FactsCountInThePrintedText)
{
    const QList<uint> text = peelctl({ u"text"_s, page }).out.toUcs4();
    const QJsonObject facts = peelctl({ u"extract"_s, page, u"--json"_s }).json().object();
    for (const QJsonValue &judgment : facts["judgments"_L1].toArray()) {
        const QJsonValue source = judgment["source"_L1];
        const int start = source["start"_L1].toInt();
        const QList<uint> part = text.mid(start, source["end"_L1].toInt() - start);
        EXPECT_EQ(
            QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size())
                .simplified(),
            source["quote"_L1].toString().simplified());
    }
}

TEST_F(Commands, BlocksAndRulesArePrinted)
{
    EXPECT_TRUE(peelctl({ u"blocks"_s, page }).out.contains(u"heading 1"_s));
    EXPECT_TRUE(peelctl({ u"blocks"_s, report, u"--json"_s }).json()["blocks"_L1].isArray());
    EXPECT_GT(peelctl({ u"rules"_s, u"--json"_s }).json().array().size(), 10);
}

TEST_F(Commands, UnreadableInputIsOneSentenceAndThree)
{
    const QList<QPair<QString, QByteArray>> files { { u"empty.pdf"_s, "" },
        { u"cut.pdf"_s, "%PDF-1.7\n1 0 obj<</Type/Cat" }, { u"scan.pdf"_s, emptyPage },
        { u"photo.pdf"_s, "\xFF\xD8\xFF\xE0\x00\x10JFIF picture" } };
    for (const auto &[name, bytes] : files) {
        const Ran ran = peelctl({ u"extract"_s, written(name, bytes) });
        EXPECT_EQ(ran.code, 3) << qPrintable(name);
        EXPECT_EQ(lineCount(ran.err), 1) << qPrintable(ran.err);
        EXPECT_TRUE(ran.out.isEmpty()) << qPrintable(name);
    }
    EXPECT_EQ(peelctl({ u"extract"_s, file(u"missing.pdf"_s) }).code, 3);
    EXPECT_EQ(peelctl({ u"text"_s, u"/"_s }).code, 3);
    const Ran endless = peelctl({ u"text"_s, u"/dev/zero"_s });
    EXPECT_EQ(endless.code, 3);
    EXPECT_TRUE(endless.err.contains(u"has no end"_s)) << qPrintable(endless.err);
}

TEST_F(Commands, APdfWithoutTextSaysSo)
{
    const Ran ran = peelctl({ u"extract"_s, written(u"scan.pdf"_s, emptyPage) });
    EXPECT_TRUE(ran.err.contains(u"no text layer"_s)) << qPrintable(ran.err);
}

TEST_F(Commands, AnEncryptedPdfAsksForItsPassword)
{
    const QString locked = file(u"locked.pdf"_s);
    if (runProgram(
            u"qpdf"_s, { u"--encrypt"_s, u"open"_s, u"own"_s, u"256"_s, u"--"_s, report, locked })
            .code
        != 0)
        GTEST_SKIP() << "needs qpdf";
    const Ran refused = peelctl({ u"extract"_s, locked });
    EXPECT_EQ(refused.code, 3);
    EXPECT_TRUE(refused.err.contains(u"password"_s)) << qPrintable(refused.err);
    EXPECT_EQ(peelctl({ u"extract"_s, locked, u"--password"_s, u"open"_s }).code, 0);
}

TEST_F(Commands, TroubleWithTheLibraryIsFour)
{
    EXPECT_EQ(peelctl({ u"list"_s, u"--library"_s, file(u"none.peel"_s) }).code, 4);
    EXPECT_FALSE(QFile::exists(file(u"none.peel"_s))); // asking makes no library
    const QString bad = written(u"notes.peel"_s, "these are my notes");
    const Ran ran = peelctl({ u"list"_s, u"--library"_s, bad });
    EXPECT_EQ(ran.code, 4);
    EXPECT_EQ(lineCount(ran.err), 1) << qPrintable(ran.err);
    EXPECT_EQ(peelctl({ u"import"_s, page, u"--library"_s, bad }).code, 4);
}

TEST_F(Commands, WrongUseIsTwoAndGivesAHint)
{
    const QList<QPair<QStringList, QString>> wrong { { { u"matrx"_s }, u"matrix"_s },
        { { u"list"_s, u"--forse"_s, u"x"_s }, u"--force"_s },
        { { u"list"_s, u"--force"_s, u"derbyshir"_s }, u"derbyshire"_s },
        { { u"list"_s, u"--round"_s, u"1999"_s }, u"2018/19"_s }, { { u"extract"_s }, u"FILE"_s },
        { { u"matrix"_s }, u"--force"_s },
        { { u"compare"_s, u"--force"_s, u"derbyshire"_s, u"--rounds"_s, u"2016"_s },
            u"different rounds"_s },
        { { u"list"_s, u"--json"_s, u"--csv"_s }, u"--json"_s } };
    for (const auto &[arguments, hint] : wrong) {
        const Ran ran = arguments.at(0) == "extract"_L1 || arguments.at(0) == "matrx"_L1
                || arguments.at(0) == "check"_L1
            ? peelctl(arguments)
            : ask(arguments);
        EXPECT_EQ(ran.code, 2) << qPrintable(arguments.join(u' '));
        EXPECT_TRUE(ran.err.contains(hint)) << qPrintable(ran.err);
    }
    EXPECT_EQ(peelctl({}).code, 2);
}

TEST_F(Commands, EveryCommandExplainsItselfWithAnExample)
{
    const QString overview = peelctl({ u"--help"_s }).out;
    const QRegularExpression line(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption);
    auto commands = line.globalMatch(overview);
    int count = 0;
    while (commands.hasNext()) {
        const QString name = commands.next().captured(1);
        const Ran ran = peelctl({ name, u"--help"_s });
        EXPECT_EQ(ran.code, 0);
        EXPECT_TRUE(ran.out.contains(u"Examples:\n  peelctl "_s + name)) << qPrintable(ran.out);
        ++count;
    }
    EXPECT_GE(count, 13);
    EXPECT_TRUE(peelctl({ u"--version"_s }).out.startsWith(u"peelctl "_s));
}

TEST_F(Commands, ManualAndCompletionKnowEveryCommandAndOption)
{
    const auto contents = [](const QString &name) {
        QFile resource(QStringLiteral(PEEL_SOURCE_DIR "/resources/") + name);
        EXPECT_TRUE(resource.open(QIODevice::ReadOnly)) << qPrintable(name);
        return QString::fromUtf8(resource.readAll());
    };
    const QString manual = contents(u"man/peelctl.1"_s).remove(u'\\');
    const QString completion = contents(u"completions/peelctl"_s);
    const QRegularExpression name(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption);
    const QRegularExpression option(u"--[a-z]+"_s);
    auto commands = name.globalMatch(peelctl({ u"--help"_s }).out);
    while (commands.hasNext()) {
        const QString command = commands.next().captured(1);
        EXPECT_TRUE(manual.contains(u".SS "_s + command)) << qPrintable(command);
        EXPECT_TRUE(completion.contains(command)) << qPrintable(command);
        const QString help = peelctl({ command, u"--help"_s }).out.section(u"Examples:"_s, 0, 0);
        auto options = option.globalMatch(help);
        while (options.hasNext()) {
            const QString word = options.next().captured(0);
            EXPECT_TRUE(manual.contains(word)) << qPrintable(command + u' ' + word);
            EXPECT_TRUE(completion.contains(word)) << qPrintable(command + u' ' + word);
        }
    }
}
