// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importrowsmodel.h"
#include "models/modelroles.h"
#include "support/printqt.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace Peel;

TEST(ImportRowsModel, FollowsAFileFromWaitingToItsResult)
{
    ImportRowsModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFiles({ u"/a/one.pdf"_s, u"/a/two.pdf"_s });
    EXPECT_EQ(model.index(0, ImportRowsModel::State).data().toString(), u"waiting"_s);
    model.setReading(0, 3, 12);
    EXPECT_EQ(model.index(0, ImportRowsModel::State).data().toString(), u"reading page 3 of 12"_s);
    EXPECT_EQ(model.index(0, 0).data(ProgressRole).toInt(), 25);
    EXPECT_EQ(model.finished(), 0);
    model.setResult(0, ImportRow::State::Failed, u"The file is empty."_s, 0);
    EXPECT_EQ(model.finished(), 1);
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
        u"one.pdf, could not be read. The file is empty."_s);
}

TEST(ImportRowsModel, ListsTheFilesThatWaitForAPassword)
{
    ImportRowsModel model;
    model.setFiles({ u"/a/one.pdf"_s, u"/a/two.pdf"_s });
    model.setResult(1, ImportRow::State::NeedsPassword, {}, 0);
    EXPECT_EQ(model.pathsIn(ImportRow::State::NeedsPassword), QStringList { u"/a/two.pdf"_s });
}

TEST(ImportRowsModel, IgnoresRowsThatItDoesNotHave)
{
    ImportRowsModel model;
    model.setReading(4, 1, 2);
    model.setResult(-1, ImportRow::State::Done, {}, 1);
    EXPECT_EQ(model.rowCount(), 0);
}
