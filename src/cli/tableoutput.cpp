// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tableoutput.h"

using namespace Qt::StringLiterals;

namespace Peel {

OptionSpec jsonOption()
{
    return { "json", nullptr, "as JSON" };
}

OptionSpec csvOption()
{
    return { "csv", nullptr, "as CSV (RFC 4180, UTF-8)" };
}

Result<bool> checkFormat(const Invocation &invocation)
{
    if (invocation.has("json") && invocation.has("csv"))
        return failure(ErrorKind::NotUnderstood, u"Pick one of --json and --csv."_s);
    return true;
}

void printTable(
    const Table &table, const Invocation &invocation, Console &console, const QString &ifEmpty)
{
    if (invocation.has("json"))
        console.print(jsonOf(table));
    else if (invocation.has("csv"))
        console.print(csvOf(table));
    else if (!table.rows.isEmpty())
        console.print(plainOf(table));
    if (table.rows.isEmpty())
        console.note(ifEmpty);
}

} // namespace Peel
