// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/noteindex.h"
#include "support/printqt.h"

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

Note note(qint64 id, const QString &quote, int start)
{
    return { id, { 7, quote, start }, u"mine"_s, {} };
}

SourceSpan span(const QString &quote, int start)
{
    SourceSpan words;
    words.quote = quote;
    words.start = start;
    return words;
}

} // namespace

TEST(NoteIndex, KnowsTheNotesOnWordsAndOnTheirDocument)
{
    const NoteIndex notes({ note(1, u"is good"_s, 40), note(2, {}, 0) });
    EXPECT_EQ(notes.at(7, span(u"is  good"_s, 40)).value(0).id, 1);
    EXPECT_EQ(notes.at(7, {}).value(0).id, 2);
    EXPECT_TRUE(notes.at(8, {}).isEmpty());
}

TEST(NoteIndex, EqualWordsArePartedByTheirPlace)
{
    const NoteIndex notes({ note(1, u"is good"_s, 40), note(2, u"is good"_s, 90) });
    ASSERT_EQ(notes.at(7, span(u"is good"_s, 90)).size(), 1);
    EXPECT_EQ(notes.at(7, span(u"is good"_s, 90)).first().id, 2);
}

TEST(NoteIndex, WordsThatMovedKeepTheirNotes)
{
    const NoteIndex notes({ note(1, u"is good"_s, 40) });
    EXPECT_TRUE(notes.isNoted(7, span(u"is good"_s, 52)));
}
