// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "workspace/workspace.h"

#include <memory>

namespace Peel {

/// The option that every command on a library has.
OptionSpec libraryOption();

/// --library, else $PEEL_LIBRARY, else "Inspection reports.peel" in the documents folder.
QString libraryPath(const Invocation &invocation);

/// Opens an existing library (NotFound is told as trouble with the library). Notes of the library
/// go to the console.
Result<std::unique_ptr<Workspace>> openedLibrary(
    const Invocation &invocation, Console &console, OpenMode mode = OpenMode::ReadOnly);

/// Trouble with a library has one exit code, whatever kind it is of.
ExitCode failLibrary(Console &console, const Error &error);

} // namespace Peel
