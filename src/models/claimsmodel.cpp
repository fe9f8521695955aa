// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claimsmodel.h"

#include "models/modelroles.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString textOf(const ClaimRow &row, int column)
{
    switch (column) {
    case ClaimsModel::ClaimText:
        return row.text.isEmpty() ? ClaimsModel::tr("nothing said") : row.text;
    case ClaimsModel::State:
        return row.state;
    case ClaimsModel::Beside:
        return row.beside.isEmpty() ? ClaimsModel::tr("nothing about it") : row.beside;
    default:
        return row.why;
    }
}

QString sentenceOf(const ClaimRow &row)
{
    return ClaimsModel::tr("%1: %2. In the inspection: %3. %4")
        .arg(row.state, textOf(row, ClaimsModel::ClaimText), textOf(row, ClaimsModel::Beside),
            row.why);
}

} // namespace

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
        return tr("Proposed label");
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
    case DocumentRole:
        return row.place.document;
    default:
        return {};
    }
}

} // namespace Peel
