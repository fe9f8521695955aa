// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

namespace Peel {

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Unreadable:
    case ErrorKind::Locked:
        return InputUnreadable;
    case ErrorKind::NotUnderstood:
        return Usage;
    case ErrorKind::Storage:
    case ErrorKind::ReadOnly:
        return LibraryTrouble;
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        break;
    }
    return InternalError;
}

} // namespace Peel
