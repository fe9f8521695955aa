// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/factcommand.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

Table tableOf(const LibraryFacts &facts)
{
    const FactIndex index(facts);
    Table table;
    table.title = u"Metrics"_s;
    table.columns = { { u"name"_s, u"Name"_s, false }, { u"value"_s, u"Value"_s, true },
        { u"unit"_s, u"Unit"_s, false }, { u"period"_s, u"Period"_s, false },
        { u"from"_s, u"From"_s, false }, { u"to"_s, u"To"_s, false },
        { u"scope"_s, u"Scope"_s, false }, { u"measure"_s, u"Measure"_s, false } };
    table.columns += evidenceColumns();
    for (const StoredMetric &metric : facts.metrics) {
        const Metric &fact = metric.fact;
        const Period period = fact.period.value_or(Period {});
        QList<TableCell> row { cell(fact.name),
            cell(fact.value, spokenValue(fact.value, fact.unit, fact.decimals)),
            cell(unitId(fact.unit)), cell(period.label), cell(period.from.toString(Qt::ISODate)),
            cell(period.to.toString(Qt::ISODate)), cell(scopeId(fact.scope)), cell(fact.measure) };
        table.rows.append(row + evidenceCells(fact.evidence, metric.document, index));
    }
    return table;
}

ExitCode run(const Invocation &invocation, Console &console)
{
    const PickedFacts picked = pickFacts(invocation, console);
    if (picked.failed != Fine)
        return picked.failed;
    printTable(forReaders(tableOf(picked.facts), invocation,
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
