// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/backreference.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

QList<BackReference> referencesIn(const LibraryBuilder &library)
{
    const JudgmentMatrix matrix = judgmentMatrix(library.facts(), u"derbyshire"_s);
    return backReferences(matrix, library.facts());
}

BackReference onlyOne(const LibraryBuilder &library)
{
    const QList<BackReference> all = referencesIn(library);
    EXPECT_EQ(all.size(), 1);
    return all.value(0);
}

/// 2016 tells a grade of 2015.
LibraryBuilder told(Grade grade)
{
    LibraryBuilder library;
    library.page(u"2016"_s)
        .judgment(u"2016"_s, u"legitimacy"_s, Grade::Outstanding)
        .judgment(u"2015"_s, u"legitimacy"_s, grade, Origin::Prior);
    return library;
}

} // namespace

TEST(BackReference, AgreesWithTheReportItLooksBackTo)
{
    LibraryBuilder library = told(Grade::Good);
    library.page(u"2015"_s).judgment(u"2015"_s, u"legitimacy"_s, Grade::Good);
    const BackReference reference = onlyOne(library);
    EXPECT_EQ(reference.check, BackReference::Check::Agrees);
    EXPECT_EQ(reference.sentence,
        u"PEEL 2016 says of 2015: Good. PEEL 2015 itself: Good, which agrees."_s);
}

TEST(BackReference, ContradictsTheReportItLooksBackTo)
{
    LibraryBuilder library = told(Grade::RequiresImprovement);
    library.page(u"2015"_s).judgment(u"2015"_s, u"legitimacy"_s, Grade::Good);
    EXPECT_EQ(onlyOne(library).check, BackReference::Check::Contradicts);
}

TEST(BackReference, IsUncheckedWhereItIsTheOnlySource)
{
    const BackReference reference = onlyOne(told(Grade::Good));
    EXPECT_EQ(reference.check, BackReference::Check::Unchecked);
    EXPECT_TRUE(
        reference.sentence.endsWith(u"No document of that round in this library tells it."_s));
}

TEST(BackReference, TheSameAsLastYearIsHeldAgainstBothYears)
{
    LibraryBuilder library;
    library.page(u"2015"_s)
        .judgment(u"2015"_s, u"effectiveness"_s, Grade::Good)
        .page(u"2016"_s)
        .judgment(u"2016"_s, u"effectiveness"_s, Grade::Good)
        .remark(RemarkKind::SameAsBefore, u"effectiveness"_s, u"2015"_s);
    const BackReference reference = onlyOne(library);
    EXPECT_EQ(reference.check, BackReference::Check::Agrees);
    EXPECT_EQ(reference.sentence,
        u"PEEL 2016 says: the same as in 2015. The grades are Good in 2015 and Good in 2016, which "
        "agrees."_s);
    library.lastJudgment().fact.grade = Grade::Outstanding;
    EXPECT_EQ(onlyOne(library).check, BackReference::Check::Contradicts);
}

TEST(BackReference, AnImprovementToldAcrossABreakIsNotComparable)
{
    LibraryBuilder library;
    library.page(u"2021/22"_s)
        .judgment(u"2021/22"_s, u"preventing-crime"_s, Grade::Adequate)
        .page(u"2023-25"_s)
        .judgment(u"2023-25"_s, u"preventing-crime"_s, Grade::Good)
        .document(DocumentType::ForceNews, u"2023-25"_s, u"2024-05"_s)
        .remark(RemarkKind::BetterThanBefore, u"preventing-crime"_s, u"2021/22"_s);
    const BackReference reference = onlyOne(library);
    EXPECT_EQ(reference.check, BackReference::Check::NotComparable);
    EXPECT_TRUE(reference.sentence.contains(u"These grades do not compare"_s))
        << qPrintable(reference.sentence);
}

TEST(BackReference, AGradeToldByImplicationAloneIsLeftOut)
{
    LibraryBuilder library = told(Grade::Good);
    library.lastJudgment().fact.evidence.confidence = Confidence::Low;
    EXPECT_TRUE(referencesIn(library).isEmpty());
}

TEST(BackReference, BelongsToTheQuestionInBothRounds)
{
    LibraryBuilder library = told(Grade::Good);
    library.page(u"2015"_s).judgment(u"2015"_s, u"legitimacy"_s, Grade::Good);
    const JudgmentMatrix matrix = judgmentMatrix(library.facts(), u"derbyshire"_s);
    const QList<BackReference> all = backReferences(matrix, library.facts());
    for (const QString &round : { u"2015"_s, u"2016"_s })
        EXPECT_EQ(backReferencesOf(all, matrix, round, u"legitimacy"_s).size(), 1);
    EXPECT_TRUE(backReferencesOf(all, matrix, u"2016"_s, u"efficiency"_s).isEmpty());
}
