// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/block.h"

#include <QStringList>

#include <vector>

namespace Peel {

/// A table whose columns a text keeps only as blanks: lines [first, last) of the text.
struct SpacedTable
{
    qsizetype first = 0;
    qsizetype last = 0;
    Block block;
};

/// Runs of at least three lines that all have a label and the same number of values behind it
/// ("2019-2020 152,944 49,311 32%", "Nov-21 N/A 00:08:52"). The short lines above such a run are
/// its heads where they can be shared out among the columns without doubt; else they stay text.
std::vector<SpacedTable> spacedTables(const QStringList &lines);

} // namespace Peel
