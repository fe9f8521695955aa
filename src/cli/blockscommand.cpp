// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputfile.h"
#include "cli/tableoutput.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString kindWords(const Block &block)
{
    const QString kind = blockKindId(block.kind);
    return block.level > 0 ? u"%1 %2"_s.arg(kind).arg(block.level) : kind;
}

/// The whole text; rows and cells of a table on lines of their own.
QString plainBlocks(const ReadDocument &document)
{
    QString text;
    int page = 0;
    for (const Block &block : document.blocks) {
        if (block.page != page) {
            page = block.page;
            text += u"── page %1\n"_s.arg(page);
        }
        QString words = block.text.trimmed();
        words.replace(u'\t', u" | "_s);
        words.replace(u'\n', u"\n                  "_s);
        text += u"%1 %2%3\n"_s.arg(kindWords(block), -17)
                    .arg(block.marker.isEmpty() ? QString() : block.marker + u' ', words);
    }
    return text;
}

ExitCode run(const Invocation &invocation, Console &console)
{
    const auto document = readFile(invocation);
    if (!document)
        return console.fail(document.error());
    if (invocation.has("json"))
        console.print(toJson(*document));
    else
        console.print(plainBlocks(*document));
    for (const Diagnostic &diagnostic : document->diagnostics)
        console.note(diagnostic.message);
    return Fine;
}

} // namespace

Command blocksCommand()
{
    return { "blocks", "FILE", "print the pages and blocks of a file as they were read",
        "peelctl blocks report.pdf\n"
        "peelctl blocks page.html --json",
        { jsonOption(), passwordOption() }, 1, 1, run };
}

} // namespace Peel
