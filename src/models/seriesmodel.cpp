// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seriesmodel.h"

#include "models/modelroles.h"
#include "models/wording.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString textOf(const PointRow &row, int column)
{
    switch (column) {
    case SeriesModel::PeriodName:
        return row.value.period.label.isEmpty() ? SeriesModel::tr("no period printed")
                                                : row.value.period.label;
    case SeriesModel::Value:
        return spokenValue(row.value.value, row.unit, row.value.decimals);
    case SeriesModel::SeriesName:
        return row.seriesName;
    case SeriesModel::Document:
        return titleWords(row.document);
    case SeriesModel::Place:
        return row.metric.fact.evidence.source.page() > 0
            ? pageWords(row.metric.fact.evidence.source.page())
            : SeriesModel::tr("web page or text");
    default:
        break;
    }
    QStringList words;
    if (!row.excluded.isEmpty())
        words << SeriesModel::tr("left out of the figure: %1").arg(row.excluded);
    if (row.conflict)
        words << SeriesModel::tr("another document says otherwise");
    if (row.value.bound)
        words << SeriesModel::tr("a limit, not exact");
    for (const FigureFinding &finding : row.findings)
        words << SeriesModel::tr("%1 (worked out: %2)")
                     .arg(findingStrengthName(finding.strength), finding.workedOut);
    words << (row.value.unsure ? SeriesModel::tr("unsure") : SeriesModel::tr("as published"));
    return words.join(u", "_s);
}

QString sentenceOf(const PointRow &row)
{
    return SeriesModel::tr("%1, %2, %3, %4, %5")
        .arg(textOf(row, SeriesModel::SeriesName), textOf(row, SeriesModel::PeriodName),
            textOf(row, SeriesModel::Value), textOf(row, SeriesModel::Document),
            textOf(row, SeriesModel::Certainty));
}

void addPoint(
    QList<PointRow> &rows, PointRow row, const LibraryIndex &library, const FindingIndex &findings)
{
    const StoredMetric *metric = library.metric(row.value.metrics.value(0));
    const DocumentRecord *document
        = metric == nullptr ? nullptr : library.document(metric->document);
    if (document == nullptr)
        return;
    row.metric = *metric;
    row.document = *document;
    for (const qint64 fact : std::as_const(row.value.metrics))
        row.findings += findings.ofValue(fact);
    rows.append(std::move(row));
}

} // namespace

QString scopeWords(Scope scope, const QString &force)
{
    switch (scope) {
    case Scope::Force:
        return force.isEmpty() ? SeriesModel::tr("The force") : forceWords(force);
    case Scope::National:
        return SeriesModel::tr("England and Wales");
    case Scope::Other:
        break;
    }
    return SeriesModel::tr("Another area or partner");
}

QString seriesWords(const Series &series)
{
    const QString kind = periodKindName(series.kind);
    const QString scope = scopeWords(series.scope, series.force);
    return kind.isEmpty() ? scope : u"%1, %2"_s.arg(scope, kind);
}

void SeriesModel::setSeries(
    const QList<Series> &series, const LibraryIndex &library, const FindingIndex &findings)
{
    QList<PointRow> rows;
    for (int s = 0; s < series.size(); ++s) {
        const Series &shown = series.at(s);
        for (int p = 0; p < shown.points.size(); ++p)
            addPoint(rows,
                { s, p, seriesWords(shown), shown.unit, shown.points.at(p), false, {}, {}, {} },
                library, findings);
        for (const SeriesConflict &conflict : shown.conflicts)
            addPoint(rows,
                { s, conflict.point, seriesWords(shown), shown.unit, conflict.other, true, {}, {},
                    {} },
                library, findings);
    }
    setRows(std::move(rows));
}

int SeriesModel::rowOf(qint64 metric) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).value.metrics.contains(metric))
            return row;
    }
    return -1;
}

void SeriesModel::setExclusions(const QMap<qint64, QString> &exclusions)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        PointRow &one = m_rows[row];
        const QString reason
            = one.conflict ? QString() : exclusions.value(one.value.metrics.value(0));
        if (std::exchange(one.excluded, reason) != reason)
            rowChanged(row);
    }
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SeriesModel::title(int column) const
{
    switch (column) {
    case PeriodName:
        return tr("Period");
    case Value:
        return tr("Value");
    case SeriesName:
        return tr("Of");
    case Document:
        return tr("Document");
    case Place:
        return tr("Place");
    default:
        return tr("Reading");
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == Value && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return RowTableModel::headerData(section, orientation, role);
}

QVariant SeriesModel::cell(const PointRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::TextAlignmentRole:
        return column == Value ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return column == PeriodName ? sentenceOf(row)
                                    : title(column) + u": "_s + textOf(row, column);
    case Qt::ToolTipRole:
        return row.metric.fact.name;
    case SortRole:
        if (column == PeriodName)
            return row.value.period.to;
        return column == Value ? QVariant(row.value.value) : QVariant(textOf(row, column));
    case FactRole:
        return QVariant::fromValue(refOf(row.metric));
    case DocumentRole:
        return row.metric.document;
    case FilterTextRole:
        return sentenceOf(row);
    default:
        return {};
    }
}

} // namespace Peel
