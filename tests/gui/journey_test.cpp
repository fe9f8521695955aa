// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guitest.h"
#include "models/gradechip.h"
#include "models/matrixmodel.h"
#include "models/modelroles.h"
#include "widgets/compare/comparepage.h"
#include "widgets/evidence/evidencepane.h"
#include "widgets/judgments/judgmentspage.h"
#include "widgets/library/librarypage.h"
#include "widgets/metrics/figureview.h"
#include "widgets/metrics/metricspage.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/source/pagecanvas.h"
#include "widgets/source/sourcepage.h"
#include "widgets/source/textpane.h"
#include "widgets/window/actions.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTextBrowser>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct Journey : GuiTest
{
    QTreeView *matrix() { return find<QTreeView>(u"matrixView"_s); }

    void selectGrade(const QString &area, const QString &round)
    {
        const auto *model = static_cast<const MatrixModel *>(matrix()->model());
        const QModelIndex index = model->indexOf(area, round);
        ASSERT_TRUE(index.isValid());
        matrix()->setCurrentIndex(index);
    }

    template <typename P> P *as(const QString &id) { return static_cast<P *>(window().page(id)); }
};

} // namespace

TEST_F(Journey, TheMatrixShowsLegitimacy2016AsOutstanding)
{
    openSamples();
    trigger(u"view.judgments"_s);
    selectGrade(u"legitimacy"_s, u"2016"_s);
    const auto chip = matrix()->currentIndex().data(GradeChipRole).value<GradeChip>();
    EXPECT_EQ(chip.grade, Grade::Outstanding);
    EXPECT_EQ(chip.word, u"Outstanding"_s);
}

TEST_F(Journey, EvidenceOfASampleSpeaksAsADigestAndNeverAsTheInspectorate)
{
    openSamples();
    trigger(u"view.judgments"_s);
    selectGrade(u"legitimacy"_s, u"2016"_s);
    bool digest = false;
    for (const QLabel *label : find<EvidencePane>(u"evidencePane"_s)->findChildren<QLabel *>()) {
        digest = digest || label->text().startsWith(u"Sample digest of"_s);
        EXPECT_FALSE(label->text().endsWith(u"HMIC says"_s));
        EXPECT_FALSE(label->text().endsWith(u"HMICFRS says"_s));
    }
    EXPECT_TRUE(digest);
}

TEST_F(Journey, Comparing2016WithTheRoundBeforeSaysLegitimacyImproved)
{
    openSamples();
    trigger(u"view.judgments"_s);
    selectGrade(u"legitimacy"_s, u"2016"_s);
    trigger(u"go.compare"_s);
    EXPECT_EQ(window().currentPage()->id(), u"compare"_s);
    auto *page = as<ComparePage>(u"compare"_s);
    ASSERT_TRUE(QTest::qWaitFor([page] { return !page->summary().isEmpty(); }, patience));
    EXPECT_TRUE(page->summary().contains(u"1 improved (Legitimacy Good → Outstanding)"_s))
        << qPrintable(page->summary());
}

TEST_F(Journey, AQuestionOpensUpToItsFindings)
{
    openSamples();
    auto *page = as<ComparePage>(u"compare"_s);
    page->compare(u"derbyshire"_s, { u"2015"_s, u"2016"_s });
    trigger(u"view.compare"_s);
    ASSERT_TRUE(QTest::qWaitFor([page] { return !page->summary().isEmpty(); }, patience));
    const auto *model = find<QTreeView>(u"comparisonView"_s)->model();
    int details = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        details += model->rowCount(model->index(row, 0));
    EXPECT_GT(details, 10);
}

TEST_F(Journey, AcrossTheFifthGradeTheReportsOwnSentenceIsShown)
{
    openSamples();
    auto *page = as<ComparePage>(u"compare"_s);
    page->compare(u"derbyshire"_s, { u"2018/19"_s, u"2021/22"_s, u"2023-25"_s });
    trigger(u"view.compare"_s);
    ASSERT_TRUE(QTest::qWaitFor([page] { return !page->summary().isEmpty(); }, patience));
    bool quoted = false;
    for (const QLabel *label : page->findChildren<QLabel *>())
        quoted = quoted || label->text().contains(u"The report says: “"_s);
    EXPECT_TRUE(quoted);
    const auto *model = find<QTreeView>(u"comparisonView"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 1; column < model->columnCount(); ++column) {
            const QString text = model->index(row, column).data().toString();
            EXPECT_FALSE(text.startsWith(u'▲') || text.startsWith(u'▼')) << qPrintable(text);
        }
    }
}

TEST_F(Journey, TheForcesOfARoundStandInTheMatrixToo)
{
    openSamples();
    trigger(u"view.judgments"_s);
    find<QComboBox>(u"matrixArrangementComboBox"_s)->setCurrentIndex(1);
    auto *rounds = find<QComboBox>(u"matrixRoundComboBox"_s);
    rounds->setCurrentIndex(rounds->findData(u"2016"_s));
    auto *view = find<QTreeView>(u"roundMatrixView"_s);
    EXPECT_TRUE(view->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([view] { return view->model()->rowCount() > 0; }, patience));
    EXPECT_EQ(view->model()->index(0, 0).data().toString(), u"Derbyshire Constabulary"_s);
    auto *wish = find<QComboBox>(u"matrixWishComboBox"_s);
    wish->setCurrentIndex(wish->findText(u"Inadequate"_s));
    EXPECT_TRUE(view->isRowHidden(0, {}));
    wish->setCurrentIndex(0);
    EXPECT_FALSE(view->isRowHidden(0, {}));
}

TEST_F(Journey, SwappingTheRoundsTwiceComesBack)
{
    openSamples();
    as<ComparePage>(u"compare"_s)->compare(u"derbyshire"_s, { u"2015"_s, u"2016"_s });
    trigger(u"view.compare"_s);
    const QVariantMap before = window().currentPage()->state();
    trigger(u"compare.swap"_s);
    EXPECT_NE(window().currentPage()->state(), before);
    trigger(u"compare.swap"_s);
    EXPECT_EQ(window().currentPage()->state(), before);
}

TEST_F(Journey, AClickOnAPointOpensItsPageWithTheFigureLit)
{
    openSamples();
    trigger(u"view.metrics"_s);
    auto *figure = find<FigureView>(u"figureView"_s);
    ASSERT_NE(figure->figure(), nullptr);
    ASSERT_FALSE(figure->figure()->hits().isEmpty());
    QTest::mouseClick(figure, Qt::LeftButton, {}, figure->placeOf(0).toPoint());
    EXPECT_EQ(window().currentPage()->id(), u"source"_s);
    auto *source = as<SourcePage>(u"source"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [source] {
            return !source->textView()->extraSelections().isEmpty()
                || !source->canvas()->litRect().isNull();
        },
        patience));
}

TEST_F(Journey, AGradeOfAPdfIsLitOnItsDrawnPage)
{
    openSamples();
    const LibraryIndex &library = window().feed().library();
    const auto &judgments = library.facts().judgments;
    const auto found = std::ranges::find_if(judgments,
        [](const StoredJudgment &judgment) { return judgment.fact.evidence.source.page() > 0; });
    ASSERT_NE(found, judgments.end());
    window().showSource(refOf(*found));
    auto *source = as<SourcePage>(u"source"_s);
    EXPECT_EQ(source->page(), found->fact.evidence.source.page());
    EXPECT_TRUE(QTest::qWaitFor([source] { return source->canvas()->hasPicture(); }, patience));
    EXPECT_FALSE(source->canvas()->litRect().isNull());
}

TEST_F(Journey, ATextDocumentIsLitInItsText)
{
    openSamples();
    const auto &judgments = window().feed().library().facts().judgments;
    const auto found = std::ranges::find_if(judgments,
        [](const StoredJudgment &judgment) { return judgment.fact.evidence.source.page() == 0; });
    ASSERT_NE(found, judgments.end());
    window().showSource(refOf(*found));
    auto *text = as<SourcePage>(u"source"_s)->textView();
    ASSERT_TRUE(QTest::qWaitFor([text] { return !text->extraSelections().isEmpty(); }, patience));
    EXPECT_EQ(text->extraSelections().first().cursor.selectedText().simplified(),
        found->fact.evidence.source.quote.simplified());
}

TEST_F(Journey, BackLeadsToTheGradeThatWasChosen)
{
    openSamples();
    trigger(u"view.judgments"_s);
    selectGrade(u"legitimacy"_s, u"2016"_s);
    const QVariantMap there = window().currentPage()->state();
    trigger(u"go.source"_s);
    EXPECT_EQ(window().currentPage()->id(), u"source"_s);
    trigger(u"go.back"_s);
    EXPECT_EQ(window().currentPage()->id(), u"judgments"_s);
    EXPECT_EQ(window().currentPage()->state(), there);
    trigger(u"go.forward"_s);
    EXPECT_EQ(window().currentPage()->id(), u"source"_s);
}

TEST_F(Journey, TheNextStartFindsTheSameViewAndGrade)
{
    openSamples();
    trigger(u"view.judgments"_s);
    selectGrade(u"legitimacy"_s, u"2016"_s);
    const QVariantMap before = window().currentPage()->state();
    restart();
    ASSERT_TRUE(waitForFacts());
    ASSERT_NE(window().currentPage(), nullptr);
    EXPECT_EQ(window().currentPage()->id(), u"judgments"_s);
    EXPECT_EQ(window().currentPage()->state(), before);
    const auto *evidence = find<EvidencePane>(u"evidencePane"_s);
    EXPECT_TRUE(QTest::qWaitFor([evidence] { return !evidence->shown().isNull(); }, patience));
}

TEST_F(Journey, RemovingADocumentCanBeUndone)
{
    openSamples();
    const qsizetype all = window().feed().library().facts().documents.size();
    trigger(u"view.library"_s);
    as<LibraryPage>(u"library"_s)
        ->selectDocument(window().feed().library().facts().documents.first().id);
    trigger(u"document.remove"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return window().feed().library().facts().documents.size() == all - 1; }));
    trigger(u"edit.undo"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return window().feed().library().facts().documents.size() == all; }, patience));
}

TEST_F(Journey, ACopiedGradeIsATableForOtherPrograms)
{
    openSamples();
    trigger(u"view.judgments"_s);
    selectGrade(u"legitimacy"_s, u"2016"_s);
    trigger(u"edit.copy"_s);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().contains(u"Outstanding"_s));
    EXPECT_TRUE(copied->html().contains(u"<table>"_s));
}

TEST_F(Journey, ACitationNamesTheDigestAsWhatItIs)
{
    openSamples();
    trigger(u"view.judgments"_s);
    selectGrade(u"legitimacy"_s, u"2016"_s);
    trigger(u"edit.copyCitation"_s);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"sample digest of"_s))
        << qPrintable(QApplication::clipboard()->text());
}

TEST_F(Journey, SearchFindsWordsWhileTheyAreTyped)
{
    openSamples();
    trigger(u"view.search"_s);
    QTest::keyClicks(find<QLineEdit>(u"searchLineEdit"_s), u"stop and search"_s);
    auto *hits = find<QTreeView>(u"hitView"_s);
    EXPECT_TRUE(QTest::qWaitFor([hits] { return hits->model()->rowCount() > 0; }, patience));
}

TEST_F(Journey, ArrowsWalkTheCellsOfTheMatrix)
{
    openSamples();
    trigger(u"view.judgments"_s);
    selectGrade(u"legitimacy"_s, u"2016"_s);
    const int column = matrix()->currentIndex().column();
    QTest::keyClick(matrix(), Qt::Key_Left);
    EXPECT_EQ(matrix()->currentIndex().column(), column - 1);
    QTest::keyClick(matrix(), Qt::Key_Home);
    EXPECT_EQ(matrix()->currentIndex().column(), 0);
}
