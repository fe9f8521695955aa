// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"

namespace Peel {

/// Becomes peelctl-full with the same arguments. Returns only where that is not to be found.
ExitCode handOver(char **argv);

} // namespace Peel
