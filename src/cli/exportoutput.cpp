// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportoutput.h"

using namespace Qt::StringLiterals;

namespace Peel {

OptionSpec formatsOption()
{
    return { "formats", "A,B",
        "several formats at once: their ids; -o names them without an ending, or the .zip" };
}

ExitCode writeExport(const Export &what, const Invocation &invocation, Console &console)
{
    const QStringList formats = invocation.value("formats").split(u',', Qt::SkipEmptyParts);
    const auto saved = saveExport(what, invocation.value("output"), formats);
    if (!saved)
        return console.fail(saved.error().message,
            saved.error().kind == ErrorKind::NotUnderstood ? Usage : InternalError);
    for (const QString &path : *saved)
        console.note(u"Wrote %1."_s.arg(path));
    return Fine;
}

} // namespace Peel
