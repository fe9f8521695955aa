// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tableoutput.h"
#include "ingest/rule.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

ExitCode run(const Invocation &invocation, Console &console)
{
    Table table;
    table.columns = { { u"name"_s, u"Rule"_s, false }, { u"summary"_s, u"What it reads"_s, false },
        { u"example"_s, u"Example"_s, false } };
    QString plain;
    for (const Rule &rule : allRules()) {
        const QString name = QString::fromUtf8(rule.name);
        const QString summary = QString::fromUtf8(rule.summary);
        const QString example = QString::fromUtf8(rule.example);
        table.rows.append({ cell(name), cell(summary), cell(example) });
        plain += u"%1\n    %2\n    Example: %3\n"_s.arg(console.bold(name), summary, example);
    }
    if (invocation.has("json") || invocation.has("csv"))
        printTable(table, invocation, console, u"There are no rules."_s);
    else
        console.print(plain);
    return Fine;
}

} // namespace

Command rulesCommand()
{
    return { "rules", "", "list the extraction rules with an example each",
        "peelctl rules\n"
        "peelctl rules --json",
        { jsonOption(), csvOption() }, 0, 0, run };
}

} // namespace Peel
