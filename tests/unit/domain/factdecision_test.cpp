// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/factdecision.h"
#include "support/printqt.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

Metric calls()
{
    Metric metric;
    metric.name = u"Calls for assistance"_s;
    metric.value = 793;
    metric.unit = Unit::Per1000Population;
    metric.evidence.source.quote = u"793"_s;
    metric.evidence.source.boxes = { Box { 3, 10.123456, 20, 30, 40 } };
    return metric;
}

} // namespace

TEST(Corrections, ChangeTheFieldsThatTheyNameAndLeaveTheSource)
{
    const auto changed = corrected(calls(),
        { { u"value"_s, 350 }, { u"scope"_s, u"national"_s }, { u"period"_s, u"2014/15"_s },
            { u"period.from"_s, u"2014-04-01"_s }, { u"period.to"_s, u"2015-03-31"_s } });
    ASSERT_TRUE(changed.has_value());
    EXPECT_EQ(changed->value, 350);
    EXPECT_EQ(changed->scope, Scope::National);
    EXPECT_EQ(changed->unit, Unit::Per1000Population);
    ASSERT_TRUE(changed->period.has_value());
    EXPECT_EQ(changed->period->label, u"2014/15"_s);
    EXPECT_EQ(changed->period->to, QDate(2015, 3, 31));
    EXPECT_EQ(changed->evidence, calls().evidence);
}

TEST(Corrections, AreRefusedWithASentenceWhereTheFactCannotHaveThem)
{
    const QList<QJsonObject> wrong { { { u"value"_s, u"many"_s } },
        { { u"unit"_s, u"furlongs"_s } }, { { u"grade"_s, u"good"_s } },
        { { u"period.to"_s, u"spring"_s } }, { { u"name"_s, u" "_s } } };
    for (const QJsonObject &correction : wrong) {
        const auto changed = corrected(calls(), correction);
        ASSERT_FALSE(changed.has_value());
        EXPECT_EQ(changed.error().kind, ErrorKind::NotUnderstood);
        EXPECT_FALSE(changed.error().message.isEmpty());
    }
}

TEST(Corrections, OfAJudgmentKnowAreasForcesAndGrades)
{
    Judgment judgment;
    judgment.area = u"effectiveness"_s;
    judgment.grade = Grade::Good;
    EXPECT_EQ(corrected(judgment, { { u"grade"_s, u"outstanding"_s } })->grade, Grade::Outstanding);
    EXPECT_FALSE(corrected(judgment, { { u"grade"_s, u"splendid"_s } }).has_value());
    EXPECT_FALSE(corrected(judgment, { { u"area"_s, u"canteens"_s } }).has_value());
    EXPECT_FALSE(corrected(judgment, { { u"force"_s, u"gotham"_s } }).has_value());
}

TEST(Corrections, TwoFiguresOfOneSentenceAreToldApart)
{
    Metric other = calls();
    other.value = 350;
    EXPECT_NE(readAs(calls()), readAs(other));
    other = calls();
    other.evidence.confidence = Confidence::Low;
    EXPECT_EQ(readAs(calls()), readAs(other));
}
