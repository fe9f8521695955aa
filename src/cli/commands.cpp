// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <algorithm>

namespace Peel {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all {
        importCommand(),
        listCommand(),
        matrixCommand(),
        compareCommand(),
        judgmentsCommand(),
        metricsCommand(),
        improvementsCommand(),
        seriesCommand(),
        searchCommand(),
        tableCommand(),
#ifdef PEEL_WITH_CHARTS
        chartCommand(),
        briefCommand(),
#endif
        extractCommand(),
        blocksCommand(),
        textCommand(),
        rulesCommand(),
    };
    return all;
}

const Command *commandNamed(const QString &name)
{
    const auto &all = commands();
    const auto found = std::find_if(all.begin(), all.end(),
        [&name](const Command &command) { return name == QLatin1StringView(command.name); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace Peel
