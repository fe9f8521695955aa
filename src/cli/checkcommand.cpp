// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/libraryaccess.h"
#include "cli/selection.h"
#include "cli/tableoutput.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

Table tableOf(const LibraryCheck &check)
{
    Table table;
    table.title = u"What is wrong"_s;
    table.columns
        = { { u"fault"_s, u"What is wrong"_s, false }, { u"mended"_s, u"Mended"_s, false } };
    for (const QString &fault : check.faults) {
        const bool mended = !check.left.contains(fault);
        table.rows.append({ cell(fault), { mended, mended ? u"yes"_s : u"no"_s } });
    }
    return table;
}

ExitCode run(const Invocation &invocation, Console &console)
{
    if (const auto format = checkFormat(invocation); !format)
        return console.fail(format.error());
    const bool repair = invocation.has("repair");
    const auto library
        = openedLibrary(invocation, console, repair ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!library)
        return failLibrary(console, library.error());
    const auto check = (*library)->check(repair).result();
    if (!check)
        return failLibrary(console, check.error());
    printTable(tableOf(*check), invocation, console, u"Nothing is wrong with this library."_s);
    return check->left.isEmpty() ? Fine : Findings;
}

} // namespace

Command checkCommand()
{
    return { "check", "", "see whether a library is whole and its originals are there",
        "peelctl check\n"
        "peelctl check --repair",
        { { "repair", nullptr, "build the indexes of the library anew" }, libraryOption(),
            jsonOption(), csvOption() },
        0, 0, run };
}

} // namespace Peel
