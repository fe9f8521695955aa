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
    enum Column { Snippet, Document, Place, RoundName, Voice, ColumnCount };

    using RowTableModel::RowTableModel;

    void setHits(const QList<SearchHit> &hits, const LibraryIndex &library);
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QVariant cell(const HitRow &row, int column, int role) const override;
    QString title(int column) const override;
};

/// The snippet as HTML, found words bold and underlined, everything else escaped.
QString snippetHtml(const QString &snippet);

} // namespace Peel
