// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/documentrepository.h"
#include "store/factrepository.h"
#include "store/textrepository.h"
#include "unit/store/libraryfixture.h"
#include "unit/store/somereading.h"

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

class Documents : public LibraryFixture
{
protected:
    DocumentRepository documents() const { return DocumentRepository(connection()); }

    /// Stores as an import does: another capture of the document that it is like.
    Filed file(const Reading &reading, const QString &content)
    {
        const Capture capture = aCapture(reading, content);
        const auto like = documents().documentLike(reading, capture.recognised);
        const auto filed = documents().file(capture, *like);
        EXPECT_TRUE(filed.has_value()) << qPrintable(filed.error().place);
        return filed.value_or(Filed {});
    }
};

Reading regraded(Grade grade)
{
    Reading reading = someReading();
    reading.facts.judgments.front().grade = grade;
    return reading;
}

} // namespace

TEST_F(Documents, AreStoredWithWhatWasRead)
{
    const Filed filed = file(someReading(), u"a"_s);
    EXPECT_TRUE(filed.newDocument);
    const auto record = documents().record(filed.document);
    ASSERT_TRUE(record.has_value());
    EXPECT_EQ(record->header, someReading().facts.header);
    EXPECT_EQ(record->diagnostics, someReading().facts.diagnostics);
    EXPECT_EQ(record->fileName, u"Derbyshire.pdf"_s);
    EXPECT_EQ(record->pages, 2);
    EXPECT_EQ(record->captures, 1);
    EXPECT_EQ(record->judgments + record->recommendations + record->metrics, 3);
    EXPECT_EQ(record->unsure, 1);
    EXPECT_FALSE(record->headerSetByHand);
    EXPECT_LT(record->importedAt.secsTo(QDateTime::currentDateTimeUtc()), 60);
}

TEST_F(Documents, GiveBackTheirTextAndPages)
{
    const Filed filed = file(someReading(), u"a"_s);
    const TextRepository texts(connection());
    EXPECT_EQ(texts.blocks(filed.document), someReading().blocks);
    EXPECT_EQ(texts.pages(filed.document), someReading().pages);
    EXPECT_EQ(plainTextOf(someReading().blocks),
        u"Derbyshire 2016\n\nThe café trains officers in 2016.\U0001F600"_s);
}

TEST_F(Documents, AreKnownByTheirContent)
{
    const Filed filed = file(someReading(), u"a"_s);
    EXPECT_EQ(*documents().documentWithContent(u"a"_s.repeated(64)), filed.document);
    EXPECT_FALSE(documents().documentWithContent(u"b"_s.repeated(64))->has_value());
}

TEST_F(Documents, OtherContentOfTheSamePageIsANewCaptureWhoseFactsCount)
{
    const Filed first = file(regraded(Grade::Pending), u"a"_s);
    const Filed second = file(regraded(Grade::Good), u"b"_s);
    EXPECT_EQ(second.document, first.document);
    EXPECT_FALSE(second.newDocument);
    const auto judgments = FactRepository(connection()).judgments();
    ASSERT_EQ(judgments->size(), 1);
    EXPECT_EQ(judgments->first().fact.grade, Grade::Good);
    EXPECT_EQ(documents().record(first.document)->captures, 2);
    EXPECT_EQ(count(u"SELECT count(*) FROM judgment"_s), 2); // what was seen first is kept
}

TEST_F(Documents, PillarPagesOfOneTitleWithoutAddressesAreTwo)
{
    const auto pageSaying = [](const QString &text) {
        Reading reading = someReading();
        reading.facts.header.address.clear();
        reading.blocks = { { u"paragraph"_s, 0, {}, 1, 0, static_cast<int>(text.size()), text } };
        return reading;
    };
    file(pageSaying(u"The force prevents crime well and its officers know their neighbourhoods and"
                    " the people who live there"_s),
        u"a"_s);
    EXPECT_TRUE(
        file(pageSaying(u"The force plans its money with care and understands demand for its"
                        " services now and in years to come"_s),
            u"b"_s)
            .newDocument);
    EXPECT_FALSE(file(pageSaying(u"The force prevents crime well and its officers know their"
                                 " neighbourhoods and schools. It was graded good in March"_s),
        u"c"_s)
                     .newDocument);
}

TEST_F(Documents, ADigestIsNoCaptureOfWhatItDigests)
{
    file(someReading(), u"a"_s);
    Reading digest = someReading();
    digest.facts.header.digest = true;
    EXPECT_TRUE(file(digest, u"b"_s).newDocument);
}

TEST_F(Documents, AnOlderCaptureFoundLaterIsKeptWithoutCounting)
{
    Reading older = regraded(Grade::Pending);
    older.facts.header.published = PartialDate { 2016, 3, 0 };
    older.facts.judgments.front().asOf = {};
    file(regraded(Grade::Good), u"a"_s);
    const Filed filed = file(older, u"b"_s);
    EXPECT_EQ(FactRepository(connection()).judgments()->first().fact.grade, Grade::Good);
    EXPECT_EQ(documents().record(filed.document)->captures, 2);
}

TEST_F(Documents, RemovedAreOutOfEveryViewAndComeBackUnchanged)
{
    const Filed filed = file(someReading(), u"a"_s);
    const auto before = FactRepository(connection()).facts();
    EXPECT_EQ(documents().remove(filed.document), true);
    EXPECT_EQ(documents().remove(filed.document), false);
    EXPECT_EQ(documents().record(filed.document).error().kind, ErrorKind::NotFound);
    const auto without = FactRepository(connection()).facts();
    EXPECT_TRUE(without->documents.isEmpty() && without->judgments.isEmpty()
        && without->recommendations.isEmpty() && without->metrics.isEmpty());
    EXPECT_EQ(documents().restore(filed.document), true);
    EXPECT_EQ(FactRepository(connection()).facts()->judgments, before->judgments);
    EXPECT_EQ(FactRepository(connection()).facts()->documents, before->documents);
}

TEST_F(Documents, AFailureHalfwayLeavesNothing)
{
    Reading broken = someReading();
    broken.facts.recommendations.front().text.clear(); // refused behind judgments and blocks
    EXPECT_FALSE(documents().file(aCapture(broken), {}).has_value());
    for (const QString &table :
        { u"document"_s, u"capture"_s, u"original"_s, u"fact"_s, u"block"_s })
        EXPECT_EQ(count(u"SELECT count(*) FROM "_s + table), 0) << qPrintable(table);
}

TEST_F(Documents, TheAnalystsWordHoldsBesideWhatWasRead)
{
    const Filed filed = file(someReading(), u"a"_s);
    const HeaderDecision word { DocumentType::ForceNews, u""_s, {} };
    Reading again = someReading();
    again.facts.header.type = DocumentType::ForceNews;
    again.facts.header.force.clear();
    again.facts.judgments.clear();
    ASSERT_EQ(documents().replaceReading(filed.document, again, word), true);
    const auto record = documents().record(filed.document);
    EXPECT_EQ(record->header.type, DocumentType::ForceNews);
    EXPECT_EQ(record->header.force, QString());
    EXPECT_EQ(record->header.round, u"2016"_s);
    EXPECT_TRUE(record->headerSetByHand);
    EXPECT_EQ(record->judgments, 0);
    EXPECT_EQ(documents().headerDecision(filed.document), word);
}

TEST_F(Documents, AnotherCaptureIsKnownAgainUnderAHeaderSetByHand)
{
    const Filed first = file(someReading(), u"a"_s);
    Reading corrected = someReading();
    corrected.facts.header.round = u"2017"_s;
    ASSERT_EQ(documents().replaceReading(first.document, corrected, { {}, {}, u"2017"_s }), true);
    Reading later = someReading();
    later.facts.header.address.clear(); // so that the recognised round decides
    EXPECT_EQ(file(later, u"b"_s).document, first.document);
}

TEST_F(Documents, AreFilteredByForceRoundAndType)
{
    file(someReading(), u"a"_s);
    FactFilter filter;
    filter.force = u"derbyshire"_s;
    filter.round = u"2016"_s;
    filter.type = DocumentType::PeelPage;
    EXPECT_EQ(documents().records(filter)->size(), 1);
    filter.round = u"2017"_s;
    EXPECT_EQ(documents().records(filter)->size(), 0);
    filter = {};
    filter.force = u"' OR 1 = 1 --"_s;
    EXPECT_EQ(documents().records(filter)->size(), 0);
}
