// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/readdocument.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Peel {

/// The lines of a text whose pages stand between form feeds, as programs write that take the text
/// out of a PDF: without running heads, page numbers and lines with dot leaders, which become
/// furniture; footnotes as "[1] …" behind the paragraph that runs over their page's end, and their
/// marks raised. A text without form feeds, or with pages that no sheet could hold, keeps its
/// lines.
QStringList linesOfPages(const QString &text, std::vector<Furniture> &furniture);

} // namespace Peel
