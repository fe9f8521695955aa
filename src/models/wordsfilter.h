// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <vector>

namespace Peel {

/// Sorts by SortRole and keeps the rows that hold every typed word (FilterTextRole) and, for each
/// facet with a choice, one of its chosen values (the display text of the facet's column).
class WordsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit WordsFilter(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;

    void setWords(const QString &words);
    void setChosen(int column, const QSet<QString> &values);
    void clear();

    QString words() const { return m_words.join(QLatin1Char(' ')); }

    QHash<int, QSet<QString>> chosen() const { return m_chosen; }

    bool isFiltering() const { return !m_words.isEmpty() || !m_chosen.isEmpty(); }

    /// How often each value of a column would be shown with the other facets as they are.
    QHash<QString, int> counts(int column) const;

Q_SIGNALS:
    void filterChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// What the rows are sorted by, worked out once for thousands of comparisons.
    struct SortKeys
    {
        int column = -1;
        std::vector<double> numbers;
        std::vector<QCollatorSortKey> texts;
    };

    void forgetKeys();
    const SortKeys &keysOf(int column) const;
    QString filterText(int row, const QModelIndex &parent) const;
    bool hasWords(int row, const QModelIndex &parent) const;
    bool isChosen(int row, const QModelIndex &parent, int exceptColumn) const;

    QStringList m_words;
    QHash<int, QSet<QString>> m_chosen;
    mutable SortKeys m_keys;
    mutable QStringList m_texts; // FilterTextRole of the rows, once words were looked for
};

} // namespace Peel
