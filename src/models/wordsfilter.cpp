// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wordsfilter.h"

#include "models/modelroles.h"

#include <algorithm>

namespace Peel {

WordsFilter::WordsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void WordsFilter::setWords(const QString &words)
{
    const QStringList split = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (split == m_words)
        return;
    m_words = split;
    invalidateFilter();
    Q_EMIT filterChanged();
}

void WordsFilter::setChosen(int column, const QSet<QString> &values)
{
    if (values.isEmpty())
        m_chosen.remove(column);
    else
        m_chosen.insert(column, values);
    invalidateFilter();
    Q_EMIT filterChanged();
}

void WordsFilter::clear()
{
    m_words.clear();
    m_chosen.clear();
    invalidateFilter();
    Q_EMIT filterChanged();
}

QHash<QString, int> WordsFilter::counts(int column) const
{
    QHash<QString, int> counts;
    const QAbstractItemModel *source = sourceModel();
    for (int row = 0; source != nullptr && row < source->rowCount(); ++row) {
        const QString value = source->index(row, column).data().toString();
        const bool shown = hasWords(row, {}) && isChosen(row, {}, column);
        counts[value] += shown ? 1 : 0;
    }
    return counts;
}

bool WordsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return hasWords(row, parent) && isChosen(row, parent, -1);
}

bool WordsFilter::hasWords(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(FilterTextRole).toString();
    return std::ranges::all_of(
        m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool WordsFilter::isChosen(int row, const QModelIndex &parent, int exceptColumn) const
{
    for (auto facet = m_chosen.cbegin(); facet != m_chosen.cend(); ++facet) {
        const QString value = sourceModel()->index(row, facet.key(), parent).data().toString();
        if (facet.key() != exceptColumn && !facet->contains(value))
            return false;
    }
    return true;
}

} // namespace Peel
