// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/extracttext.h"
#include "cli/inputfile.h"
#include "cli/tableoutput.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

ExitCode run(const Invocation &invocation, Console &console)
{
    const auto ingested = ingestFile(invocation);
    if (!ingested)
        return console.fail(ingested.error());
    if (ingested->document.format == "pdf"_L1 && ingested->document.text.trimmed().isEmpty())
        return console.fail(
            u"“%1” has no text layer: its pages are pictures, so there is nothing to read."_s.arg(
                invocation.arguments.front()),
            InputUnreadable);
    const bool explain = invocation.has("explain");
    if (invocation.has("json"))
        console.print(factsJson(*ingested, explain));
    else
        console.print(plainFacts(*ingested, explain));
    return Fine;
}

} // namespace

Command extractCommand()
{
    return { "extract", "FILE", "print the facts of one file, without a library",
        "peelctl extract report.pdf\n"
        "peelctl extract report.pdf --explain\n"
        "peelctl extract page.html --json > page.json",
        { jsonOption(),
            { "explain", nullptr,
                "say which rule read each fact, and what was left alone and why" },
            passwordOption() },
        1, 1, run };
}

} // namespace Peel
