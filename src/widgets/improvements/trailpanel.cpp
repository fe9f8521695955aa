// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/trailpanel.h"

#include "models/trailmodel.h"
#include "models/wording.h"
#include "widgets/improvements/timelinedelegate.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/flowlayout.h"
#include "widgets/parts/gradedelegate.h"
#include "widgets/window/actions.h"

#include <QAction>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int LeastSteps = 96; // pixels of the list

const QDate NoDay(2000, 1, 1); // what the field of a day shows as none

/// A field with its label, which stay together where a line ends.
QWidget *labelled(const QString &text, QWidget *field)
{
    auto *pair = new QWidget;
    auto *label = new QLabel(text);
    label->setBuddy(field);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(field);
    return pair;
}

bool isEvidence(const TrailEvent *event)
{
    return event != nullptr && event->kind != TrailEvent::Kind::Finding
        && event->kind != TrailEvent::Kind::Recommendation;
}

/// Where the same one is listed once more: a report and its page often both do.
QString alsoListedWords(const Trail &trail, const LibraryIndex &library)
{
    QStringList documents;
    for (const TrailPlace &place : trail.alsoListed) {
        if (const DocumentRecord *document = library.document(place.document))
            documents << titleWords(*document);
    }
    documents.removeDuplicates();
    return documents.isEmpty()
        ? QString()
        : u' ' + TrailPanel::tr("Listed as well by: %1.").arg(documents.join(u"; "_s));
}

} // namespace

TrailPanel::TrailPanel(Actions *actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(new TrailModel(this))
    , m_standing(new QLabel)
    , m_warnings(new QLabel)
    , m_due(new QDateEdit)
    , m_owner(new QLineEdit)
    , m_view(new QTreeView)
    , m_states(new QToolButton)
{
    build();
    addStates();
    connectActions();
    updateActions();
}

void TrailPanel::build()
{
    m_standing->setObjectName(u"trailStanding"_s);
    m_standing->setWordWrap(true);
    m_standing->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_warnings->setObjectName(u"trailWarnings"_s);
    m_warnings->setWordWrap(true);
    m_warnings->hide();
    m_view->setObjectName(u"trailView"_s);
    m_view->setAccessibleName(tr("Trail of the recommendation"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    auto *delegate = new GradeDelegate(m_view);
    delegate->setWrapping(true);
    m_view->setItemDelegate(delegate);
    m_view->setItemDelegateForColumn(TrailModel::Date, new TimelineDelegate(m_view));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionsMovable(false);
    m_view->setColumnWidth(TrailModel::Date, 140);
    m_view->setColumnWidth(TrailModel::Kind, 120);
    m_view->setColumnWidth(TrailModel::Quote, 380);
    m_view->setColumnWidth(TrailModel::Voice, 200);
    m_view->setColumnWidth(TrailModel::Strength, 200);
    m_view->setColumnWidth(TrailModel::Verdict, 90);
    m_states->setText(tr("How it stands"));
    m_states->setObjectName(u"stateButton"_s);
    m_states->setToolTip(tr("Say by hand how it stands (T)"));
    m_states->setPopupMode(QToolButton::InstantPopup);
    auto *row = new FlowLayout(Qt::AlignLeft);
    row->addWidget(actionButton((*m_actions)[u"trail.accept"_s], tr("Accept")));
    row->addWidget(actionButton((*m_actions)[u"trail.reject"_s], tr("Reject")));
    row->addWidget(actionButton((*m_actions)[u"trail.link"_s], tr("Link…")));
    row->addWidget(m_states);
    for (QWidget *field : buildFollowUp())
        row->addWidget(field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_standing);
    layout->addWidget(m_warnings);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &TrailPanel::updateActions);
}

/// A splitter knows nothing of texts that wrap: what stands above the steps keeps its height.
void TrailPanel::keepHeight()
{
    m_view->setMinimumHeight(LeastSteps);
    setMinimumHeight(layout()->totalMinimumHeightForWidth(width()));
}

void TrailPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepHeight();
}

/// The analyst's own plan beside what the documents say: by when, and who.
QList<QWidget *> TrailPanel::buildFollowUp()
{
    m_due->setObjectName(u"dueEdit"_s);
    m_due->setAccessibleName(tr("Due"));
    m_due->setAccessibleDescription(
        tr("The day by which it should be done; the first day is none"));
    m_due->setMinimumDate(NoDay);
    m_due->setSpecialValueText(tr("no day set"));
    m_due->setDisplayFormat(u"d MMMM yyyy"_s);
    m_due->setCalendarPopup(true);
    m_due->setKeyboardTracking(false);
    m_owner->setObjectName(u"ownerEdit"_s);
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->setPlaceholderText(tr("nobody named"));
    connect(m_due, &QDateEdit::dateChanged, this,
        [this](const QDate &due) { Q_EMIT dueChosen(due == NoDay ? QDate() : due); });
    connect(m_owner, &QLineEdit::editingFinished, this, [this] {
        if (m_owner->isModified())
            Q_EMIT ownerChosen(m_owner->text().trimmed());
        m_owner->setModified(false);
    });
    m_followUp = { labelled(tr("&Due:"), m_due), labelled(tr("O&wner:"), m_owner) };
    showFollowUp(false);
    return m_followUp;
}

void TrailPanel::showFollowUp(bool show)
{
    for (QWidget *field : std::as_const(m_followUp))
        field->setVisible(show);
}

void TrailPanel::setDueAndOwner(const QDate &due, const QString &owner)
{
    const QSignalBlocker quiet(m_due);
    m_due->setDate(due.isValid() ? due : NoDay);
    if (!m_owner->hasFocus() || !m_owner->isModified())
        m_owner->setText(owner);
}

void TrailPanel::connectActions()
{
    for (const QString &name : { u"trail.accept"_s, u"trail.reject"_s, u"trail.link"_s,
             u"trail.state"_s, u"pane.next"_s, u"pane.previous"_s })
        m_view->addAction((*m_actions)[name]);
    connect((*m_actions)[u"trail.accept"_s], &QAction::triggered, this, [this] { decide(true); });
    connect((*m_actions)[u"trail.reject"_s], &QAction::triggered, this, [this] { decide(false); });
    connect((*m_actions)[u"trail.state"_s], &QAction::triggered, m_states, &QToolButton::showMenu);
}

void TrailPanel::addStates()
{
    auto *menu = new QMenu(m_states);
    for (const TrailState state :
        { TrailState::Open, TrailState::ResponsePublished, TrailState::EvidenceOfProgress,
            TrailState::RepeatedLater, TrailState::Closed, TrailState::Replaced })
        menu->addAction(trailStateName(state), this, [this, state] { setState(state); });
    m_states->setMenu(menu);
}

void TrailPanel::show(const Trail &trail, const LibraryIndex &library)
{
    const int row = m_view->currentIndex().row();
    const bool same = trail.recommendation.id == m_trail.recommendation.id;
    m_trail = trail;
    m_model->setTrail(trail, library);
    m_standing->setText(standingSentence(trail.standing) + alsoListedWords(trail, library));
    showFollowUp(true);
    keepHeight();
    m_warnings->setText(trail.warnings.join(u'\n'));
    m_warnings->setVisible(!trail.warnings.isEmpty());
    if (same && row >= 0)
        m_view->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    updateActions();
}

void TrailPanel::say(const QString &sentence)
{
    m_trail = {};
    m_model->setRows({});
    m_standing->setText(sentence);
    m_warnings->hide();
    showFollowUp(false);
    updateActions();
}

bool TrailPanel::selectUndecided()
{
    for (int row = m_view->currentIndex().row() + 1; row < m_model->rowCount(); ++row) {
        const TrailEvent *event = m_model->event(m_model->index(row, 0));
        if (isEvidence(event) && event->verdict == LinkVerdict::Suggested) {
            m_view->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return false;
}

QuotedPlace TrailPanel::recommendation() const
{
    const SourceSpan &source = m_trail.recommendation.fact.evidence.source;
    return { m_trail.recommendation.document, source.quote, source.start };
}

void TrailPanel::decide(bool accepted)
{
    if (!isVisible())
        return; // the labels of claims are decided by the same keys
    const TrailEvent *event = m_model->event(m_view->currentIndex());
    if (!isEvidence(event))
        return;
    const LinkDecision decision { 0, recommendation(),
        { event->place.document, event->place.quote, event->place.start }, accepted, {} };
    Q_EMIT linkDecided(decision, accepted ? tr("accept the link") : tr("reject the link"));
    const int next = m_view->currentIndex().row() + 1;
    if (next < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(next, 0));
}

void TrailPanel::setState(TrailState state)
{
    StateDecision decision { 0, recommendation(), state, {}, {}, {} };
    if (const TrailEvent *event = m_model->event(m_view->currentIndex()); isEvidence(event))
        decision.evidence = { event->place.document, event->place.quote, event->place.start };
    if (decision.evidence.document == 0) {
        bool accepted = false;
        decision.note = QInputDialog::getText(this, tr("Say how it stands"),
            tr("No step is selected as evidence. Why does it stand so?"), QLineEdit::Normal, {},
            &accepted);
        if (!accepted)
            return;
    }
    Q_EMIT stateDecided(decision, tr("set “%1”").arg(trailStateName(state)));
}

void TrailPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateActions();
}

void TrailPanel::updateActions()
{
    const TrailEvent *event = m_model->event(m_view->currentIndex());
    (*m_actions)[u"trail.accept"_s]->setEnabled(
        isEvidence(event) && event->verdict != LinkVerdict::Accepted);
    (*m_actions)[u"trail.reject"_s]->setEnabled(
        isEvidence(event) && event->verdict != LinkVerdict::Rejected);
    const bool followed = m_trail.recommendation.id != 0;
    m_states->setEnabled(followed);
    (*m_actions)[u"trail.state"_s]->setEnabled(followed);
}

} // namespace Peel
