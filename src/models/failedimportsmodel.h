// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "models/rowtablemodel.h"

namespace Peel {

/// The files that could not be read when they were last tried. The path is the key of a row.
class FailedImportsModel final : public RowTableModel<FailedImport>
{
    Q_OBJECT
public:
    enum Column { File, Why, When, ColumnCount };

    using RowTableModel::RowTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QVariant cell(const FailedImport &row, int column, int role) const override;
    QString title(int column) const override;
};

} // namespace Peel
