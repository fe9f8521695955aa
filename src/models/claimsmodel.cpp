// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claimsmodel.h"

#include "models/modelroles.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString verdictWords(const ClaimRow &row)
{
    if (row.text.isEmpty())
        return {};
    switch (row.verdict) {
    case ClaimVerdict::Accepted:
        return ClaimsModel::tr("✓ accepted");
    case ClaimVerdict::Rejected:
        return ClaimsModel::tr("✗ rejected");
    case ClaimVerdict::Proposed:
        break;
    }
    return ClaimsModel::tr("? to decide");
}

QString textOf(const ClaimRow &row, int column)
{
    switch (column) {
    case ClaimsModel::ClaimText:
        return row.text.isEmpty() ? ClaimsModel::tr("nothing said") : row.text;
    case ClaimsModel::State:
        return row.state;
    case ClaimsModel::Decided:
        return verdictWords(row);
    case ClaimsModel::Beside:
        return row.beside.isEmpty() ? ClaimsModel::tr("nothing about it") : row.beside;
    default:
        return row.why;
    }
}

QString sentenceOf(const ClaimRow &row)
{
    return ClaimsModel::tr("%1: %2. In the inspection: %3. %4 %5")
        .arg(row.state, textOf(row, ClaimsModel::ClaimText), textOf(row, ClaimsModel::Beside),
            row.why, verdictWords(row))
        .trimmed();
}

} // namespace

const ClaimRow *ClaimsModel::claim(const QModelIndex &index) const
{
    const bool isRow = index.isValid() && index.row() < rows().size();
    return isRow && !rows().at(index.row()).text.isEmpty() ? &rows().at(index.row()) : nullptr;
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClaimsModel::title(int column) const
{
    switch (column) {
    case ClaimText:
        return tr("What is claimed");
    case State:
        return tr("Label");
    case Decided:
        return tr("Decided");
    case Beside:
        return tr("In the inspection");
    default:
        return tr("Why");
    }
}

QVariant ClaimsModel::cell(const ClaimRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return textOf(row, column);
    case Qt::AccessibleTextRole:
        return column == ClaimText ? sentenceOf(row)
                                   : title(column) + u": "_s + textOf(row, column);
    case FilterTextRole:
        return sentenceOf(row);
    case FactRole:
        return QVariant::fromValue(
            FactRef { FactRef::Kind::Passage, 0, row.place.document, row.place.source });
    case StateRole:
        return static_cast<int>(row.verdict);
    case DocumentRole:
        return row.place.document;
    default:
        return {};
    }
}

} // namespace Peel
