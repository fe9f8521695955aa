// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/citation.h"
#include "analysis/claims/claimrows.h"
#include "cli/claimdeciding.h"
#include "cli/factcommand.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// Nothing for what is no claim: nobody can accept a silence.
TableCell decidedCell(const ClaimRow &row)
{
    return row.text.isEmpty() ? TableCell {} : cell(claimVerdictId(row.verdict));
}

Table tableOf(const QList<ClaimRow> &rows)
{
    Table table;
    table.columns = { { u"no"_s, u"No."_s, true }, { u"state"_s, u"State"_s, false },
        { u"decided"_s, u"Decided"_s, false }, { u"claim"_s, u"Claim"_s, false },
        { u"inspection"_s, u"In the inspection"_s, false }, { u"why"_s, u"Why"_s, false },
        { u"page"_s, u"Page"_s, true }, { u"start"_s, u"Start"_s, true },
        { u"document"_s, u"Document"_s, true }, { u"also_at"_s, u"Also at"_s, true } };
    for (const ClaimRow &row : rows) {
        const int page = row.place.source.page();
        table.rows.append({ cell(static_cast<int>(table.rows.size()) + 1),
            cell(row.stateId, row.state), decidedCell(row), cell(row.text), cell(row.beside),
            cell(row.why), page > 0 ? cell(page) : TableCell {}, cell(row.place.source.start),
            cell(row.place.document), cell(row.alsoAt) });
    }
    return table;
}

/// The document whose number this is, or the only one that makes claims and has these words in its
/// title or file name.
const DocumentRecord *documentMeant(const QString &typed, const LibraryFacts &facts)
{
    const DocumentRecord *meant = nullptr;
    for (const DocumentRecord &record : facts.documents) {
        if (QString::number(record.id) == typed)
            return &record;
        const bool named = makesClaims(record)
            && (record.header.title.contains(typed, Qt::CaseInsensitive)
                || record.fileName.contains(typed, Qt::CaseInsensitive));
        if (named && meant != nullptr)
            return nullptr;
        meant = named ? &record : meant;
    }
    return meant;
}

ExitCode run(const Invocation &invocation, Console &console)
{
    if (const auto format = checkFormat(invocation); !format)
        return console.fail(format.error());
    const auto word = claimWordFrom(invocation.arguments.mid(1));
    if (!word)
        return console.fail(word.error().message, Usage);
    const auto library
        = openedLibrary(invocation, console, *word ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!library)
        return failLibrary(console, library.error());
    const auto facts = (*library)->facts().result();
    if (!facts)
        return failLibrary(console, facts.error());
    const DocumentRecord *record = documentMeant(invocation.arguments.front(), *facts);
    if (record == nullptr)
        return console.fail(u"No one document is “%1”. “peelctl list” prints their numbers."_s.arg(
                                invocation.arguments.front()),
            Usage);
    const FactIndex index(*facts);
    if (*word) {
        const auto said = decideClaim(**library, record->id, index, **word);
        if (!said && said.error().kind == ErrorKind::NotUnderstood)
            return console.fail(said.error().message, Usage);
        if (!said)
            return failLibrary(console, said.error());
        console.note(*said);
    }
    const auto report = (*library)->claims(record->id).result();
    if (!report)
        return failLibrary(console, report.error());
    const bool forPeople = !invocation.has("json") && !invocation.has("csv");
    if (forPeople) {
        console.print(u"%1\nbeside the inspection of %2\n\n"_s.arg(
            citationOf(*record), report->round.isEmpty() ? u"no known round"_s : report->round));
        if (!report->note.isEmpty())
            console.note(report->note);
    }
    printTable(
        forReaders(tableOf(claimRows(*report, index)), invocation, { u"start"_s, u"also_at"_s }),
        invocation, console, u"No sentence of this document says how well something goes."_s);
    return Fine;
}

} // namespace

Command claimsCommand()
{
    return { "claims", "DOCUMENT [NO accept|reject|undo]",
        "set what a release or paper claims beside what was judged",
        "peelctl claims 4\n"
        "peelctl claims \"sees progress made\" --json\n"
        "peelctl claims 4 2 accept",
        { libraryOption(), jsonOption(), csvOption() }, 1, 3, run };
}

} // namespace Peel
