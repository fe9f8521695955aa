// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/factdecision.h"
#include "widgets/parts/librarysteps.h"

namespace Peel {

/// Gives the analyst's word on a fact; undone, it is as if it had never been given.
LibrarySteps::Step stepOf(const FactDecision &decision, const QString &name);

/// Takes a word back that was given before; undone, it is given again.
LibrarySteps::Step stepBackFrom(const FactDecision &decision, const QString &name);

} // namespace Peel
