// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/gradefigures.h"
#include "exporting/improvementtimeline.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

LibraryBuilder twoScales()
{
    LibraryBuilder library;
    library.page(u"2016"_s, u"2016-12"_s)
        .judgment(u"2016"_s, u"legitimacy"_s, Grade::Outstanding)
        .judgment(u"2016"_s, u"legitimacy/treating-public-fairly"_s, Grade::Outstanding)
        .judgment(u"2016"_s, u"effectiveness/preventing-crime"_s, Grade::Good);
    library.page(u"2018/19"_s, u"2019-05"_s)
        .judgment(u"2018/19"_s, u"legitimacy"_s, Grade::Good)
        .judgment(u"2018/19"_s, u"legitimacy/treating-public-fairly"_s, Grade::Good);
    library.page(u"2021/22"_s, u"2022-11"_s)
        .judgment(u"2021/22"_s, u"investigating-crime"_s, Grade::RequiresImprovement);
    return library;
}

int valueOf(const FigureSpec &spec, Grade grade, const QString &round)
{
    for (const FigureSeries &series : spec.series) {
        for (const FigurePoint &point : series.points) {
            if (series.grade == grade && spec.categories.at(point.category).label == round)
                return static_cast<int>(point.value);
        }
    }
    return 0;
}

} // namespace

TEST(GradeFigures, BarsCountQuestionsAndStandApartWhereTheScaleChanges)
{
    const LibraryFacts facts = twoScales().facts();
    const auto spec = gradeBarsOf(judgmentMatrix(facts, u"derbyshire"_s), facts);
    ASSERT_TRUE(spec.has_value());
    EXPECT_EQ(valueOf(*spec, Grade::Outstanding, u"2016"_s), 1); // the pillar is not counted
    EXPECT_EQ(valueOf(*spec, Grade::Good, u"2016"_s), 1);
    EXPECT_EQ(valueOf(*spec, Grade::RequiresImprovement, u"2021/22"_s), 1);
    ASSERT_FALSE(spec->breaks.isEmpty());
    EXPECT_TRUE(spec->breaks.back().words.startsWith(u"2021/22: "_s));
    EXPECT_TRUE(spec->subtitle.contains(u"four-grade scale, then five-grade scale"_s));
    EXPECT_TRUE(spec->source.startsWith(u"Source: (a) "_s));
    EXPECT_EQ(spec->series.front().grade, Grade::Outstanding); // best first
}

TEST(GradeFigures, StepsStayWithinOneScaleAndShowNoNumbers)
{
    const LibraryFacts facts = twoScales().facts();
    const auto spec = gradeStepsOf(judgmentMatrix(facts, u"derbyshire"_s), facts);
    ASSERT_TRUE(spec.has_value());
    EXPECT_EQ(spec->levels,
        QStringList({ u"Outstanding"_s, u"Good"_s, u"Requires improvement"_s, u"Inadequate"_s }));
    for (const FigureCategory &category : spec->categories)
        EXPECT_NE(category.label, u"2021/22"_s);
    ASSERT_EQ(spec->series.size(), 1); // the pillar with grades
    EXPECT_EQ(pointValue(*spec, spec->series.at(0).points.back()), u"Good"_s);
}

TEST(GradeFigures, NothingToDrawIsSaid)
{
    const LibraryFacts none;
    EXPECT_FALSE(gradeBarsOf(judgmentMatrix(none, u"derbyshire"_s), none).has_value());
    EXPECT_FALSE(gradeStepsOf(judgmentMatrix(none, u"derbyshire"_s), none).has_value());
    EXPECT_FALSE(timelineOf({}, u"Derbyshire"_s, none).has_value());
}

TEST(Timeline, TheSameWordsInTwoDocumentsAreOneRow)
{
    LibraryBuilder library;
    library.page(u"2016"_s, u"2016-12"_s).afi(u""_s, u"The force should record crime better."_s);
    library.page(u"2018/19"_s, u"2019-05"_s)
        .afi(u""_s, u"the force should record crime better"_s)
        .afi(u""_s, u"The force should answer calls sooner."_s);
    library.page(u"2021/22"_s).afi(u""_s, u"Undated."_s);
    int leftOut = 0;
    const QList<TimelineRow> rows = timelineRowsOf(library.facts(), u"derbyshire"_s, &leftOut);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.at(0).events.size(), 2);
    EXPECT_EQ(leftOut, 1);
    const auto spec = timelineOf(rows, u"Derbyshire"_s, library.facts());
    ASSERT_TRUE(spec.has_value());
    EXPECT_EQ(pointSentence(*spec, 0, 0),
        u"The force should record crime better.: Area for improvement, December 2016"_s);
}
