// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/factindex.h"
#include "cli/libraryaccess.h"
#include "cli/selection.h"
#include "cli/tableoutput.h"
#include "exporting/facttables.h"

namespace Peel {

/// The facts that the options pick, from an opened library; the console was told of any failure.
struct PickedFacts
{
    LibraryFacts facts;
    ExitCode failed = Fine; // else why there are none
};

PickedFacts pickFacts(const Invocation &invocation, Console &console);
/// What a filter wants.
PickedFacts factsFor(const FactFilter &filter, const Invocation &invocation, Console &console);
/// The whole library, for what compares facts with each other.
PickedFacts allFacts(const Invocation &invocation, Console &console);

/// For people the quote, the rule and `hidden` columns are left out; --json and --csv keep all.
Table forReaders(Table table, const Invocation &invocation, const QStringList &hidden);

} // namespace Peel
