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
    printTable(forReaders(judgmentTable(picked.facts), invocation, { u"programme"_s }), invocation,
        console, u"No judgment in this library fits."_s);
    return Fine;
}

} // namespace

Command judgmentsCommand()
{
    return { "judgments", "", "list the judgments with the sentence behind each",
        "peelctl judgments --force derbyshire --round 2016\n"
        "peelctl judgments --force derbyshire --area legitimacy --origin stated --csv",
        { forceOption(), roundOption(), areaOption(), originOption(), libraryOption(), jsonOption(),
            csvOption() },
        0, 0, run };
}

} // namespace Peel
