// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/briefing/briefing.h"
#include "exporting/office/workbook.h"

namespace Peel {

/// A figure as a worksheet: its words above the table of its marks; beside it a chart of the
/// spreadsheet program where that can show the same (every series has every category, without
/// gaps or scale breaks), and the picture for formats and figures without. Needs the application
/// that figures need.
WorkbookSheet sheetOf(const FigureSpec &spec, const QString &name);

/// Every table and figure of a briefing on a sheet of its own, its text and its sources on two
/// more. Needs the application that figures need.
Workbook workbookOf(const Briefing &briefing);

} // namespace Peel
