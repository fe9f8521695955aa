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
    enum Column { ClaimText, State, Beside, Why, ColumnCount };

    using RowTableModel::RowTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QVariant cell(const ClaimRow &row, int column, int role) const override;
    QString title(int column) const override;
};

} // namespace Peel
