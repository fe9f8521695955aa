// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wordsfilter.h"

#include "models/modelroles.h"

#include <QDate>

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

void WordsFilter::setSourceModel(QAbstractItemModel *model)
{
    // Before the proxy's own connections: it sorts as soon as it hears of a change.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &WordsFilter::forgetKeys);
    connect(model, &QAbstractItemModel::dataChanged, this, &WordsFilter::forgetKeys);
    connect(model, &QAbstractItemModel::rowsInserted, this, &WordsFilter::forgetKeys);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &WordsFilter::forgetKeys);
    QSortFilterProxyModel::setSourceModel(model);
}

void WordsFilter::forgetKeys()
{
    m_keys = {};
    m_texts.clear();
}

const WordsFilter::SortKeys &WordsFilter::keysOf(int column) const
{
    if (m_keys.column == column)
        return m_keys;
    m_keys = {};
    m_keys.column = column;
    QCollator collator;
    collator.setCaseSensitivity(sortCaseSensitivity());
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        const QVariant value = sourceModel()->index(row, column).data(sortRole());
        if (value.typeId() == QMetaType::QString)
            m_keys.texts.push_back(collator.sortKey(value.toString().toCaseFolded()));
        else if (value.typeId() == QMetaType::QDate)
            m_keys.numbers.push_back(static_cast<double>(value.toDate().toJulianDay()));
        else
            m_keys.numbers.push_back(value.toDouble());
    }
    return m_keys;
}

/// Trees compare as they did: their rows are few.
bool WordsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.parent().isValid() || sourceModel()->hasChildren(left))
        return QSortFilterProxyModel::lessThan(left, right);
    const SortKeys &keys = keysOf(left.column());
    const auto one = static_cast<std::size_t>(left.row());
    const auto other = static_cast<std::size_t>(right.row());
    if (std::max(one, other) < keys.texts.size())
        return keys.texts[one].compare(keys.texts[other]) < 0;
    return std::max(one, other) < keys.numbers.size() && keys.numbers[one] < keys.numbers[other];
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

QString WordsFilter::filterText(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return sourceModel()->index(row, 0, parent).data(FilterTextRole).toString();
    if (m_texts.isEmpty()) {
        for (int each = 0; each < sourceModel()->rowCount(); ++each)
            m_texts.append(sourceModel()->index(each, 0).data(FilterTextRole).toString());
    }
    return m_texts.value(row);
}

bool WordsFilter::hasWords(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = filterText(row, parent);
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
