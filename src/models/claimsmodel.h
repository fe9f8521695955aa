// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/claims/claimrows.h"
#include "models/factref.h"
#include "models/rowtablemodel.h"

namespace Peel {

/// A claims report as a table: left what is claimed, right what the inspection says.
class ClaimsModel final : public RowTableModel<ClaimRow>
{
    Q_OBJECT
public:
    enum Column { ClaimText, State, Decided, Beside, Why, ColumnCount };

    using RowTableModel::RowTableModel;

    /// The row of an index; null where nothing was claimed, so that nothing can be decided.
    const ClaimRow *claim(const QModelIndex &index) const;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QVariant cell(const ClaimRow &row, int column, int role) const override;
    QString title(int column) const override;
};

} // namespace Peel
