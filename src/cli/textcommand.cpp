// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputfile.h"

namespace Peel {
namespace {

ExitCode run(const Invocation &invocation, Console &console)
{
    const auto document = readFile(invocation);
    if (!document)
        return console.fail(document.error());
    console.print(document->text + u'\n');
    return Fine;
}

} // namespace

Command textCommand()
{
    return { "text", "FILE", "print a file's plain text, which the places of facts count in",
        "peelctl text report.pdf > report.txt", { passwordOption() }, 1, 1, run };
}

} // namespace Peel
