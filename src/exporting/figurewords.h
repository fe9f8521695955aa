// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/measureseries.h"
#include "exporting/figurespec.h"

namespace Peel {

/// "Derbyshire", "England and Wales", "other areas": whose figures a series shows.
QString areaNameOf(const Series &series, const ReferenceData &reference);

/// The statistic: "Count, Derbyshire Constabulary, 2017–18 to 2021–22, as reported to the PCC".
QString subtitleOf(const FigureSpec &spec, const QList<Series> &series, const LibraryFacts &facts,
    const ReferenceData &reference);

} // namespace Peel
