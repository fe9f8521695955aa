// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "ingest/ingest.h"

namespace Peel {

OptionSpec passwordOption();

/// Reads one file in this process, under the limits of a worker process: what it may cost in memory
/// and time is bounded, and a file that stops the reader costs one sentence and exit code 3.
Result<ReadDocument> readFile(const Invocation &invocation);

/// Reads the same way and extracts the facts.
Result<Ingested> ingestFile(const Invocation &invocation);

} // namespace Peel
