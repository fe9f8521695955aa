// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrixmodel.h"

#include "domain/roundname.h"
#include "models/gradechip.h"
#include "models/modelroles.h"
#include "models/wording.h"

#include <QFont>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

MatrixModel::MatrixModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void MatrixModel::setMatrix(const JudgmentMatrix &matrix)
{
    beginResetModel();
    m_matrix = matrix;
    m_top.clear();
    m_children = QList<QList<int>>(matrix.rows.size());
    m_place = QList<int>(matrix.rows.size(), 0);
    for (int row = 0; row < matrix.rows.size(); ++row) {
        const int above = matrix.rows.at(row).parent;
        QList<int> &siblings = above < 0 ? m_top : m_children[above];
        m_place[row] = static_cast<int>(siblings.size());
        siblings.append(row);
    }
    findLikeColumns();
    endResetModel();
}

void MatrixModel::setWish(const CellWish &wish)
{
    m_wish = wish;
    dimmingChanged();
}

bool MatrixModel::isWanted(int row) const
{
    for (int column = 0; column < m_matrix.columns.size(); ++column) {
        if (m_wish.grants(
                m_matrix.cells.at(row).at(column), m_matrix.changes.at(row).at(column).verdict))
            return true;
    }
    return std::ranges::any_of(
        m_children.at(row), [this](int question) { return isWanted(question); });
}

void MatrixModel::setLikeRound(const QString &round)
{
    if (round == m_likeRound)
        return;
    m_likeRound = round;
    findLikeColumns();
    dimmingChanged();
}

void MatrixModel::findLikeColumns()
{
    m_like.clear();
    for (const MatrixColumn &column : std::as_const(m_matrix.columns))
        m_like.append(m_likeRound.isEmpty() || column.round == m_likeRound
            || comparabilityOfRounds(column.round, m_likeRound, ReferenceData::builtIn())
                   .comparable());
}

bool MatrixModel::isDimmed(int row, int column) const
{
    return !m_like.value(column, true)
        || !m_wish.grants(
            m_matrix.cells.at(row).at(column), m_matrix.changes.at(row).at(column).verdict);
}

void MatrixModel::dimmingChanged()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex first = index(row, 0);
        Q_EMIT dataChanged(first, first.siblingAtColumn(columnCount() - 1),
            QList<int> { DimmedRole, GradeChipRole });
        if (const int below = rowCount(first); below > 0)
            Q_EMIT dataChanged(index(0, 0, first), index(below - 1, columnCount() - 1, first),
                QList<int> { DimmedRole, GradeChipRole });
    }
}

int MatrixModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<int>(index.internalId()) : -1;
}

const MatrixCell *MatrixModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || roundColumn(index) < 0)
        return nullptr;
    return &m_matrix.cells.at(rowOf(index)).at(roundColumn(index));
}

QModelIndex MatrixModel::indexOf(const QString &areaId, const QString &round) const
{
    for (int row = 0; row < m_matrix.rows.size(); ++row) {
        for (int column = 0; column < m_matrix.columns.size(); ++column) {
            const bool wanted = m_matrix.columns.at(column).round == round
                && m_matrix.rows.at(row).areas.value(round) == areaId;
            if (wanted)
                return createIndex(m_place.at(row), column + 1, static_cast<quintptr>(row));
        }
    }
    return {};
}

QModelIndex MatrixModel::firstGraded() const
{
    for (int row = 0; row < m_matrix.rows.size(); ++row) {
        for (int column = static_cast<int>(m_matrix.columns.size()) - 1; column >= 0; --column) {
            if (m_matrix.cells.at(row).at(column).grade)
                return createIndex(m_place.at(row), column + 1, static_cast<quintptr>(row));
        }
    }
    return {};
}

bool MatrixModel::breaksBefore(int column) const
{
    const int round = column - 1;
    return round > 0 && round < m_matrix.columns.size()
        && !m_matrix.columns.at(round).withPrevious.comparable();
}

QModelIndex MatrixModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<int> &siblings = parent.isValid() ? m_children.at(rowOf(parent)) : m_top;
    if (row < 0 || row >= siblings.size() || column < 0 || column >= columnCount()
        || (parent.isValid() && parent.column() != 0))
        return {};
    return createIndex(row, column, static_cast<quintptr>(siblings.at(row)));
}

QModelIndex MatrixModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = m_matrix.rows.at(rowOf(child)).parent;
    return above < 0 ? QModelIndex()
                     : createIndex(m_place.at(above), 0, static_cast<quintptr>(above));
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_top.size());
    return parent.column() == 0 ? static_cast<int>(m_children.at(rowOf(parent)).size()) : 0;
}

int MatrixModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(m_matrix.columns.size()) + 1;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return index.column() == 0 ? nameData(rowOf(index), role)
                               : cellData(rowOf(index), roundColumn(index), role);
}

QVariant MatrixModel::nameData(int row, int role) const
{
    const QuestionRow &question = m_matrix.rows.at(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case FilterTextRole:
        return question.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return question.crosswalk.join(u'\n');
    case Qt::FontRole: {
        QFont font;
        font.setBold(question.isPillar);
        return font;
    }
    case RowKeyRole:
        return question.id + u'@' + question.newestRound;
    default:
        return {};
    }
}

/// What changed, and what earlier captures of its page said.
QStringList MatrixModel::aboutCell(int row, int column) const
{
    QStringList lines;
    const BandVerdict &change = m_matrix.changes.at(row).at(column);
    if (change.verdict != Verdict::NoJudgment)
        lines << verdictText(change);
    for (const QString &earlier : m_matrix.cells.at(row).at(column).history)
        lines << tr("Earlier capture, %1").arg(earlier);
    return lines;
}

/// Where changes are looked for, the chip says which one it is.
GradeChip MatrixModel::chipAt(int row, int column) const
{
    const MatrixCell &cell = m_matrix.cells.at(row).at(column);
    const BandVerdict &change = m_matrix.changes.at(row).at(column);
    GradeChip chip = chipOf(cell, cellSentence(m_matrix, row, column));
    if (m_wish.kind == CellWish::Kind::Changed && m_wish.grants(cell, change.verdict))
        chip.note = verdictSign(change.verdict) + u' ' + verdictText(change);
    return chip;
}

QVariant MatrixModel::cellData(int row, int column, int role) const
{
    const MatrixCell &cell = m_matrix.cells.at(row).at(column);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell);
    case Qt::AccessibleTextRole:
        return cellSentence(m_matrix, row, column);
    case Qt::ToolTipRole:
        return (QStringList { cellSentence(m_matrix, row, column) } + aboutCell(row, column))
            .join(u'\n');
    case Qt::AccessibleDescriptionRole:
        return (QStringList { cell.note } + aboutCell(row, column)).join(u' ').trimmed();
    case GradeChipRole:
        return QVariant::fromValue(chipAt(row, column));
    case DimmedRole:
        return isDimmed(row, column);
    case StateRole:
        return static_cast<int>(cell.state);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? tr("Question") : QVariant();
    const MatrixColumn &column = m_matrix.columns.at(section - 1);
    const QString name = roundName(column.round);
    switch (role) {
    case Qt::DisplayRole:
        return column.scaleShort.isEmpty() ? name : name + u'\n' + column.scaleShort;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringList { roundWords(column.round), column.scaleName,
            column.withPrevious.comparable()
                ? QString()
                : tr("not comparable with the round before: %1").arg(column.withPrevious.reason),
            column.counts }
            .filter(QRegularExpression(u"."_s))
            .join(u". "_s);
    case RowKeyRole:
        return column.round;
    default:
        return {};
    }
}

} // namespace Peel
