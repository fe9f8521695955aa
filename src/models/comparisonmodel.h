// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "models/libraryindex.h"

#include <QAbstractItemModel>
#include <QPoint>

namespace Peel {

/// A comparison as a tree: one row per question with its grades and verdicts, under it what the
/// reports say of each other, areas for improvement, findings sentence by sentence and what the
/// force said; behind the questions what belongs to none, and the figures. The sides are columns;
/// between two rounds stands a column for the verdict.
class ComparisonModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    /// What a row is (StateRole of column 0).
    enum RowKind {
        QuestionRowKind,
        UnchangedQuestion, // the same grade on every side
        HeadingRow,
        DetailRow,
        UnchangedDetail // a sentence that stayed
    };

    explicit ComparisonModel(QObject *parent = nullptr);

    /// `library` knows the facts that the comparison speaks of.
    void setComparison(const Comparison &comparison, const LibraryIndex &library);
    void clear();

    const Comparison &comparison() const { return m_comparison; }

    int columnOfSide(int side) const;

    /// -1 for the columns of names and verdicts.
    int sideOfColumn(int column) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// One cell, whatever it speaks of.
    struct Cell
    {
        QString text;
        QString sentence; // for screen readers; empty: name and text
        QVariant chip;
        FactRef ref;
        QString note; // a quiet second sentence: why there is no difference
        QList<QPoint> marks; // words that the other side does not have
    };

    struct Row
    {
        QString name;
        QString note; // under the name
        int level = 0;
        RowKind kind = DetailRow;
        QList<Cell> cells; // side, verdict, side, …
    };

    struct Group
    {
        Row head;
        QList<Row> rows;
    };

private:
    QVariant nameData(const Row &row, int role) const;
    QVariant rowData(const Row &row, int column, int role) const;

    Comparison m_comparison;
    QList<Group> m_groups;
};

} // namespace Peel
