// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/measureseries.h"

#include <QAbstractItemModel>

namespace Peel {

/// The measures of a library under their groups, with how much there is of each.
class MeasureModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Points, Figures, ColumnCount };

    explicit MeasureModel(QObject *parent = nullptr);

    void setMeasures(const QList<MeasureEntry> &measures);
    /// Null for a group.
    const MeasureEntry *entry(const QModelIndex &index) const;
    /// By the entry's key (RowKeyRole); invalid if there is none.
    QModelIndex indexOf(const QString &key) const;
    /// The measure with the longest series: what to show first.
    QModelIndex richest() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        QString name;
        QList<MeasureEntry> entries;
    };

    QList<Group> m_groups;
};

/// What names a measure when the library is read anew: its id or name with its unit.
QString measureKey(const MeasureEntry &entry);

} // namespace Peel
