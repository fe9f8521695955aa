// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/tables/head.h"
#include "ingest/readdocument.h"

#include <QString>
#include <QStringList>

namespace Peel {

/// What stands around a table or panel and speaks of it.
struct Surroundings
{
    Head caption; // its caption, title or lead-in; empty if there is none
    QString subject; // of the caption: what the figures are of
    QString lead; // the sentence above that speaks of the table: "Table 2 gives … at 31 March"
    QStringList notes; // what is said below it: notes, sources
    std::optional<Period> noted; // the time that a note or the sentence above gives all of it:
                                 // "Data: for the year 2019"
    bool notedOfRates = false; // the unit is only that of the columns that are rates
    std::optional<UnitWords> notedUnit; // "Values are percent of crimes recorded."
};

/// Of block `index`. A caption may stand above or below; a heading or a short lead-in only above.
Surroundings surroundingsOf(const ReadDocument &document, int index, const ScopeWords &scopes);

/// The unit that a note gives one row of a table ("the rate for X is per 1,000 households"),
/// nothing where none speaks of it.
std::optional<UnitWords> unitFromNotes(const QStringList &notes, const QString &rowName);

} // namespace Peel
