// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figureexport.h"
#include "gui/guitest.h"
#include "widgets/briefing/exportdialog.h"
#include "widgets/metrics/figureshelf.h"
#include "widgets/metrics/figureview.h"
#include "widgets/metrics/metricspage.h"
#include "widgets/parts/filedialogs.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct FiguresOfViews : GuiTest
{
    MetricsPage *metrics() { return static_cast<MetricsPage *>(window().page(u"metrics"_s)); }

    const FigureSpec &drawn() { return metrics()->figure()->figure()->spec(); }

    bool isDrawn() { return metrics()->figure()->figure() != nullptr; }

    FigureShelf *shelf() { return find<FigureShelf>(u"figureShelf"_s); }

    void chooseWords(const QString &field, const QString &words)
    {
        auto *edit = find<QLineEdit>(field);
        ASSERT_TRUE(edit->isEnabled());
        edit->setText(words);
        Q_EMIT edit->editingFinished();
    }

    void chooseTitle(const QString &title)
    {
        auto *box = find<QComboBox>(u"figureTitle"_s);
        box->setEditText(title);
        Q_EMIT box->lineEdit()->editingFinished();
    }
};

} // namespace

TEST_F(FiguresOfViews, AreTwoKeysAwayFromEachView)
{
    openSamples();
    const QList<std::pair<QString, FigureKind>> views { { u"judgments"_s, FigureKind::GradeBars },
        { u"compare"_s, FigureKind::GradeSteps }, { u"improvements"_s, FigureKind::Timeline } };
    for (const auto &[view, kind] : views) {
        trigger(u"view."_s + view);
        trigger(u"figure.show"_s); // Ctrl+G
        EXPECT_EQ(window().currentPage()->id(), u"metrics"_s);
        ASSERT_TRUE(isDrawn()) << qPrintable(view);
        EXPECT_EQ(drawn().kind, kind) << qPrintable(view);
        trigger(u"figure.export"_s); // Ctrl+E
        auto *dialog = window().findChild<ExportDialog *>();
        ASSERT_NE(dialog, nullptr);
        dialog->reject();
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return window().findChild<ExportDialog *>() == nullptr; }, patience));
    }
}

TEST_F(FiguresOfViews, HaveTheirMarksInTheTableUnderThem)
{
    openSamples();
    trigger(u"view.judgments"_s);
    trigger(u"figure.show"_s);
    auto *table = find<QTreeView>(u"markView"_s);
    ASSERT_TRUE(table->isVisible());
    qsizetype marks = 0;
    for (const FigureSeries &series : drawn().series)
        marks += series.points.size();
    EXPECT_EQ(table->model()->rowCount(), marks);
    EXPECT_FALSE(find<QTreeView>(u"pointView"_s)->isVisible());
}

TEST_F(FiguresOfViews, GiveWayToTheMeasureThatIsChosen)
{
    openSamples();
    trigger(u"view.metrics"_s);
    const QString measure = drawn().title;
    shelf()->setCurrentRow(0);
    EXPECT_NE(drawn().title, measure);
    metrics()->showMeasure(metrics()->state().value(u"measure"_s).toString());
    EXPECT_EQ(drawn().title, measure);
    EXPECT_TRUE(shelf()->chosen().isEmpty());
}

TEST_F(FiguresOfViews, AreKeptInTheLibraryAndEditedAgain)
{
    openSamples();
    trigger(u"view.judgments"_s);
    trigger(u"figure.show"_s);
    chooseTitle(u"Our grades"_s);
    trigger(u"figure.keep"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return shelf()->chosen().startsWith(u"kept:"_s); }, patience));
    restart();
    ASSERT_TRUE(waitForFacts());
    trigger(u"view.metrics"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return shelf()->count() == 4; }, patience));
    shelf()->setCurrentRow(3);
    EXPECT_EQ(drawn().title, u"Our grades"_s);
    EXPECT_EQ(drawn().kind, FigureKind::GradeBars);
    chooseTitle(u"Grades of Derbyshire"_s);
    EXPECT_EQ(drawn().title, u"Grades of Derbyshire"_s);
    metrics()->undoStack()->undo();
    EXPECT_EQ(drawn().title, u"Our grades"_s);
    trigger(u"figure.forget"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return shelf()->count() == 3; }, patience));
    EXPECT_TRUE(isDrawn()); // so that it can be kept again
}

TEST_F(FiguresOfViews, LeaveAPointOutWithItsReason)
{
    openSamples();
    trigger(u"view.metrics"_s);
    const FigureSpec whole = drawn();
    auto *table = find<QTreeView>(u"pointView"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    chooseWords(u"figureExclusion"_s, u"counted twice"_s);
    ASSERT_EQ(drawn().marks.size(), whole.marks.size() + 1);
    EXPECT_EQ(drawn().marks.last().kind, FigureMark::Kind::Excluded);
    EXPECT_TRUE(drawn().altText.contains(u"Left out"_s)) << qPrintable(drawn().altText);
    const QModelIndex reading = table->model()->index(1, table->model()->columnCount() - 1);
    EXPECT_TRUE(reading.data().toString().startsWith(u"left out of the figure: counted twice"_s))
        << qPrintable(reading.data().toString());
    metrics()->undoStack()->undo();
    EXPECT_EQ(drawn(), whole);
    EXPECT_FALSE(reading.data().toString().contains(u"left out"_s));
    metrics()->undoStack()->redo();
    trigger(u"figure.keep"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return shelf()->chosen().startsWith(u"kept:"_s); }, patience));
    EXPECT_EQ(drawn().marks.last().words, u"counted twice"_s);
    auto *marks = find<QTreeView>(u"markView"_s);
    marks->setCurrentIndex(marks->model()->index(1, 0));
    chooseWords(u"figureExclusion"_s, {}); // back in
    EXPECT_EQ(drawn().marks, whole.marks);
    EXPECT_FALSE(drawn().altText.contains(u"Left out"_s)) << qPrintable(drawn().altText);
}

TEST_F(FiguresOfViews, HaveNotesThatCanBeEdited)
{
    openSamples();
    trigger(u"view.judgments"_s);
    trigger(u"figure.show"_s);
    const QStringList own = drawn().notes;
    auto *notes = find<QPlainTextEdit>(u"figureNotes"_s);
    EXPECT_EQ(notes->toPlainText(), own.join(u'\n'));
    notes->setFocus();
    notes->selectAll();
    notes->insertPlainText(u"Grades as first published.\n\n Checked by hand. "_s);
    find<QLineEdit>(u"figureExclusion"_s)->setFocus();
    find<QTreeView>(u"markView"_s)->setFocus();
    EXPECT_EQ(
        drawn().notes, (QStringList { u"Grades as first published."_s, u"Checked by hand."_s }));
    metrics()->undoStack()->undo();
    EXPECT_EQ(drawn().notes, own);
}

TEST_F(FiguresOfViews, AreOpenedAgainFromWhatWasExported)
{
    openSamples();
    trigger(u"view.judgments"_s);
    trigger(u"figure.show"_s);
    const QString path = folder() + u"/grades.png"_s;
    ASSERT_TRUE(saveFigure(*metrics()->figure()->figure(), path).has_value());
    const FigureSpec before = drawn();
    trigger(u"view.library"_s);
    FileDialogs::setNextAnswer({ path });
    trigger(u"figure.open"_s);
    EXPECT_EQ(window().currentPage()->id(), u"metrics"_s);
    EXPECT_EQ(drawn(), before);
}
