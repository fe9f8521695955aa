// SPDX-License-Identifier: GPL-3.0-or-later
// What every control of every view has to hold: a name, room for its words, a key of its own.
#include "gui/guitest.h"
#include "models/wordsfilter.h"
#include "widgets/parts/facetpanel.h"
#include "widgets/window/actions.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

const QStringList views { u"library"_s, u"judgments"_s, u"compare"_s, u"metrics"_s,
    u"improvements"_s, u"search"_s, u"source"_s, u"review"_s };

QString pathOf(const QWidget *widget)
{
    QString path;
    for (; widget != nullptr; widget = widget->parentWidget())
        path = u"/%1(%2)"_s.arg(
                   QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
            + path;
    return path;
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr
        || qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QAbstractItemView *>(widget) != nullptr;
}

/// Qt's own inner widgets are not ours to name.
bool isInner(const QWidget *widget)
{
    return widget->objectName().startsWith(u"qt_"_s)
        || qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr
        || qobject_cast<const QLineEdit *>(widget->parentWidget()) != nullptr
        || widget->inherits("QComboBoxPrivateContainer")
        || widget->inherits("QDockWidgetTitleButton") || widget->inherits("QHeaderView");
}

void collect(const QMenu *menu, QSet<const QAction *> &into)
{
    for (const QAction *action : menu->actions()) {
        into.insert(action);
        if (action->menu() != nullptr)
            collect(action->menu(), into);
    }
}

struct UiLint : GuiTest
{
    QStringList namelessControls()
    {
        QStringList nameless;
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || !isControl(widget) || isInner(widget))
                continue;
            QAccessibleInterface *spoken
                = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty())
                nameless << pathOf(widget);
        }
        return nameless;
    }

    QStringList cutLabels()
    {
        QStringList cut;
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty() || isInner(label))
                continue;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->sizeHint().height();
            const bool tooWide
                = !label->wordWrap() && label->sizeHint().width() > label->width() + 1;
            if (tooWide || needed > label->height() + 1)
                cut << pathOf(label) + u": "_s + label->text();
        }
        for (const QAbstractButton *button : window().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !isInner(button) && !button->text().isEmpty()
                && button->minimumSizeHint().width() > button->width() + 1)
                cut << pathOf(button) + u": "_s + button->text();
        }
        return cut;
    }
};

} // namespace

TEST_F(UiLint, EveryActionHasATextATipAndANameAndStandsInAMenu)
{
    QSet<const QAction *> inMenus;
    for (const QAction *top : window().menuBar()->actions())
        collect(top->menu(), inMenus);
    for (const QAction *action : window().actions().all()) {
        EXPECT_FALSE(action->text().isEmpty());
        EXPECT_FALSE(action->toolTip().isEmpty()) << qPrintable(action->objectName());
        EXPECT_FALSE(action->statusTip().isEmpty()) << qPrintable(action->objectName());
        EXPECT_TRUE(action->objectName().startsWith(u"act."_s));
        EXPECT_TRUE(inMenus.contains(action)) << qPrintable(action->objectName());
    }
}

TEST_F(UiLint, NoTwoActionsShareAKey)
{
    // Of one page each, and never enabled on that of the other.
    const QSet<QString> ofOnePage { u"act.go.compare"_s, u"act.trail.merge"_s };
    QHash<QString, QString> owners;
    for (const QAction *action : window().actions().all()) {
        for (const QKeySequence &key : action->shortcuts()) {
            const QString name = key.toString();
            ASSERT_FALSE(name.isEmpty());
            const bool apart = ofOnePage.contains(action->objectName())
                && ofOnePage.contains(owners.value(name));
            EXPECT_TRUE(apart || !owners.contains(name))
                << qPrintable(name) << " is of " << qPrintable(owners.value(name)) << " and of "
                << qPrintable(action->objectName());
            owners.insert(name, action->objectName());
        }
    }
}

TEST_F(UiLint, NoTwoEntriesOfAMenuShareALetter)
{
    for (const QAction *top : window().menuBar()->actions()) {
        QHash<QChar, QString> letters;
        for (const QAction *action : top->menu()->actions()) {
            const qsizetype mark = action->text().indexOf(u'&');
            if (mark < 0)
                continue;
            const QChar letter = action->text().at(mark + 1).toLower();
            EXPECT_FALSE(letters.contains(letter))
                << qPrintable(action->text()) << " and " << qPrintable(letters.value(letter));
            letters.insert(letter, action->text());
        }
    }
}

TEST_F(UiLint, TheFirstRunPageNamesItsControlsAndCutsNothing)
{
    EXPECT_EQ(namelessControls(), QStringList());
    EXPECT_EQ(cutLabels(), QStringList());
}

TEST_F(UiLint, EveryViewNamesItsControls)
{
    openSamples();
    for (const QString &view : views) {
        window().showPage(view);
        QTest::qWait(50);
        EXPECT_EQ(namelessControls(), QStringList()) << qPrintable(view);
    }
}

TEST_F(UiLint, NoLabelIsCutAtTheSmallestAndTheFirstSize)
{
    openSamples();
    for (const QSize &size : { QSize(1024, 640), QSize(1280, 800) }) {
        window().resize(size);
        for (const QString &view : views) {
            window().showPage(view);
            (void)QTest::qWaitFor([this] { return cutLabels().isEmpty(); }, 2000);
            EXPECT_EQ(window().size(), size) << qPrintable(view);
            EXPECT_EQ(cutLabels(), QStringList()) << qPrintable(view) << " " << size.width();
        }
    }
}

TEST_F(UiLint, NoLabelIsCutInLargeLettersOnASmallScreen)
{
    openSamples();
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 1.5);
    QApplication::setFont(large);
    window().resize(1280, 720);
    for (const QString &view : views) {
        window().showPage(view);
        (void)QTest::qWaitFor([this] { return cutLabels().isEmpty(); }, 2000);
        EXPECT_EQ(cutLabels(), QStringList()) << qPrintable(view);
    }
    QApplication::setFont(before);
}

TEST_F(UiLint, TabReachesEveryFieldOfAViewAndComesBack)
{
    openSamples();
    for (const QString &view : views) {
        window().showPage(view);
        QTest::qWait(20);
        QSet<const QWidget *> reached;
        const QWidget *start = window().focusWidget();
        ASSERT_NE(start, nullptr) << qPrintable(view);
        const QWidget *widget = start;
        do {
            reached.insert(widget);
            widget = widget->nextInFocusChain();
        } while (widget != start && reached.size() < 5000);
        EXPECT_EQ(widget, start);
        for (const QLineEdit *field : window().currentPage()->findChildren<QLineEdit *>()) {
            EXPECT_TRUE(!field->isVisible() || reached.contains(field))
                << qPrintable(pathOf(field));
        }
    }
}

TEST_F(UiLint, CellsSayThemselvesInFull)
{
    openSamples();
    for (const QString &view : views) {
        window().showPage(view);
        QTest::qWait(20);
    }
    for (const QString &name : { u"matrixView"_s, u"documentView"_s, u"comparisonView"_s,
             u"improvementView"_s, u"pointView"_s }) {
        const auto *view = find<QAbstractItemView>(name);
        ASSERT_NE(view, nullptr);
        const QAbstractItemModel &model = *view->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const bool said = !index.data(Qt::AccessibleTextRole).toString().isEmpty();
                EXPECT_TRUE(said || index.data().toString().isEmpty())
                    << qPrintable(name) << " " << row << " " << column;
            }
        }
    }
}

TEST_F(UiLint, AnAmpersandOfANameIsNoKey)
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"Devon & Cornwall Police"_s));
    WordsFilter filter(nullptr);
    filter.setSourceModel(&model);
    FacetPanel panel(&filter, { { 0, u"Force"_s } });
    panel.refresh();
    const auto boxes = panel.findChildren<QCheckBox *>();
    ASSERT_EQ(boxes.size(), 1);
    EXPECT_EQ(boxes.first()->text(), u"Devon && Cornwall Police (1)"_s);
    EXPECT_TRUE(boxes.first()->shortcut().isEmpty());
}
