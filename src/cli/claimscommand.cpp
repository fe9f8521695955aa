// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/citation.h"
#include "analysis/claims/claimrows.h"
#include "cli/factcommand.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

Table tableOf(const QList<ClaimRow> &rows)
{
    Table table;
    table.columns = { { u"state"_s, u"State"_s, false }, { u"claim"_s, u"Claim"_s, false },
        { u"inspection"_s, u"In the inspection"_s, false }, { u"why"_s, u"Why"_s, false },
        { u"page"_s, u"Page"_s, true }, { u"start"_s, u"Start"_s, true },
        { u"document"_s, u"Document"_s, true }, { u"also_at"_s, u"Also at"_s, true } };
    for (const ClaimRow &row : rows) {
        const int page = row.place.source.page();
        table.rows.append({ cell(row.stateId, row.state), cell(row.text), cell(row.beside),
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
    const auto library = openedLibrary(invocation, console);
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
    const auto report = (*library)->claims(record->id).result();
    if (!report)
        return failLibrary(console, report.error());
    const FactIndex index(*facts);
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
    return { "claims", "DOCUMENT", "set what a release or paper claims beside what was judged",
        "peelctl claims 4\n"
        "peelctl claims \"sees progress made\" --json",
        { libraryOption(), jsonOption(), csvOption() }, 1, 1, run };
}

} // namespace Peel
