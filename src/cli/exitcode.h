// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace Peel {

/// What peelctl tells the shell. Stable: scripts rely on it.
enum ExitCode {
    Fine = 0,
    Findings = 1, // of checks
    Usage = 2,
    InputUnreadable = 3,
    LibraryTrouble = 4,
    InternalError = 5
};

ExitCode exitCodeOf(ErrorKind kind);

} // namespace Peel
