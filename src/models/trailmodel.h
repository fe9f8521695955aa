// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/trail.h"
#include "models/libraryindex.h"
#include "models/rowtablemodel.h"

namespace Peel {

/// One step of a trail with the document it stands in.
struct TrailRow
{
    TrailEvent event;
    DocumentRecord document;
    FactRef ref;
    int position = 0; // from 1
    int steps = 0;
};

/// A recommendation from its finding to the latest evidence, in the order of time.
class TrailModel final : public RowTableModel<TrailRow>
{
    Q_OBJECT
public:
    enum Column { Date, Kind, Quote, Voice, Strength, Verdict, ColumnCount };

    using RowTableModel::RowTableModel;

    void setTrail(const Trail &trail, const LibraryIndex &library);
    int columnCount(const QModelIndex &parent = {}) const override;

    /// Null for an index that is none.
    const TrailEvent *event(const QModelIndex &index) const;

protected:
    QVariant cell(const TrailRow &row, int column, int role) const override;
    QString title(int column) const override;
};

/// "Repeated in a later inspection (suggested)": how a recommendation stands, for people.
QString standingWords(const TrailStanding &standing);
/// The same with who says so and since when.
QString standingSentence(const TrailStanding &standing);

/// A place of a trail as what Evidence and Source show.
FactRef refOf(const TrailPlace &place);

} // namespace Peel
