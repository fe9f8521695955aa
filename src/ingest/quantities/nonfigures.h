// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentences.h"
#include "ingest/quantities/period.h"

#include <QStringView>

#include <vector>

namespace Peel {

/// Words with digits that are no figures, and why: a date, a year, a page number, a telephone
/// number, …
struct NonFigure
{
    TextRange range;
    const char *why;
};

/// What in a text looks like a figure and is none; its periods are among it. Ranges may overlap.
std::vector<NonFigure> nonFiguresIn(QStringView text, const std::vector<PeriodMention> &periods);

} // namespace Peel
