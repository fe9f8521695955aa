// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "models/rowtablemodel.h"

namespace Peel {

/// The library's documents, one a row.
class DocumentModel final : public RowTableModel<DocumentRecord>
{
    Q_OBJECT
public:
    enum Column {
        Title,
        Kind,
        RoundName,
        Published,
        Judgments,
        Improvements,
        Metrics,
        Unsure,
        ForceName,
        ColumnCount
    };

    using RowTableModel::RowTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant cell(const DocumentRecord &row, int column, int role) const override;
    QString title(int column) const override;
};

/// One sentence that says all of a row: "PEEL: Police effectiveness 2015, inspection report, …".
QString documentSentence(const DocumentRecord &document);

} // namespace Peel
