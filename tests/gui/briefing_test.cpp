// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/briefingedit.h"
#include "gui/guitest.h"
#include "widgets/briefing/briefingmodel.h"
#include "widgets/briefing/briefingpage.h"
#include "widgets/briefing/briefingpreview.h"
#include "widgets/briefing/exportdialog.h"
#include "widgets/briefing/refreshdialog.h"
#include "widgets/compare/comparepage.h"
#include "widgets/window/actions.h"

#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct BriefingBoard : GuiTest
{
    BriefingPage *board() { return static_cast<BriefingPage *>(window().page(u"briefing"_s)); }

    BriefingModel &model() { return *board()->model(); }

    ExportDialog *exportDialog() { return window().findChild<ExportDialog *>(); }

    template <typename Condition> static bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, 2 * patience);
    }

    /// The export of the board, into the folder of the test as "brief".
    ExportDialog *exporting(const QStringList &formats)
    {
        trigger(u"figure.export"_s); // Ctrl+E
        ExportDialog *dialog = exportDialog();
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            if (box->objectName().startsWith(u"format."_s))
                box->setChecked(formats.contains(box->objectName().section(u'.', 1)));
        }
        dialog->findChild<QLineEdit *>(u"exportFolder"_s)->setText(folder());
        dialog->findChild<QLineEdit *>(u"exportName"_s)->setText(u"brief"_s);
        return dialog;
    }

    /// More than forty pages of figures, tables and text.
    static Briefing longBriefing()
    {
        FigureSpec figure;
        figure.title = u"Calls"_s;
        figure.altText = u"Line chart of calls."_s;
        figure.source = u"Source: invented."_s;
        figure.series = { { u"Derbyshire"_s, FigureSeries::Role::Main, {}, {} } };
        BriefingTable table {
            { u"Rows"_s, { { u"text"_s, u"Text"_s, false }, { u"number"_s, u"Number"_s, true } },
                {} },
            {}, {}
        };
        for (int i = 0; i < 40; ++i) {
            figure.categories.append({ u"%1"_s.arg(1980 + i), 365.0 * i });
            figure.series[0].points.append({ i, 100.0 + 7 * i, 0, {} });
            table.table.rows.append(
                { Peel::cell(u"Words of a row that tell what the number beside them counts."_s),
                    Peel::cell(i) });
        }
        Briefing briefing { u"A long briefing"_s, {}, {}, {} };
        for (int i = 0; i < 30; ++i)
            briefing.blocks << BriefingFigure { figure, {} } << table;
        return briefing;
    }

    void addComparison()
    {
        static_cast<ComparePage *>(window().page(u"compare"_s))
            ->compare(u"derbyshire"_s, { u"2015"_s, u"2016"_s });
        trigger(u"view.compare"_s);
        trigger(u"briefing.add"_s);
    }
};

} // namespace

TEST_F(BriefingBoard, CollectsFromTheViewsAndShowsPages)
{
    openSamples();
    addComparison();
    const int compared = model().rowCount();
    EXPECT_GT(compared, 1);
    trigger(u"view.metrics"_s);
    trigger(u"briefing.add"_s);
    EXPECT_EQ(model().rowCount(), compared + 1);
    trigger(u"view.briefing"_s);
    EXPECT_GE(board()->preview()->pages(), 1);
    EXPECT_FALSE(model().briefing().sources.isEmpty());
}

TEST_F(BriefingBoard, MovesAndRemovesBlocksAndTakesThatBack)
{
    openSamples();
    addComparison();
    const Briefing before = model().briefing();
    trigger(u"view.briefing"_s);
    auto *outline = find<QListView>(u"briefingOutline"_s);
    outline->setCurrentIndex(model().index(0));
    trigger(u"briefing.down"_s);
    EXPECT_EQ(outline->currentIndex().row(), 1);
    EXPECT_EQ(model().briefing().blocks.at(1), before.blocks.at(0));
    trigger(u"briefing.removeBlock"_s);
    EXPECT_EQ(model().rowCount(), before.blocks.size() - 1);
    trigger(u"edit.undo"_s);
    trigger(u"edit.undo"_s);
    EXPECT_EQ(model().briefing(), before);
}

TEST_F(BriefingBoard, KeepsWhatWasTypedAsOneStep)
{
    openSamples();
    addComparison();
    trigger(u"view.briefing"_s);
    find<QListView>(u"briefingOutline"_s)->setCurrentIndex(model().index(0));
    auto *words = find<QPlainTextEdit>(u"briefingWords"_s);
    words->setFocus();
    words->selectAll();
    QTest::keyClicks(words, u"Grades"_s);
    find<QListView>(u"briefingOutline"_s)->setCurrentIndex(model().index(1));
    EXPECT_EQ(std::get<BriefingHeading>(model().briefing().blocks.at(0)).text, u"Grades"_s);
    trigger(u"edit.undo"_s);
    EXPECT_EQ(std::get<BriefingHeading>(model().briefing().blocks.at(0)).text, u"Judgments"_s);
}

TEST_F(BriefingBoard, AStepBackLeavesTheWordsWithTheirBlock)
{
    openSamples();
    addComparison();
    trigger(u"view.briefing"_s);
    const QList<BriefingBlock> before = model().briefing().blocks;
    auto *outline = find<QListView>(u"briefingOutline"_s);
    outline->setCurrentIndex(model().index(0));
    trigger(u"briefing.removeBlock"_s);
    trigger(u"edit.undo"_s);
    ASSERT_EQ(model().briefing().blocks, before);
    EXPECT_EQ(outline->currentIndex().row(), 0);
    auto *words = find<QPlainTextEdit>(u"briefingWords"_s);
    EXPECT_EQ(words->toPlainText(), wordsOf(before.at(0)));
    words->setFocus();
    words->selectAll();
    QTest::keyClicks(words, u"Grades"_s);
    outline->setFocus();
    EXPECT_EQ(wordsOf(model().briefing().blocks.at(0)), u"Grades"_s);
    EXPECT_EQ(model().briefing().blocks.mid(1), before.mid(1));
    outline->setCurrentIndex(model().index(1)); // what was typed does not hold the choice back
    EXPECT_EQ(outline->currentIndex().row(), 1);
}

TEST_F(BriefingBoard, IsSavedAsAFileToHandOver)
{
    openSamples();
    addComparison();
    trigger(u"view.briefing"_s);
    ExportDialog *dialog = exporting({ u"odt"_s, u"html"_s });
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportStart"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return exportDialog() == nullptr; }));
    EXPECT_GT(QFileInfo(folder() + u"/brief.odt"_s).size(), 2000);
    EXPECT_GT(QFileInfo(folder() + u"/brief.html"_s).size(), 2000);
}

TEST_F(BriefingBoard, IsSavedAsOneZip)
{
    openSamples();
    addComparison();
    trigger(u"view.briefing"_s);
    ExportDialog *dialog = exporting({ u"odt"_s, u"html"_s });
    dialog->findChild<QCheckBox *>(u"exportZip"_s)->setChecked(true);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportStart"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return exportDialog() == nullptr; }));
    EXPECT_GT(QFileInfo(folder() + u"/brief.zip"_s).size(), 2000);
    EXPECT_FALSE(QFileInfo::exists(folder() + u"/brief.odt"_s));
}

TEST_F(BriefingBoard, ACancelledExportLeavesNothing)
{
    openSamples();
    model().change(longBriefing(), u"Long"_s);
    trigger(u"view.briefing"_s);
    ExportDialog *dialog = exporting({ u"pdf"_s, u"odt"_s });
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportStart"_s), Qt::LeftButton);
    QTest::qWait(50);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportClose"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return exportDialog() == nullptr; }));
    EXPECT_EQ(QDir(folder()).entryList({ u"brief*"_s }, QDir::Files), QStringList());
}

TEST_F(BriefingBoard, TheWindowStaysUsableWhileFortyPagesAreWritten)
{
    openSamples();
    model().change(longBriefing(), u"Long"_s);
    trigger(u"view.briefing"_s);
    ASSERT_GE(board()->preview()->pages(), 40);
    ExportDialog *dialog = exporting({ u"pdf"_s, u"odt"_s, u"docx"_s, u"pptx"_s });
    QElapsedTimer sinceTick;
    qint64 longest = 0;
    QTimer heart;
    heart.setInterval(10);
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        longest = std::max(longest, sinceTick.isValid() ? sinceTick.elapsed() : 0);
        sinceTick.start();
    });
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportStart"_s), Qt::LeftButton);
    heart.start();
    ASSERT_TRUE(waitFor([this] { return exportDialog() == nullptr; }));
    std::printf("longest pause of the window: %lld ms\n", static_cast<long long>(longest));
    EXPECT_LT(longest, 250);
    EXPECT_GT(QFileInfo(folder() + u"/brief.pdf"_s).size(), 20000);
}

TEST_F(BriefingBoard, BlocksAreDraggedToAnotherPlace)
{
    openSamples();
    addComparison();
    const Briefing before = model().briefing();
    EXPECT_TRUE(model().moveRow({}, 0, {}, 2));
    EXPECT_EQ(model().briefing().blocks.at(1), before.blocks.at(0));
    EXPECT_FALSE(model().moveRow({}, 1, {}, 2)); // onto itself
    trigger(u"edit.undo"_s);
    EXPECT_EQ(model().briefing(), before);
}

TEST_F(BriefingBoard, RefreshShowsWhatWouldChangeBeforeItDoes)
{
    openSamples();
    addComparison();
    trigger(u"view.metrics"_s);
    trigger(u"briefing.add"_s);
    trigger(u"view.briefing"_s);
    const Briefing asInTheLibrary = model().briefing();
    Briefing old = asInTheLibrary;
    auto &figure = std::get<BriefingFigure>(old.blocks.last());
    figure.spec.series[0].points[0].value += 1;
    model().change(old, u"Old"_s);
    trigger(u"briefing.refresh"_s);
    auto *dialog = window().findChild<RefreshDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QListWidget *>(u"refreshChanges"_s)->count(), 1);
    EXPECT_EQ(model().briefing(), old);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"refreshAccept"_s), Qt::LeftButton);
    EXPECT_EQ(std::get<BriefingFigure>(model().briefing().blocks.last()).spec,
        std::get<BriefingFigure>(asInTheLibrary.blocks.last()).spec);
}

TEST_F(BriefingBoard, APinnedBlockStaysWhenTheRestIsRefreshed)
{
    openSamples();
    trigger(u"view.metrics"_s);
    trigger(u"briefing.add"_s);
    trigger(u"view.briefing"_s);
    Briefing old = model().briefing();
    std::get<BriefingFigure>(old.blocks.last()).spec.series[0].points[0].value += 1;
    model().change(old, u"Old"_s);
    auto *outline = find<QListView>(u"briefingOutline"_s);
    outline->setCurrentIndex(model().index(model().rowCount() - 1));
    trigger(u"briefing.pin"_s); // Ctrl+Shift+P
    EXPECT_TRUE(outline->currentIndex().data().toString().startsWith(u"Pinned · Figure 1."_s));
    EXPECT_TRUE(find<QAction>(u"act.briefing.pin"_s)->isChecked());
    trigger(u"briefing.refresh"_s);
    auto *dialog = window().findChild<RefreshDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *list = dialog->findChild<QListWidget *>(u"refreshChanges"_s);
    ASSERT_EQ(list->count(), 1);
    EXPECT_TRUE(list->item(0)->text().startsWith(u"Pinned, stays as it is: "_s));
    EXPECT_FALSE(dialog->findChild<QPushButton *>(u"refreshAccept"_s)->isEnabled());
    dialog->reject();
    trigger(u"edit.undo"_s);
    EXPECT_EQ(model().briefing(), old); // free, and as it was
}

TEST_F(BriefingBoard, APointToLookAtLeadsToItsBlock)
{
    openSamples();
    addComparison();
    Briefing wrong = model().briefing();
    wrong.blocks.append(BriefingText { u"There were 12 calls."_s, {} });
    model().change(wrong, u"Wrong"_s);
    trigger(u"view.briefing"_s);
    auto *points = find<QListWidget>(u"briefingChecks"_s);
    ASSERT_EQ(points->count(), 1);
    Q_EMIT points->itemActivated(points->item(0));
    EXPECT_EQ(find<QListView>(u"briefingOutline"_s)->currentIndex().row(), model().rowCount() - 1);
}

TEST_F(BriefingBoard, ACharacterThatTheFontLacksIsToldWithItsBlock)
{
    openSamples();
    addComparison();
    trigger(u"view.briefing"_s);
    model().setWords(0, u"Rated ★"_s);
    auto *checks = find<QListWidget>(u"briefingChecks"_s);
    const auto found = checks->findItems(u"★ (U+2605)"_s, Qt::MatchContains);
    ASSERT_EQ(found.size(), 1);
    Q_EMIT checks->itemActivated(found.first());
    EXPECT_EQ(find<QListView>(u"briefingOutline"_s)->currentIndex().row(), 0);
    EXPECT_TRUE(find<QPlainTextEdit>(u"briefingWords"_s)->hasFocus());
}

TEST_F(BriefingBoard, IsThereAgainAtTheNextStart)
{
    openSamples();
    addComparison();
    const Briefing before = model().briefing();
    restart();
    ASSERT_TRUE(QTest::qWaitFor([this] { return model().rowCount() > 0; }, patience));
    EXPECT_EQ(model().briefing(), before);
}

TEST_F(BriefingBoard, SaysWhatToDoWhileItIsEmpty)
{
    openSamples();
    trigger(u"view.briefing"_s);
    EXPECT_EQ(model().rowCount(), 0);
    const auto labels = board()->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Ctrl+B"_s);
    }));
}
