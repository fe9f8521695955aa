// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measuremodel.h"
#include "models/modelroles.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

MeasureEntry entry(const QString &group, const QString &name, int points)
{
    MeasureEntry measure;
    measure.group = group;
    measure.name = name;
    measure.points = points;
    measure.figures = points;
    return measure;
}

} // namespace

TEST(MeasureModel, KeepsTheRulesOfItemModels)
{
    MeasureModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setMeasures({ entry(u"Contact"_s, u"999 calls"_s, 5), entry({}, u"Vehicles"_s, 1) });
    EXPECT_EQ(model.rowCount(), 2);
}

TEST(MeasureModel, ShowsTheLongestSeriesFirstOfAll)
{
    MeasureModel model;
    model.setMeasures({ entry(u"Contact"_s, u"101 calls"_s, 2),
        entry(u"Contact"_s, u"999 calls"_s, 5), entry({}, u"Vehicles"_s, 1) });
    EXPECT_EQ(model.richest().data().toString(), u"999 calls"_s);
}

TEST(MeasureModel, FindsAMeasureAgainByItsKey)
{
    MeasureModel model;
    const MeasureEntry wanted = entry({}, u"Vehicles"_s, 1);
    model.setMeasures({ entry(u"Contact"_s, u"999 calls"_s, 5), wanted });
    const QModelIndex index = model.indexOf(measureKey(wanted));
    ASSERT_NE(model.entry(index), nullptr);
    EXPECT_EQ(model.entry(index)->name, u"Vehicles"_s);
    EXPECT_FALSE(model.indexOf(u"nothing|count"_s).isValid());
}

TEST(MeasureModel, FiguresWithoutATimeMakeNoPoints)
{
    MeasureModel model;
    model.setMeasures({ entry(u"Capabilities"_s, u"Drone pilots"_s, 0) });
    const QModelIndex group = model.index(0, 0, {});
    EXPECT_EQ(model.index(0, MeasureModel::Points, group).data().toString(), u"–"_s);
}
