// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

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
        reviewCommand(),
        seriesCommand(),
        trailCommand(),
        auditCommand(),
        claimsCommand(),
        searchCommand(),
        tableCommand(),
#ifdef PEEL_WITH_CHARTS
        chartCommand(),
        briefCommand(),
#endif
        checkCommand(),
        rereadCommand(),
        extractCommand(),
        blocksCommand(),
        textCommand(),
        rulesCommand(),
    };
    return all;
}

} // namespace Peel
