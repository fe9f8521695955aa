// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measuremodel.h"

#include "models/modelroles.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr quintptr TopLevel = 0;

QString sentenceOf(const MeasureEntry &entry)
{
    return MeasureModel::tr("%1, %2, %3, longest series %4")
        .arg(entry.name, unitName(entry.unit),
            MeasureModel::tr("%n figure(s)", nullptr, entry.figures),
            MeasureModel::tr("%n point(s)", nullptr, entry.points));
}

} // namespace

QString measureKey(const MeasureEntry &entry)
{
    return (entry.measure.isEmpty() ? entry.name : entry.measure) + u'|' + unitId(entry.unit);
}

MeasureModel::MeasureModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void MeasureModel::setMeasures(const QList<MeasureEntry> &measures)
{
    beginResetModel();
    m_groups.clear();
    Group others { tr("Other figures, as the documents name them"), {} };
    for (const MeasureEntry &entry : measures) {
        if (entry.group.isEmpty()) {
            others.entries << entry;
            continue;
        }
        auto group = std::ranges::find(m_groups, entry.group, &Group::name);
        if (group == m_groups.end()) {
            m_groups.append(Group { entry.group, {} });
            group = m_groups.end() - 1;
        }
        group->entries << entry;
    }
    if (!others.entries.isEmpty())
        m_groups << others;
    endResetModel();
}

const MeasureEntry *MeasureModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == TopLevel)
        return nullptr;
    return &m_groups.at(static_cast<int>(index.internalId()) - 1).entries.at(index.row());
}

QModelIndex MeasureModel::indexOf(const QString &key) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<MeasureEntry> &entries = m_groups.at(group).entries;
        const auto found = std::ranges::find(entries, key, measureKey);
        if (found != entries.end())
            return createIndex(
                static_cast<int>(found - entries.begin()), 0, static_cast<quintptr>(group) + 1);
    }
    return {};
}

QModelIndex MeasureModel::richest() const
{
    QModelIndex best;
    int most = 0;
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<MeasureEntry> &entries = m_groups.at(group).entries;
        for (int row = 0; row < entries.size(); ++row) {
            if (entries.at(row).points <= most)
                continue;
            most = entries.at(row).points;
            best = createIndex(row, 0, static_cast<quintptr>(group) + 1);
        }
    }
    return best;
}

QModelIndex MeasureModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(
        row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : TopLevel);
}

QModelIndex MeasureModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, TopLevel);
}

int MeasureModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != TopLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).entries.size());
}

int MeasureModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant MeasureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeasureEntry *measure = entry(index);
    if (measure == nullptr) {
        const Group &group = m_groups.at(index.row());
        if (index.column() != Name)
            return {};
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? group.name : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        // Figures whose time nothing tells make no points.
        return index.column() == Name ? QVariant(measure->name)
            : index.column() == Points
            ? (measure->points > 0 ? QVariant(measure->points) : QVariant(u"–"_s))
            : QVariant(measure->figures);
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case FilterTextRole:
        return sentenceOf(*measure);
    case RowKeyRole:
        return measureKey(*measure);
    case SortRole:
        return index.column() == Name  ? QVariant(measure->name.toLower())
            : index.column() == Points ? QVariant(measure->points)
                                       : QVariant(measure->figures);
    default:
        return {};
    }
}

QVariant MeasureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Name:
        return tr("Measure");
    case Points:
        return tr("Points");
    case Figures:
        return tr("Figures");
    default:
        return {};
    }
}

} // namespace Peel
