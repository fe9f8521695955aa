// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/review.h"
#include "models/rowtablemodel.h"

namespace Peel {

struct ReviewRow
{
    ReviewItem item;
    QString document; // title
};

/// Readings that wait for the analyst's word, or that have it.
class ReviewModel final : public RowTableModel<ReviewRow>
{
    Q_OBJECT
public:
    enum Column { Read, Why, Standing, Kind, Document, ColumnCount };

    using RowTableModel::RowTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QVariant cell(const ReviewRow &row, int column, int role) const override;
    QString title(int column) const override;
};

/// Everything that a filter may look for in the row.
QString filterText(const ReviewRow &row);

/// "? waits", "✓ accepted": where the analyst's word on it stands.
QString standingWords(const ReviewItem &item);

} // namespace Peel
