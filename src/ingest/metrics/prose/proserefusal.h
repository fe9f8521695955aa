// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/proseclause.h"

namespace Peel::Prose {

/// Why this quantity is no metric whatever its grammar says ("a single event", "a number of
/// questions"); empty where it may be one.
QString refusalOf(const Sentence &sentence, const Clause &clause);

} // namespace Peel::Prose
