// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/rowmerging.h"

#include "analysis/mergedrecommendations.h"
#include "models/modelroles.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/librarysteps.h"
#include "widgets/window/actions.h"

#include <QItemSelectionModel>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Peel {

RowMerging::RowMerging(const PageContext &context, QTreeView *view)
    : QObject(view)
    , m_context(context)
    , m_view(view)
{
    Actions &actions = *context.actions;
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->addActions({ actions[u"trail.merge"_s], actions[u"trail.separate"_s] });
    connect(
        view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowMerging::update);
    connect(actions[u"trail.merge"_s], &QAction::triggered, this, &RowMerging::merge);
    connect(actions[u"trail.separate"_s], &QAction::triggered, this, &RowMerging::separate);
}

void RowMerging::update()
{
    const Workspace *workspace = m_context.feed->workspace();
    const bool writable = workspace != nullptr && !workspace->info().readOnly;
    const LibraryFacts &facts = m_context.feed->library().facts();
    const bool isMerged
        = !facts.merges.isEmpty() && !MergedRecommendations(facts).toldWith(current()).isEmpty();
    (*m_context.actions)[u"trail.merge"_s]->setEnabled(writable && selected().size() > 1);
    (*m_context.actions)[u"trail.separate"_s]->setEnabled(writable && isMerged);
}

QList<qint64> RowMerging::selected() const
{
    QList<qint64> selected;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        selected.append(row.data(RowKeyRole).toLongLong());
    return selected;
}

qint64 RowMerging::current() const
{
    return m_view->currentIndex().data(RowKeyRole).toLongLong();
}

void RowMerging::merge()
{
    const QList<MergeDecision> decisions = mergeOf(selected(), m_context.feed->library().facts());
    if (decisions.isEmpty())
        return;
    const int rows = static_cast<int>(decisions.size()) + 1;
    keep(decisions, tr("merge %n row(s)", nullptr, rows));
    Q_EMIT said(tr("%n row(s) are one now: the earliest is shown and tells of the others. Ctrl+Z "
                   "takes it back.",
        nullptr, rows));
}

void RowMerging::separate()
{
    const MergedRecommendations merged(m_context.feed->library().facts());
    QList<MergeDecision> decisions = merged.decisionsUnder(current());
    for (MergeDecision &decision : decisions)
        decision.together = false;
    if (!decisions.isEmpty())
        keep(decisions, tr("take merged rows apart"));
}

void RowMerging::keep(const QList<MergeDecision> &decisions, const QString &name)
{
    QList<LibrarySteps::Step> each;
    for (const MergeDecision &decision : decisions)
        each.append({ name,
            [decision](Workspace &workspace) { return workspace.decideMerge(decision); },
            [](Workspace &workspace, qint64 stored) { return workspace.undoMergeDecision(stored); },
            {} });
    m_context.steps->push(name, each);
}

} // namespace Peel
