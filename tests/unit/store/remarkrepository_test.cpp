// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/documentrepository.h"
#include "store/factrepository.h"
#include "store/remarkrepository.h"
#include "unit/store/libraryfixture.h"
#include "unit/store/somereading.h"

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

class Remarks : public LibraryFixture
{
protected:
    qint64 file(const Reading &reading, const QString &content = u"a"_s,
        std::optional<qint64> document = {})
    {
        const auto filed
            = DocumentRepository(connection()).file(aCapture(reading, content), document);
        EXPECT_TRUE(filed.has_value()) << qPrintable(filed.error().place);
        return filed->document;
    }

    RemarkRepository remarks() const { return RemarkRepository(connection()); }
};

Remark aRemark()
{
    return { RemarkKind::SameAsBefore, u"effectiveness"_s, u"2015"_s,
        { spanOf(u"the same as last year"_s, 20), u"remark.back-reference"_s, Confidence::High,
            { u"a reason"_s } } };
}

/// The page with a remark, and its paragraph under a question.
Reading withRemark()
{
    Reading reading = someReading();
    reading.facts.remarks = { aRemark() };
    reading.blocks.last().area = u"effectiveness"_s;
    return reading;
}

FactFilter ofForce(const QString &force)
{
    FactFilter filter;
    filter.force = force;
    return filter;
}

} // namespace

TEST_F(Remarks, ComeBackAsTheyWereRead)
{
    const qint64 document = file(withRemark());
    const auto found = remarks().remarks(ofForce(u"derbyshire"_s));
    ASSERT_TRUE(found.has_value()) << qPrintable(found.error().place);
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ(found->first().fact, aRemark());
    EXPECT_EQ(found->first().document, document);
    EXPECT_TRUE(remarks().remarks(ofForce(u"durham"_s))->isEmpty());
    EXPECT_EQ(FactRepository(connection()).facts()->remarks, *found);
}

TEST_F(Remarks, OneOfAPdfWithoutItsPlaceIsLeftOutAndSaidSo)
{
    Reading reading = withRemark();
    reading.facts.remarks.front().evidence.source.boxes.clear();
    file(reading);
    EXPECT_TRUE(remarks().remarks()->isEmpty());
    EXPECT_EQ(count(u"SELECT count(*) FROM diagnostic WHERE level = 'warning'"_s), 1);
}

TEST_F(Remarks, GoWhenTheDocumentIsReadAgain)
{
    const qint64 document = file(withRemark());
    ASSERT_TRUE(DocumentRepository(connection()).replaceReading(document, someReading(), {}));
    EXPECT_TRUE(remarks().remarks()->isEmpty());
}

TEST_F(Remarks, StandInAViewForOtherPrograms)
{
    file(withRemark());
    EXPECT_EQ(count(u"SELECT page FROM v_remarks WHERE kind = 'same_as_before' AND round = '2016'"
                    " AND earlier_round = '2015'"_s),
        2);
}

TEST_F(Remarks, PassagesAreTheTextUnderAQuestion)
{
    const qint64 document = file(withRemark());
    const auto passages = remarks().passages(ofForce(u"derbyshire"_s));
    ASSERT_TRUE(passages.has_value()) << qPrintable(passages.error().place);
    ASSERT_EQ(passages->size(), 1); // the heading is under no question
    EXPECT_EQ(passages->first(),
        (Passage { document, u"effectiveness"_s, 2, 17,
            u"The café trains officers in 2016.\U0001F600"_s }));
}

TEST_F(Remarks, JudgmentsOfASupersededCaptureAreKept)
{
    Reading interim = someReading();
    interim.facts.judgments.front().grade = Grade::Pending;
    const qint64 document = file(interim, u"a"_s);
    Reading later = someReading();
    later.facts.judgments.front().asOf = PartialDate { 2017, 3, 2 };
    file(later, u"b"_s, document);
    const auto found = remarks().superseded(ofForce(u"derbyshire"_s));
    ASSERT_TRUE(found.has_value()) << qPrintable(found.error().place);
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ(found->first().fact.grade, Grade::Pending);
    EXPECT_EQ(found->first().document, document);
    EXPECT_TRUE(found->first().importedAt.isValid());
}

TEST_F(Remarks, OneForcesJudgmentsComeWithoutTheFiguresOfTheLibrary)
{
    file(someReading());
    FactFilter filter = ofForce(u"derbyshire"_s);
    filter.judgmentsOnly = true;
    const auto facts = FactRepository(connection()).facts(filter);
    EXPECT_EQ(facts->judgments.size(), 1);
    EXPECT_TRUE(facts->metrics.isEmpty());
    EXPECT_EQ(facts->documents.size(), 1);
}
