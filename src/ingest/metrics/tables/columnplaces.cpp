// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/places.h"
#include "ingest/metrics/tables/tablereader.h"

#include <algorithm>

namespace Peel {

namespace {

bool isTown(const QString &name)
{
    const auto &places = knownPlaces();
    return std::any_of(
        places.begin(), places.end(), [&](const NamedPlace &place) { return place.name == name; });
}

} // namespace

void takePlace(Head &over, Head &head)
{
    const bool force = head.scope && head.name.isEmpty(); // "Kent" beside its districts
    if (force || head.unit || head.kind != Head::Kind::Plain || head.text.isEmpty()
        || (head.period && head.name.isEmpty()))
        return;
    over.name.clear();
    head.whose = head.period ? head.name : head.text.simplified();
    head.name.clear();
    head.scope = Scope::Other;
}

/// "Ashford | Dover | Kent": towns and districts as heads tell whose the figures are.
void TableReader::takeTowns()
{
    const auto first = m_columns.begin() + m_grid.keyColumns();
    const auto town = [](const Head &head) {
        return !head.scope && !head.unit && head.kind == Head::Kind::Plain && isTown(head.name);
    };
    if (std::count_if(first, m_columns.end(), town) < 2)
        return;
    for (auto head = first; head != m_columns.end(); ++head) {
        if (!town(*head))
            continue;
        head->whose = head->name;
        head->name.clear();
        head->scope = Scope::Other;
    }
}

/// "Charge rate 2020/21 | Charge rate 2021/22 | National average 2021/22": a head that says only
/// whose is of what the columns at its left measure.
void TableReader::takeMeasureFromLeft()
{
    const int row = m_grid.headRows();
    const auto isShare
        = [&](int column) { return m_grid.text(row, column).endsWith(QLatin1Char('%')); };
    for (int column = m_grid.keyColumns() + 1; column < m_grid.columns() && row < m_grid.rows();
         ++column) {
        Head &head = m_columns[static_cast<std::size_t>(column)];
        const bool onlyWhose = head.scope && head.scope != Scope::Force && head.whose.isEmpty()
            && head.name.isEmpty() && !head.unit && head.kind == Head::Kind::Plain;
        if (!onlyWhose)
            continue;
        for (int left = column - 1; left >= m_grid.keyColumns(); --left) {
            const Head &measure = m_columns[static_cast<std::size_t>(left)];
            if (measure.kind == Head::Kind::Change || measure.kind == Head::Kind::NoFigures)
                continue;
            if (measure.name.isEmpty() || isShare(left) != isShare(column))
                break;
            head.name = measure.name;
            head.unit = measure.unit;
            break;
        }
    }
}

} // namespace Peel
