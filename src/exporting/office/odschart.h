// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/office/workbook.h"
#include "exporting/office/zippackage.h"

namespace Peel {

/// What the manifest calls a chart object's folder.
constexpr auto odsChartType = "application/vnd.oasis.opendocument.chart";

/// The folder of the chart of sheet `index`, without a slash behind it.
QString odsChartFolder(qsizetype index);

/// "$'Figure 1'.$B$5": a cell of a sheet, counted from 0.
QString odsCell(const WorkbookSheet &sheet, qsizetype column, qsizetype row);
/// The row of the sheet that the first row of its table stands in, from 0.
qsizetype odsFirstRow(const WorkbookSheet &sheet);

/// The cells that the chart of a sheet draws, as the frame around it names them.
QString odsChartRanges(const WorkbookSheet &sheet);

/// The chart of a sheet as the document inside a spreadsheet that OpenDocument wants: the sheet
/// must have a chart and a picture, whose size it takes. It holds no values: it reads them from the
/// cells of the table.
PackagePart odsChartPart(const WorkbookSheet &sheet, qsizetype index);

} // namespace Peel
