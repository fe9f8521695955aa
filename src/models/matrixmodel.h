// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/judgmentmatrix.h"
#include "models/cellwish.h"
#include "models/gradechip.h"
#include "models/libraryindex.h"

#include <QAbstractItemModel>

namespace Peel {

/// A force's judgment matrix as a tree: pillars with their questions as rows, rounds as columns
/// behind the column of names.
class MatrixModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit MatrixModel(QObject *parent = nullptr);

    void setMatrix(const JudgmentMatrix &matrix);

    const JudgmentMatrix &matrix() const { return m_matrix; }

    /// The matrix' row and column of an index; -1 for the column of names.
    int rowOf(const QModelIndex &index) const;

    static int roundColumn(const QModelIndex &index) { return index.column() - 1; }

    const MatrixCell *cellAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &areaId, const QString &round) const;
    /// The newest grade of the first row that has one: where to begin.
    QModelIndex firstGraded() const;
    /// True where the column's grades do not compare with those of the column to the left.
    bool breaksBefore(int column) const;

    /// Cells that are not looked for are dimmed.
    void setWish(const CellWish &wish);
    /// The row, or a question under it, has a cell that is looked for.
    bool isWanted(int row) const;
    /// Dims the rounds whose grades do not compare with those of this one; empty: none.
    void setLikeRound(const QString &round);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant nameData(int row, int role) const;
    QVariant cellData(int row, int column, int role) const;
    GradeChip chipAt(int row, int column) const;
    QStringList aboutCell(int row, int column) const;

    bool isDimmed(int row, int column) const;
    void dimmingChanged();
    void findLikeColumns();

    JudgmentMatrix m_matrix;
    CellWish m_wish;
    QString m_likeRound;
    QList<bool> m_like; // for each column: compares with m_likeRound
    QList<int> m_top; // matrix rows at level 0
    QList<QList<int>> m_children; // for each matrix row, its questions
    QList<int> m_place; // for each matrix row, its row under its parent
};

} // namespace Peel
