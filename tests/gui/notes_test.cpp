// SPDX-License-Identifier: GPL-3.0-or-later
// Notes beside what was read: written, changed, deleted, taken back, and found by search.
#include "gui/guitest.h"
#include "models/matrixmodel.h"
#include "widgets/evidence/evidencepane.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/search/searchpage.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct Notes : GuiTest
{
    void selectGrade()
    {
        openSamples();
        trigger(u"view.judgments"_s);
        auto *view = find<QTreeView>(u"matrixView"_s);
        const auto *model = static_cast<const MatrixModel *>(view->model());
        view->setCurrentIndex(model->indexOf(u"legitimacy"_s, u"2016"_s));
    }

    void write(const QString &words)
    {
        auto *field = find<QPlainTextEdit>(u"noteField"_s);
        ASSERT_TRUE(field->isVisible());
        field->selectAll();
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    }

    /// The words of the notes that the Evidence pane shows.
    QStringList shown()
    {
        QStringList words;
        for (const QLabel *label :
            find<EvidencePane>(u"evidencePane"_s)->findChildren<QLabel *>(u"noteText"_s))
            words << label->text();
        return words;
    }

    bool shows(const QStringList &words)
    {
        return QTest::qWaitFor([&] { return shown() == words; }, patience);
    }
};

} // namespace

TEST_F(Notes, ANoteOnAGradeIsKeptTakenBackAndMadeAgain)
{
    selectGrade();
    trigger(u"edit.note"_s);
    write(u"Ask the panel"_s);
    EXPECT_TRUE(shows({ u"Ask the panel"_s }));
    trigger(u"edit.undo"_s);
    EXPECT_TRUE(shows({}));
    trigger(u"edit.redo"_s);
    EXPECT_TRUE(shows({ u"Ask the panel"_s }));
}

TEST_F(Notes, AChangedNoteGoesBackThroughAllItsWords)
{
    selectGrade();
    trigger(u"edit.note"_s);
    write(u"first"_s);
    ASSERT_TRUE(shows({ u"first"_s }));
    find<QPushButton>(u"editNoteButton"_s)->click();
    write(u"second"_s);
    ASSERT_TRUE(shows({ u"second"_s }));
    find<QPushButton>(u"deleteNoteButton"_s)->click();
    ASSERT_TRUE(shows({}));
    trigger(u"edit.undo"_s);
    EXPECT_TRUE(shows({ u"second"_s }));
    trigger(u"edit.undo"_s);
    EXPECT_TRUE(shows({ u"first"_s }));
    trigger(u"edit.undo"_s);
    EXPECT_TRUE(shows({}));
}

TEST_F(Notes, AreFoundAndLeadToTheWordsTheyStandBeside)
{
    selectGrade();
    const FactRef grade = find<EvidencePane>(u"evidencePane"_s)->shown();
    trigger(u"edit.note"_s);
    write(u"quokka"_s);
    ASSERT_TRUE(shows({ u"quokka"_s }));
    trigger(u"view.search"_s);
    static_cast<SearchPage *>(window().page(u"search"_s))->search(u"quokka"_s);
    auto *hits = find<QTreeView>(u"hitView"_s);
    ASSERT_TRUE(QTest::qWaitFor([hits] { return hits->model()->rowCount() == 1; }, patience));
    hits->setCurrentIndex(hits->model()->index(0, 0));
    const QString quote = window().feed().library().span(grade).quote.simplified();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return find<EvidencePane>(u"evidencePane"_s)->shown().passage.quote.simplified()
                == quote;
        },
        patience));
    EXPECT_TRUE(shows({ u"quokka"_s }));
}

TEST_F(Notes, EscapeLeavesANoteUnwritten)
{
    selectGrade();
    trigger(u"edit.note"_s);
    auto *field = find<QPlainTextEdit>(u"noteField"_s);
    QTest::keyClicks(field, u"never mind"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(field->isVisible());
    QTest::qWait(200);
    EXPECT_EQ(shown(), QStringList());
}
