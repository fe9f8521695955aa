// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/citation.h"
#include "cli/libraryaccess.h"
#include "cli/selection.h"
#include "cli/tableoutput.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// The marks around the words that were found, as plain text or in bold.
QString shown(const QString &snippet, const Console &console)
{
    QString text;
    qsizetype from = 0;
    while (from < snippet.size()) {
        const qsizetype begin = snippet.indexOf(u'\u0002', from);
        const qsizetype end = begin < 0 ? -1 : snippet.indexOf(u'\u0003', begin);
        if (end < 0)
            break;
        text += snippet.mid(from, begin - from)
            + console.bold(snippet.mid(begin + 1, end - begin - 1));
        from = end + 1;
    }
    return (text + snippet.mid(from)).simplified();
}

QString withoutMarks(QString snippet)
{
    snippet.remove(u'\u0002');
    snippet.remove(u'\u0003');
    return snippet.simplified();
}

const DocumentRecord *documentOf(const SearchHit &hit, const QList<DocumentRecord> &documents)
{
    const auto found = std::find_if(documents.begin(), documents.end(),
        [&hit](const DocumentRecord &document) { return document.id == hit.document; });
    return found == documents.end() ? nullptr : &*found;
}

Table tableOf(const QList<SearchHit> &hits, const QList<DocumentRecord> &documents)
{
    Table table;
    table.columns = { { u"document"_s, u"Document"_s, true }, { u"kind"_s, u"Kind"_s, false },
        { u"fact"_s, u"Fact"_s, true }, { u"source"_s, u"Source"_s, false },
        { u"page"_s, u"Page"_s, true }, { u"start"_s, u"Start"_s, true },
        { u"end"_s, u"End"_s, true }, { u"snippet"_s, u"Snippet"_s, false } };
    for (const SearchHit &hit : hits) {
        const DocumentRecord *document = documentOf(hit, documents);
        table.rows.append({ cell(hit.document), cell(searchScopeId(hit.kind)),
            hit.fact == 0 ? TableCell {} : cell(hit.fact),
            cell(document == nullptr ? QString() : citationOf(*document)),
            hit.page == 0 ? TableCell {} : cell(hit.page), cell(hit.start), cell(hit.end),
            cell(withoutMarks(hit.snippet)) });
    }
    return table;
}

QString plainHits(
    const QList<SearchHit> &hits, const QList<DocumentRecord> &documents, const Console &console)
{
    QString text;
    for (const SearchHit &hit : hits) {
        const DocumentRecord *document = documentOf(hit, documents);
        QString place = document == nullptr ? QString() : citationOf(*document);
        if (hit.page > 0)
            place += u", page %1"_s.arg(hit.page);
        if (hit.kind != SearchScope::Text)
            place += u" [%1]"_s.arg(searchScopeName(hit.kind));
        text += u"%1\n    %2\n"_s.arg(place, shown(hit.snippet, console));
    }
    return text;
}

/// "Searched for: officers, training; also: trained, certificate".
QString searchedFor(const QList<SearchedTerm> &terms)
{
    QStringList words;
    QStringList also;
    for (const SearchedTerm &term : terms) {
        words.append(term.unwanted ? u"not "_s + term.text : term.text);
        also += term.also;
    }
    QString text = u"Searched for: %1"_s.arg(words.join(u", "_s));
    if (!also.isEmpty())
        text += u"; also: %1"_s.arg(also.join(u", "_s));
    return text + u'.';
}

void noteOn(const SearchAnswer &answer, const SearchQuery &query, Console &console)
{
    if (!answer.note.isEmpty())
        console.note(answer.note);
    if (answer.noteAt >= 0) {
        console.note(u"    "_s + query.words);
        console.note(u"    "_s + QString(answer.noteAt, u' ') + u'^');
    }
    if (!answer.terms.isEmpty())
        console.note(searchedFor(answer.terms));
    if (answer.total > answer.hits.size())
        console.note(u"Showing %1 of %2."_s.arg(answer.hits.size()).arg(answer.total));
    if (!answer.spelledLike.isEmpty())
        console.note(
            u"Words of this library that look alike: %1."_s.arg(answer.spelledLike.join(u", "_s)));
}

Result<SearchQuery> queryFrom(const Invocation &invocation)
{
    const auto filter = filterFrom(invocation);
    if (!filter)
        return tl::unexpected(filter.error());
    SearchQuery query;
    query.words = invocation.arguments.join(u' ');
    query.force = filter->force;
    query.round = filter->round;
    query.type = filter->type;
    query.synonyms = !invocation.has("exact");
    if (invocation.has("in")) {
        const auto scope = searchScopeFromId(invocation.value("in"));
        if (!scope)
            return failure(ErrorKind::NotUnderstood,
                u"--in is one of everything, text, judgments, improvements, metrics, notes."_s);
        query.scope = *scope;
    }
    return query;
}

ExitCode run(const Invocation &invocation, Console &console)
{
    if (const auto format = checkFormat(invocation); !format)
        return console.fail(format.error());
    const auto query = queryFrom(invocation);
    if (!query)
        return console.fail(query.error());
    const auto library = openedLibrary(invocation, console);
    if (!library)
        return failLibrary(console, library.error());
    const auto answer = (*library)->search(*query).result();
    if (!answer)
        return failLibrary(console, answer.error());
    const auto documents = (*library)->documents().result();
    if (!documents)
        return failLibrary(console, documents.error());
    noteOn(*answer, *query, console);
    if (invocation.has("json") || invocation.has("csv") || answer->hits.isEmpty())
        printTable(tableOf(answer->hits, *documents), invocation, console,
            u"Nothing found for “%1”."_s.arg(query->words));
    else
        console.print(plainHits(answer->hits, *documents, console));
    return Fine;
}

} // namespace

Command searchCommand()
{
    return { "search", "QUERY…", "find words in the documents",
        "peelctl search investigators trained\n"
        "peelctl search '\"serious and organised crime\"' --type peel_report\n"
        "peelctl search 'NEAR(officers trained, 6) NOT taser' --in improvements",
        { { "in", "WHAT", "everything, text, judgments, improvements, metrics or notes" },
            { "exact", nullptr, "without other words of the domain" }, typeOption(), forceOption(),
            roundOption(), libraryOption(), jsonOption(), csvOption() },
        1, -1, run };
}

} // namespace Peel
