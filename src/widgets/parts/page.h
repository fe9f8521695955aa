// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mark.h"
#include "exporting/briefing/briefing.h"
#include "models/factref.h"
#include "widgets/parts/placeholder.h"

#include <QPointer>
#include <QVariantMap>
#include <QWidget>

class QAbstractItemView;
class QLabel;
class QLayout;
class QLineEdit;
class QMimeData;
class QStackedWidget;
class QTimer;
class QUndoStack;

namespace Peel {

class Actions;
class LibraryFeed;
class LibrarySteps;
class MessageBar;
class Notebook;

/// What every page works with.
struct PageContext
{
    LibraryFeed *feed = nullptr;
    Actions *actions = nullptr;
    LibrarySteps *steps = nullptr;
    Notebook *notebook = nullptr;
};

/// One view of the window: a title with its tools, a bar for messages, and the content or what
/// stands in its place.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(const QString &id, const QString &title, const PageContext &context, QWidget *parent);

    QString id() const { return m_id; }

    QString title() const { return m_title; }

    MessageBar *messages() const { return m_messages; }

    /// What the page shows, so that Back, Forward and the next start find it again.
    virtual QVariantMap state() const { return {}; }

    virtual void restoreState(const QVariantMap &) { }

    /// The thing that is selected here.
    FactRef current() const;

    /// The field that Ctrl+F goes to; null where a page has none.
    virtual QLineEdit *filterField() const { return nullptr; }

    /// What Ctrl+C takes; null where nothing is selected. The caller owns it.
    virtual QMimeData *copied() const;

    /// What Ctrl+B adds to the briefing: by default the words of what is selected, as a quote. No
    /// blocks where nothing is selected.
    virtual Briefing briefed() const;
    /// The words of a thing as a quote for the briefing.
    Briefing quoteOf(const FactRef &ref) const;

    virtual void zoom(int /*steps*/) { } // 0: back to normal

    /// What Undo and Redo work on here: the steps in the library, unless a page has its own.
    virtual QUndoStack *undoStack() const;

    /// True where F3 has something to walk through: hits, changes, facts, links to decide.
    virtual bool canStep() const { return false; }

    virtual void step(int /*direction*/) { } // 1: the next one, −1: the one before

    /// Where the focus goes when the page is shown, and the stops of F6.
    virtual QList<QWidget *> panes() const;

    /// Brings the page up to date with what was read while it did not stand there. A page that is
    /// shown is always up to date.
    void refresh();

Q_SIGNALS:
    void selected(const Peel::FactRef &ref);
    void sourceWanted(const Peel::FactRef &ref);
    void stateChanged(); // worth a step of Back

protected:
    /// Beside the title, in further lines where there is no room.
    QLayout *tools() const { return m_tools; }

    LibraryFeed &feed() const { return *m_context.feed; }

    Actions &actions() const { return *m_context.actions; }

    LibrarySteps &steps() const { return *m_context.steps; }

    void setBody(QWidget *body);
    /// Keeps a mark of the analyst, as a step that can be taken back.
    void mark(const Mark &made, const QString &name);
    /// A line under the title; empty hides it.
    void setSubtitle(const QString &words);
    /// Says why nothing of what the page lists is shown. Empty words take this message away again,
    /// and no other.
    void sayNothingShown(const QString &why);
    void showBody();
    void showPlaceholder(const Placeholder::Words &words);
    void showReading(); // after a moment, unless something else is shown by then

    /// Gives an item view the common behaviour: selection to Evidence, Enter and double click to
    /// the source, copying, a context menu with every action.
    void adopt(QAbstractItemView *view);
    /// The facts of the library are not what they were: called when the page stands there, or as
    /// soon as it does.
    virtual void factsRead() = 0;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// What an index speaks of; null where it speaks of nothing.
    virtual FactRef refAt(const QModelIndex &index) const;

private:
    QAbstractItemView *activeView() const;
    bool isNoted(const QModelIndex &index) const;

    QString m_id;
    QString m_title;
    PageContext m_context;
    QLabel *m_heading;
    QLayout *m_tools;
    QLabel *m_subtitle;
    MessageBar *m_messages;
    QString m_nothingShown; // what was last said of it
    QStackedWidget *m_stack;
    QWidget *m_body = nullptr;
    Placeholder *m_placeholder;
    Skeleton *m_skeleton;
    QTimer *m_readingSoon;
    QList<QPointer<QAbstractItemView>> m_views;
    bool m_stale = false;
};

} // namespace Peel
