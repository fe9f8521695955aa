// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/factcommand.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

PickedFacts failed(ExitCode code)
{
    return { {}, code };
}

} // namespace

PickedFacts factsFor(const FactFilter &filter, const Invocation &invocation, Console &console)
{
    if (const auto format = checkFormat(invocation); !format)
        return failed(console.fail(format.error()));
    const auto library = openedLibrary(invocation, console);
    if (!library)
        return failed(failLibrary(console, library.error()));
    auto facts = (*library)->facts(filter).result();
    if (!facts)
        return failed(failLibrary(console, facts.error()));
    return { *std::move(facts), Fine };
}

PickedFacts pickFacts(const Invocation &invocation, Console &console)
{
    const auto filter = filterFrom(invocation);
    if (!filter)
        return failed(console.fail(filter.error()));
    return factsFor(*filter, invocation, console);
}

PickedFacts allFacts(const Invocation &invocation, Console &console)
{
    return factsFor({}, invocation, console);
}

Table forReaders(Table table, const Invocation &invocation, const QStringList &hidden)
{
    if (invocation.has("json") || invocation.has("csv"))
        return table;
    const QStringList left = hidden + QStringList { u"quote"_s, u"rule"_s, u"document"_s };
    const auto isEmpty = [&table](qsizetype column) {
        return std::all_of(table.rows.cbegin(), table.rows.cend(),
            [column](const auto &row) { return row.at(column).value.isNull(); });
    };
    for (qsizetype i = table.columns.size() - 1; i >= 0; --i) {
        const QString &key = table.columns.at(i).key;
        const bool nothingDecided = key == "decided"_L1 && isEmpty(i);
        if (!left.contains(key) && !nothingDecided)
            continue;
        table.columns.removeAt(i);
        for (auto &row : table.rows)
            row.removeAt(i);
    }
    return table;
}

} // namespace Peel
