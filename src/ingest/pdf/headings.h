// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"
#include "ingest/pdf/typography.h"

#include <QSet>

namespace Peel::Pdf {

/// Tells a heading, caption or numbered note from a paragraph: by size and weight relative to the
/// body. `marks` are the note marks of the draft's page.
void classify(Draft &draft, const Typography &usual, const QSet<QString> &marks = {});

/// Gives the headings their levels 1 … 6: the larger a style, the higher it stands; "8.8" stands
/// under "8." of the same style. Badges must be marked before.
void setHeadingLevels(std::vector<Draft> &drafts);

} // namespace Peel::Pdf
