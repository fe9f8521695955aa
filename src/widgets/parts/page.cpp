// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/page.h"

#include "analysis/citation.h"
#include "exporting/briefing/sourcelist.h"
#include "models/modelroles.h"
#include "widgets/parts/flowlayout.h"
#include "widgets/parts/gradedelegate.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/librarysteps.h"
#include "widgets/parts/messagebar.h"
#include "widgets/parts/tablecopy.h"
#include "widgets/window/actions.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

using namespace std::chrono_literals;

namespace Peel {
namespace {

constexpr int RowsToFit = 40; // that a column's width is worked out from

} // namespace

Page::Page(const QString &id, const QString &title, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_title(title)
    , m_context(context)
    , m_heading(new QLabel(title))
    , m_tools(new FlowLayout(Qt::AlignRight))
    , m_subtitle(new QLabel)
    , m_messages(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_placeholder(new Placeholder)
    , m_skeleton(new Skeleton)
    , m_readingSoon(new QTimer(this))
{
    setObjectName(id + QStringLiteral("Page"));
    setAccessibleName(title);
    m_heading->setProperty("role", "title");
    m_subtitle->setProperty("role", "quiet");
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_heading);
    head->addLayout(m_tools, 1);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_skeleton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    m_readingSoon->setSingleShot(true);
    m_readingSoon->setInterval(300ms);
    connect(
        m_readingSoon, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_skeleton); });
    connect(m_context.feed, &LibraryFeed::factsRead, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_context.feed, &LibraryFeed::reading, this, &Page::showReading);
    connect(m_context.feed, &LibraryFeed::failed, this, [this](const Error &error) {
        if (!m_context.feed->isRead()) // else what was read before still stands there
            showPlaceholder({ m_id, tr("This library could not be read"), error.message, {} });
    });
}

void Page::refresh()
{
    // What waits may be of a library that was closed, with nothing of the open one read yet.
    if (m_context.feed->isRead() && std::exchange(m_stale, false))
        factsRead();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/// The rail says the name of the view too: in a narrow window the title leaves its room to the
/// tools.
void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - layout()->spacing();
    m_heading->setVisible(room >= m_heading->sizeHint().width() + m_tools->minimumSize().width());
}

FactRef Page::current() const
{
    const QAbstractItemView *view = activeView();
    return view == nullptr ? FactRef {} : refAt(view->currentIndex());
}

QMimeData *Page::copied() const
{
    const QAbstractItemView *view = activeView();
    return view == nullptr ? nullptr : copiedTable(*view);
}

Briefing Page::briefed() const
{
    return quoteOf(current());
}

Briefing Page::quoteOf(const FactRef &ref) const
{
    const LibraryIndex &library = feed().library();
    const DocumentRecord *document = library.document(ref.document);
    const SourceSpan span = library.span(ref);
    if (document == nullptr || span.quote.isEmpty())
        return {};
    SourceList sources(library.facts());
    Briefing quote;
    quote.title = document->header.title;
    const SourceNumbers numbers = sources.ofPlace(ref.document, span);
    quote.blocks.append(
        BriefingQuote { span.quote.simplified(), voiceName(document->header), numbers });
    quote.sources = sources.sources();
    return quote;
}

QUndoStack *Page::undoStack() const
{
    return m_context.steps->stack();
}

void Page::mark(const Mark &made, const QString &name)
{
    steps().push({ name, [made](Workspace &workspace) { return workspace.makeMark(made); },
        [](Workspace &workspace, qint64 stored) { return workspace.undoMark(stored); },
        [this] { feed().readMarks(); } });
}

QAbstractItemView *Page::activeView() const
{
    QAbstractItemView *active = nullptr;
    for (QAbstractItemView *view : m_views) {
        if (view == nullptr || !view->isVisible())
            continue;
        if (view->hasFocus())
            return view;
        if (active == nullptr || !refAt(view->currentIndex()).isNull())
            active = view;
    }
    return active;
}

FactRef Page::refAt(const QModelIndex &index) const
{
    const QVariant ref = index.data(FactRole);
    return ref.isValid() ? ref.value<FactRef>() : FactRef {};
}

QList<QWidget *> Page::panes() const
{
    QList<QWidget *> stops;
    for (QAbstractItemView *view : m_views) {
        if (view != nullptr && view->isVisible())
            stops << view;
    }
    return stops;
}

void Page::setBody(QWidget *body)
{
    m_body = body;
    m_stack->addWidget(body);
}

void Page::setSubtitle(const QString &words)
{
    m_subtitle->setText(words);
    m_subtitle->setVisible(!words.isEmpty());
}

void Page::sayNothingShown(const QString &why)
{
    if (!why.isEmpty())
        m_messages->say(MessageBar::Kind::Note, why);
    else if (m_messages->sentence() == m_nothingShown)
        m_messages->hide();
    m_nothingShown = why;
}

void Page::showBody()
{
    m_readingSoon->stop();
    m_stack->setCurrentWidget(m_body);
}

void Page::showPlaceholder(const Placeholder::Words &words)
{
    m_readingSoon->stop();
    m_placeholder->say(words);
    m_stack->setCurrentWidget(m_placeholder);
}

void Page::showReading()
{
    if (!m_context.feed->isRead() && m_stack->currentWidget() != m_skeleton)
        m_readingSoon->start();
}

/// Marked where a note stands, once in a row for what the whole row speaks of.
bool Page::isNoted(const QModelIndex &index) const
{
    const FactRef ref = refAt(index);
    if (ref.isNull()
        || (index.column() > 0 && refAt(index.siblingAtColumn(index.column() - 1)) == ref))
        return false;
    return feed().notes().isNoted(ref.document, feed().library().span(ref));
}

void Page::adopt(QAbstractItemView *view)
{
    if (auto *delegate = qobject_cast<GradeDelegate *>(view->itemDelegate()))
        delegate->setNoted([this](const QModelIndex &index) { return isNoted(index); });
    connect(
        m_context.feed, &LibraryFeed::notesRead, view->viewport(), qOverload<>(&QWidget::update));
    m_views.append(view);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    if (auto *tree = qobject_cast<QTreeView *>(view))
        tree->header()->setResizeContentsPrecision(RowsToFit);
    // By pixels, the height of every row has to be known: pages with long lists choose rows.
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->addActions(m_context.actions->ofItems());
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this, view](const QModelIndex &index) {
            if (view->isVisible()) // not a list on a tab that is not shown
                Q_EMIT selected(refAt(index));
        });
    connect(view, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const FactRef ref = refAt(index); !ref.isNull())
            Q_EMIT sourceWanted(ref);
    });
}

} // namespace Peel
