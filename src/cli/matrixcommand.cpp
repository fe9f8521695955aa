// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/factcommand.h"
#include "cli/matrixjson.h"
#include "cli/matrixtext.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// Prints any of the two matrices in the wanted form.
template <typename Matrix>
ExitCode printMatrix(const Matrix &matrix, const QJsonObject &json, const QString &plain,
    const Invocation &invocation, Console &console)
{
    if (invocation.has("json"))
        console.print(json);
    else if (invocation.has("csv"))
        console.print(csvOf(longTable(matrix)));
    else
        console.print(plain);
    return Fine;
}

ExitCode ofForce(const Invocation &invocation, Console &console)
{
    const auto force = forceId(invocation.value("force"));
    if (!force)
        return console.fail(force.error());
    FactFilter filter;
    filter.force = *force;
    filter.judgmentsOnly = true;
    const PickedFacts picked = factsFor(filter, invocation, console);
    if (picked.failed != Fine)
        return picked.failed;
    const JudgmentMatrix matrix = judgmentMatrix(picked.facts, *force);
    return printMatrix(matrix, toJson(matrix, picked.facts), plainMatrix(matrix, picked.facts),
        invocation, console);
}

ExitCode ofRound(const Invocation &invocation, Console &console)
{
    const auto round = roundId(invocation.value("round"));
    if (!round)
        return console.fail(round.error());
    FactFilter filter;
    filter.round = *round;
    filter.judgmentsOnly = true;
    PickedFacts picked = factsFor(filter, invocation, console);
    if (picked.failed == Fine && needsEarlierRounds(picked.facts)) {
        filter.round.clear();
        picked = factsFor(filter, invocation, console);
    }
    if (picked.failed != Fine)
        return picked.failed;
    const RoundMatrix matrix = roundMatrix(picked.facts, *round);
    if (matrix.forces.isEmpty())
        console.note(u"This library has nothing on %1."_s.arg(*round));
    return printMatrix(matrix, toJson(matrix), plainMatrix(matrix), invocation, console);
}

ExitCode run(const Invocation &invocation, Console &console)
{
    if (invocation.has("force") == invocation.has("round"))
        return console.fail(
            u"matrix needs --force F (rounds as columns) or --round R (forces side by side)."_s,
            Usage);
    return invocation.has("force") ? ofForce(invocation, console) : ofRound(invocation, console);
}

} // namespace

Command matrixCommand()
{
    return { "matrix", "", "print the grades of a force by round, or of a round by force",
        "peelctl matrix --force derbyshire\n"
        "peelctl matrix --round 2018/19 --csv",
        { forceOption(), roundOption(), libraryOption(), jsonOption(), csvOption() }, 0, 0, run };
}

} // namespace Peel
