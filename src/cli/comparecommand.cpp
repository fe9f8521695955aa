// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparisontext.h"
#include "cli/factcommand.h"
#include "cli/matrixjson.h"
#include "cli/matrixtext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

ExitCode ofRounds(const Invocation &invocation, Console &console)
{
    const auto force = forceId(invocation.value("force"));
    if (!force)
        return console.fail(force.error());
    const auto rounds = roundIds(invocation.value("rounds"));
    if (!rounds)
        return console.fail(rounds.error());
    if (const QSet<QString> different(rounds->begin(), rounds->end());
        different.size() < 2 || different.size() > 4)
        return console.fail(u"Pick two to four different rounds."_s, Usage);
    const PickedFacts picked = allFacts(invocation, console);
    if (picked.failed != Fine)
        return picked.failed;
    const auto comparison = compareRounds(picked.facts, *force, *rounds);
    if (!comparison)
        return console.fail(comparison.error());
    if (invocation.has("json"))
        console.print(toJson(*comparison, picked.facts));
    else if (invocation.has("csv"))
        console.print(csvOf(longTable(*comparison)));
    else
        console.print(plainComparison(*comparison, picked.facts));
    return Fine;
}

/// Two forces in one round stand side by side, without verdicts: nobody improved on anybody.
ExitCode ofForces(const Invocation &invocation, Console &console)
{
    const auto forces = forceIds(invocation.value("forces"));
    if (!forces)
        return console.fail(forces.error());
    const auto round = roundId(invocation.value("round"));
    if (!round)
        return console.fail(round.error());
    const PickedFacts picked = allFacts(invocation, console);
    if (picked.failed != Fine)
        return picked.failed;
    const RoundMatrix matrix = roundMatrix(picked.facts, *round, *forces);
    if (invocation.has("json"))
        console.print(toJson(matrix));
    else if (invocation.has("csv"))
        console.print(csvOf(longTable(matrix)));
    else
        console.print(plainMatrix(matrix));
    return Fine;
}

ExitCode run(const Invocation &invocation, Console &console)
{
    if (invocation.has("force") && invocation.has("rounds"))
        return ofRounds(invocation, console);
    if (invocation.has("forces") && invocation.has("round"))
        return ofForces(invocation, console);
    return console.fail(
        u"compare needs --force F --rounds R,S or --forces F,G --round R."_s, Usage);
}

} // namespace

Command compareCommand()
{
    return { "compare", "", "set rounds of a force, or forces in a round, side by side",
        "peelctl compare --force derbyshire --rounds 2015,2016\n"
        "peelctl compare --forces derbyshire,durham --round 2018/19",
        { forceOption(), { "rounds", "R,S", "two to four rounds" },
            { "forces", "F,G", "forces of one round" }, roundOption(), libraryOption(),
            jsonOption(), csvOption() },
        0, 0, run };
}

} // namespace Peel
