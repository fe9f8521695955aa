// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/numbertable.h"

#include <algorithm>
#include <map>

namespace Peel {
namespace {

bool hasFigures(const QList<PassageCell> &row)
{
    return std::any_of(
        row.cbegin(), row.cend(), [](const PassageCell &cell) { return cell.figure.has_value(); });
}

} // namespace

NumberTable::NumberTable(const ReadPassage &passage)
    : m_passage(passage)
{
    std::map<qsizetype, int> widths;
    for (const auto &row : passage.rows) {
        if (hasFigures(row))
            ++widths[row.size()];
    }
    const auto most = std::max_element(widths.cbegin(), widths.cend(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    m_columns = most == widths.cend() ? 0 : static_cast<int>(most->first);
    for (const auto &row : passage.rows) {
        if (row.size() == m_columns && hasFigures(row))
            m_rows.append(&row);
        else if (m_rows.isEmpty() && row.size() == m_columns)
            m_heads.append(&row);
    }
}

const PrintedFigure *NumberTable::figure(int row, int column) const
{
    const PassageCell &found = cell(row, column);
    return found.figure ? &*found.figure : nullptr;
}

const PassageCell &NumberTable::cell(int row, int column) const
{
    return m_rows.at(row)->at(column);
}

QString NumberTable::text(int row, int column) const
{
    return m_passage.words(cell(row, column).range);
}

QString NumberTable::rowHead(int row) const
{
    for (int column = 0; column < m_columns; ++column) {
        if (figure(row, column) == nullptr && !text(row, column).trimmed().isEmpty())
            return text(row, column).simplified();
    }
    return {};
}

QString NumberTable::columnHead(int column) const
{
    QStringList words;
    for (const auto *head : m_heads)
        words.append(m_passage.words(head->at(column).range).simplified());
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace Peel
