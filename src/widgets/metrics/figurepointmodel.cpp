// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/metrics/figurepointmodel.h"

#include "models/modelroles.h"

#include <utility>

namespace Peel {

FactRef refOfMark(FigureKind kind, qint64 fact, const LibraryIndex &library)
{
    switch (kind) {
    case FigureKind::GradeBars:
    case FigureKind::GradeSteps:
        if (const StoredJudgment *found = library.judgment(fact))
            return refOf(*found);
        return {};
    case FigureKind::Timeline:
        if (const StoredRecommendation *found = library.recommendation(fact))
            return refOf(*found);
        return {};
    default:
        if (const StoredMetric *found = library.metric(fact))
            return refOf(*found);
        return {};
    }
}

void FigurePointModel::setFigure(const FigureSpec &spec, const LibraryIndex &library)
{
    QList<FigureMarkRow> rows;
    for (int series = 0; series < spec.series.size(); ++series) {
        const QList<FigurePoint> &points = spec.series.at(series).points;
        for (int i = 0; i < points.size(); ++i) {
            const FigurePoint &point = points.at(i);
            QStringList said;
            for (const FigureMark &mark : spec.marks) {
                if (mark.series == series && mark.point == i)
                    said.append(mark.kind == FigureMark::Kind::Excluded
                            ? tr("left out of the figure: %1").arg(mark.words)
                            : mark.words);
            }
            rows.append({ spec.categories.at(point.category).label, spec.series.at(series).name,
                pointValue(spec, point), said.join(QStringLiteral("; ")),
                refOfMark(spec.kind, point.facts.value(0), library) });
        }
    }
    setRows(std::move(rows));
}

int FigurePointModel::rowOf(qint64 fact) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).ref.id == fact)
            return row;
    }
    return -1;
}

int FigurePointModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FigurePointModel::cell(const FigureMarkRow &row, int column, int role) const
{
    if (role == FactRole && !row.ref.isNull())
        return QVariant::fromValue(row.ref);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Category:
        return row.category;
    case SeriesName:
        return row.series;
    case Value:
        return row.value;
    default:
        return row.said;
    }
}

QString FigurePointModel::title(int column) const
{
    switch (column) {
    case Category:
        return tr("Of");
    case SeriesName:
        return tr("Series");
    case Value:
        return tr("Value");
    default:
        return tr("Remark");
    }
}

} // namespace Peel
