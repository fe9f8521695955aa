// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonmodel.h"

#include "models/gradechip.h"
#include "models/modelroles.h"
#include "models/wording.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr quintptr TopLevel = 0;

QString printedRound(QString round)
{
    return round.replace(u'-', u'–');
}

QString metricText(const Metric &metric)
{
    const QString value = spokenValue(metric.value, metric.unit, metric.decimals);
    return metric.period ? u"%1\n%2"_s.arg(value, metric.period->label) : value;
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ComparisonModel::setComparison(const Comparison &comparison, const LibraryIndex &library)
{
    beginResetModel();
    m_comparison = comparison;
    m_groups.clear();
    addBands(library);
    addImprovements(library);
    addFigures();
    endResetModel();
}

void ComparisonModel::clear()
{
    beginResetModel();
    m_comparison = {};
    m_groups.clear();
    endResetModel();
}

int ComparisonModel::sideOfColumn(int column) const
{
    return column > 0 && column % 2 == 1 ? column / 2 : -1;
}

ComparisonModel::Cell ComparisonModel::gradeCell(
    const MatrixCell &cell, const QString &name, const LibraryIndex &library) const
{
    Cell shown;
    shown.text = cellText(cell);
    shown.sentence = u"%1, %2: %3"_s.arg(name, roundWords(cell.round), shown.text);
    shown.chip = QVariant::fromValue(chipOf(cell, shown.sentence));
    if (const StoredJudgment *judgment = library.judgment(cell.facts.value(0)))
        shown.ref = refOf(*judgment);
    return shown;
}

void ComparisonModel::addBands(const LibraryIndex &library)
{
    Group group { tr("Judgments"), {} };
    for (const Band &band : m_comparison.bands) {
        Row row { band.name, band.level, false, {} };
        for (int side = 0; side < band.sides.size(); ++side) {
            row.cells << gradeCell(band.sides.at(side), band.name, library);
            if (side >= band.verdicts.size())
                continue;
            const BandVerdict &verdict = band.verdicts.at(side);
            Cell between;
            between.text = verdictSign(verdict.verdict) + u' ' + verdictText(verdict);
            between.sentence = u"%1: %2"_s.arg(band.name, verdictText(verdict));
            row.cells << between;
            row.changed = row.changed || verdict.verdict != Verdict::SameGrade;
        }
        group.rows << row;
    }
    if (!group.rows.isEmpty())
        m_groups << group;
}

QList<ComparisonModel::Row> ComparisonModel::improvementRows(
    const QString &name, const QList<QList<qint64>> &ids, const LibraryIndex &library) const
{
    QList<Row> rows;
    for (int side = 0; side < ids.size(); ++side) {
        for (const qint64 id : ids.at(side)) {
            const StoredRecommendation *found = library.recommendation(id);
            if (found == nullptr)
                continue;
            Row row { name, 0, true, QList<Cell>(columnCount() - 1) };
            Cell &cell = row.cells[2 * side];
            cell.text = found->fact.text;
            cell.sentence = u"%1, %2: %3"_s.arg(recommendationKindName(found->fact.kind),
                roundWords(m_comparison.rounds.value(side)), found->fact.text);
            cell.ref = refOf(*found);
            rows << row;
        }
    }
    return rows;
}

void ComparisonModel::addImprovements(const LibraryIndex &library)
{
    Group group { tr("Areas for improvement and recommendations"), {} };
    for (const Band &band : m_comparison.bands)
        group.rows << improvementRows(band.name, band.recommendations, library);
    group.rows << improvementRows(
        tr("No area named"), m_comparison.recommendationsWithoutArea, library);
    if (!group.rows.isEmpty())
        m_groups << group;
}

void ComparisonModel::addFigures()
{
    Group group { tr("Figures printed in both"), {} };
    for (const MetricPair &pair : m_comparison.metrics) {
        Row row { pair.name, 0, true, QList<Cell>(columnCount() - 1) };
        for (int side = 0; side < pair.sides.size(); ++side) {
            const std::optional<StoredMetric> &metric = pair.sides.at(side);
            Cell &cell = row.cells[2 * side];
            if (!metric) {
                cell.text = tr("not printed");
                continue;
            }
            cell.text = metricText(metric->fact);
            cell.sentence = u"%1, %2"_s.arg(pair.name, QString(cell.text).replace(u'\n', u' '));
            cell.ref = refOf(*metric);
        }
        Cell &change = row.cells[row.cells.size() - 2];
        change.text = pair.difference.isEmpty() ? tr("≠ no difference drawn") : pair.difference;
        change.note = pair.whyNot;
        group.rows << row;
    }
    if (!group.rows.isEmpty())
        m_groups << group;
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= columnCount())
        return {};
    return createIndex(
        row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : TopLevel);
}

QModelIndex ComparisonModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, TopLevel);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != TopLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return std::max(1, 2 * static_cast<int>(m_comparison.rounds.size()));
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == TopLevel)
        return groupData(m_groups.at(index.row()), index.column(), role);
    const Group &group = m_groups.at(static_cast<int>(index.internalId()) - 1);
    return rowData(group.rows.at(index.row()), index.column(), role);
}

QVariant ComparisonModel::groupData(const Group &group, int column, int role) const
{
    if (column != 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return group.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %n row(s)", nullptr, static_cast<int>(group.rows.size())).arg(group.name);
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    default:
        return {};
    }
}

QVariant ComparisonModel::rowData(const Row &row, int column, int role) const
{
    if (column == 0) {
        switch (role) {
        case Qt::DisplayRole:
            return row.level > 0 ? u"    "_s + row.name : row.name;
        case Qt::AccessibleTextRole:
            return row.name;
        case StateRole:
            return row.changed;
        default:
            return {};
        }
    }
    const Cell cell = row.cells.value(column - 1);
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.note.isEmpty() ? cell.text : cell.text + u'\n' + cell.note;
    case Qt::AccessibleTextRole:
        return cell.sentence.isEmpty() ? u"%1: %2"_s.arg(row.name, cell.text) : cell.sentence;
    case Qt::AccessibleDescriptionRole:
        return cell.note;
    case GradeChipRole:
        return cell.chip;
    case FactRole:
        return cell.ref.isNull() ? QVariant() : QVariant::fromValue(cell.ref);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (section == 0)
        return tr("Question");
    const int side = sideOfColumn(section);
    if (side < 0)
        return tr("Change");
    const QString round = printedRound(m_comparison.rounds.value(side));
    const QString scale = m_comparison.scaleNames.value(side);
    return role == Qt::DisplayRole && !scale.isEmpty() ? round + u'\n' + scale
                                                       : roundWords(round) + u", "_s + scale;
}

} // namespace Peel
