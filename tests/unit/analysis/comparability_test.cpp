// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparability.h"
#include "analysis/crosswalk.h"
#include "support/printqt.h"

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

const ReferenceData &data = ReferenceData::builtIn();

struct Case
{
    const char *before, *beforeArea, *after, *afterArea;
    Barrier barrier;
};

Comparability of(const Case &c)
{
    return comparabilityOfQuestions(QString::fromLatin1(c.before),
        QString::fromLatin1(c.beforeArea), QString::fromLatin1(c.after),
        QString::fromLatin1(c.afterArea), data);
}

} // namespace

TEST(Comparability, OfQuestionsFollowsTheRounds)
{
    const Case cases[] {
        { "2015", "effectiveness", "2016", "effectiveness", Barrier::None },
        { "2015", "legitimacy", "2016", "legitimacy", Barrier::None },
        { "2014", "efficiency", "2015", "efficiency", Barrier::None },
        { "2014", "efficiency", "2018/19", "efficiency", Barrier::None },
        { "2014", "effectiveness", "2015", "effectiveness", Barrier::FirstGraded },
        { "2014", "legitimacy", "2015", "legitimacy", Barrier::FirstGraded },
        { "2014", "legitimacy", "2016", "legitimacy", Barrier::FirstGraded },
        { "2014", "effectiveness/investigating-offending", "2015",
            "effectiveness/investigating-crime", Barrier::ReportSaysSo },
        { "2014", "effectiveness/reducing-crime", "2015", "effectiveness/preventing-crime",
            Barrier::QuestionDiffers },
        { "2017", "efficiency/use-of-resources", "2018/19", "efficiency/meeting-demand",
            Barrier::None },
        { "2015", "efficiency/meeting-demand", "2018/19", "efficiency/meeting-demand",
            Barrier::QuestionDiffers },
        { "2015", "legitimacy/workforce-wellbeing-ethics", "2016",
            "legitimacy/ethical-lawful-behaviour", Barrier::QuestionDiffers },
        { "2018/19", "effectiveness/preventing-crime", "2021/22", "preventing-crime",
            Barrier::ScaleDiffers },
        { "2021/22", "preventing-crime", "2023-25", "preventing-crime", Barrier::ReportSaysSo },
        { "2018/19", "", "2021/22", "responding-to-the-public", Barrier::FirstGraded },
        { "2016", "effectiveness", "2016", "efficiency", Barrier::SubjectDiffers },
        { "2023-25", "preventing-crime", "2025-27", "preventing-crime", Barrier::Unknown },
    };
    for (const Case &c : cases)
        EXPECT_EQ(of(c).barrier, c.barrier)
            << c.before << ' ' << c.beforeArea << " – " << c.after << ' ' << c.afterArea << ": "
            << of(c).reason.toStdString();
}

TEST(Comparability, OfRoundsNamesTheReason)
{
    EXPECT_TRUE(comparabilityOfRounds(u"2015"_s, u"2018/19"_s, data).comparable());
    EXPECT_EQ(comparabilityOfRounds(u"2018/19"_s, u"2021/22"_s, data).reason,
        u"scale differs (4 → 5 grades)"_s);
    EXPECT_EQ(comparabilityOfRounds(u"2015"_s, u"2023-25"_s, data).barrier, Barrier::ScaleDiffers);
    EXPECT_EQ(
        comparabilityOfRounds(u"2021/22"_s, u"2023-25"_s, data).barrier, Barrier::ReportSaysSo);
    EXPECT_EQ(comparabilityOfRounds(u"2016"_s, u"1999"_s, data).barrier, Barrier::Unknown);
}

TEST(Comparability, NoFourGradeRoundComparesWithAFiveGradeRound)
{
    for (const Area &before : data.areas()) {
        for (const Area &after : data.areas()) {
            for (const QString &from : before.rounds) {
                for (const QString &to : after.rounds) {
                    if (data.round(from)->scale == data.round(to)->scale)
                        continue;
                    EXPECT_FALSE(
                        comparabilityOfQuestions(from, before.id, to, after.id, data).comparable());
                }
            }
        }
    }
}

TEST(Comparability, OfJudgmentsNeedsOneForceAndOneProgramme)
{
    Judgment before;
    before.force = u"derbyshire"_s;
    before.round = u"2015"_s;
    before.area = u"efficiency"_s;
    Judgment after = before;
    after.round = u"2016"_s;
    EXPECT_TRUE(comparabilityOf(before, after, data).comparable());
    after.force = u"durham"_s;
    EXPECT_EQ(comparabilityOf(before, after, data).barrier, Barrier::SubjectDiffers);
    after.force = before.force;
    after.programme = Programme::CrimeDataIntegrity;
    EXPECT_EQ(comparabilityOf(before, after, data).barrier, Barrier::SubjectDiffers);
}

TEST(Crosswalk, EveryQuestionHasAWayInAndAWayOut)
{
    const auto &rounds = data.rounds();
    for (const Area &area : data.areas()) {
        for (const QString &round : area.rounds) {
            const int index = roundIndex(round, data);
            const bool isFirst = index == 0;
            const bool isLast = rounds.at(std::size_t(index) + 1).scale.isEmpty();
            EXPECT_TRUE(isFirst || !joinsInto({ round, area.id }, data).isEmpty())
                << "into " << qPrintable(round + u' ' + area.id);
            EXPECT_TRUE(isLast || !joinsFrom({ round, area.id }, data).isEmpty())
                << "from " << qPrintable(round + u' ' + area.id);
        }
    }
}

TEST(Crosswalk, EveryJoinIsOfNeighboursAndKnownQuestionsAndHasAReason)
{
    const auto asked = [](const QString &area, const QString &round) {
        return data.area(area) != nullptr && data.area(area)->rounds.contains(round);
    };
    for (const Join &join : data.crosswalk()) {
        const QString name = join.fromRound + u' ' + join.fromArea + u' ' + join.toArea;
        EXPECT_EQ(roundIndex(join.toRound, data), roundIndex(join.fromRound, data) + 1)
            << qPrintable(name);
        EXPECT_EQ(join.fromArea.isEmpty(), join.kind == Join::Kind::New) << qPrintable(name);
        EXPECT_EQ(join.toArea.isEmpty(), join.kind == Join::Kind::Dropped) << qPrintable(name);
        EXPECT_TRUE(join.fromArea.isEmpty() || asked(join.fromArea, join.fromRound))
            << qPrintable(name);
        EXPECT_TRUE(join.toArea.isEmpty() || asked(join.toArea, join.toRound)) << qPrintable(name);
        EXPECT_FALSE(join.reason.isEmpty()) << qPrintable(name);
        EXPECT_TRUE(join.reason.contains(u" Sources: HMIC"_s)) << qPrintable(name);
    }
}

TEST(Crosswalk, SaysWhatBecameOfAQuestion)
{
    EXPECT_EQ(becameSentence({ u"2015"_s, u"efficiency/meeting-demand"_s }, data),
        u"2015 → 2016: split into Understanding demand and Use of resources"_s);
    EXPECT_EQ(cameSentence({ u"2021/22"_s, u"strategic-planning"_s }, data),
        u"2018/19 → 2021/22: merged from Meeting demand and Planning for the future"_s);
    EXPECT_EQ(becameSentence({ u"2016"_s, u"legitimacy"_s }, data), QString());
}
