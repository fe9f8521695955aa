// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace Peel {

/// What the item models answer beside Qt's own roles. Unscoped, because QAbstractItemModel takes
/// int.
enum ModelRole {
    SortRole = Qt::UserRole + 1, // the value to sort by: numbers and dates, not their words
    FactRole, // FactRef: what Evidence, Source and "copy with citation" speak of
    DocumentRole, // qint64: the document's id
    GradeChipRole, // GradeChip: what GradeDelegate draws
    FilterTextRole, // QString: everything a filter may look for in this row
    RowKeyRole, // QString or qint64: what names this row when the model is filled anew
    FacetRole, // QString: the value of one facet
    ProgressRole, // int: per cent, -1 where nothing moves
    StateRole, // int: an enumerator of the model's own
    MarksRole, // QList<QPoint>: first character and length of the words to underline
    DimmedRole, // bool: shown without weight, as it does not compare with what is selected
    LevelRole // int: how deep a row stands below others, where it is no branch of theirs
};

} // namespace Peel
