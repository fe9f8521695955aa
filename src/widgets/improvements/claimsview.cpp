// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/claimsview.h"

#include "models/claimsmodel.h"
#include "models/wording.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/gradedelegate.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/librarysteps.h"
#include "widgets/window/actions.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

ClaimsView::ClaimsView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_feed(context.feed)
    , m_actions(context.actions)
    , m_steps(context.steps)
    , m_model(new ClaimsModel(this))
    , m_documents(new QComboBox)
    , m_heading(new QLabel)
    , m_view(new QTreeView)
{
    m_documents->setObjectName(u"claimsDocuments"_s);
    m_documents->setAccessibleName(tr("Release or paper"));
    m_documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_documents->setMinimumContentsLength(40);
    m_heading->setWordWrap(true);
    m_heading->setProperty("role", "quiet");
    m_view->setObjectName(u"claimsTable"_s);
    m_view->setAccessibleName(tr("Claims beside the inspection"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    auto *delegate = new GradeDelegate(m_view);
    delegate->setWrapping(true);
    m_view->setItemDelegate(delegate);
    m_view->header()->setSectionsMovable(false);
    m_view->setColumnWidth(ClaimsModel::ClaimText, 330);
    m_view->setColumnWidth(ClaimsModel::State, 120);
    m_view->setColumnWidth(ClaimsModel::Decided, 90);
    m_view->setColumnWidth(ClaimsModel::Beside, 260);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_documents);
    layout->addWidget(m_heading);
    layout->addWidget(buildDeciding());
    layout->addWidget(m_view, 1);
    connect(m_documents, &QComboBox::currentIndexChanged, this, &ClaimsView::showCurrent);
}

QWidget *ClaimsView::buildDeciding()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, row](const QString &name, const QString &text, bool accepted) {
        QAction *action = (*m_actions)[name];
        QToolButton *button = actionButton(action, text);
        button->setObjectName(accepted ? u"acceptLabel"_s : u"rejectLabel"_s);
        row->addWidget(button);
        m_view->addAction(action);
        connect(action, &QAction::triggered, this, [this, accepted] { decide(accepted); });
    };
    add(u"trail.accept"_s, tr("Accept the label"), true);
    add(u"trail.reject"_s, tr("Reject the label"), false);
    row->addStretch(1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ClaimsView::updateActions);
    return line;
}

void ClaimsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateActions();
}

void ClaimsView::updateActions()
{
    if (!isVisible())
        return; // the actions are those of the trail
    const ClaimRow *claim = m_model->claim(m_view->currentIndex());
    const Workspace *workspace = m_feed->workspace();
    const bool can = claim != nullptr && workspace != nullptr && !workspace->info().readOnly;
    (*m_actions)[u"trail.accept"_s]->setEnabled(can && claim->verdict != ClaimVerdict::Accepted);
    (*m_actions)[u"trail.reject"_s]->setEnabled(can && claim->verdict != ClaimVerdict::Rejected);
}

void ClaimsView::decide(bool accepted)
{
    const ClaimRow *claim = m_model->claim(m_view->currentIndex());
    if (!isVisible() || claim == nullptr)
        return;
    const ClaimDecision decision { 0,
        { claim->place.document, claim->text, claim->place.source.start }, claim->stateId, accepted,
        {} };
    m_steps->push({ accepted ? tr("accept the label") : tr("reject the label"),
        [decision](Workspace &workspace) { return workspace.decideClaim(decision); },
        [](Workspace &workspace, qint64 stored) { return workspace.undoClaimDecision(stored); },
        [this] { ask(); } });
    const int next = m_view->currentIndex().row() + 1;
    if (m_model->claim(m_model->index(next, 0)) != nullptr)
        m_view->setCurrentIndex(m_model->index(next, 0));
}

void ClaimsView::refresh()
{
    const QVariant before = m_documents->currentData();
    {
        const QSignalBlocker quiet(m_documents);
        m_documents->clear();
        for (const DocumentRecord &record : m_feed->library().facts().documents) {
            if (makesClaims(record))
                m_documents->addItem(titleWords(record), record.id);
        }
        m_documents->setCurrentIndex(std::max(0, m_documents->findData(before)));
    }
    showCurrent();
}

void ClaimsView::showCurrent()
{
    m_model->setRows({});
    m_answers.forget();
    Workspace *workspace = m_feed->workspace();
    if (m_documents->count() == 0 || workspace == nullptr) {
        m_heading->setText(
            tr("Claims come from releases of a force and papers to its Commissioner; "
               "this library has none."));
        return;
    }
    m_heading->setText(tr("Reading …"));
    ask();
}

void ClaimsView::ask()
{
    Workspace *workspace = m_feed->workspace();
    if (workspace == nullptr || m_documents->count() == 0)
        return;
    m_answers.ask(workspace->claims(m_documents->currentData().toLongLong()), workspace,
        [this](const Result<ClaimsReport> &report) { receive(report); });
}

void ClaimsView::receive(const Result<ClaimsReport> &report)
{
    if (!report) {
        m_heading->setText(report.error().message);
        return;
    }
    const FactIndex index(m_feed->library().facts());
    const int before = std::max(0, m_view->currentIndex().row());
    m_model->setRows(claimRows(*report, index));
    QStringList words;
    words << (report->round.isEmpty()
            ? tr("No inspection is known that this answers.")
            : tr("Beside %1. The labels are proposals until you accept them; “not mentioned” means "
                 "that no sentence was found.")
                  .arg(roundWords(report->round)));
    if (!report->note.isEmpty())
        words << report->note;
    m_heading->setText(words.join(u' '));
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::min(before, m_model->rowCount() - 1), 0));
    updateActions();
}

} // namespace Peel
