// SPDX-License-Identifier: GPL-3.0-or-later
// Traps of the documents themselves that a comparison must not fall into, each on the samples.
#include "samplelibrary.h"
#include "support/printqt.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

class Traps : public SampleLibrary
{
protected:
    static QJsonDocument compared(const QString &rounds)
    {
        const Ran ran = ask(
            { u"compare"_s, u"--force"_s, u"derbyshire"_s, u"--rounds"_s, rounds, u"--json"_s });
        EXPECT_EQ(ran.code, 0) << qPrintable(ran.err);
        return ran.json();
    }

    static QJsonObject band(const QJsonDocument &comparison, const QString &name)
    {
        for (const QJsonValue &value : comparison["bands"_L1].toArray()) {
            if (value["name"_L1].toString() == name)
                return value.toObject();
        }
        ADD_FAILURE() << "no band " << qPrintable(name);
        return {};
    }

    static QJsonValue verdict(const QJsonObject &band)
    {
        return band["verdicts"_L1].toArray().at(0);
    }
};

bool isArrow(const QJsonValue &verdict)
{
    const QString sign = verdict["sign"_L1].toString();
    return sign == u"▲"_s || sign == u"▼"_s;
}

} // namespace

TEST_F(Traps, KeyFactsKeepTheirOwnYearOnAPageOfAnotherRound) // T4
{
    const Ran ran = ask(
        { u"metrics"_s, u"--force"_s, u"derbyshire"_s, u"--round"_s, u"2016"_s, u"--json"_s });
    int ofTheirYear = 0;
    for (const QJsonValue &metric : ran.json().array()) {
        if (metric["period"_L1].toString() == u"2019/20"_s) {
            ++ofTheirYear;
            EXPECT_EQ(metric["from"_L1].toString(), u"2019-04-01"_s);
        }
        EXPECT_FALSE(metric["from"_L1].toString().startsWith(u"2016"_s));
    }
    EXPECT_GT(ofTheirYear, 0);
}

TEST_F(Traps, AChartThatIsAPictureIsSaidAndGivesNoFigures) // T6
{
    const Ran ran = peelctl({ u"extract"_s,
        QStringLiteral(PEEL_SOURCE_DIR "/data/samples/derbyshire-effectiveness-2015-report.pdf"),
        u"--json"_s });
    int pictures = 0;
    for (const QJsonValue &diagnostic : ran.json()["diagnostics"_L1].toArray())
        pictures += diagnostic["message"_L1].toString().contains(u"it is a picture"_s) ? 1 : 0;
    EXPECT_GT(pictures, 0);
    for (const QJsonValue &metric : ran.json()["metrics"_L1].toArray())
        EXPECT_FALSE(metric["name"_L1].toString().isEmpty());
}

TEST_F(Traps, TheFirstGradeIsNoChangeAndTheReportIsQuoted) // T7
{
    const QJsonDocument comparison = compared(u"2014,2015"_s);
    for (const QString &name :
        { u"Effectiveness"_s, u"Serious and organised crime"_s, u"Legitimacy"_s }) {
        const QJsonValue first = verdict(band(comparison, name));
        EXPECT_EQ(first["text"_L1].toString(), u"First graded"_s) << qPrintable(name);
        EXPECT_EQ(first["remark"_L1]["kind"_L1].toString(), u"first_graded"_s);
        EXPECT_FALSE(first["remark"_L1]["source"_L1]["quote"_L1].toString().isEmpty());
    }
}

TEST_F(Traps, SameAsLastYearIsCheckedAgainstTheLibrary) // T8
{
    const QJsonDocument comparison = compared(u"2015,2016"_s);
    for (const QString &name : { u"Effectiveness"_s, u"Efficiency"_s, u"Legitimacy"_s }) {
        const QJsonArray references = band(comparison, name)["references"_L1].toArray();
        ASSERT_FALSE(references.isEmpty()) << qPrintable(name);
        for (const QJsonValue &reference : references)
            EXPECT_EQ(reference["check"_L1].toString(), u"agrees"_s);
    }
}

TEST_F(Traps, AGradeThatOnlyALaterReportTellsIsMarkedSo) // T8
{
    const Ran ran = ask({ u"judgments"_s, u"--force"_s, u"derbyshire"_s, u"--round"_s, u"2017"_s,
        u"--area"_s, u"legitimacy/treating-workforce-fairly"_s, u"--json"_s });
    QStringList origins;
    for (const QJsonValue &judgment : ran.json().array())
        origins.append(judgment["origin"_L1].toString());
    EXPECT_TRUE(origins.contains(u"prior"_s)) << qPrintable(ran.out);
}

TEST_F(Traps, AForcesImprovedGradeIsHeldAgainstTheRules) // T11
{
    const QJsonDocument comparison = compared(u"2021/22,2023-25"_s);
    const QJsonObject prevention = band(comparison, u"Preventing crime"_s);
    EXPECT_FALSE(isArrow(verdict(prevention)));
    const QJsonArray references = prevention["references"_L1].toArray();
    ASSERT_EQ(references.size(), 1);
    EXPECT_EQ(references.at(0)["check"_L1].toString(), u"not_comparable"_s);
}

TEST_F(Traps, WhatAReportAndItsPageBothSayCountsOnce) // T12
{
    for (const QJsonValue &value : compared(u"2015,2016"_s)["bands"_L1].toArray()) {
        for (const QJsonValue &pairs : value["findings"_L1].toArray()) {
            QStringList before;
            for (const QJsonValue &pair : pairs.toArray())
                before.append(pair["before"_L1]["text"_L1].toString());
            before.removeAll(QString());
            EXPECT_EQ(before.removeDuplicates(), 0);
        }
    }
}

TEST_F(Traps, EverySentenceStandsAtItsPlace) // T13
{
    const QString file
        = QStringLiteral(PEEL_SOURCE_DIR "/data/samples/derbyshire-effectiveness-2015-report.pdf");
    const QString text = peelctl({ u"text"_s, file }).out;
    const QJsonDocument facts = peelctl({ u"extract"_s, file, u"--json"_s }).json();
    const QJsonArray remarks = facts["remarks"_L1].toArray();
    EXPECT_FALSE(remarks.isEmpty());
    const std::u32string points = text.toStdU32String();
    for (const QJsonValue &remark : remarks) {
        const QJsonValue source = remark["source"_L1];
        const auto start = static_cast<std::size_t>(source["start"_L1].toInt());
        const auto end = static_cast<std::size_t>(source["end"_L1].toInt());
        const QString there = QString::fromStdU32String(points.substr(start, end - start));
        EXPECT_EQ(there, source["quote"_L1].toString());
        EXPECT_GT(source["page"_L1].toInt(), 0);
    }
}

TEST_F(Traps, FiguresOfUnlikePeriodsShowBothAndNoDifference) // T14
{
    int unlike = 0;
    for (const QJsonValue &metric : compared(u"2015,2016"_s)["metrics"_L1].toArray()) {
        const QJsonArray sides = metric["sides"_L1].toArray();
        if (sides.at(0)["period"_L1] == sides.at(1)["period"_L1])
            continue;
        ++unlike;
        EXPECT_TRUE(metric["difference"_L1].toString().isEmpty())
            << qPrintable(metric["name"_L1].toString());
        EXPECT_FALSE(metric["why_not"_L1].toString().isEmpty());
    }
    EXPECT_GT(unlike, 0);
}

TEST_F(Traps, AcrossTheFifthGradeTheReportsOwnSentenceSaysWhy)
{
    const QJsonDocument comparison = compared(u"2018/19,2021/22,2023-25"_s);
    for (const QJsonValue &barrier : comparison["breaks"_L1].toArray()) {
        EXPECT_FALSE(barrier["comparable"_L1].toBool());
        EXPECT_EQ(barrier["remark"_L1]["kind"_L1].toString(), u"not_comparable"_s);
        EXPECT_TRUE(
            barrier["remark"_L1]["citation"_L1].toString().startsWith(u"sample digest of "_s));
    }
    for (const QJsonValue &value : comparison["bands"_L1].toArray()) {
        for (const QJsonValue &told : value["verdicts"_L1].toArray())
            EXPECT_FALSE(isArrow(told)) << qPrintable(value["name"_L1].toString());
    }
}

TEST_F(Traps, AnEarlierCaptureIsRemembered)
{
    const Ran ran = ask({ u"matrix"_s, u"--force"_s, u"derbyshire"_s, u"--json"_s });
    QStringList history;
    for (const QJsonValue &row : ran.json()["rows"_L1].toArray()) {
        for (const QJsonValue &cell : row["cells"_L1].toArray()) {
            if (cell["round"_L1].toString() == u"2016"_s
                && cell["area"_L1].toString() == u"effectiveness"_s)
                history = cell["earlier_captures"_L1].toVariant().toStringList();
        }
    }
    EXPECT_EQ(history, QStringList { u"8 December 2016: To be graded"_s });
}
