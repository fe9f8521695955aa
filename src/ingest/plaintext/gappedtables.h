// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/plaintext/texttables.h"

namespace Peel {

/// Tables of lines whose cells stand apart by two blanks or more:
///
///     Offence      2019/20   2020/21
///     Burglary       9,120     8,011
///
/// Not found where the cells are running text in columns.
std::vector<SpacedTable> gappedTables(const QStringList &lines);

} // namespace Peel
