// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

namespace Peel {

/// Those that peelctl runs itself; peelctl-full has all of them (commands.cpp).
const std::vector<Command> &commands()
{
    static const std::vector<Command> reading {
        extractCommand(),
        blocksCommand(),
        textCommand(),
        rulesCommand(),
    };
    return reading;
}

} // namespace Peel
