// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/libraryaccess.h"
#include "cli/selection.h"
#include "cli/tableoutput.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

void addRows(
    Table &table, const RereadDocument &reread, const QStringList &facts, const QString &change)
{
    for (const QString &fact : facts) {
        table.rows.append(QList<TableCell> { cell(reread.document), cell(reread.title),
            cell(change), cell(fact.section(u'|', 0, 0)),
            cell(fact.section(u'|', 1).replace(u"|"_s, u", "_s)) });
    }
}

Table tableOf(const QList<RereadDocument> &documents)
{
    Table table;
    table.title = u"What reading again changes"_s;
    table.columns = { { u"document"_s, u"Id"_s, true }, { u"title"_s, u"Document"_s, false },
        { u"change"_s, u"Change"_s, false }, { u"kind"_s, u"Kind"_s, false },
        { u"fact"_s, u"Fact"_s, false } };
    for (const RereadDocument &reread : documents) {
        addRows(table, reread, reread.gone, u"gone"_s);
        addRows(table, reread, reread.found, u"new"_s);
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
    const bool keep = !invocation.has("dry-run");
    const auto library
        = openedLibrary(invocation, console, keep ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!library)
        return failLibrary(console, library.error());
    const auto documents = (*library)->documents(*filter).result();
    if (!documents)
        return failLibrary(console, documents.error());
    QList<RereadDocument> changes;
    bool refused = false;
    for (const DocumentRecord &document : *documents) {
        console.progress(document.header.title);
        const auto reread = (*library)->reread(document.id, keep).result();
        if (reread)
            changes << *reread;
        else if (reread.error().kind == ErrorKind::ReadOnly)
            return failLibrary(console, reread.error());
        else
            console.note(u"%1: %2"_s.arg(document.header.title, reread.error().message));
        refused = refused || !reread;
    }
    printTable(tableOf(changes), invocation, console,
        u"Read %1 documents again; nothing is different."_s.arg(changes.size()));
    return refused ? InputUnreadable : Fine;
}

} // namespace

Command rereadCommand()
{
    return { "reread", "", "read the documents of a library again, as this version does",
        "peelctl reread --dry-run\n"
        "peelctl reread --force derbyshire",
        { { "dry-run", nullptr, "tell what would change and keep the library as it is" },
            typeOption(), forceOption(), roundOption(), libraryOption(), jsonOption(),
            csvOption() },
        0, 0, run };
}

} // namespace Peel
