// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cellwish.h"

#include <QAbstractTableModel>

namespace Peel {

/// The forces of one round by name as rows, its questions as columns behind the column of names.
/// Never ranked.
class RoundMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RoundMatrixModel(QObject *parent = nullptr);

    void setMatrix(const RoundMatrix &matrix);

    const RoundMatrix &matrix() const { return m_matrix; }

    /// nullptr for the column of names.
    const MatrixCell *cellAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &force, const QString &area) const;

    /// The other cells are dimmed.
    void setWish(const CellWish &wish);
    /// The force has a cell that is looked for.
    bool isWanted(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    RoundMatrix m_matrix;
    CellWish m_wish;
};

} // namespace Peel
