// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/documentrepository.h"
#include "store/notes.h"
#include "store/searchindex.h"
#include "unit/store/libraryfixture.h"
#include "unit/store/somereading.h"

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

class NotesOfTheAnalyst : public LibraryFixture
{
protected:
    void SetUp() override
    {
        LibraryFixture::SetUp();
        for (const QString &content : { u"a"_s, u"b"_s }) {
            Reading reading = someReading();
            reading.facts.header.title = content;
            reading.facts.header.address.clear();
            ASSERT_TRUE(DocumentRepository(connection()).file(aCapture(reading, content), {}));
        }
    }

    qint64 write(const Note &note) const
    {
        const auto id = Notes(connection()).write(note);
        EXPECT_TRUE(id.has_value());
        return id.value_or(0);
    }

    QStringList texts(qint64 document = 0) const
    {
        QStringList texts;
        for (const Note &note : Notes(connection()).of(document).value_or(QList<Note> {}))
            texts.append(note.text);
        return texts;
    }

    int found(const QString &words) const
    {
        return SearchIndex(connection()).find({ words, {}, SearchScope::Notes, false, 500 })->total;
    }
};

Note aNote(qint64 document, const QString &text, const QString &quote = {}, int start = 0)
{
    return { 0, { document, quote, start }, text, {} };
}

} // namespace

TEST_F(NotesOfTheAnalyst, StandInTheOrderOfTheTextThatTheyAreAbout)
{
    write(aNote(1, u"later"_s, u"in 2016"_s, 40));
    write(aNote(2, u"elsewhere"_s));
    write(aNote(1, u"sooner"_s, u"The café"_s, 0));
    write(aNote(1, u"of the whole document"_s));
    EXPECT_EQ(texts(1), (QStringList { u"of the whole document"_s, u"sooner"_s, u"later"_s }));
    EXPECT_EQ(texts(2), QStringList { u"elsewhere"_s });
    EXPECT_EQ(texts().size(), 4);
}

TEST_F(NotesOfTheAnalyst, KeepTheirPlace)
{
    const Note written = aNote(1, u"Ask the force."_s, u"in 2016"_s, 40);
    const qint64 id = write(written);
    const Note kept = Notes(connection()).of(1)->first();
    EXPECT_EQ(kept.id, id);
    EXPECT_EQ(kept.place, written.place);
    EXPECT_TRUE(kept.writtenAt.isValid());
}

TEST_F(NotesOfTheAnalyst, AChangedOneTakesTheEarliersPlaceAndItsRowStays)
{
    Note note = aNote(1, u"first words"_s);
    note.id = write(note);
    note.text = u"second thoughts"_s;
    note.id = write(note);
    EXPECT_EQ(texts(), QStringList { u"second thoughts"_s });
    EXPECT_EQ(count(u"SELECT count(*) FROM note"_s), 2);
    EXPECT_EQ(found(u"words"_s), 0);
    EXPECT_EQ(found(u"thoughts"_s), 1);
}

TEST_F(NotesOfTheAnalyst, RemovedOnesAreNotFoundUntilTheyAreBroughtBack)
{
    Notes notes(connection());
    const qint64 id = write(aNote(1, u"overtime"_s));
    EXPECT_EQ(notes.remove(id), true);
    EXPECT_EQ(notes.remove(id), false);
    EXPECT_TRUE(texts().isEmpty());
    EXPECT_EQ(found(u"overtime"_s), 0);
    EXPECT_EQ(notes.restore(id), true);
    EXPECT_EQ(notes.restore(id), false);
    EXPECT_EQ(found(u"overtime"_s), 1);
}

TEST_F(NotesOfTheAnalyst, NeedWordsAndADocument)
{
    EXPECT_EQ(Notes(connection()).write(aNote(1, u" \n"_s)).error().kind, ErrorKind::NotUnderstood);
    EXPECT_FALSE(Notes(connection()).write(aNote(99, u"about nothing"_s)).has_value());
}

TEST_F(NotesOfTheAnalyst, StayWhenADocumentIsReadAgainAndGoWithARemovedOne)
{
    write(aNote(1, u"kept"_s, u"in 2016"_s, 40));
    DocumentRepository documents(connection());
    ASSERT_TRUE(documents.replaceReading(1, someReading(), {}).value_or(false));
    EXPECT_EQ(texts(), QStringList { u"kept"_s });
    ASSERT_TRUE(documents.remove(1).value_or(false));
    EXPECT_TRUE(texts().isEmpty());
    ASSERT_TRUE(documents.restore(1).value_or(false));
    EXPECT_EQ(texts(), QStringList { u"kept"_s });
}
