// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/factcommand.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

Table tableOf(const LibraryFacts &facts)
{
    const FactIndex index(facts);
    Table table;
    table.title = u"Areas for improvement, causes of concern and recommendations"_s;
    table.columns = { { u"round"_s, u"Round"_s, false }, { u"kind"_s, u"Kind"_s, false },
        { u"area"_s, u"Area"_s, false }, { u"text"_s, u"Text"_s, false } };
    table.columns += evidenceColumns();
    for (const StoredRecommendation &recommendation : facts.recommendations) {
        const Recommendation &fact = recommendation.fact;
        const DocumentRecord *document = index.document(recommendation.document);
        QList<TableCell> row { cell(document == nullptr ? QString() : document->header.round),
            cell(recommendationKindId(fact.kind), recommendationKindName(fact.kind)),
            cell(fact.area, areaName(fact.area)), cell(fact.text) };
        table.rows.append(row + evidenceCells(fact.evidence, recommendation.document, index));
    }
    return table;
}

ExitCode run(const Invocation &invocation, Console &console)
{
    const PickedFacts picked = pickFacts(invocation, console);
    if (picked.failed != Fine)
        return picked.failed;
    printTable(forReaders(tableOf(picked.facts), invocation, {}), invocation, console,
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
