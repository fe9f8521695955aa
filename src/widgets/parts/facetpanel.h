// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QScrollArea>
#include <QSet>

#include <utility>

class QCheckBox;
class QVBoxLayout;

namespace Peel {

class WordsFilter;

/// Check boxes with counts for some columns of a filtered table: what there is, how much of it, and
/// what is wanted.
class FacetPanel final : public QScrollArea
{
    Q_OBJECT
public:
    /// `facets`: column and its heading.
    FacetPanel(WordsFilter *filter, const QList<std::pair<int, QString>> &facets,
        QWidget *parent = nullptr);

    /// The values are those of the source model now.
    void refresh();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int widestBox() const;
    void makeRoom();
    void fillFacet(int facet);
    void updateCounts();
    void choose(int facet);

    struct Facet
    {
        int column = 0;
        QVBoxLayout *boxes = nullptr;
        QHash<QString, QCheckBox *> byValue;
    };

    WordsFilter *m_filter;
    QList<Facet> m_facets;
};

} // namespace Peel
