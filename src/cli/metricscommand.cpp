// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/factcommand.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

ExitCode run(const Invocation &invocation, Console &console)
{
    const PickedFacts picked = pickFacts(invocation, console);
    if (picked.failed != Fine)
        return picked.failed;
    printTable(forReaders(metricTable(picked.facts), invocation,
                   { u"unit"_s, u"from"_s, u"to"_s, u"measure"_s }),
        invocation, console, u"No figure in this library fits."_s);
    return Fine;
}

} // namespace

Command metricsCommand()
{
    return { "metrics", "", "list the figures that documents print",
        "peelctl metrics --force derbyshire --measure \"999 calls\"\n"
        "peelctl metrics --round 2015 --csv > figures.csv",
        { forceOption(), roundOption(), measureOption(), libraryOption(), jsonOption(),
            csvOption() },
        0, 0, run };
}

} // namespace Peel
