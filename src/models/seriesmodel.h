// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/measureseries.h"
#include "models/findingindex.h"
#include "models/libraryindex.h"
#include "models/rowtablemodel.h"

#include <QMap>

namespace Peel {

/// One point of one series with the document that prints it.
struct PointRow
{
    int series = 0; // index among the shown ones
    int point = 0;
    QString seriesName;
    Unit unit = Unit::Count;
    SeriesPoint value;
    bool conflict = false; // another document prints another value
    StoredMetric metric; // the clearest fact
    DocumentRecord document;
    QList<FigureFinding> findings; // that the value does not add up, or was rounded otherwise
    QString excluded = {}; // why it is left out of the figure; empty where it is not
};

/// The points of the shown series as a table: what stands under the figure, and what a screen
/// reader reads in its place.
class SeriesModel final : public RowTableModel<PointRow>
{
    Q_OBJECT
public:
    enum Column { PeriodName, Value, SeriesName, Document, Place, Certainty, ColumnCount };

    using RowTableModel::RowTableModel;

    void setSeries(const QList<Series> &series, const LibraryIndex &library,
        const FindingIndex &findings = {});
    int rowOf(qint64 metric) const; // -1 if not shown
    /// Values that are not drawn, with the reason, by fact.
    void setExclusions(const QMap<qint64, QString> &exclusions);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant cell(const PointRow &row, int column, int role) const override;
    QString title(int column) const override;
};

/// "the force", "England and Wales": what the values of a scope are of.
QString scopeWords(Scope scope, const QString &force);
/// A series' name for legends and headings: "Derbyshire Constabulary, by year".
QString seriesWords(const Series &series);

} // namespace Peel
