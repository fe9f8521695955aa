// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libraryindex.h"
#include "models/markindex.h"
#include "models/rowtablemodel.h"

namespace Peel {

struct HitRow
{
    SearchHit hit;
    DocumentRecord document;
    bool reviewed = false; // by the analyst
};

/// What a search found, in the order of the search.
class HitModel final : public RowTableModel<HitRow>
{
    Q_OBJECT
public:
    enum Column { Snippet, Kind, Document, Place, RoundName, Voice, Reviewed, ColumnCount };
    enum class Order { BestFirst, NewestFirst, ByDocument };

    using RowTableModel::RowTableModel;

    void setHits(const QList<SearchHit> &hits, const LibraryIndex &library);
    void setOrder(Order order);
    /// Which places the analyst has looked through.
    void setMarks(const MarkIndex &marks);
    /// The mark that says that the place of this row was looked through, or that it was not after
    /// all: the other of what it is now.
    Mark otherMark(const QModelIndex &index) const;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QVariant cell(const HitRow &row, int column, int role) const override;
    QString title(int column) const override;

private:
    void setReviewed(QList<HitRow> &rows) const;
    std::optional<Mark> reviewOf(const HitRow &row) const;
    QList<HitRow> ordered(QList<HitRow> rows) const;

    Order m_order = Order::BestFirst;
    MarkIndex m_marks;
};

/// The snippet as HTML, found words bold and underlined, everything else escaped.
QString snippetHtml(const QString &snippet);

} // namespace Peel
