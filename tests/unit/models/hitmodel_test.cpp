// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hitmodel.h"
#include "models/modelroles.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

using namespace Qt::StringLiterals;
using namespace Peel;

TEST(HitModel, MarksFoundWordsAndEscapesTheRest)
{
    EXPECT_EQ(snippetHtml(u"a <b> \u0002stop\u0003 & search"_s),
        u"a &lt;b&gt; <b><u>stop</u></b> &amp; search"_s);
}

TEST(HitModel, AHitIsAPassageOfItsDocument)
{
    LibraryBuilder library;
    library.page(u"2016"_s);
    SearchHit hit;
    hit.document = 1;
    hit.page = 3;
    hit.start = 10;
    hit.end = 20;
    hit.snippet = u"one \u0002word\u0003"_s;
    SearchHit ofNowhere;
    ofNowhere.document = 99;
    HitModel model;
    model.setHits({ hit, ofNowhere }, LibraryIndex(library.facts()));
    ASSERT_EQ(model.rowCount(), 1);
    const auto ref = model.index(0, 0).data(FactRole).value<FactRef>();
    EXPECT_EQ(ref.kind, FactRef::Kind::Passage);
    EXPECT_EQ(ref.passage.quote, u"one word"_s);
    EXPECT_EQ(ref.passage.page(), 3);
    EXPECT_EQ(model.index(0, HitModel::Snippet).data().toString(), u"one word"_s);
}
