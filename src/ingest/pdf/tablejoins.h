// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"

#include <optional>

namespace Peel::Pdf {

/// Whether `after`, the first block of a page, is the rest of the table that the page before ended
/// with: as many columns at the same places, and the same head again or none.
bool continuesTable(const Draft &before, const Draft &after);

/// Adds the rows of `after` to `before`, but for a head that is repeated.
void joinTables(Draft &before, Draft &&after);

/// The first lines of a page as rows of the table that the page before ended with: labels at its
/// left edge, figures in its columns and nothing else. Too few to be seen as a table of their own.
std::optional<Draft> lastRowsOf(const Draft &table, const Draft &text);

/// Puts to a table the rows that a page break left before it, under heads that come again over it:
/// too few to be seen as a table of their own.
void takeFirstRows(std::vector<Draft> &flow, Draft &table);

} // namespace Peel::Pdf
