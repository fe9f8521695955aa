// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptfigures.h"
#include "unit/store/libraryfixture.h"

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

using KeptFiguresOfALibrary = LibraryFixture;

TEST_F(KeptFiguresOfALibrary, ComeBackByTitle)
{
    KeptFigures figures(connection());
    ASSERT_TRUE(figures.save({ 0, u"Grades"_s, u"{}"_s }).has_value());
    ASSERT_TRUE(figures.save({ 0, u"Calls"_s, u"{\"kind\":\"line\"}"_s }).has_value());
    const auto all = figures.all().value();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all.first().title, u"Calls"_s);
    EXPECT_EQ(all.first().content, u"{\"kind\":\"line\"}"_s);
}

TEST_F(KeptFiguresOfALibrary, AreChangedInPlace)
{
    KeptFigures figures(connection());
    const qint64 id = figures.save({ 0, u"Calls"_s, u"{}"_s }).value();
    EXPECT_EQ(figures.save({ id, u"999 calls"_s, u"{}"_s }).value(), id);
    EXPECT_EQ(figures.all().value(), (QList<KeptFigure> { { id, u"999 calls"_s, u"{}"_s } }));
}

TEST_F(KeptFiguresOfALibrary, ThatAreGoneAreNotChanged)
{
    KeptFigures figures(connection());
    const qint64 id = figures.save({ 0, u"Calls"_s, u"{}"_s }).value();
    EXPECT_TRUE(figures.remove(id).value());
    EXPECT_FALSE(figures.remove(id).value());
    EXPECT_EQ(figures.save({ id, u"Calls"_s, u"{}"_s }).error().kind, ErrorKind::NotFound);
}

TEST_F(KeptFiguresOfALibrary, AreJson)
{
    EXPECT_FALSE(KeptFigures(connection()).save({ 0, u"Calls"_s, u"nothing"_s }).has_value());
}
