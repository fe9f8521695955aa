// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "exporting/table.h"

namespace Peel {

OptionSpec jsonOption();
OptionSpec csvOption();

/// NotUnderstood where --json and --csv are both wanted.
Result<bool> checkFormat(const Invocation &invocation);

/// Prints a table as --json or --csv wants it, else for people; says so where it is empty.
void printTable(
    const Table &table, const Invocation &invocation, Console &console, const QString &ifEmpty);

} // namespace Peel
