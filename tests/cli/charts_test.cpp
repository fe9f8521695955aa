// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"
#include "support/printqt.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// The chart of 999 calls 2017–18 to 2021–22, opened by other programs.
class Charts : public SampleLibrary
{
protected:
    static QString drawn(const QString &name)
    {
        const QString path = file(name);
        const Ran ran = ask({ u"chart"_s, u"--force"_s, u"derbyshire"_s, u"--measure"_s,
            u"calls recorded"_s, u"-o"_s, path });
        EXPECT_EQ(ran.code, 0) << qPrintable(ran.err);
        EXPECT_TRUE(ran.err.contains(u"Wrote "_s));
        return path;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile opened(path);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }
};

} // namespace

TEST_F(Charts, TheSvgIsOneForXmllint)
{
    const QString path = drawn(u"calls.svg"_s);
    const Ran lint = runProgram(u"xmllint"_s, { u"--noout"_s, path });
    if (lint.code < 0)
        GTEST_SKIP() << "needs xmllint";
    EXPECT_EQ(lint.code, 0) << qPrintable(lint.err);
    const QByteArray svg = bytesOf(path);
    for (const char *wanted : { "131,113", "167,358", "sample digest of", "role=\"img\"" })
        EXPECT_TRUE(svg.contains(wanted)) << wanted;
}

TEST_F(Charts, ThePdfsWordsAreFoundByPdftotext)
{
    const Ran text = runProgram(u"pdftotext"_s, { drawn(u"calls.pdf"_s), u"-"_s });
    if (text.code < 0)
        GTEST_SKIP() << "needs pdftotext";
    EXPECT_EQ(text.code, 0);
    for (const QString &wanted : { u"2017–18"_s, u"2021–22"_s, u"167,358"_s, u"Source:"_s })
        EXPECT_TRUE(text.out.contains(wanted)) << qPrintable(wanted + text.out);
}

TEST_F(Charts, ThePngIsOneForIdentify)
{
    const Ran seen = runProgram(u"identify"_s, { drawn(u"calls.png"_s) });
    if (seen.code < 0)
        GTEST_SKIP() << "needs identify";
    EXPECT_EQ(seen.code, 0) << qPrintable(seen.err);
    EXPECT_TRUE(seen.out.contains(u" PNG 1210x756 "_s)) << qPrintable(seen.out);
}

TEST_F(Charts, TwoRunsGiveTheSameBytes)
{
    for (const QString &ending : { u"svg"_s, u"png"_s, u"pdf"_s })
        EXPECT_EQ(bytesOf(drawn(u"one."_s + ending)), bytesOf(drawn(u"two."_s + ending)))
            << qPrintable(ending);
}

TEST_F(Charts, APointThatASpecificationLeavesOutIsToldAndNotDrawn)
{
    QJsonObject figure = ask({ u"chart"_s, u"--force"_s, u"derbyshire"_s, u"--measure"_s,
                                 u"calls recorded"_s, u"--json"_s, u"-o"_s, file(u"whole.svg"_s) })
                             .json()
                             .object();
    figure["marks"_L1] = QJsonArray { QJsonObject { { u"series"_s, 0 }, { u"point"_s, 1 },
        { u"kind"_s, u"excluded"_s }, { u"words"_s, u"counted twice"_s } } };
    QFile spec(file(u"leftout.json"_s));
    ASSERT_TRUE(spec.open(QIODevice::WriteOnly));
    spec.write(QJsonDocument(figure).toJson());
    spec.close();
    const QString path = file(u"leftout.svg"_s);
    const Ran ran = ask({ u"chart"_s, u"--spec"_s, spec.fileName(), u"-o"_s, path });
    ASSERT_EQ(ran.code, 0) << qPrintable(ran.err);
    EXPECT_TRUE(ran.err.contains(u"Left out: 2018–19."_s)) << qPrintable(ran.err);
    const QByteArray svg = bytesOf(path);
    EXPECT_TRUE(svg.contains("2018–19 (138,406) is left out: counted twice."));
    EXPECT_TRUE(svg.contains("Left out: 2018–19."));
    // From what was drawn it is drawn again with everything.
    const Ran again
        = ask({ u"chart"_s, u"--spec"_s, path, u"-o"_s, file(u"leftout.csv"_s), u"--json"_s });
    EXPECT_EQ(again.json().object()["marks"_L1], figure["marks"_L1]);
    EXPECT_TRUE(bytesOf(file(u"leftout.csv"_s)).contains("138406"));
    EXPECT_TRUE(bytesOf(file(u"leftout.csv"_s)).contains("no: counted twice"));
}

TEST_F(Charts, AFigureIsDrawnAgainFromItsData)
{
    const Ran first = ask({ u"chart"_s, u"--force"_s, u"derbyshire"_s, u"--measure"_s,
        u"calls recorded"_s, u"--json"_s, u"-o"_s, file(u"first.svg"_s) });
    QFile spec(file(u"figure.json"_s));
    ASSERT_TRUE(spec.open(QIODevice::WriteOnly));
    spec.write(first.out.toUtf8());
    spec.close();
    const Ran again
        = peelctl({ u"chart"_s, u"--spec"_s, spec.fileName(), u"-o"_s, file(u"again.svg"_s) });
    EXPECT_EQ(again.code, 0) << qPrintable(again.err);
    EXPECT_EQ(bytesOf(file(u"first.svg"_s)), bytesOf(file(u"again.svg"_s)));
}

TEST_F(Charts, EveryKindInEveryFormatIsOpenedByOtherPrograms)
{
    const QList<std::pair<QString, QStringList>> kinds {
        { u"line"_s, { u"--measure"_s, u"calls recorded"_s } },
        { u"bars"_s, { u"--measure"_s, u"per 1,000"_s } },
        { u"multiples"_s, { u"--measure"_s, u"calls"_s } },
        { u"grades"_s, {} },
        { u"steps"_s, {} },
        { u"timeline"_s, {} },
    };
    for (const auto &[kind, options] : kinds) {
        for (const QString &ending : { u"svg"_s, u"png"_s, u"pdf"_s }) {
            const QString path = file(kind + u'.' + ending);
            const Ran ran = ask(QStringList { u"chart"_s, u"--force"_s, u"derbyshire"_s,
                                    u"--kind"_s, kind, u"-o"_s, path }
                + options);
            ASSERT_EQ(ran.code, 0) << qPrintable(kind + ran.err);
        }
        EXPECT_NE(runProgram(u"xmllint"_s, { u"--noout"_s, file(kind + u".svg"_s) }).code, 1);
        const Ran text = runProgram(u"pdftotext"_s, { file(kind + u".pdf"_s), u"-"_s });
        EXPECT_TRUE(text.code < 0 || text.out.contains(u"Source:"_s)) << qPrintable(kind);
        const Ran fonts = runProgram(u"pdffonts"_s, { file(kind + u".pdf"_s) });
        EXPECT_TRUE(fonts.code < 0 || fonts.out.contains(QRegularExpression(u"Identity-H +yes "_s)))
            << qPrintable(fonts.out);
        const Ran attached = runProgram(u"pdfdetach"_s, { u"-list"_s, file(kind + u".pdf"_s) });
        EXPECT_TRUE(attached.code < 0
            || (attached.out.contains(u"figure.csv"_s) && attached.out.contains(u"figure.json"_s)))
            << qPrintable(attached.out);
    }
}

TEST_F(Charts, APictureIsDrawnAgainFromItself)
{
    for (const QString &ending : { u"png"_s, u"svg"_s }) {
        const Ran again = peelctl({ u"chart"_s, u"--spec"_s, drawn(u"itself."_s + ending), u"-o"_s,
            file(u"again."_s + ending) });
        EXPECT_EQ(again.code, 0) << qPrintable(again.err);
        EXPECT_EQ(bytesOf(file(u"itself."_s + ending)), bytesOf(file(u"again."_s + ending)));
    }
}

TEST_F(Charts, ATypedTitleIsCheckedAgainstTheFigures)
{
    const QStringList command { u"chart"_s, u"--force"_s, u"derbyshire"_s, u"--measure"_s,
        u"calls recorded"_s, u"-o"_s, file(u"titled.svg"_s), u"--title"_s };
    EXPECT_TRUE(ask(command + QStringList { u"Calls fell to 12"_s })
                    .err.contains(u"The title says 12; the figure's data do not."_s));
    EXPECT_FALSE(ask(command + QStringList { u"Calls rose to 167,358"_s })
                     .err.contains(u"The title says"_s));
}

TEST_F(Charts, RefusesWhatItCannotDraw)
{
    const QStringList command { u"chart"_s, u"--force"_s, u"derbyshire"_s };
    EXPECT_EQ(ask(command + QStringList { u"--measure"_s, u"999"_s }).code, 2); // no file
    EXPECT_EQ(
        ask(command + QStringList { u"--measure"_s, u"unicorns"_s, u"-o"_s, file(u"a.svg"_s) })
            .code,
        2);
    EXPECT_EQ(
        ask(command + QStringList { u"--measure"_s, u"999"_s, u"-o"_s, file(u"a.gif"_s) }).code, 2);
    EXPECT_EQ(ask(command
                  + QStringList { u"--measure"_s, u"999"_s, u"--size"_s, u"huge"_s, u"-o"_s,
                      file(u"a.svg"_s) })
                  .code,
        2);
}
