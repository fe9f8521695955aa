// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelroles.h"
#include "models/seriesmodel.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct SeriesModelTest : ::testing::Test
{
    void SetUp() override
    {
        builder.document(DocumentType::PccReport, {})
            .metric(u"999 calls received"_s, 131113, Unit::Count, u"2017-04-01"_s, u"2018-03-31"_s)
            .metric(u"999 calls received"_s, 140000, Unit::Count, u"2018-04-01"_s, u"2019-03-31"_s);
        series = seriesOf(builder.facts(), u"derbyshire"_s, u"999 calls received"_s);
        model.setSeries(series, LibraryIndex(builder.facts()));
    }

    LibraryBuilder builder;
    QList<Series> series;
    SeriesModel model;
};

} // namespace

TEST_F(SeriesModelTest, HasARowForEveryPoint)
{
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, SeriesModel::Value).data().toString(), u"131,113"_s);
    EXPECT_EQ(model.index(0, SeriesModel::Value).data(SortRole).toDouble(), 131113);
}

TEST_F(SeriesModelTest, FindsTheRowOfAFact)
{
    EXPECT_EQ(model.rowOf(builder.facts().metrics.at(1).id), 1);
    EXPECT_EQ(model.rowOf(4711), -1);
}

TEST_F(SeriesModelTest, ARowOpensTheFactThatItWasReadFrom)
{
    const auto ref = model.index(0, 0).data(FactRole).value<FactRef>();
    EXPECT_EQ(ref.kind, FactRef::Kind::Metric);
    EXPECT_EQ(ref.id, builder.facts().metrics.first().id);
}
