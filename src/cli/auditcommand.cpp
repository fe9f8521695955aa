// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/figureaudit.h"
#include "analysis/citation.h"
#include "cli/factcommand.h"
#include "cli/inputfile.h"
#include "workspace/passages.h"
#include "workspace/readingjson.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

Table tableOf(const QList<FigureFinding> &findings, const LibraryFacts &facts)
{
    const FactIndex index(facts);
    Table table;
    table.columns
        = { { u"strength"_s, u"Finding"_s, false }, { u"kind"_s, u"What was held"_s, false },
              { u"printed"_s, u"Printed"_s, false }, { u"worked_out"_s, u"Worked out"_s, false },
              { u"why"_s, u"Why"_s, false }, { u"source"_s, u"Source"_s, false },
              { u"page"_s, u"Page"_s, true }, { u"quote"_s, u"Quote"_s, false },
              { u"start"_s, u"Start"_s, true }, { u"document"_s, u"Document"_s, true } };
    for (const FigureFinding &finding : findings) {
        const DocumentRecord *record = index.document(finding.place.document);
        const int page = finding.place.source.page();
        table.rows.append(
            { cell(findingStrengthId(finding.strength), findingStrengthName(finding.strength)),
                cell(findingKindId(finding.kind), findingKindName(finding.kind)),
                cell(finding.printed), cell(finding.workedOut), cell(finding.sentence),
                cell(record == nullptr ? QString() : citationOf(*record)),
                page == 0 ? TableCell {} : cell(page), cell(finding.place.source.quote),
                cell(finding.place.source.start), cell(finding.place.document) });
    }
    return table;
}

ExitCode show(const QList<FigureFinding> &findings, const LibraryFacts &facts,
    const Invocation &invocation, Console &console)
{
    printTable(forReaders(tableOf(findings, facts), invocation, { u"start"_s }), invocation,
        console, u"Every figure that could be checked adds up."_s);
    return findings.isEmpty() ? Fine : Findings;
}

/// The facts of one file as a library of one document would hold them.
LibraryFacts factsOf(const Ingested &ingested, const QString &fileName)
{
    LibraryFacts facts;
    DocumentRecord record;
    record.id = 1;
    record.header = ingested.facts.header;
    record.fileName = fileName;
    facts.documents.append(record);
    qint64 id = 0;
    for (const Metric &metric : ingested.facts.metrics)
        facts.metrics.append({ ++id, record.id, metric });
    return facts;
}

ExitCode ofFile(const Invocation &invocation, Console &console)
{
    if (const auto format = checkFormat(invocation); !format)
        return console.fail(format.error());
    const auto ingested = ingestFile(invocation);
    if (!ingested)
        return console.fail(ingested.error());
    const LibraryFacts facts
        = factsOf(*ingested, QFileInfo(invocation.arguments.front()).fileName());
    return show(auditDocument(facts, { 1, passagesOf(readingOf(*ingested).blocks) }), facts,
        invocation, console);
}

ExitCode ofLibrary(const Invocation &invocation, Console &console)
{
    if (const auto format = checkFormat(invocation); !format)
        return console.fail(format.error());
    auto filter = filterFrom(invocation);
    if (!filter)
        return console.fail(filter.error());
    if (invocation.has("document")) {
        filter->document = invocation.value("document").toLongLong();
        if (filter->document <= 0)
            return console.fail(
                u"--document needs the number that “peelctl list” prints."_s, Usage);
    }
    const auto library = openedLibrary(invocation, console);
    if (!library)
        return failLibrary(console, library.error());
    auto facts = (*library)->facts().result();
    if (!facts)
        return failLibrary(console, facts.error());
    auto findings = (*library)->audit(*filter).result();
    if (!findings)
        return failLibrary(console, findings.error());
    return show(*findings, *facts, invocation, console);
}

ExitCode run(const Invocation &invocation, Console &console)
{
    return invocation.arguments.isEmpty() ? ofLibrary(invocation, console)
                                          : ofFile(invocation, console);
}

} // namespace

Command auditCommand()
{
    return { "audit", "[FILE]", "find figures that do not add up, in a library or in one file",
        "peelctl audit\n"
        "peelctl audit --force derbyshire --csv\n"
        "peelctl audit report.pdf --json",
        { forceOption(), roundOption(), typeOption(),
            { "document", "D", "one document of the library, by its number" }, libraryOption(),
            jsonOption(), csvOption(), passwordOption() },
        0, 1, run };
}

} // namespace Peel
