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
    printTable(forReaders(recommendationTable(picked.facts), invocation, {}), invocation, console,
        u"No area for improvement, cause of concern or recommendation in this library fits."_s);
    return Fine;
}

} // namespace

Command improvementsCommand()
{
    return { "improvements", "",
        "list areas for improvement, causes of concern and recommendations",
        "peelctl improvements --force derbyshire\n"
        "peelctl improvements --round 2015 --area \"preventing crime\" --json",
        { forceOption(), roundOption(), areaOption(), libraryOption(), jsonOption(), csvOption() },
        0, 0, run };
}

} // namespace Peel
