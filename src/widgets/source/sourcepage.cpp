// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/sourcepage.h"

#include "domain/roundname.h"
#include "models/wording.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/messagebar.h"
#include "widgets/parts/theme.h"
#include "widgets/source/pagecanvas.h"
#include "widgets/source/textpane.h"
#include "widgets/window/actions.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double PointsPerInch = 72;
constexpr double ZoomStep = 1.2;
constexpr double SmallestScale = 0.4;
constexpr double LargestScale = 5.5; // 400 % of a page at 96 dpi

} // namespace

SourcePage::SourcePage(const PageContext &context, QWidget *parent)
    : Page(u"source"_s, tr("Source"), context, parent)
    , m_documents(new QComboBox)
    , m_fit(new QPushButton(tr("Fit width")))
    , m_besides(new QPushButton(tr("Text as read")))
    , m_place(new QLabel)
    , m_split(new QSplitter)
    , m_scroll(new QScrollArea)
    , m_canvas(new PageCanvas)
    , m_textView(new TextPane)
{
    setBody(build());
    connect(m_documents, &QComboBox::activated, this, [this] {
        const qint64 document = m_documents->currentData().toLongLong();
        open({ FactRef::Kind::Document, 0, document, {} });
        Q_EMIT selected(m_ref);
        Q_EMIT stateChanged();
    });
    connect(m_fit, &QPushButton::clicked, this, [this] { zoom(0); });
    connect(m_besides, &QPushButton::toggled, this, [this] { showPageNumber(m_page); });
    connect(m_canvas, &PageCanvas::clicked, this, &SourcePage::chooseAt);
    connect(m_textView, &TextPane::wordsChosen, this, [this](const SourceSpan &words) {
        Q_EMIT selected({ FactRef::Kind::Passage, 0, m_ref.document, words });
    });
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->installEventFilter(this);
}

QWidget *SourcePage::build()
{
    m_documents->setObjectName(u"sourceDocumentComboBox"_s);
    m_documents->setAccessibleName(tr("Document"));
    m_documents->setToolTip(tr("The document that is shown"));
    m_documents->setMinimumContentsLength(22);
    m_documents->setMaximumWidth(420);
    m_documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setAccessibleName(tr("Place in the document"));
    m_besides->setCheckable(true);
    m_besides->setAccessibleDescription(
        tr("Shows the words that the program read beside the picture of the page"));
    m_fit->setAccessibleDescription(tr("Makes the page as wide as the view"));
    tools()->addWidget(m_documents);
    const auto addButton = [this](const QString &name) {
        auto *button = new QToolButton;
        button->setDefaultAction(actions()[name]);
        button->setAccessibleName(actions()[name]->iconText());
        tools()->addWidget(button);
    };
    addButton(u"go.previousPage"_s);
    tools()->addWidget(m_place);
    addButton(u"go.nextPage"_s);
    addButton(u"view.zoomOut"_s);
    addButton(u"view.zoomIn"_s);
    tools()->addWidget(m_fit);
    tools()->addWidget(m_besides);

    m_scroll->setWidget(m_canvas);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setAccessibleName(tr("Page"));
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setProperty("focusRing", true);
    for (QWidget *pane : std::initializer_list<QWidget *> { m_scroll, m_textView }) {
        for (const QString &name :
            { u"trail.link"_s, u"source.nextFact"_s, u"source.previousFact"_s })
            pane->addAction(actions()[name]);
    }
    m_split->setObjectName(u"sourceSplitter"_s);
    m_split->addWidget(m_scroll);
    m_split->addWidget(m_textView);
    m_split->setChildrenCollapsible(false);
    return m_split;
}

QVariantMap SourcePage::state() const
{
    return { { u"kind"_s, static_cast<int>(m_ref.kind) }, { u"id"_s, m_ref.id },
        { u"document"_s, m_ref.document }, { u"page"_s, m_page },
        { u"start"_s, m_ref.passage.start }, { u"end"_s, m_ref.passage.end } };
}

void SourcePage::restoreState(const QVariantMap &state)
{
    FactRef ref;
    ref.kind = static_cast<FactRef::Kind>(state.value(u"kind"_s).toInt());
    ref.id = state.value(u"id"_s).toLongLong();
    ref.document = state.value(u"document"_s).toLongLong();
    ref.passage.start = state.value(u"start"_s, -1).toInt();
    ref.passage.end = state.value(u"end"_s, -1).toInt();
    open(ref);
    if (const int page = state.value(u"page"_s).toInt(); page > 0)
        showPageNumber(page);
}

QList<QWidget *> SourcePage::panes() const
{
    QList<QWidget *> stops;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_scroll, m_textView }) {
        if (widget->isVisible())
            stops << widget;
    }
    return stops;
}

void SourcePage::factsRead()
{
    fillDocuments();
    if (!feed().library().knows(m_ref))
        m_ref = {};
    open(m_ref);
}

void SourcePage::fillDocuments()
{
    const QSignalBlocker quiet(m_documents);
    m_documents->clear();
    QList<DocumentRecord> records = feed().library().facts().documents;
    std::ranges::sort(records, {}, [](const DocumentRecord &record) {
        return record.header.published ? record.header.published->first() : QDate(9999, 1, 1);
    });
    for (const DocumentRecord &record : std::as_const(records)) {
        const QString round = roundName(record.header.round);
        m_documents->addItem(
            round.isEmpty() ? titleWords(record) : u"%1 · %2"_s.arg(round, titleWords(record)),
            record.id);
        m_documents->setItemData(m_documents->count() - 1, record.fileName, Qt::ToolTipRole);
    }
}

void SourcePage::open(const FactRef &ref)
{
    const bool sameDocument = ref.document == m_ref.document && m_textIsRead;
    m_ref = ref;
    const DocumentRecord *record = feed().library().document(ref.document);
    if (record == nullptr)
        return nothingOpen();
    m_documents->setCurrentIndex(m_documents->findData(ref.document));
    showBody();
    const int wanted = feed().library().span(ref).page();
    if (!sameDocument) {
        m_textIsRead = false;
        m_page = 0;
        m_textView->clearText();
        askText();
    }
    showPageNumber(wanted > 0 ? wanted : std::max(1, sameDocument ? m_page : 1));
    if (sameDocument)
        lightText();
}

bool SourcePage::isPaged() const
{
    const DocumentRecord *record = feed().library().document(m_ref.document);
    return record != nullptr && record->pages > 0;
}

void SourcePage::askText()
{
    Workspace *workspace = feed().workspace();
    if (workspace == nullptr)
        return;
    m_textAnswer.ask(workspace->text(m_ref.document), workspace,
        [this](const Result<DocumentText> &text) { receiveText(text); });
}

void SourcePage::receiveText(const Result<DocumentText> &text)
{
    if (!text) {
        messages()->say(MessageBar::Kind::Warning, text.error().message, {}, text.error().place);
        return;
    }
    m_text = *text;
    m_textIsRead = true;
    m_textView->setText(m_text, isPaged() || m_zoom <= 0 ? 1 : m_zoom);
    lightText();
    if (isPaged())
        showPageNumber(m_page);
}

void SourcePage::showPageNumber(int page)
{
    const bool paged = isPaged();
    m_scroll->setVisible(paged);
    m_textView->setVisible(!paged || m_besides->isChecked());
    m_besides->setVisible(paged);
    m_fit->setVisible(paged);
    for (const QString &name : { u"go.nextPage"_s, u"go.previousPage"_s })
        actions()[name]->setEnabled(paged);
    if (!paged) {
        m_page = 0;
        return sayPlace();
    }
    const int pages = feed().library().document(m_ref.document)->pages;
    m_page = std::clamp(page, 1, pages);
    actions()[u"go.previousPage"_s]->setEnabled(m_page > 1);
    actions()[u"go.nextPage"_s]->setEnabled(m_page < pages);
    m_canvas->setSheet(m_page, m_text.pageSizes.value(m_page - 1, QSizeF(595, 842)), scale());
    lightPage();
    sayPlace();
    askPicture();
}

void SourcePage::lightPage()
{
    QList<SourceSpan> others;
    for (const FactRef &fact : feed().library().factsOf(m_ref.document)) {
        const SourceSpan span = feed().library().span(fact);
        if (fact != m_ref && span.page() == m_page)
            others << span;
    }
    m_canvas->setOthers(others);
    m_canvas->setLit(feed().library().span(m_ref));
    if (const QRectF lit = m_canvas->litRect(); !lit.isNull())
        m_scroll->ensureVisible(int(lit.center().x()), int(lit.center().y()), m_scroll->width() / 3,
            m_scroll->height() / 3);
}

void SourcePage::askPicture()
{
    Workspace *workspace = feed().workspace();
    if (workspace == nullptr)
        return;
    const double dpi = scale() * PointsPerInch * devicePixelRatioF();
    // A passage knows its page and its words, but not where on the page they stand.
    const bool passage = m_ref.kind == FactRef::Kind::Passage && m_ref.passage.page() == m_page;
    const QString quote = passage ? m_ref.passage.quote : QString();
    m_pictureAnswer.ask(workspace->page(m_ref.document, m_page, std::round(dpi), {}, quote),
        workspace, [this](const Result<PagePicture> &picture) {
            if (picture) {
                m_canvas->setPicture(*picture);
                lightFound(picture->lit);
            } else
                messages()->say(MessageBar::Kind::Warning,
                    tr("This page cannot be drawn; its text can be read beside it. %1")
                        .arg(picture.error().message),
                    {}, picture.error().place);
            if (!picture)
                m_besides->setChecked(true);
        });
}

void SourcePage::lightFound(const std::vector<Box> &boxes)
{
    if (boxes.empty())
        return;
    SourceSpan span = m_ref.passage;
    span.boxes = boxes;
    m_canvas->setLit(span);
    if (const QRectF lit = m_canvas->litRect(); !lit.isNull())
        m_scroll->ensureVisible(int(lit.center().x()), int(lit.center().y()), m_scroll->width() / 3,
            m_scroll->height() / 3);
}

void SourcePage::sayPlace()
{
    const DocumentRecord *record = feed().library().document(m_ref.document);
    QString place = tr("web page or text");
    if (m_page > 0)
        place = tr("%1 of %2")
                    .arg(pageWords(m_page, m_text.pageLabels.value(m_page - 1)))
                    .arg(record->pages);
    m_place->setText(place);
    setSubtitle(
        record == nullptr ? QString() : u"%1 · %2"_s.arg(titleWords(*record), voiceWords(*record)));
}

void SourcePage::lightText()
{
    m_textView->light(feed().library().span(m_ref));
}

double SourcePage::scale() const
{
    if (m_zoom > 0)
        return std::clamp(m_zoom * logicalDpiX() / PointsPerInch, SmallestScale, LargestScale);
    const double width = m_text.pageSizes.value(m_page - 1, QSizeF(595, 842)).width();
    const int view = m_scroll->width() - m_scroll->verticalScrollBar()->sizeHint().width() - 6;
    return std::clamp(view / width, SmallestScale, LargestScale);
}

void SourcePage::zoom(int steps)
{
    const double now = m_zoom > 0 ? m_zoom : scale() * PointsPerInch / logicalDpiX();
    const double base = isPaged() ? now : (m_zoom > 0 ? m_zoom : 1.0);
    m_zoom = steps == 0 ? 0 : std::clamp(base * std::pow(ZoomStep, steps), 0.4, 4.0);
    if (isPaged()) {
        showPageNumber(m_page);
    } else if (m_textIsRead) {
        m_textView->setText(m_text, m_zoom > 0 ? m_zoom : 1);
        lightText();
    }
}

void SourcePage::turn(int pages)
{
    if (!isPaged())
        return;
    showPageNumber(m_page + pages);
    m_scroll->verticalScrollBar()->setValue(0);
}

void SourcePage::step(int direction)
{
    const QList<FactRef> facts = feed().library().factsOf(m_ref.document);
    if (facts.isEmpty())
        return;
    const qsizetype here = facts.indexOf(m_ref);
    const qsizetype next = here < 0 ? (direction > 0 ? 0 : facts.size() - 1)
                                    : (here + direction + facts.size()) % facts.size();
    open(facts.at(next));
    Q_EMIT selected(m_ref);
}

void SourcePage::chooseAt(const QPointF &points)
{
    for (const FactRef &fact : feed().library().factsOf(m_ref.document)) {
        for (const Box &box : feed().library().span(fact).boxes) {
            if (box.page == m_page && points.x() >= box.x0 && points.x() <= box.x1
                && points.y() >= box.y0 && points.y() <= box.y1) {
                open(fact);
                Q_EMIT selected(fact);
                return;
            }
        }
    }
}

void SourcePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_zoom <= 0 && isPaged())
        QMetaObject::invokeMethod(
            this, [this] { showPageNumber(m_page); }, Qt::QueuedConnection);
}

bool SourcePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (key == Qt::Key_PageDown && bar->value() == bar->maximum()) {
        turn(1);
        return true;
    }
    if (key == Qt::Key_PageUp && bar->value() == bar->minimum()) {
        turn(-1);
        return true;
    }
    return Page::eventFilter(watched, event);
}

void SourcePage::nothingOpen()
{
    m_textAnswer.forget();
    m_pictureAnswer.forget();
    setSubtitle({});
    showPlaceholder({ u"source"_s, tr("No document chosen"),
        tr("Press Enter on a grade, a figure, an area for improvement or a document to see the "
           "page that it was read from."),
        { actions()[u"view.judgments"_s], actions()[u"view.library"_s] } });
}

} // namespace Peel
