// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviewfields.h"
#include "support/printqt.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

ReviewItem abandonedCalls()
{
    Metric metric;
    metric.name = u"Abandoned calls"_s;
    metric.value = 1.5;
    metric.decimals = 1;
    metric.unit = Unit::Percent;
    metric.period = Period { u"2018–19"_s, QDate(2018, 4, 1), QDate(2019, 3, 31) };
    return { 3, 1, metric };
}

ReviewField field(const QList<ReviewField> &fields, const QString &name)
{
    const auto found = std::ranges::find(fields, name, &ReviewField::name);
    return found == fields.end() ? ReviewField {} : *found;
}

} // namespace

TEST(ReviewFields, AFigureIsShownAsItWasPrinted)
{
    const auto fields = reviewFields(abandonedCalls(), u"2018/19"_s);
    EXPECT_EQ(field(fields, u"value"_s).value, u"1.5"_s);
    EXPECT_EQ(field(fields, u"period"_s).value, u"2018–19"_s);
    EXPECT_EQ(field(fields, u"period.to"_s).value, u"2019-03-31"_s);
    EXPECT_EQ(field(fields, u"unit"_s).value, u"percent"_s);
    EXPECT_FALSE(field(fields, u"unit"_s).choices.isEmpty());
}

TEST(ReviewFields, OnlyTheAreasOfItsRoundAreOfferedForAGrade)
{
    Judgment judgment;
    judgment.round = u"2016"_s;
    judgment.area = u"effectiveness"_s;
    const auto area = field(reviewFields({ 1, 1, judgment }, {}), u"area"_s);
    const auto offers = [&area](const QString &id) {
        return std::ranges::any_of(
            area.choices, [&id](const auto &choice) { return choice.first == id; });
    };
    EXPECT_TRUE(offers(u"legitimacy"_s));
    EXPECT_FALSE(offers(u"managing-offenders"_s)); // asked from 2021/22 on
}

TEST(ReviewFields, WhatWasNotChangedIsNoCorrection)
{
    const auto fields = reviewFields(abandonedCalls(), {});
    EXPECT_TRUE(correctionIn(fields, {})->isEmpty());
    const auto changed = correctionIn(fields, { { u"value"_s, u"2,196"_s } });
    ASSERT_TRUE(changed.has_value());
    EXPECT_EQ(*changed, (QJsonObject { { u"value"_s, 2196.0 }, { u"decimals"_s, 0 } }));
}

TEST(ReviewFields, AValueInWordsIsRefusedWithASentence)
{
    const auto refused
        = correctionIn(reviewFields(abandonedCalls(), {}), { { u"value"_s, u"about two"_s } });
    ASSERT_FALSE(refused.has_value());
    EXPECT_TRUE(refused.error().message.contains(u"about two"_s));
}
