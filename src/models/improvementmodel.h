// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/trail.h"
#include "models/libraryindex.h"
#include "models/markindex.h"
#include "models/rowtablemodel.h"

#include <QDate>

#include <optional>

namespace Peel {

/// One recommendation with the document that lists it, in words.
struct ImprovementRow
{
    StoredRecommendation stored;
    DocumentRecord document;
    std::optional<Trail> trail; // once it was followed
    QDate due; // by the analyst; invalid for none
    QString owner; // who sees to it, by the analyst
    QStringList toldWith; // titles of the documents that list what the analyst merged into it

    QuotedPlace place() const;
};

/// Areas for improvement, causes of concern and recommendations, one a row.
class ImprovementModel final : public RowTableModel<ImprovementRow>
{
    Q_OBJECT
public:
    enum Column {
        Kind,
        Text,
        Standing,
        AreaName,
        RoundName,
        Waiting,
        Due,
        Owner,
        Document,
        ForceName,
        Voice,
        ColumnCount
    };

    using RowTableModel::RowTableModel;

    void setLibrary(const LibraryIndex &library);
    /// How the recommendations stand, for those that were followed; the others keep theirs.
    void setTrails(const QList<Trail> &trails);
    void setMarks(const MarkIndex &marks);
    /// Null for one that was not followed yet.
    const Trail *trail(qint64 recommendation) const;
    const ImprovementRow *row(qint64 recommendation) const; // null where it has no row
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QVariant cell(const ImprovementRow &row, int column, int role) const override;
    QString title(int column) const override;
};

} // namespace Peel
