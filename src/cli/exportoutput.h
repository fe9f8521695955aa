// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "exporting/exports.h"

namespace Peel {

OptionSpec formatsOption();

/// Writes what is handed over to --output, in the format of its ending or in all of --formats, and
/// says which files there are now.
ExitCode writeExport(const Export &what, const Invocation &invocation, Console &console);

/// The worker of the window: reads one line of JSON, {"what": …, "formats": […], "name": …}, from
/// standard input and answers with {"done": 1, "of": 3} as it goes, then {"file": …, "bytes": …}
/// and the bytes for each file, or {"error": {"message": …}}. Needs the application of figures.
ExitCode runExportWorker();

} // namespace Peel
