// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

namespace Peel {

/// What Workspace::compare() answers: a comparison with the facts that it speaks of.
struct Compared
{
    Comparison comparison;
    LibraryFacts facts; // of the compared forces alone
};

} // namespace Peel
