// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonmodel.h"

#include "models/comparisonrows.h"
#include "models/gradechip.h"
#include "models/modelroles.h"
#include "models/wording.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr quintptr TopLevel = 0;

} // namespace

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ComparisonModel::setComparison(const Comparison &comparison, const LibraryIndex &library)
{
    beginResetModel();
    m_comparison = comparison;
    m_groups = comparisonGroups(comparison, library);
    endResetModel();
}

void ComparisonModel::clear()
{
    beginResetModel();
    m_comparison = {};
    m_groups.clear();
    endResetModel();
}

int ComparisonModel::columnOfSide(int side) const
{
    return m_comparison.ofForces() ? 1 + side : 1 + 2 * side;
}

int ComparisonModel::sideOfColumn(int column) const
{
    if (column <= 0 || column >= columnCount())
        return -1;
    if (m_comparison.ofForces())
        return column - 1;
    return column % 2 == 1 ? column / 2 : -1;
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
    const int sides = static_cast<int>(m_comparison.sides.size());
    return m_comparison.ofForces() ? 1 + sides : std::max(1, 2 * sides);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isHead = index.internalId() == TopLevel;
    const Group &group
        = m_groups.at(isHead ? index.row() : static_cast<int>(index.internalId()) - 1);
    const Row &row = isHead ? group.head : group.rows.at(index.row());
    return index.column() == 0 ? nameData(row, role) : rowData(row, index.column(), role);
}

QVariant ComparisonModel::nameData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.note.isEmpty() ? row.name : row.name + u'\n' + row.note;
    case LevelRole:
        return row.kind < HeadingRow ? std::min(row.level, 1) : 0;
    case Qt::AccessibleTextRole:
        return row.name;
    case Qt::AccessibleDescriptionRole:
        return row.note;
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.kind == HeadingRow || (row.kind < HeadingRow && row.level == 0));
        return font;
    }
    case StateRole:
        return row.kind;
    default:
        return {};
    }
}

QVariant ComparisonModel::rowData(const Row &row, int column, int role) const
{
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
    case MarksRole:
        return cell.marks.isEmpty() ? QVariant() : QVariant::fromValue(cell.marks);
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
    const QString name = sideName(m_comparison, side);
    const QString scale = m_comparison.scaleNames.value(side);
    if (m_comparison.ofForces())
        return name;
    return role == Qt::DisplayRole && !scale.isEmpty() ? name + u'\n' + scale
                                                       : roundWords(name) + u", "_s + scale;
}

} // namespace Peel
