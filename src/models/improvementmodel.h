// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libraryindex.h"
#include "models/rowtablemodel.h"

namespace Peel {

/// One recommendation with the document that lists it, in words.
struct ImprovementRow
{
    StoredRecommendation stored;
    DocumentRecord document;
};

/// Areas for improvement, causes of concern and recommendations, one a row.
class ImprovementModel final : public RowTableModel<ImprovementRow>
{
    Q_OBJECT
public:
    enum Column { Kind, Text, AreaName, RoundName, Document, ForceName, Voice, ColumnCount };

    using RowTableModel::RowTableModel;

    void setLibrary(const LibraryIndex &library);
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QVariant cell(const ImprovementRow &row, int column, int role) const override;
    QString title(int column) const override;
};

} // namespace Peel
