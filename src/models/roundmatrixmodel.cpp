// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roundmatrixmodel.h"

#include "models/gradechip.h"
#include "models/modelroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

RoundMatrixModel::RoundMatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RoundMatrixModel::setMatrix(const RoundMatrix &matrix)
{
    beginResetModel();
    m_matrix = matrix;
    endResetModel();
}

const MatrixCell *RoundMatrixModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    return &m_matrix.cells.at(index.row()).at(index.column() - 1);
}

QModelIndex RoundMatrixModel::indexOf(const QString &force, const QString &area) const
{
    const auto row = static_cast<int>(m_matrix.forces.indexOf(force));
    for (int column = 0; row >= 0 && column < m_matrix.columns.size(); ++column) {
        if (m_matrix.columns.at(column).areas.value(m_matrix.round) == area)
            return index(row, column + 1);
    }
    return {};
}

void RoundMatrixModel::setWish(const CellWish &wish)
{
    m_wish = wish;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), { DimmedRole });
}

bool RoundMatrixModel::isWanted(int row) const
{
    const QList<MatrixCell> &cells = m_matrix.cells.at(row);
    return std::any_of(cells.begin(), cells.end(),
        [this](const MatrixCell &cell) { return m_wish.grants(cell, Verdict::NoJudgment); });
}

int RoundMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.forces.size());
}

int RoundMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.columns.size()) + 1;
}

QVariant RoundMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == 0) {
        const bool named = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return named ? m_matrix.forceNames.at(index.row()) : QVariant();
    }
    const MatrixCell &cell = *cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellSentence(m_matrix, index.row(), index.column() - 1);
    case Qt::AccessibleDescriptionRole:
        return cell.note;
    case GradeChipRole:
        return QVariant::fromValue(
            chipOf(cell, cellSentence(m_matrix, index.row(), index.column() - 1)));
    case StateRole:
        return static_cast<int>(cell.state);
    case DimmedRole:
        return !m_wish.grants(cell, Verdict::NoJudgment);
    default:
        return {};
    }
}

QVariant RoundMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool named
        = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || !named)
        return {};
    return section == 0 ? tr("Force") : m_matrix.columns.at(section - 1).name;
}

} // namespace Peel
