// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"
#include "support/printqt.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

class Derbyshire : public SampleLibrary
{
};

/// The grades that were published, by round: what the matrix must show. Grades that can only be
/// inferred are not among them.
const char *const published = R"(
2014     efficiency                             good
2014     effectiveness/reducing-crime           good
2014     effectiveness/investigating-offending  good
2014     effectiveness/anti-social-behaviour    good
2015     effectiveness                          good
2015     efficiency                             good
2015     legitimacy                             good
2015     effectiveness/preventing-crime         good
2015     effectiveness/investigating-crime      good
2015     effectiveness/protecting-vulnerable    good
2015     effectiveness/serious-organised-crime  outstanding
2016     effectiveness                          good
2016     efficiency                             good
2016     legitimacy                             outstanding
2016     effectiveness/preventing-crime         good
2016     effectiveness/protecting-vulnerable    good
2016     effectiveness/serious-organised-crime  outstanding
2016     legitimacy/treating-public-fairly      outstanding
2016     legitimacy/ethical-lawful-behaviour    outstanding
2017     efficiency                             good
2017     legitimacy                             good
2017     efficiency/use-of-resources            good
2017     efficiency/planning                    good
2017     legitimacy/treating-workforce-fairly   good
2018/19  effectiveness                          requires_improvement
2018/19  efficiency                             requires_improvement
2018/19  legitimacy                             good
2018/19  efficiency/meeting-demand              requires_improvement
2018/19  legitimacy/treating-public-fairly      good
2018/19  legitimacy/ethical-lawful-behaviour    good
2021/22  responding-to-the-public               requires_improvement
2021/22  investigating-crime                    requires_improvement
2021/22  protecting-vulnerable                  requires_improvement
2021/22  supporting-workforce                   requires_improvement
2021/22  strategic-planning                     requires_improvement
2023-25  preventing-crime                       good
2023-25  treatment-of-the-public                adequate
2023-25  responding-to-the-public               requires_improvement
2023-25  investigating-crime                    requires_improvement
2023-25  protecting-vulnerable                  requires_improvement
2023-25  managing-offenders                     adequate
2023-25  supporting-workforce                   adequate
2023-25  leadership-management                  requires_improvement
)";

/// Cells that must stay without a grade: known by elimination or implication alone.
const char *const inferredOnly = R"(
2014     effectiveness
2014     legitimacy
2017     effectiveness
2017     legitimacy/treating-public-fairly
2017     legitimacy/ethical-lawful-behaviour
2021/22  preventing-crime
2021/22  treatment-of-the-public
2021/22  managing-offenders
2021/22  crime-data-integrity
2021/22  supporting-victims
2023-25  crime-data-integrity
2023-25  supporting-victims
)";

QList<QStringList> rowsOf(const char *table)
{
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(table).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.simplified().split(u' '));
    return rows;
}

/// "2016 legitimacy" → its cell.
QMap<QString, QJsonObject> cellsOf(const QJsonDocument &matrix)
{
    QMap<QString, QJsonObject> cells;
    for (const QJsonValue &row : matrix["rows"_L1].toArray()) {
        for (const QJsonValue &cell : row["cells"_L1].toArray())
            cells.insert(
                cell["round"_L1].toString() + u' ' + cell["area"_L1].toString(), cell.toObject());
    }
    return cells;
}

} // namespace

TEST_F(Derbyshire, MatrixShowsThePublishedGrades)
{
    const Ran ran = ask({ u"matrix"_s, u"--force"_s, u"derbyshire"_s, u"--json"_s });
    ASSERT_EQ(ran.code, 0) << qPrintable(ran.err);
    const auto cells = cellsOf(ran.json());
    for (const QStringList &row : rowsOf(published)) {
        const QString place = row.at(0) + u' ' + row.at(1);
        EXPECT_EQ(cells.value(place)["grade"_L1].toString(), row.at(2)) << qPrintable(place);
    }
}

TEST_F(Derbyshire, MatrixLeavesInferredCellsWithoutAGrade)
{
    const auto cells
        = cellsOf(ask({ u"matrix"_s, u"--force"_s, u"derbyshire"_s, u"--json"_s }).json());
    for (const QStringList &row : rowsOf(inferredOnly)) {
        const QString place = row.at(0) + u' ' + row.at(1);
        EXPECT_TRUE(cells.value(place)["grade"_L1].isNull()) << qPrintable(place);
    }
}

TEST_F(Derbyshire, EveryShownGradeIsPublished)
{
    QMap<QString, QString> known;
    for (const QStringList &row : rowsOf(published))
        known.insert(row.at(0) + u' ' + row.at(1), row.at(2));
    // Worded weakly in the page of 2016, so it may be found or not.
    known.insert(u"2016 effectiveness/investigating-crime"_s, u"good"_s);
    const auto cells
        = cellsOf(ask({ u"matrix"_s, u"--force"_s, u"derbyshire"_s, u"--json"_s }).json());
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const QString grade = cell.value()["grade"_L1].toString();
        const bool carried = cell.value()["state"_L1].toString() == "carried_forward"_L1;
        if (!grade.isEmpty() && !carried) {
            EXPECT_EQ(grade, known.value(cell.key())) << qPrintable(cell.key());
        }
    }
}

TEST_F(Derbyshire, MatrixForPeopleNamesScalesAndBreaks)
{
    const QString text = ask({ u"matrix"_s, u"--force"_s, u"Derbyshire Constabulary"_s }).out;
    for (const QString &wanted : { u"Derbyshire Constabulary"_s, u"four-grade scale"_s,
             u"five-grade scale"_s, u"‖ 2021/22 against 2018/19: scale differs (4 → 5 grades)."_s,
             u"Outside PEEL: Crime data 2018 Inadequate."_s })
        EXPECT_TRUE(text.contains(wanted)) << qPrintable(wanted + u"\n"_s + text);
}

TEST_F(Derbyshire, From2015To2016LegitimacyImproved)
{
    const Ran ran
        = ask({ u"compare"_s, u"--force"_s, u"derbyshire"_s, u"--rounds"_s, u"2015,2016"_s });
    ASSERT_EQ(ran.code, 0) << qPrintable(ran.err);
    EXPECT_TRUE(ran.out.contains(u"2015 → 2016, four-grade scale in both: 2 the same, 1 improved "
                                 "(Legitimacy Good → Outstanding), 0 declined"_s))
        << qPrintable(ran.out);
}

TEST_F(Derbyshire, From2015To2016TheQuestionsSayWhatTheDocumentsAllow)
{
    const Ran ran = ask({ u"compare"_s, u"--force"_s, u"derbyshire"_s, u"--rounds"_s,
        u"2015,2016"_s, u"--json"_s });
    QMap<QString, QString> verdicts;
    for (const QJsonValue &band : ran.json()["bands"_L1].toArray())
        verdicts.insert(band["name"_L1].toString(),
            band["verdicts"_L1].toArray().first()["text"_L1].toString());
    for (const QString &same : { u"Preventing crime"_s, u"Protecting vulnerable people"_s,
             u"Serious and organised crime"_s })
        EXPECT_EQ(verdicts.value(same), u"Same grade"_s) << qPrintable(same);
    // Of 2016 the grade is worded too weakly to be sure.
    EXPECT_TRUE(verdicts.value(u"Investigating crime"_s) == u"Same grade"_s
        || verdicts.value(u"Investigating crime"_s) == u"No judgment in one round"_s);
    // The questions of legitimacy were others in 2015.
    for (const QString &other :
        { u"Treating the public fairly"_s, u"Ethical and lawful behaviour"_s })
        EXPECT_TRUE(verdicts.value(other).startsWith(u"Not comparable: question differs"_s))
            << qPrintable(other);
}

TEST_F(Derbyshire, From2016To2017EachPillarHasItsOwnVerdict)
{
    const Ran ran
        = ask({ u"compare"_s, u"--force"_s, u"derbyshire"_s, u"--rounds"_s, u"2016,2017"_s });
    EXPECT_TRUE(
        ran.out.contains(u"1 the same, 0 improved, 1 declined (Legitimacy Outstanding → Good)"_s))
        << qPrintable(ran.out);
}

TEST_F(Derbyshire, From2017To2018TwoPillarsCannotBothBeTold)
{
    // Effectiveness 2017 was not yet graded on the page: efficiency alone declined.
    const Ran ran
        = ask({ u"compare"_s, u"--force"_s, u"derbyshire"_s, u"--rounds"_s, u"2017,2018/19"_s });
    EXPECT_TRUE(ran.out.contains(
        u"1 the same, 0 improved, 1 declined (Efficiency Good → Requires improvement)"_s))
        << qPrintable(ran.out);
}

TEST_F(Derbyshire, NothingImprovesOrDeclinesAcrossAScaleOrARound)
{
    for (const QString &rounds : { u"2018-19,2021-22"_s, u"2021-22,2023-25"_s }) {
        const Ran ran = ask(
            { u"compare"_s, u"--force"_s, u"derbyshire"_s, u"--rounds"_s, rounds, u"--csv"_s });
        EXPECT_EQ(ran.code, 0);
        EXPECT_TRUE(ran.out.contains(u"Not comparable"_s)) << qPrintable(ran.out);
        EXPECT_FALSE(ran.out.contains(u"Improved"_s)) << qPrintable(ran.out);
        EXPECT_FALSE(ran.out.contains(u"Declined"_s)) << qPrintable(ran.out);
    }
}

TEST_F(Derbyshire, EffectivenessAndLegitimacyWereFirstGradedIn2015)
{
    const Ran ran = ask(
        { u"compare"_s, u"--force"_s, u"derbyshire"_s, u"--rounds"_s, u"2014,2015"_s, u"--csv"_s });
    const QStringList lines = ran.out.split(u"\r\n"_s);
    for (const QString &start : { u"Effectiveness,2014,"_s, u"Legitimacy,2014,"_s }) {
        const QStringList found = lines.filter(start);
        ASSERT_EQ(found.size(), 1) << qPrintable(ran.out);
        EXPECT_TRUE(found.at(0).contains(u",First graded,"_s)) << qPrintable(found.at(0));
    }
}

TEST_F(Derbyshire, TheCallsOfFiveYearsMakeASeries)
{
    const Ran ran = ask({ u"series"_s, u"--force"_s, u"derbyshire"_s, u"--measure"_s,
        u"calls recorded"_s, u"--json"_s });
    ASSERT_EQ(ran.code, 0) << qPrintable(ran.err);
    QStringList points;
    for (const QJsonValue &point : ran.json().array())
        points.append(
            point["period"_L1].toString() + u' ' + QString::number(point["value"_L1].toInt()));
    EXPECT_TRUE(points.contains(u"2017–18 131113"_s)) << qPrintable(points.join(u"; "_s));
    EXPECT_TRUE(points.contains(u"2019–20 152944"_s));
    EXPECT_TRUE(points.contains(u"2021–22 167358"_s));
}

TEST_F(Derbyshire, ADigestIsNeverQuotedAsThePublication)
{
    const Ran ran = ask({ u"judgments"_s, u"--force"_s, u"derbyshire"_s, u"--json"_s });
    ASSERT_FALSE(ran.json().array().isEmpty());
    for (const QJsonValue &judgment : ran.json().array())
        EXPECT_TRUE(judgment["source"_L1].toString().startsWith(u"sample digest of "_s));
}

TEST_F(Derbyshire, TheAuditFindsWhatIsKnownToBeMisprinted)
{
    const Ran ran = ask({ u"audit"_s, u"--json"_s });
    ASSERT_EQ(ran.code, 1) << qPrintable(ran.err);
    QStringList found;
    for (const QJsonValue &finding : ran.json().array())
        found.append(u"%1 %2 > %3"_s.arg(finding["strength"_L1].toString(),
            finding["printed"_L1].toString(), finding["worked_out"_L1].toString()));
    const QString all = found.join(u"\n"_s);
    EXPECT_TRUE(found.contains(u"does_not_add_up 8.0 > 0.85"_s)) << qPrintable(all);
    EXPECT_TRUE(found.contains(u"does_not_add_up 1.16% > 1.67%"_s)) << qPrintable(all);
    EXPECT_TRUE(found.contains(u"rounded_differently 0.56% > 0.57%"_s)) << qPrintable(all);
    EXPECT_EQ(all.count(u"> 0.85"_s), 1) << "the other rates of the table are right";
}

TEST_F(Derbyshire, AReleaseStandsBesideTheGradesThatItDoesNotMention)
{
    const Ran ran = ask({ u"claims"_s, u"published on the forces performance"_s, u"--json"_s });
    ASSERT_EQ(ran.code, 0) << qPrintable(ran.err);
    QStringList states;
    QStringList silent;
    for (const QJsonValue &row : ran.json().array()) {
        states.append(row["state"_L1].toString());
        if (states.last() == "not_mentioned"_L1)
            silent.append(row["inspection"_L1].toString());
    }
    EXPECT_EQ(states.value(0), u"supported"_s) << qPrintable(ran.out);
    EXPECT_TRUE(silent.contains(u"Efficiency: Requires improvement"_s))
        << qPrintable(silent.join(u'\n'));
}
