// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importrowsmodel.h"

#include "models/factref.h"
#include "models/modelroles.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString stateWord(const ImportRow &row)
{
    switch (row.state) {
    case ImportRow::State::Queued:
        return ImportRowsModel::tr("waiting");
    case ImportRow::State::Reading:
        return row.pages > 0
            ? ImportRowsModel::tr("reading page %1 of %2").arg(row.page).arg(row.pages)
            : ImportRowsModel::tr("reading…");
    case ImportRow::State::Done:
        return ImportRowsModel::tr("done");
    case ImportRow::State::NewCapture:
        return ImportRowsModel::tr("later capture");
    case ImportRow::State::AlreadyHere:
        return ImportRowsModel::tr("already here");
    case ImportRow::State::NeedsPassword:
        return ImportRowsModel::tr("needs a password");
    case ImportRow::State::Failed:
        return ImportRowsModel::tr("could not be read");
    case ImportRow::State::PassedOver:
        return ImportRowsModel::tr("passed over");
    case ImportRow::State::Cancelled:
        break;
    }
    return ImportRowsModel::tr("cancelled");
}

int percent(const ImportRow &row)
{
    if (row.state != ImportRow::State::Reading)
        return -1;
    return row.pages > 0 ? std::clamp(100 * row.page / row.pages, 0, 100) : 0;
}

QString textOf(const ImportRow &row, int column)
{
    switch (column) {
    case ImportRowsModel::File:
        return QFileInfo(row.path).fileName();
    case ImportRowsModel::State:
        return stateWord(row);
    default:
        return row.message;
    }
}

QVariant factOf(const ImportRow &row)
{
    if (row.document == 0)
        return {};
    return QVariant::fromValue(FactRef { FactRef::Kind::Document, 0, row.document, {} });
}

} // namespace

void ImportRowsModel::setFiles(const QStringList &paths)
{
    setRows({});
    addFiles(paths);
}

int ImportRowsModel::addFiles(const QStringList &paths)
{
    const int first = rowCount();
    if (paths.isEmpty())
        return first;
    beginInsertRows({}, first, first + static_cast<int>(paths.size()) - 1);
    for (const QString &path : paths) {
        ImportRow row;
        row.path = path;
        m_rows.append(row);
    }
    endInsertRows();
    return first;
}

void ImportRowsModel::setReading(int row, int page, int pages)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_rows[row].state = ImportRow::State::Reading;
    m_rows[row].page = page;
    m_rows[row].pages = pages;
    rowChanged(row);
}

void ImportRowsModel::setResult(
    int row, ImportRow::State state, const QString &message, qint64 document)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_rows[row].state = state;
    m_rows[row].message = message;
    m_rows[row].document = document;
    rowChanged(row);
}

void ImportRowsModel::addPassedOver(const QString &path, const QString &why)
{
    ImportRow row;
    row.path = path;
    row.state = ImportRow::State::PassedOver;
    row.message = why;
    const int at = rowCount();
    beginInsertRows({}, at, at);
    m_rows.append(row);
    endInsertRows();
}

int ImportRowsModel::files() const
{
    return rowCount()
        - static_cast<int>(
            std::ranges::count(m_rows, ImportRow::State::PassedOver, &ImportRow::state));
}

int ImportRowsModel::finished() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const ImportRow &row) {
        return row.state != ImportRow::State::Queued && row.state != ImportRow::State::Reading
            && row.state != ImportRow::State::PassedOver;
    }));
}

QStringList ImportRowsModel::pathsIn(ImportRow::State state) const
{
    QStringList paths;
    for (const ImportRow &row : m_rows) {
        if (row.state == state)
            paths << row.path;
    }
    return paths;
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportRowsModel::title(int column) const
{
    switch (column) {
    case File:
        return tr("File");
    case State:
        return tr("State");
    default:
        return tr("What was found");
    }
}

QVariant ImportRowsModel::cell(const ImportRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == File ? row.path : textOf(row, column);
    case Qt::AccessibleTextRole:
        return u"%1, %2. %3"_s.arg(textOf(row, File), textOf(row, State), row.message).trimmed();
    case ProgressRole:
        return percent(row);
    case StateRole:
        return static_cast<int>(row.state);
    case DocumentRole:
        return row.document;
    case FactRole:
        return factOf(row);
    default:
        return {};
    }
}

} // namespace Peel
