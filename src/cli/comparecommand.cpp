// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparisonjson.h"
#include "cli/comparisontext.h"
#include "cli/libraryaccess.h"
#include "cli/selection.h"
#include "cli/tableoutput.h"
#include "workspace/compared.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// What the options ask for; Usage where they do not fit together.
struct Asked
{
    ComparisonQuestion question;
    ExitCode failed = Fine;
};

Asked refused(ExitCode code)
{
    return { {}, code };
}

Asked askedFor(const Invocation &invocation, Console &console)
{
    const bool ofRounds = invocation.has("force") && invocation.has("rounds");
    const bool ofForces = invocation.has("forces") && invocation.has("round");
    if (ofRounds == ofForces)
        return refused(console.fail(
            u"compare needs --force F --rounds R,S or --forces F,G --round R."_s, Usage));
    const auto forces = forceIds(invocation.value(ofRounds ? "force" : "forces"));
    if (!forces)
        return refused(console.fail(forces.error()));
    const auto rounds = roundIds(invocation.value(ofRounds ? "rounds" : "round"));
    if (!rounds)
        return refused(console.fail(rounds.error()));
    const QStringList &several = ofRounds ? *rounds : *forces;
    if (const QSet<QString> different(several.begin(), several.end());
        different.size() < 2 || different.size() > 4)
        return refused(console.fail(ofRounds ? u"Pick two to four different rounds."_s
                                             : u"Pick two to four different forces."_s,
            Usage));
    return { { *forces, *rounds }, Fine };
}

ExitCode run(const Invocation &invocation, Console &console)
{
    const Asked asked = askedFor(invocation, console);
    if (asked.failed != Fine)
        return asked.failed;
    if (const auto format = checkFormat(invocation); !format)
        return console.fail(format.error());
    const auto library = openedLibrary(invocation, console);
    if (!library)
        return failLibrary(console, library.error());
    const auto compared = (*library)->compare(asked.question).result();
    if (!compared)
        return console.fail(compared.error());
    const Comparison comparison = invocation.has("like-for-like")
        ? likeForLike(compared->comparison)
        : compared->comparison;
    const auto findings
        = invocation.has("text") ? FindingsWanted::Sentences : FindingsWanted::Counts;
    if (invocation.has("json"))
        console.print(toJson(comparison, compared->facts));
    else if (invocation.has("csv"))
        console.print(csvOf(longTable(comparison, compared->facts)));
    else
        console.print(plainComparison(comparison, compared->facts, findings));
    return Fine;
}

} // namespace

Command compareCommand()
{
    return { "compare", "", "set rounds of a force, or forces in a round, side by side",
        "peelctl compare --force derbyshire --rounds 2015,2016\n"
        "peelctl compare --forces derbyshire,durham --round 2018/19",
        { forceOption(), { "rounds", "R,S", "two to four rounds" },
            { "forces", "F,G", "two to four forces of one round" }, roundOption(),
            { "like-for-like", nullptr, "leave out what does not compare" },
            { "text", nullptr, "print every sentence of the findings" }, libraryOption(),
            jsonOption(), csvOption() },
        0, 0, run };
}

} // namespace Peel
