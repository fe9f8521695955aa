// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "models/libraryindex.h"

#include <QAbstractItemModel>

namespace Peel {

/// A comparison as a tree of two levels: judgments, areas for improvement and figures, each with
/// its rows; rounds as columns with a column of verdicts between neighbours.
class ComparisonModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Section { Judgments, Improvements, Figures };
    explicit ComparisonModel(QObject *parent = nullptr);

    void setComparison(const Comparison &comparison, const LibraryIndex &library);
    void clear();

    const Comparison &comparison() const { return m_comparison; }

    int columnOfSide(int side) const { return 1 + 2 * side; }

    /// -1 for the columns of names and verdicts.
    int sideOfColumn(int column) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// One cell, whatever it speaks of.
    struct Cell
    {
        QString text;
        QString sentence;
        QVariant chip;
        FactRef ref;
        QString note; // a quiet second sentence: why there is no difference
    };

    struct Row
    {
        QString name;
        int level = 0;
        bool changed = true; // false: the same in every round
        QList<Cell> cells; // side, verdict, side, …
    };

    struct Group
    {
        QString name;
        QList<Row> rows;
    };

    void addBands(const LibraryIndex &library);
    void addImprovements(const LibraryIndex &library);
    void addFigures();
    Cell gradeCell(const MatrixCell &cell, const QString &name, const LibraryIndex &library) const;
    QList<Row> improvementRows(
        const QString &name, const QList<QList<qint64>> &ids, const LibraryIndex &library) const;
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant rowData(const Row &row, int column, int role) const;

    Comparison m_comparison;
    QList<Group> m_groups;
};

} // namespace Peel
