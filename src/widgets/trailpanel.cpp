// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trailpanel.h"

#include "models/trailmodel.h"
#include "widgets/gradedelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QToolButton *buttonOf(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

bool isEvidence(const TrailEvent *event)
{
    return event != nullptr && event->kind != TrailEvent::Kind::Finding
        && event->kind != TrailEvent::Kind::Recommendation;
}

} // namespace

TrailPanel::TrailPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new TrailModel(this))
    , m_standing(new QLabel)
    , m_warnings(new QLabel)
    , m_view(new QTreeView)
    , m_states(new QToolButton)
{
    m_accept = addAction(u"acceptLink"_s, tr("Accept"),
        tr("This passage belongs to the recommendation (A)"), QKeySequence(Qt::Key_A),
        [this] { decide(true); });
    m_reject = addAction(u"rejectLink"_s, tr("Reject"), tr("This passage does not belong here (X)"),
        QKeySequence(Qt::Key_X), [this] { decide(false); });
    m_undo = addAction(u"undoDecision"_s, tr("Undo"), tr("Take back what was decided last"),
        QKeySequence(QKeySequence::Undo), [this] { Q_EMIT undoWanted(); });
    addAction(u"stateMenu"_s, tr("How it stands"), {}, QKeySequence(Qt::Key_T),
        [this] { m_states->showMenu(); });
    build();
    addStates();
    setUndo({});
    updateActions();
}

QAction *TrailPanel::addAction(const QString &name, const QString &text, const QString &tip,
    const QKeySequence &key, const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setToolTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
    return action;
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
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionsMovable(false);
    m_view->setColumnWidth(TrailModel::Date, 120);
    m_view->setColumnWidth(TrailModel::Kind, 120);
    m_view->setColumnWidth(TrailModel::Quote, 380);
    m_view->setColumnWidth(TrailModel::Voice, 200);
    m_view->setColumnWidth(TrailModel::Strength, 200);
    m_view->setColumnWidth(TrailModel::Verdict, 90);
    m_states->setText(tr("How it stands"));
    m_states->setObjectName(u"stateButton"_s);
    m_states->setToolTip(tr("Say by hand how it stands (T)"));
    m_states->setPopupMode(QToolButton::InstantPopup);
    auto *row = new QHBoxLayout;
    row->addWidget(m_standing, 1);
    for (QAction *action : { m_accept, m_reject, m_undo })
        row->addWidget(buttonOf(action));
    row->addWidget(m_states);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_warnings);
    layout->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &TrailPanel::updateActions);
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
    m_standing->setText(standingSentence(trail.standing));
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
    updateActions();
}

void TrailPanel::setUndo(const QString &words)
{
    m_undo->setEnabled(!words.isEmpty());
    m_undo->setToolTip(
        words.isEmpty() ? tr("Nothing was decided yet") : tr("Take back: %1").arg(words));
}

QuotedPlace TrailPanel::recommendation() const
{
    const SourceSpan &source = m_trail.recommendation.fact.evidence.source;
    return { m_trail.recommendation.document, source.quote, source.start };
}

void TrailPanel::decide(bool accepted)
{
    const TrailEvent *event = m_model->event(m_view->currentIndex());
    if (!isEvidence(event))
        return;
    const LinkDecision decision { 0, recommendation(),
        { event->place.document, event->place.quote, event->place.start }, accepted, {} };
    Q_EMIT linkDecided(decision, accepted ? tr("Accepted 1 link") : tr("Rejected 1 link"));
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
    Q_EMIT stateDecided(decision, tr("Set to “%1”").arg(trailStateName(state)));
}

void TrailPanel::updateActions()
{
    const TrailEvent *event = m_model->event(m_view->currentIndex());
    m_accept->setEnabled(isEvidence(event) && event->verdict != LinkVerdict::Accepted);
    m_reject->setEnabled(isEvidence(event) && event->verdict != LinkVerdict::Rejected);
    m_states->setEnabled(m_trail.recommendation.id != 0);
}

} // namespace Peel
