// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page.h"

#include "analysis/citation.h"
#include "exporting/briefing/sourcelist.h"
#include "models/modelroles.h"
#include "widgets/actions.h"
#include "widgets/libraryfeed.h"
#include "widgets/messagebar.h"
#include "widgets/tablecopy.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace Peel {

Page::Page(const QString &id, const QString &title, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_title(title)
    , m_context(context)
    , m_tools(new QHBoxLayout)
    , m_subtitle(new QLabel)
    , m_messages(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_placeholder(new Placeholder)
    , m_skeleton(new Skeleton)
    , m_readingSoon(new QTimer(this))
{
    setObjectName(id + QStringLiteral("Page"));
    setAccessibleName(title);
    auto *heading = new QLabel(title);
    heading->setProperty("role", "title");
    m_subtitle->setProperty("role", "quiet");
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(heading);
    head->addStretch(1);
    head->addLayout(m_tools);
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
    connect(m_context.feed, &LibraryFeed::factsRead, this, [this] { factsRead(); });
    connect(m_context.feed, &LibraryFeed::reading, this, &Page::showReading);
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
    const LibraryIndex &library = feed().library();
    const FactRef ref = current();
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

void Page::adopt(QAbstractItemView *view)
{
    m_views.append(view);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->addActions(m_context.actions->ofItems());
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (isVisible())
                Q_EMIT selected(refAt(index));
        });
    connect(view, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const FactRef ref = refAt(index); !ref.isNull())
            Q_EMIT sourceWanted(ref);
    });
}

} // namespace Peel
