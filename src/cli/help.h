// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace Peel {

/// `peelctl --help`.
QString overview();
/// `peelctl COMMAND --help`.
QString helpOf(const Command &command);
/// The sentence for a word that is no command, with a hint.
QString unknownCommand(const QString &typed);

} // namespace Peel
