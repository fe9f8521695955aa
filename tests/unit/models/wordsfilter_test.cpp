// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documentmodel.h"
#include "models/wordsfilter.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct WordsFilterTest : ::testing::Test
{
    void SetUp() override
    {
        LibraryBuilder library;
        library.page(u"2016"_s).page(u"2017"_s).document(DocumentType::PccReport, {});
        model.setRows(library.facts().documents);
        filter.setSourceModel(&model);
    }

    DocumentModel model;
    WordsFilter filter;
};

} // namespace

TEST_F(WordsFilterTest, KeepsTheRulesOfItemModels)
{
    const QAbstractItemModelTester tester(
        &filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setWords(u"2016"_s);
    filter.clear();
    EXPECT_EQ(filter.rowCount(), 3);
}

TEST_F(WordsFilterTest, EveryTypedWordMustBeThereInAnyOrder)
{
    filter.setWords(u"peel ASSESSMENT"_s);
    EXPECT_EQ(filter.rowCount(), 2);
    filter.setWords(u"assessment nowhere"_s);
    EXPECT_EQ(filter.rowCount(), 0);
}

TEST_F(WordsFilterTest, AFacetCountsWhatTheOthersLeave)
{
    filter.setChosen(DocumentModel::RoundName, { u"2016"_s });
    EXPECT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(filter.counts(DocumentModel::RoundName).value(u"2017"_s), 1);
    EXPECT_EQ(filter.counts(DocumentModel::Kind).value(u"Assessment page"_s), 1);
}
