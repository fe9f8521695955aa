// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/placecounter.h"

#include "store/conditions.h"
#include "store/statement.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr std::array scopes { SearchScope::Text, SearchScope::Judgments,
    SearchScope::Recommendations, SearchScope::Metrics, SearchScope::Notes };

int sum(const std::vector<int> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

QList<SearchFacet> facetsOf(const QHash<QString, int> &counts)
{
    QList<SearchFacet> facets;
    for (auto at = counts.begin(); at != counts.end(); ++at)
        facets.append({ at.key(), at.value() });
    std::sort(facets.begin(), facets.end(), [](const SearchFacet &a, const SearchFacet &b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    return facets;
}

} // namespace

QString factKindOf(SearchScope scope)
{
    switch (scope) {
    case SearchScope::Judgments:
        return u"judgment"_s;
    case SearchScope::Recommendations:
        return u"recommendation"_s;
    case SearchScope::Metrics:
        return u"metric"_s;
    default:
        return {};
    }
}

bool isOneSlipFrom(const QString &word, const QString &other)
{
    if (word == other || std::abs(word.size() - other.size()) > 1 || word.size() < 4)
        return false;
    const auto differs = std::mismatch(word.begin(), word.end(), other.begin(), other.end());
    const auto same = differs.first - word.begin();
    const QStringView rest = QStringView(word).sliced(same);
    const QStringView otherRest = QStringView(other).sliced(same);
    if (word.size() == other.size())
        return rest.mid(1) == otherRest.mid(1)
            || (rest.size() > 1 && rest.at(0) == otherRest.at(1) && rest.at(1) == otherRest.at(0)
                && rest.mid(2) == otherRest.mid(2));
    return word.size() > other.size() ? rest.mid(1) == otherRest : rest == otherRest.mid(1);
}

PlaceCounter::PlaceCounter(const Connection &connection, const FactFilter &filter, qint64 after)
    : m_connection(connection)
{
    Conditions wanted = documentConditions(filter);
    wanted.add(u"d.capture_id > ?"_s, after);
    Statement row(connection,
        u"SELECT d.document_id, d.capture_id, d.type, d.force, d.round,"
        " (SELECT id FROM block WHERE block.capture_id = d.capture_id ORDER BY ordinal LIMIT 1),"
        " (SELECT id FROM block WHERE block.capture_id = d.capture_id ORDER BY ordinal DESC LIMIT "
        "1)"
        " FROM v_documents AS d"_s
            + wanted.where());
    row.run(wanted.values());
    while (row.next()) {
        Document document;
        Range range;
        qint64 id = 0;
        row >> id >> document.capture >> document.type >> document.force >> document.round
            >> range.first >> range.last;
        range.document = m_documents.size();
        m_byCapture.insert(document.capture, range.document);
        m_byDocument.insert(id, range.document);
        m_ranges.push_back(range);
        m_documents.push_back(std::move(document));
    }
    std::sort(m_ranges.begin(), m_ranges.end(),
        [](const Range &a, const Range &b) { return a.first < b.first; });
}

std::vector<int> PlaceCounter::inText(const QString &match) const
{
    std::vector<int> counts(m_documents.size());
    Statement row(m_connection, u"SELECT rowid FROM block_fts WHERE block_fts MATCH ?"_s);
    row.run(match);
    while (row.next()) {
        qint64 id = 0;
        row >> id;
        const auto behind = std::upper_bound(m_ranges.begin(), m_ranges.end(), id,
            [](qint64 block, const Range &range) { return block < range.first; });
        if (behind != m_ranges.begin() && id <= std::prev(behind)->last)
            ++counts[std::prev(behind)->document];
    }
    return counts;
}

std::vector<int> PlaceCounter::inFacts(const QString &match, const QString &kind) const
{
    std::vector<int> counts(m_documents.size());
    Statement row(m_connection,
        u"SELECT fact.capture_id, count(*) FROM fact_fts CROSS JOIN fact ON fact.id = "
        u"fact_fts.rowid"
        " WHERE fact_fts MATCH ? AND fact.kind = ? GROUP BY 1"_s);
    row.run(match, kind);
    while (row.next()) {
        qint64 capture = 0;
        int count = 0;
        row >> capture >> count;
        const auto document = m_byCapture.constFind(capture);
        if (document != m_byCapture.constEnd())
            counts[*document] += count;
    }
    return counts;
}

std::vector<int> PlaceCounter::inNotes(const QString &match) const
{
    std::vector<int> counts(m_documents.size());
    Statement row(m_connection,
        u"SELECT note.document_id FROM note_fts CROSS JOIN note ON note.id = note_fts.rowid"
        " WHERE note_fts MATCH ? AND note.undone_at IS NULL"_s);
    row.run(match);
    while (row.next()) {
        qint64 id = 0;
        row >> id;
        const auto document = m_byDocument.constFind(id);
        if (document != m_byDocument.constEnd())
            ++counts[*document];
    }
    return counts;
}

std::vector<int> PlaceCounter::inScope(const QString &match, SearchScope scope) const
{
    switch (scope) {
    case SearchScope::Everything:
    case SearchScope::Text:
        return inText(match);
    case SearchScope::Notes:
        return inNotes(match);
    default:
        return inFacts(match, factKindOf(scope));
    }
}

int PlaceCounter::count(const QString &match, SearchScope scope) const
{
    return sum(inScope(match, scope));
}

SearchFacets PlaceCounter::facets(const QString &match, SearchScope scope) const
{
    SearchFacets facets;
    const std::vector<int> counts = inScope(match, scope);
    QHash<QString, int> types;
    QHash<QString, int> forces;
    QHash<QString, int> rounds;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        ++facets.documents;
        types[m_documents[i].type] += counts[i];
        forces[m_documents[i].force] += counts[i];
        rounds[m_documents[i].round] += counts[i];
    }
    facets.places = sum(counts);
    facets.types = facetsOf(types);
    facets.forces = facetsOf(forces);
    facets.rounds = facetsOf(rounds);
    for (const SearchScope kind : scopes) {
        const bool counted
            = kind == scope || (scope == SearchScope::Everything && kind == SearchScope::Text);
        const int places = counted ? facets.places : sum(inScope(match, kind));
        if (places > 0)
            facets.kinds.append({ searchScopeId(kind), places });
    }
    return facets;
}

} // namespace Peel
