// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/briefing/briefingpage.h"

#include "exporting/briefing/briefingedit.h"
#include "exporting/briefing/briefingjson.h"
#include "exporting/briefing/briefingrefresh.h"
#include "exporting/briefing/legibility.h"
#include "exporting/briefing/templates.h"
#include "widgets/briefing/briefingmodel.h"
#include "widgets/briefing/briefingpreview.h"
#include "widgets/briefing/exportdialog.h"
#include "widgets/briefing/refreshdialog.h"
#include "widgets/parts/forcepicker.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/messagebar.h"
#include "widgets/window/actions.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double zoomStep = 1.2;

void paintPages(QPrinter &printer, const Briefing &briefing)
{
    const BriefingPages pages(briefing);
    QPainter painter(&printer);
    const QRectF sheet = printer.paperRect(QPrinter::DevicePixel);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            printer.newPage();
        pages.paint(painter, page, QRectF({}, sheet.size()));
    }
}

} // namespace

BriefingPage::BriefingPage(const PageContext &context, QWidget *parent)
    : Page(u"briefing"_s, tr("Briefing"), context, parent)
    , m_forces(new ForcePicker)
    , m_templates(new QToolButton)
    , m_title(new QLineEdit)
    , m_outline(new QListView)
    , m_words(new QPlainTextEdit)
    , m_checks(new QListWidget)
    , m_preview(new BriefingPreview)
    , m_model(new BriefingModel(this))
{
    addTools();
    setBody(build());
    connect(m_model, &BriefingModel::changed, this, &BriefingPage::showChanged);
    connect(m_model->undoStack(), &QUndoStack::indexChanged, this, &BriefingPage::keep);
    connect(&feed(), &LibraryFeed::opened, this, &BriefingPage::readKept);
    connect(&feed(), &LibraryFeed::closed, this, [this] { m_model->open({}); });
    connect(m_outline->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &BriefingPage::showBlock);
    connect(m_title, &QLineEdit::editingFinished, this,
        [this] { m_model->setTitle(m_title->text().trimmed()); });
    m_words->installEventFilter(this);
}

BriefingPage::~BriefingPage()
{
    m_model->undoStack()->disconnect(this); // its end is no step that is to be kept
}

void BriefingPage::addTools()
{
    m_templates->setText(tr("Start from"));
    m_templates->setAccessibleName(tr("Start from a template"));
    m_templates->setToolTip(tr("Make a briefing on the chosen force from a template"));
    m_templates->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_templates);
    for (const BriefingTemplate &one : briefingTemplates()) {
        QAction *action = menu->addAction(one.name, this, [this, id = one.id] { startFrom(id); });
        action->setToolTip(one.summary);
        action->setObjectName(u"briefing.template."_s + one.id);
    }
    m_templates->setMenu(menu);
    tools()->addWidget(m_forces);
    tools()->addWidget(m_templates);
    for (const QString &name :
        { u"briefing.up"_s, u"briefing.down"_s, u"briefing.removeBlock"_s, u"briefing.pin"_s,
            u"briefing.refresh"_s, u"briefing.export"_s, u"briefing.print"_s }) {
        auto *button = new QToolButton;
        button->setDefaultAction(actions()[name]);
        button->setAccessibleName(actions()[name]->iconText());
        tools()->addWidget(button);
    }
}

QWidget *BriefingPage::buildOutline()
{
    m_title->setObjectName(u"briefingTitle"_s);
    m_title->setPlaceholderText(tr("Title of the briefing"));
    m_title->setAccessibleName(tr("Title of the briefing"));
    m_outline->setObjectName(u"briefingOutline"_s);
    m_outline->setAccessibleName(tr("Blocks of the briefing"));
    m_outline->setModel(m_model);
    m_outline->setWordWrap(true);
    m_outline->setTextElideMode(Qt::ElideRight);
    m_outline->setUniformItemSizes(false);
    m_outline->setSpacing(4);
    m_outline->setProperty("focusRing", true);
    m_outline->setDragDropMode(QAbstractItemView::InternalMove);
    m_outline->setDefaultDropAction(Qt::MoveAction);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_title);
    column->addWidget(m_outline, 1);
    return side;
}

QWidget *BriefingPage::buildWords()
{
    auto *label = new QLabel(tr("&Words of the block"));
    label->setBuddy(m_words);
    m_words->setObjectName(u"briefingWords"_s);
    m_words->setAccessibleName(tr("Words of the chosen block"));
    m_words->setTabChangesFocus(true);
    m_words->setEnabled(false);
    auto *checksHead = new QLabel(tr("Before it is handed over"));
    checksHead->setProperty("role", "heading");
    m_checks->setObjectName(u"briefingChecks"_s);
    m_checks->setAccessibleName(tr("Points to look at before it is handed over"));
    m_checks->setWordWrap(true);
    m_checks->setTabKeyNavigation(false);
    connect(m_checks, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        chooseBlock(item->data(Qt::UserRole).toLongLong());
    });
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_words);
    column->addWidget(checksHead);
    column->addWidget(m_checks, 1);
    return side;
}

QWidget *BriefingPage::build()
{
    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(u"briefingSplitter"_s);
    split->addWidget(buildOutline());
    split->addWidget(m_preview);
    split->addWidget(buildWords());
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({ 220, 560, 200 });
    return split;
}

QList<QWidget *> BriefingPage::panes() const
{
    if (m_model->rowCount() == 0)
        return {};
    return { m_outline, m_preview, m_words };
}

int BriefingPage::row() const
{
    return m_outline->currentIndex().row();
}

QUndoStack *BriefingPage::undoStack() const
{
    return m_model->undoStack();
}

void BriefingPage::factsRead()
{
    m_forces->setLibrary(feed().library());
    showChanged();
}

/// The board of the library that was opened.
void BriefingPage::readKept()
{
    m_model->open({});
    m_kept.ask(
        feed().workspace()->briefing(), feed().workspace(), [this](const Result<QString> &content) {
            if (!content || content->isEmpty())
                return;
            const auto kept = briefingFromJson(QJsonDocument::fromJson(content->toUtf8()).object());
            if (kept)
                m_model->open(*kept);
        });
}

/// After every step, so that nothing is lost with the window.
void BriefingPage::keep()
{
    if (feed().workspace() == nullptr)
        return;
    const QByteArray content
        = QJsonDocument(toJson(m_model->briefing())).toJson(QJsonDocument::Compact);
    m_keeping.ask(feed().workspace()->keepBriefing(QString::fromUtf8(content)), feed().workspace(),
        [this](const Result<bool> &kept) {
            if (!kept)
                messages()->say(MessageBar::Kind::Warning,
                    tr("The briefing could not be kept in the library. %1")
                        .arg(kept.error().message));
        });
}

void BriefingPage::startFrom(const QString &templateId)
{
    const auto made = briefingOf(feed().library().facts(), { templateId, m_forces->force(), {} });
    if (!made)
        return messages()->say(MessageBar::Kind::Note, made.error().message);
    m_model->change(*made, tr("Start from a template"));
}

void BriefingPage::add(const Briefing &blocks)
{
    m_model->append(blocks);
}

void BriefingPage::moveBlock(int by)
{
    const int from = row();
    m_model->move(from, by);
    m_outline->setCurrentIndex(m_model->index(std::clamp(from + by, 0, m_model->rowCount() - 1)));
}

void BriefingPage::removeBlock()
{
    const int at = row();
    m_model->remove(at);
    m_outline->setCurrentIndex(m_model->index(std::min(at, m_model->rowCount() - 1)));
}

bool BriefingPage::canPin() const
{
    const int at = row();
    return at >= 0 && at < m_model->rowCount() && canBePinned(m_model->briefing().blocks.at(at));
}

void BriefingPage::pinBlock()
{
    if (!canPin())
        return;
    const int at = row();
    const bool pinned = pinnedOn(m_model->briefing().blocks.at(at)).isValid();
    m_model->setPinned(at, pinned ? QDate() : QDate::currentDate());
    m_outline->setCurrentIndex(m_model->index(at));
}

void BriefingPage::showPin()
{
    QAction *pin = actions()[u"briefing.pin"_s];
    pin->setEnabled(canPin());
    pin->setChecked(canPin() && pinnedOn(m_model->briefing().blocks.at(row())).isValid());
}

void BriefingPage::showBlock()
{
    const int wanted = row();
    keepWords();
    if (row() != wanted) // what was kept made the list anew
        return m_outline->setCurrentIndex(m_model->index(wanted));
    m_chosen = wanted;
    const bool any = m_chosen >= 0 && m_chosen < m_model->rowCount();
    m_words->setEnabled(any);
    m_words->setPlainText(any ? wordsOf(m_model->briefing().blocks.at(m_chosen)) : QString());
    showPin();
}

/// What was typed becomes one step, not one a letter.
void BriefingPage::keepWords()
{
    if (!m_words->document()->isModified() || m_chosen < 0 || m_chosen >= m_model->rowCount())
        return;
    m_words->document()->setModified(false);
    m_model->setWords(m_chosen, m_words->toPlainText().trimmed());
}

bool BriefingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::FocusOut)
        keepWords();
    return Page::eventFilter(watched, event);
}

void BriefingPage::showChanged()
{
    const Briefing &briefing = m_model->briefing();
    if (briefing.blocks.isEmpty()) {
        m_words->document()->setModified(false);
        showBlock(); // none
        return showPlaceholder({ u"briefing"_s, tr("Nothing collected yet"),
            tr("Press Ctrl+B in any view to add what is selected, or start from a template above."),
            { actions()[u"view.judgments"_s], actions()[u"view.metrics"_s] } });
    }
    showBody();
    chooseAgain();
    showPin();
    m_title->setText(briefing.title);
    m_title->setCursorPosition(0);
    m_preview->show(briefing);
    showChecks();
    setSubtitle(tr("%n page(s)", nullptr, m_preview->pages()) + u" · "_s
        + tr("%n source(s)", nullptr, static_cast<int>(briefing.sources.size())));
}

/// The list forgets what is chosen with every step, and the words beside it are the block's.
void BriefingPage::chooseAgain()
{
    if (m_outline->currentIndex().isValid() || m_chosen < 0)
        return;
    m_words->document()->setModified(false);
    m_outline->setCurrentIndex(m_model->index(std::min(m_chosen, m_model->rowCount() - 1)));
}

/// Each point leads to the block that it is of.
void BriefingPage::showChecks()
{
    m_checks->clear();
    for (const PreflightPoint &point : handoverPoints(m_model->briefing())) {
        auto *item = new QListWidgetItem(point.words, m_checks);
        item->setData(Qt::UserRole, static_cast<qlonglong>(point.block));
    }
    if (m_checks->count() == 0)
        m_checks->addItem(tr("Nothing to mend."));
}

void BriefingPage::chooseBlock(qsizetype block)
{
    if (block < 0)
        return m_title->setFocus(Qt::OtherFocusReason);
    m_outline->setCurrentIndex(m_model->index(static_cast<int>(block)));
    m_words->setFocus(Qt::OtherFocusReason);
}

void BriefingPage::refreshBriefing()
{
    keepWords();
    const RefreshedBriefing now = refreshed(m_model->briefing(), feed().library().facts());
    if (now.changes.isEmpty() && now.kept.isEmpty())
        return messages()->say(
            MessageBar::Kind::Note, tr("The library says the same as the briefing."));
    auto *dialog = new RefreshDialog(now, this);
    connect(dialog, &QDialog::accepted, this,
        [this, briefing = now.briefing] { m_model->change(briefing, tr("Refresh")); });
    dialog->open();
}

void BriefingPage::zoom(int steps)
{
    m_preview->setZoom(steps == 0
            ? 0
            : std::clamp(m_preview->zoom() * (steps > 0 ? zoomStep : 1 / zoomStep), 0.3, 3.0));
}

void BriefingPage::exportBriefing()
{
    keepWords();
    const Briefing &briefing = m_model->briefing();
    if (briefing.blocks.isEmpty())
        return;
    auto *dialog = new ExportDialog(briefing, briefing.title, this);
    connect(dialog, &ExportDialog::blockWanted, this, &BriefingPage::chooseBlock);
    connect(dialog, &ExportDialog::exported, this, [this](const QStringList &paths) {
        messages()->say(MessageBar::Kind::Note,
            paths.size() == 1
                ? tr("Saved as %1").arg(paths.first())
                : tr("%n file(s) saved in %1", nullptr, static_cast<int>(paths.size()))
                      .arg(QFileInfo(paths.first()).path()));
    });
    dialog->open();
}

void BriefingPage::print()
{
    keepWords();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    QPrintPreviewDialog dialog(&printer, this);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
        [this](QPrinter *wanted) { paintPages(*wanted, m_model->briefing()); });
    dialog.exec();
}

} // namespace Peel
