// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidencecard.h"
#include "models/gradehistory.h"
#include "models/wording.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

LibraryFacts oneJudgment(bool digest)
{
    LibraryBuilder builder;
    builder.page(u"2016"_s, u"2017-03-02"_s)
        .judgment(u"2016"_s, u"legitimacy"_s, Grade::Outstanding);
    LibraryFacts facts = builder.facts();
    facts.documents.first().header.digest = digest;
    facts.judgments.first().fact.evidence.source.quote = u"is  outstanding"_s;
    facts.judgments.first().fact.evidence.source.boxes = { Box { 7, 1, 2, 3, 4 } };
    facts.judgments.first().fact.evidence.reasons = { u"bound"_s, u"something new"_s };
    return facts;
}

EvidenceCard cardOf(const LibraryFacts &facts)
{
    const LibraryIndex library(facts);
    return evidenceCard(library, refOf(library.facts().judgments.first()));
}

QList<std::pair<QString, QString>> historyOf(const LibraryFacts &facts)
{
    const LibraryIndex library(facts);
    return gradeHistory(library, refOf(library.facts().judgments.first()));
}

} // namespace

TEST(EvidenceCard, OfAPublicationSpeaksWithThePublishersVoice)
{
    const EvidenceCard card = cardOf(oneJudgment(false));
    EXPECT_EQ(card.title, u"Legitimacy, PEEL 2016"_s);
    EXPECT_EQ(card.voiceWords, u"HMICFRS says"_s);
    EXPECT_EQ(card.page, 7);
    EXPECT_EQ(card.chip->grade, Grade::Outstanding);
}

TEST(EvidenceCard, OfADigestNeverSpeaksAsTheInspectorate)
{
    const EvidenceCard card = cardOf(oneJudgment(true));
    EXPECT_EQ(card.voiceWords, u"Sample digest of “Document 1” (HMICFRS)"_s);
    EXPECT_FALSE(spokenCard(card).contains(u"HMICFRS says"_s));
}

TEST(EvidenceCard, GivesReasonsInWordsAndKeepsUnknownOnes)
{
    const EvidenceCard card = cardOf(oneJudgment(false));
    ASSERT_EQ(card.reasons.size(), 2);
    EXPECT_TRUE(card.reasons.first().startsWith(u"the text gives a limit"_s));
    EXPECT_EQ(card.reasons.last(), u"something new"_s);
}

TEST(GradeHistory, SaysWhetherALaterReportAgrees)
{
    LibraryBuilder builder;
    builder.page(u"2015"_s)
        .judgment(u"2015"_s, u"legitimacy"_s, Grade::Good)
        .page(u"2016"_s)
        .judgment(u"2016"_s, u"legitimacy"_s, Grade::Outstanding)
        .judgment(u"2015"_s, u"legitimacy"_s, Grade::Good, Origin::Prior);
    const std::pair<QString, QString> told { u"The report says"_s,
        u"PEEL 2016 says of 2015: Good. PEEL 2015 itself: Good, which agrees."_s };
    EXPECT_TRUE(historyOf(builder.facts()).contains(told));
}

TEST(GradeHistory, TellsWhatAnEarlierCaptureHad)
{
    LibraryFacts facts = oneJudgment(false);
    SupersededJudgment earlier;
    earlier.document = facts.documents.first().id;
    earlier.stated = PartialDate { 2016, 12, 8 };
    earlier.fact = facts.judgments.first().fact;
    earlier.fact.grade = Grade::Pending;
    facts.superseded.append(earlier);
    const std::pair<QString, QString> told { u"Earlier capture"_s,
        u"8 December 2016: To be graded"_s };
    EXPECT_TRUE(historyOf(facts).contains(told));
}

TEST(EvidenceCard, OfSomethingThatIsGoneIsEmpty)
{
    EXPECT_TRUE(
        evidenceCard(LibraryIndex(), { FactRef::Kind::Judgment, 1, 1, {} }).title.isEmpty());
    EXPECT_TRUE(evidenceCard(LibraryIndex(), {}).title.isEmpty());
}

TEST(Wording, APageIsSaidAsPrintedAndAsCounted)
{
    EXPECT_EQ(pageWords(26, u"24"_s), u"p. 24 (PDF page 26)"_s);
    EXPECT_EQ(pageWords(24, u"24"_s), u"p. 24"_s);
    EXPECT_EQ(pageWords(3), u"PDF page 3"_s);
    EXPECT_EQ(pageWords(0), QString());
}

TEST(Wording, RoundsArePrintedWithADash)
{
    EXPECT_EQ(roundWords(u"2023-25"_s), u"PEEL 2023–25"_s);
    EXPECT_EQ(roundWords(u"2018"_s, Programme::CrimeDataIntegrity), u"Crime data integrity 2018"_s);
}
