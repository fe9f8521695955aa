// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/failedimportsmodel.h"

#include "models/modelroles.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString textOf(const FailedImport &row, int column)
{
    switch (column) {
    case FailedImportsModel::File:
        return QFileInfo(row.path).fileName();
    case FailedImportsModel::Why:
        return row.message;
    default:
        return QLocale().toString(row.attemptedAt.toLocalTime(), u"d MMMM yyyy, HH:mm"_s);
    }
}

} // namespace

int FailedImportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FailedImportsModel::title(int column) const
{
    switch (column) {
    case File:
        return tr("File");
    case Why:
        return tr("Why it could not be read");
    default:
        return tr("Last tried");
    }
}

QVariant FailedImportsModel::cell(const FailedImport &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == File ? row.path : textOf(row, column);
    case Qt::AccessibleTextRole:
        return u"%1. %2 %3"_s.arg(textOf(row, File), textOf(row, Why), textOf(row, When));
    case RowKeyRole:
        return row.path;
    default:
        return {};
    }
}

} // namespace Peel
