// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/exportfile.h"
#include "exporting/office/workbook.h"

namespace Peel {

/// A table as CSV with its description, NAME-metadata.json (CSV on the Web); `about` says what the
/// table is, from where and of when.
QList<ExportFile> csvFiles(const Table &table, const QString &about, const QString &name);

/// A workbook by the ending of the name: .xlsx, .ods; .csv and .html of one with a single sheet
/// (NotUnderstood otherwise). Beside a CSV stands its description, NAME.csv-metadata.json (CSV on
/// the Web). Writes beside and renames (Storage).
Result<QString> saveWorkbook(const Workbook &workbook, const QString &path);

} // namespace Peel
