// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/factcommand.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

Table tableOf(const LibraryFacts &facts)
{
    const FactIndex index(facts);
    Table table;
    table.title = u"Judgments"_s;
    table.columns = { { u"force"_s, u"Force"_s, false }, { u"round"_s, u"Round"_s, false },
        { u"area"_s, u"Area"_s, false }, { u"grade"_s, u"Grade"_s, false },
        { u"origin"_s, u"Origin"_s, false }, { u"as_of"_s, u"As of"_s, false },
        { u"programme"_s, u"Programme"_s, false } };
    table.columns += evidenceColumns();
    for (const StoredJudgment &judgment : facts.judgments) {
        const Judgment &fact = judgment.fact;
        QList<TableCell> row { cell(fact.force, forceName(fact.force)), cell(fact.round),
            cell(fact.area, areaName(fact.area)), cell(gradeId(fact.grade), gradeWord(fact.grade)),
            cell(originId(fact.origin)), cell(fact.asOf ? fact.asOf->iso() : QString()),
            cell(programmeId(fact.programme)) };
        table.rows.append(row + evidenceCells(fact.evidence, judgment.document, index));
    }
    return table;
}

ExitCode run(const Invocation &invocation, Console &console)
{
    const PickedFacts picked = pickFacts(invocation, console);
    if (picked.failed != Fine)
        return picked.failed;
    printTable(forReaders(tableOf(picked.facts), invocation, { u"programme"_s }), invocation,
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
