// SPDX-License-Identifier: GPL-3.0-or-later
// Traps of the documents that figures, trails and claims must not fall into: on the samples, and
// where those do not have one on small documents in words of their own.
#include "samplelibrary.h"
#include "support/printqt.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

class FigureTraps : public SampleLibrary
{
protected:
    /// Findings of the sample library of one kind, "does_not_add_up 8.0 > 0.85".
    static QStringList found(const QString &kind)
    {
        QStringList told;
        for (const QJsonValue &finding : ask({ u"audit"_s, u"--json"_s }).json().array()) {
            if (finding["kind"_L1].toString() == kind)
                told.append(u"%1 %2 > %3"_s.arg(finding["strength"_L1].toString(),
                    finding["printed"_L1].toString(), finding["worked_out"_L1].toString()));
        }
        return told;
    }

    static QJsonObject trailOf(const QString &words)
    {
        const Ran ran = ask({ u"trail"_s, u"--force"_s, u"derbyshire"_s, u"--json"_s });
        for (const QJsonValue &trail : ran.json().array()) {
            if (trail["text"_L1].toString().contains(words))
                return trail.toObject();
        }
        ADD_FAILURE() << "no trail of " << qPrintable(words);
        return {};
    }

    /// The step whose quote has these words; empty for none.
    static QJsonObject stepWith(const QJsonObject &trail, const QString &words)
    {
        for (const QJsonValue &step : trail["steps"_L1].toArray()) {
            if (step["quote"_L1].toString().contains(words))
                return step.toObject();
        }
        return {};
    }
};

/// One document of a library of its own.
class OneDocument
{
public:
    OneDocument(const QString &name, const QByteArray &content)
        : m_file(m_folder.filePath(name))
    {
        QFile file(m_file);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QString file() const { return m_file; }

    Ran ask(QStringList arguments) const
    {
        const QString library = m_folder.filePath(u"one.peel"_s);
        const Ran imported = peelctl({ u"import"_s, m_file, u"--library"_s, library });
        EXPECT_EQ(imported.code, 0) << qPrintable(imported.err);
        return peelctl(arguments + QStringList { u"--library"_s, library });
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
};

const QByteArray waitTimes = R"(<html><head><title>Contact report</title></head><body>
<h1>Report of the Chief Constable of Derbyshire Constabulary to the Police and Crime Commissioner</h1>
<p>November 2022</p>
<h2>101 calls</h2>
<p>The average wait times for 101 calls have decreased significantly and clear improvements have been made.</p>
<table><tr><th>Month</th><th>Average 101 wait time</th></tr>
<tr><td>Nov-21</td><td>00:08:52</td></tr><tr><td>Dec-21</td><td>00:06:49</td></tr>
<tr><td>Jan-22</td><td>00:03:42</td></tr><tr><td>Feb-22</td><td>00:03:32</td></tr>
<tr><td>Mar-22</td><td>00:04:52</td></tr><tr><td>Aug-22</td><td>00:09:56</td></tr>
<tr><td>Sep-22</td><td>00:08:29</td></tr><tr><td>Oct-22</td><td>00:08:08</td></tr></table>
</body></html>)";

// In the published report the pair above it has two figures, in the order of their heads.
const QByteArray twoHeads = R"(<html><head><title>PEEL: Police effectiveness 2015</title></head>
<body><h1>PEEL: Police effectiveness 2015</h1><p>An inspection of Derbyshire Constabulary</p>
<p>February 2016</p><h2>Force in numbers</h2>
<h3>Victim satisfaction rate</h3>
<p>Victim satisfaction rate</p><p>12 months to 31 March 2015</p>
<p>Derbyshire Constabulary</p><p>England and Wales</p><p>83.1%</p>
</body></html>)";

} // namespace

TEST_F(FigureTraps, T1_AMisprintedRateIsFlaggedAndItsEightNeighboursAreNot)
{
    EXPECT_EQ(found(u"rate"_s), QStringList { u"does_not_add_up 8.0 > 0.85"_s });
}

TEST_F(FigureTraps, T1_NothingIsRepaired)
{
    const Ran ran
        = ask({ u"metrics"_s, u"--measure"_s, u"outcome-penalty-notices-rate"_s, u"--json"_s });
    QList<double> national;
    for (const QJsonValue &metric : ran.json().array()) {
        if (metric["scope"_L1].toString() == "national"_L1)
            national.append(metric["value"_L1].toDouble());
    }
    EXPECT_EQ(national, QList<double> { 8.0 });
}

TEST_F(FigureTraps, T2_OneRowIsFlaggedOneIsNotedAndThreeAreClean)
{
    EXPECT_EQ(found(u"share"_s),
        (QStringList {
            u"does_not_add_up 1.16% > 1.67%"_s, u"rounded_differently 0.56% > 0.57%"_s }));
}

TEST(FigureTrapsOfOneDocument, T3_AClaimStandsBesideItsOwnSeriesWithBothDeltas)
{
    const OneDocument paper(u"contact.html"_s, waitTimes);
    const QJsonArray rows = paper.ask({ u"claims"_s, u"1"_s, u"--json"_s }).json().array();
    QStringList contradicted;
    for (const QJsonValue &row : rows) {
        if (row["state"_L1].toString() == "contradicted_by_its_own_table"_L1)
            contradicted.append(row["why"_L1].toString());
    }
    ASSERT_EQ(contradicted.size(), 1) << rows.size();
    EXPECT_TRUE(contradicted.first().contains(u"−8%"_s)) << qPrintable(contradicted.first());
    EXPECT_TRUE(contradicted.first().contains(u"+130%"_s)) << qPrintable(contradicted.first());
}

TEST(FigureTrapsOfOneDocument, T5_OneFigureUnderTwoHeadsIsUnsureAndSaysWhy)
{
    const OneDocument report(u"report.html"_s, twoHeads);
    const QJsonArray metrics
        = peelctl({ u"extract"_s, report.file(), u"--json"_s }).json()["metrics"_L1].toArray();
    EXPECT_EQ(metrics.size(), 1);
    for (const QJsonValue &metric : metrics) {
        EXPECT_EQ(metric["confidence"_L1].toString(), u"low"_s);
        EXPECT_TRUE(metric["reasons"_L1].toArray().contains(u"ambiguous pairing"_s))
            << qPrintable(metric["name"_L1].toString());
    }
}

TEST(FigureTrapsOfOneDocument, T5_WhatIsUnsureIsMarkedInItsSeries)
{
    const OneDocument report(u"report.html"_s, twoHeads);
    const Ran ran = report.ask({ u"series"_s, u"--force"_s, u"derbyshire"_s, u"--measure"_s,
        u"victim satisfaction"_s, u"--json"_s });
    ASSERT_EQ(ran.json().array().size(), 1) << qPrintable(ran.err);
    EXPECT_EQ(ran.json().array().first()["note"_L1].toString(), u"unsure"_s);
}

TEST_F(FigureTraps, T9_AFindingThatComesAgainIsAnExplicitStepOfTheTrail)
{
    const QJsonObject trail = trailOf(u"train and support everybody"_s);
    const QJsonObject again = stepWith(trail, u"PCSOs still investigate"_s);
    EXPECT_EQ(again["kind"_L1].toString(), u"inspection"_s);
    EXPECT_EQ(again["strength"_L1].toString(), u"explicit"_s);
    EXPECT_TRUE(again["date"_L1].toString().startsWith(u"2017"_s));
    EXPECT_TRUE(again["why"_L1].toString().contains(u"2015"_s))
        << qPrintable(again["why"_L1].toString());
}

TEST_F(FigureTraps, T10_TheSafetyTrainingTrailHasFourStepsAndWarnsOfItsBases)
{
    const QJsonObject trail = trailOf(u"safety training"_s);
    const QList<QPair<QString, QString>> wanted { { u"one third"_s, u"finding"_s },
        { u"safety training of every officer"_s, u"recommendation"_s },
        { u"officer safety training is in place"_s, u"force_statement"_s },
        { u"15% of deployable officers"_s, u"pcc_paper"_s } };
    int before = 0;
    for (const auto &[words, kind] : wanted) {
        const QJsonObject step = stepWith(trail, words);
        EXPECT_EQ(step["kind"_L1].toString(), kind) << qPrintable(words);
        EXPECT_GT(step["step"_L1].toInt(), before) << "in the order of time";
        before = step["step"_L1].toInt();
    }
    const QJsonArray warnings = trail["warnings"_L1].toArray();
    ASSERT_EQ(warnings.size(), 1);
    EXPECT_TRUE(warnings.first().toString().contains(u"“frontline officers and staff”"_s));
    EXPECT_TRUE(warnings.first().toString().contains(u"“deployable officers”"_s));
}

TEST_F(FigureTraps, T11_WhatWasJudgedAndIsNotInTheReleaseIsListedInNeutralWords)
{
    const Ran ran = ask({ u"claims"_s, u"published on the forces performance"_s, u"--json"_s });
    QStringList silent;
    QStringList shortfalls;
    for (const QJsonValue &row : ran.json().array()) {
        if (row["state"_L1].toString() == "not_mentioned"_L1)
            silent.append(row["inspection"_L1].toString());
        if (row["claim"_L1].toString().contains(u"had dropped"_s))
            shortfalls.append(row["state"_L1].toString());
    }
    for (const QString &judged : { u"Effectiveness: Requires improvement"_s,
             u"Efficiency: Requires improvement"_s, u"Legitimacy: Good"_s })
        EXPECT_TRUE(silent.contains(judged)) << qPrintable(judged);
    EXPECT_EQ(shortfalls.size(), 1) << "what the release admits stands there as well";
    const QString everything
        = ran.out + ask({ u"claims"_s, u"published on the forces performance"_s }).out;
    for (const QString &word : { u"hidden"_s, u"hides"_s, u"omit"_s, u"fails to"_s, u"conceal"_s })
        EXPECT_FALSE(everything.contains(word, Qt::CaseInsensitive)) << qPrintable(word);
}
