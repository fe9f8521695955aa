// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/documentrepository.h"
#include "unit/store/libraryfixture.h"
#include "unit/store/somereading.h"
#include "workspace/libraryaudit.h"

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString wrong = u"In the year 949 of 1,898 calls (60%) were late."_s;
const QString right = u"In the year 949 of 1,898 calls (50%) were late."_s;

Reading readingOf(const QString &sentence)
{
    Reading reading = someReading();
    reading.facts.header.address.clear();
    reading.facts.metrics.clear();
    reading.blocks
        = { { u"paragraph"_s, 0, {}, 1, 0, static_cast<int>(sentence.size()), sentence } };
    return reading;
}

class LibraryAudits : public LibraryFixture
{
protected:
    void SetUp() override
    {
        LibraryFixture::SetUp();
        for (const QString &content : { u"a"_s, u"b"_s }) {
            Reading reading = readingOf(wrong);
            reading.facts.header.title = content;
            ASSERT_TRUE(DocumentRepository(connection()).file(aCapture(reading, content), {}));
        }
    }

    qsizetype findings(KeptFindings &kept) const
    {
        const auto found = auditOf(connection(), {}, kept, [] { return false; });
        EXPECT_TRUE(found.has_value());
        return found.value_or(QList<FigureFinding> {}).size();
    }
};

} // namespace

TEST_F(LibraryAudits, ReadNothingAgainThatStayedAsItWas)
{
    KeptFindings kept;
    EXPECT_EQ(findings(kept), 2);
    ASSERT_TRUE(takes(u"UPDATE block SET text = 'Nothing.'"_s)); // as no program does
    EXPECT_EQ(findings(kept), 2);
    KeptFindings none;
    EXPECT_EQ(findings(none), 0);
}

TEST_F(LibraryAudits, ReadAgainWhatWasReadAnew)
{
    KeptFindings kept;
    EXPECT_EQ(findings(kept), 2);
    HeaderDecision decision;
    decision.force = u"kent"_s;
    ASSERT_TRUE(DocumentRepository(connection())
                    .replaceReading(1, readingOf(right), decision)
                    .value_or(false));
    EXPECT_EQ(findings(kept), 1);
}

TEST_F(LibraryAudits, ForgetARemovedDocumentAndKnowItAgain)
{
    KeptFindings kept;
    EXPECT_EQ(findings(kept), 2);
    DocumentRepository documents(connection());
    ASSERT_TRUE(documents.remove(1).value_or(false));
    EXPECT_EQ(findings(kept), 1);
    ASSERT_TRUE(documents.restore(1).value_or(false));
    EXPECT_EQ(findings(kept), 2);
}
