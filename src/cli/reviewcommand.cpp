// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/review.h"
#include "cli/factcommand.h"
#include "cli/factreview.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

Table tableOf(const LibraryFacts &facts, bool decided)
{
    const FactIndex index(facts);
    Table table;
    table.title = decided ? u"What was decided"_s : u"What waits for a look"_s;
    table.columns = { { u"id"_s, u"No."_s, true }, { u"kind"_s, u"Kind"_s, false },
        { u"fact"_s, u"What was read"_s, false }, { u"why"_s, u"Why"_s, false } };
    table.columns += evidenceColumns();
    for (const ReviewItem &item :
        reviewItems(facts, decided ? ReviewWish::Decided : ReviewWish::Waiting))
        table.rows.append(QList<TableCell> { cell(item.id), cell(factKindId(item.kind())),
                              cell(item.words()), cell(item.evidence().reasons.join(u", "_s)) }
            + evidenceCells(item.evidence(), item.document, item.word, index));
    return table;
}

ExitCode failReview(Console &console, const Error &error)
{
    const bool wrongUse
        = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::NotUnderstood;
    return wrongUse ? console.fail(error.message, Usage) : failLibrary(console, error);
}

ExitCode run(const Invocation &invocation, Console &console)
{
    if (const auto format = checkFormat(invocation); !format)
        return console.fail(format.error());
    auto filter = filterFrom(invocation);
    if (!filter)
        return console.fail(filter.error());
    const auto word = reviewWordFrom(invocation.arguments);
    if (!word)
        return console.fail(word.error().message, Usage);
    if (*word && (invocation.has("list") || invocation.has("decided")))
        return console.fail(u"A fact is decided, or facts are listed: not both at once."_s, Usage);
    const auto library
        = openedLibrary(invocation, console, *word ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!library)
        return failLibrary(console, library.error());
    if (*word) {
        const auto said = reviewFact(**library, **word);
        if (!said)
            return failReview(console, said.error());
        console.note(*said);
        return Fine;
    }
    filter->rejected = true;
    const auto facts = (*library)->facts(*filter).result();
    if (!facts)
        return failLibrary(console, facts.error());
    const bool decided = invocation.has("decided");
    printTable(forReaders(tableOf(*facts, decided), invocation, { u"confidence"_s }), invocation,
        console,
        decided ? u"Nothing was decided yet."_s
                : u"Nothing waits for a look: no fact of this library is unsure."_s);
    return Fine;
}

} // namespace

Command reviewCommand()
{
    return { "review", "[ID accept|reject|undo|set FIELD=VALUE…]",
        "accept, correct or reject what was read",
        "peelctl review --list\n"
        "peelctl review 812 accept\n"
        "peelctl review 812 set value=350 scope=national\n"
        "peelctl review 812 undo\n"
        "peelctl review --decided --json",
        { { "list", nullptr, "the facts that nobody is sure of (the default)" },
            { "decided", nullptr, "the facts that were accepted, corrected or rejected" },
            forceOption(), typeOption(), libraryOption(), jsonOption(), csvOption() },
        0, -1, run };
}

} // namespace Peel
