// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/columnsbelow.h"
#include "ingest/pdf/record.h"

namespace Peel::Pdf {

/// Finds tables of areas and grades that no ruling parts. Where the grades are the heads, see
/// gradeHeadTableAt(). Else a row begins wherever the column of grades has one; the lines of a
/// wrapped area belong to the nearest grade. Tables whose rows take one line each are left to
/// plainTablesIn(). One or two titles with their grades at the right are no table but headings (set
/// larger than `body` or bold), each with a badge behind it.
std::vector<Record> gradeTablesIn(
    const std::vector<Row> &rows, double body, const Setting &setting = {});

/// Moves them out of the runs, as takeRuledTables() does.
void takeGradeTables(std::vector<Run> &runs, double body, std::vector<Draft> &tables);

} // namespace Peel::Pdf
