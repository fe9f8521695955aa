// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/factindex.h"
#include "analysis/trail.h"
#include "exporting/table.h"

#include <QDate>

namespace Peel {

/// The table that boards use: one row a recommendation, with how it stands in words, who says so
/// and since when, its last evidence, its age on `today`, and how many links wait for a word.
Table boardTable(const QList<Trail> &trails, const FactIndex &index, const QDate &today);

/// One trail step by step: date, what kind of step, whose words, how strong the link is, the quote
/// and its place.
Table trailTable(const Trail &trail, const FactIndex &index);

} // namespace Peel
