// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figurespec.h"
#include "models/libraryindex.h"
#include "models/rowtablemodel.h"

namespace Peel {

/// A mark of a figure in words.
struct FigureMarkRow
{
    QString category;
    QString series;
    QString value;
    QString said; // annotations and doubts
    FactRef ref;
};

/// The marks of a figure that is not of one measure as a table: what stands under it, and what a
/// screen reader reads in its place.
class FigurePointModel final : public RowTableModel<FigureMarkRow>
{
    Q_OBJECT
public:
    enum Column { Category, SeriesName, Value, Said, ColumnCount };

    using RowTableModel::RowTableModel;

    void setFigure(const FigureSpec &spec, const LibraryIndex &library);
    int rowOf(qint64 fact) const; // -1 if not shown
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QVariant cell(const FigureMarkRow &row, int column, int role) const override;
    QString title(int column) const override;
};

/// The fact behind a mark, as the library has it: a kind of figure tells which facts its marks are.
FactRef refOfMark(FigureKind kind, qint64 fact, const LibraryIndex &library);

} // namespace Peel
