// SPDX-License-Identifier: GPL-3.0-or-later
// Views without anything to show say what would be there and what to do.
#include "gui/guitest.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/messagebar.h"
#include "widgets/parts/placeholder.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct States : GuiTest
{
    Placeholder *placeholderOf(const QString &view)
    {
        window().showPage(view);
        return window().page(view)->findChild<Placeholder *>();
    }
};

} // namespace

TEST_F(States, EveryViewOfAnEmptyLibrarySaysWhatWouldBeThere)
{
    ASSERT_TRUE(window().openLibrary(folder() + u"/empty.peel"_s));
    ASSERT_TRUE(waitForFacts());
    for (const QString &view : { u"library"_s, u"judgments"_s, u"compare"_s, u"metrics"_s,
             u"improvements"_s, u"search"_s, u"source"_s, u"review"_s }) {
        const Placeholder *placeholder = placeholderOf(view);
        ASSERT_NE(placeholder, nullptr);
        EXPECT_TRUE(placeholder->isVisible()) << qPrintable(view);
        EXPECT_FALSE(placeholder->accessibleName().isEmpty()) << qPrintable(view);
        EXPECT_FALSE(placeholder->accessibleDescription().isEmpty()) << qPrintable(view);
    }
}

TEST_F(States, AFilterThatLeavesNothingSaysSo)
{
    openSamples();
    for (const QString &view : { u"library"_s, u"improvements"_s }) {
        window().showPage(view);
        window().page(view)->filterField()->setText(u"zzzz"_s);
        EXPECT_TRUE(window().page(view)->messages()->isVisible()) << qPrintable(view);
        window().page(view)->filterField()->clear();
        EXPECT_FALSE(window().page(view)->messages()->isVisible()) << qPrintable(view);
    }
}

TEST_F(States, ALibraryWithoutWriteAccessIsReadAndSaysSo)
{
    openSamples();
    const QString path = folder() + u"/Derbyshire.peel"_s;
    window().feed().close();
    ASSERT_TRUE(window().feed().open(path, OpenMode::ReadOnly).has_value());
    EXPECT_TRUE(window().feed().workspace()->info().readOnly);
    ASSERT_TRUE(waitForFacts());
    EXPECT_FALSE(window().feed().library().facts().documents.isEmpty());
}
