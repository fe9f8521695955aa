// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trailrecords.h"
#include "widgets/parts/page.h"

#include <QList>
#include <QObject>

class QTreeView;

namespace Peel {

/// What Ctrl+M does in the list of recommendations: the selected rows are one, until they are taken
/// apart or the step is undone.
class RowMerging final : public QObject
{
    Q_OBJECT
public:
    /// Works on the rows of the view, which answer the id of a recommendation for RowKeyRole.
    RowMerging(const PageContext &context, QTreeView *view);

    /// What can be merged or taken apart now.
    void update();

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void merge();
    void separate();
    void keep(const QList<MergeDecision> &decisions, const QString &name);
    QList<qint64> selected() const;
    qint64 current() const;

    PageContext m_context;
    QTreeView *m_view;
};

} // namespace Peel
