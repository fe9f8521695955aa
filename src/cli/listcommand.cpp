// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/libraryaccess.h"
#include "cli/selection.h"
#include "cli/tableoutput.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

Table tableOf(const QList<DocumentRecord> &documents, bool forPeople)
{
    Table table;
    table.title = u"Documents"_s;
    table.columns = { { u"id"_s, u"Id"_s, true }, { u"type"_s, u"Type"_s, false },
        { u"force"_s, u"Force"_s, false }, { u"round"_s, u"Round"_s, false },
        { u"published"_s, u"Published"_s, false }, { u"title"_s, u"Title"_s, false },
        { u"publisher"_s, u"Publisher"_s, false }, { u"judgments"_s, u"Judgments"_s, true },
        { u"recommendations"_s, u"AFIs"_s, true }, { u"metrics"_s, u"Metrics"_s, true },
        { u"unsure"_s, u"Unsure"_s, true } };
    if (!forPeople)
        table.columns += QList<TableColumn> { { u"digest"_s, u"Digest"_s, false },
            { u"format"_s, u"Format"_s, false }, { u"file"_s, u"File"_s, false },
            { u"captures"_s, u"Captures"_s, true }, { u"sha256"_s, u"SHA-256"_s, false } };
    for (const DocumentRecord &document : documents) {
        const DocumentHeader &header = document.header;
        QList<TableCell> row { cell(document.id),
            cell(documentTypeId(header.type), documentTypeName(header.type)),
            cell(header.force, forceName(header.force)), cell(header.round),
            cell(header.published ? header.published->iso() : QString()),
            cell(header.title,
                header.digest ? u"%1 (sample digest)"_s.arg(header.title) : header.title),
            cell(header.publisher), cell(document.judgments), cell(document.recommendations),
            cell(document.metrics), cell(document.unsure) };
        if (!forPeople)
            row += QList<TableCell> { { header.digest, {} }, cell(document.format),
                cell(document.fileName), cell(document.captures), cell(document.sha256) };
        table.rows.append(row);
    }
    return table;
}

ExitCode run(const Invocation &invocation, Console &console)
{
    if (const auto format = checkFormat(invocation); !format)
        return console.fail(format.error());
    const auto filter = filterFrom(invocation);
    if (!filter)
        return console.fail(filter.error());
    const auto library = openedLibrary(invocation, console);
    if (!library)
        return failLibrary(console, library.error());
    const auto documents = (*library)->documents(*filter).result();
    if (!documents)
        return failLibrary(console, documents.error());
    const bool forPeople = !invocation.has("json") && !invocation.has("csv");
    printTable(tableOf(*documents, forPeople), invocation, console,
        u"No document in this library fits."_s);
    return Fine;
}

} // namespace

Command listCommand()
{
    return { "list", "", "list the documents of a library",
        "peelctl list\n"
        "peelctl list --force derbyshire --round 2018/19 --type peel_page",
        { typeOption(), forceOption(), roundOption(), libraryOption(), jsonOption(), csvOption() },
        0, 0, run };
}

} // namespace Peel
