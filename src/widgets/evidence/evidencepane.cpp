// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/evidencepane.h"

#include "models/gradehistory.h"
#include "models/wording.h"
#include "widgets/evidence/notesbox.h"
#include "widgets/evidence/placepicture.h"
#include "widgets/evidence/quotebox.h"
#include "widgets/parts/chiplabel.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/notebook.h"
#include "widgets/window/actions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double PictureDpi = 110;

QLabel *wrapped(const char *role)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("role", role);
    return label;
}

void setOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// Long addresses may break behind a slash or a dot.
QString breakable(QString value)
{
    if (value.contains("://"_L1))
        value.replace(u'/', u"/\u200b"_s).replace(u'.', u".\u200b"_s);
    return value;
}

/// A found passage knows its page but not where on it.
bool hasPlace(const SourceSpan &span)
{
    return !span.boxes.empty() && span.boxes.front().x1 > span.boxes.front().x0;
}

} // namespace

EvidencePane::EvidencePane(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_scroll(new QScrollArea)
    , m_empty(new QLabel(tr("Select a grade, a figure, an area for improvement or a document to "
                            "see what it rests on.")))
    , m_kind(wrapped("kind"))
    , m_title(wrapped("heading"))
    , m_chip(new ChipLabel)
    , m_value(wrapped("value"))
    , m_checks(wrapped("check"))
    , m_quote(new QuoteBox)
    , m_document(wrapped(""))
    , m_place(wrapped("quiet"))
    , m_confidence(wrapped("quiet"))
    , m_pictureView(new PlacePicture)
    , m_notes(new NotesBox)
    , m_details(new QWidget)
    , m_open(new QPushButton(tr("Open the source")))
    , m_copy(new QPushButton(tr("Copy with citation")))
{
    setObjectName(u"evidencePane"_s);
    setAccessibleName(tr("Evidence"));
    setMinimumWidth(260);
    build();
    connect(m_open, &QPushButton::clicked, this,
        [this] { (*m_context.actions)[u"go.source"_s]->trigger(); });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { (*m_context.actions)[u"edit.copyCitation"_s]->trigger(); });
    connect(m_context.feed, &LibraryFeed::factsRead, this, [this] { show(m_ref); });
    connect(m_context.feed, &LibraryFeed::audited, this, [this] { show(m_ref); });
    connect(m_context.feed, &LibraryFeed::notesRead, this, &EvidencePane::showNotes);
    connect(m_notes, &NotesBox::added, m_context.notebook, &Notebook::add);
    connect(m_notes, &NotesBox::changed, m_context.notebook, &Notebook::change);
    connect(m_notes, &NotesBox::removed, m_context.notebook, &Notebook::remove);
    connect(m_context.feed, &LibraryFeed::closed, this, [this] { show({}); });
    show({});
}

void EvidencePane::build()
{
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", "quiet");
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(16);
    m_open->setProperty("role", "primary");
    m_open->setAccessibleDescription(tr("Shows the page with the quote lit"));
    m_copy->setAccessibleDescription(tr("Copies the quote with its document, date and page"));
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_kind, m_title, m_chip, m_value,
             m_checks, m_quote, m_document, m_place, m_pictureView })
        layout->addWidget(widget);
    layout->addLayout(buttons);
    layout->addWidget(m_notes);
    layout->addWidget(m_confidence);
    layout->addWidget(m_details);
    layout->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setProperty("role", "plain");
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setProperty("focusRing", true);
    m_scroll->setAccessibleName(tr("Evidence"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_empty);
    outer->addWidget(m_scroll);
}

void EvidencePane::show(const FactRef &ref)
{
    const bool same = ref == m_ref;
    m_ref = ref;
    m_histories.forget();
    m_pictures.forget();
    m_texts.forget();
    m_card = evidenceCard(m_context.feed->library(), ref, m_context.feed->findings());
    const bool known = !m_card.title.isEmpty();
    m_empty->setVisible(!known);
    m_scroll->setVisible(known);
    if (!known)
        return;
    fill(m_card);
    showNotes();
    if (!same)
        m_scroll->ensureVisible(0, 0);
    askHistory();
    askPicture();
    askLabel();
}

QWidget *EvidencePane::focusStop() const
{
    return m_scroll;
}

void EvidencePane::fill(const EvidenceCard &card)
{
    m_kind->setText(card.kind);
    m_title->setText(card.title);
    m_chip->setVisible(card.chip.has_value());
    if (card.chip)
        m_chip->setChip(*card.chip);
    setOrHide(m_value, card.value);
    setOrHide(m_checks, card.checks.join(u'\n'));
    m_quote->setQuote(card.voice, card.voiceWords, card.quote);
    setOrHide(m_document, card.document);
    setPlace({});
    QStringList sure;
    if (!card.confidence.isEmpty())
        sure << tr("Confidence of the reading: %1").arg(card.confidence);
    for (const QString &reason : card.reasons)
        sure << u"– "_s + reason;
    setOrHide(m_confidence, sure.join(u'\n'));
    fillDetails(card);
}

void EvidencePane::showNotes()
{
    const SourceSpan span = m_context.feed->library().span(m_ref);
    const Workspace *workspace = m_context.feed->workspace();
    m_notes->setWritable(workspace != nullptr && !workspace->info().readOnly);
    m_notes->setNotes({ m_ref.document, span.quote, span.quote.isEmpty() ? 0 : span.start },
        m_context.feed->notes().at(m_ref.document, span));
    speak();
}

void EvidencePane::speak()
{
    m_scroll->widget()->setAccessibleName(
        QStringList { spokenCard(m_card), m_notes->spoken() }.join(u'\n').trimmed());
}

void EvidencePane::writeNote()
{
    m_scroll->ensureWidgetVisible(m_notes);
    m_notes->write();
}

void EvidencePane::fillDetails(const EvidenceCard &card)
{
    const QObjectList before = m_details->children(); // a copy: deleting changes the list
    qDeleteAll(before);
    auto *rows = new QVBoxLayout(m_details);
    rows->setContentsMargins(0, 4, 0, 0);
    auto details = card.details;
    if (!card.rule.isEmpty())
        details.append({ tr("Reading rule"), card.rule });
    for (const auto &[name, value] : details) {
        QLabel *label = wrapped("quiet");
        label->setText(name);
        label->setFixedWidth(96);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        QLabel *text = wrapped("");
        text->setText(breakable(value));
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(label);
        row->addWidget(text, 1);
        rows->addLayout(row);
    }
}

void EvidencePane::setPlace(const QString &printedLabel)
{
    QStringList words { m_card.source };
    if (m_card.page > 0)
        words << pageWords(m_card.page, printedLabel);
    m_place->setText(words.join(u" · "_s));
}

/// It is worked out from the whole library and stands there when it is ready.
void EvidencePane::askHistory()
{
    if (m_ref.kind != FactRef::Kind::Judgment)
        return;
    m_histories.ask(QtConcurrent::run([library = m_context.feed->library(), ref = m_ref] {
        return gradeHistory(library, ref);
    }),
        this, [this](const QList<std::pair<QString, QString>> &history) {
            m_card.details += history;
            fillDetails(m_card);
            speak();
        });
}

void EvidencePane::askPicture()
{
    m_pictureView->hide();
    Workspace *workspace = m_context.feed->workspace();
    const SourceSpan span = m_context.feed->library().span(m_ref);
    if (workspace == nullptr || m_card.page <= 0 || !hasPlace(span))
        return;
    m_pictures.ask(workspace->page(m_ref.document, m_card.page, PictureDpi), workspace,
        [this, span](const Result<PagePicture> &picture) {
            if (picture)
                m_pictureView->setPlace(*picture, span);
            m_pictureView->setVisible(picture.has_value());
        });
}

void EvidencePane::askLabel()
{
    Workspace *workspace = m_context.feed->workspace();
    if (workspace == nullptr || m_card.page <= 0)
        return;
    m_texts.ask(
        workspace->text(m_ref.document), workspace, [this](const Result<DocumentText> &text) {
            if (text)
                setPlace(text->pageLabels.value(m_card.page - 1));
        });
}

} // namespace Peel
