// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documentmodel.h"
#include "models/factref.h"
#include "models/modelroles.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace Peel;

TEST(DocumentModel, KeepsTheRulesOfItemModels)
{
    DocumentModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    LibraryBuilder library;
    library.page(u"2016"_s).page(u"2017"_s);
    model.setRows(library.facts().documents);
    EXPECT_EQ(model.rowCount(), 2);
}

TEST(DocumentModel, SaysADocumentInOneSentence)
{
    LibraryBuilder library;
    library.page(u"2016"_s, u"2017-03-02"_s);
    DocumentRecord record = library.facts().documents.first();
    record.judgments = 3;
    record.header.digest = true;
    const QString sentence = documentSentence(record);
    for (const QString &part :
        { u"Document 1"_s, u"assessment page"_s, u"Derbyshire Constabulary"_s, u"PEEL 2016"_s,
            u"2 March 2017"_s, u"a sample digest"_s })
        EXPECT_TRUE(sentence.contains(part)) << qPrintable(sentence);
}

TEST(DocumentModel, SortsDatesAndCountsAsWhatTheyAre)
{
    LibraryBuilder library;
    library.page(u"2016"_s, u"2016-11"_s);
    DocumentModel model;
    model.setRows(library.facts().documents);
    EXPECT_EQ(model.index(0, DocumentModel::Published).data(SortRole).toDate(), QDate(2016, 11, 1));
    EXPECT_EQ(model.index(0, DocumentModel::Metrics).data(SortRole).typeId(), QMetaType::Int);
}

TEST(DocumentModel, AMissingRoundHasAName)
{
    LibraryBuilder library;
    library.document(DocumentType::PccReport, {});
    DocumentModel model;
    model.setRows(library.facts().documents);
    EXPECT_EQ(model.index(0, DocumentModel::RoundName).data().toString(), u"none"_s);
    EXPECT_EQ(model.index(0, DocumentModel::Published).data().toString(), u"no date"_s);
}
