// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/plaintext/texttables.h"

namespace Peel {

/// Tables whose columns a text keeps by blanks, as a typewriter sets them:
///
///                  Kent Police           England and Wales
///     Offence     Number   Rate           Number     Rate
///     Burglary     9,120    5.1           91,200      6.0
///
/// Each character has its place on the page, so that the finders of tables of the PDF reader do
/// the rest: heads of several lines and levels, labels that are wrapped, white between rows.
std::vector<SpacedTable> typedTables(const QStringList &lines);

} // namespace Peel
