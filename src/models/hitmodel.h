// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libraryindex.h"
#include "models/rowtablemodel.h"

namespace Peel {

struct HitRow
{
    SearchHit hit;
    DocumentRecord document;
};

/// What a search found, in the order of the search.
class HitModel final : public RowTableModel<HitRow>
{
    Q_OBJECT
public:
    enum Column { Snippet, Kind, Document, Place, RoundName, Voice, ColumnCount };
    enum class Order { BestFirst, NewestFirst, ByDocument };

    using RowTableModel::RowTableModel;

    void setHits(const QList<SearchHit> &hits, const LibraryIndex &library);
    void setOrder(Order order);
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QVariant cell(const HitRow &row, int column, int role) const override;
    QString title(int column) const override;

private:
    QList<HitRow> ordered(QList<HitRow> rows) const;

    Order m_order = Order::BestFirst;
};

/// The snippet as HTML, found words bold and underlined, everything else escaped.
QString snippetHtml(const QString &snippet);

} // namespace Peel
