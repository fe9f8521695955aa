// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/conditions.h"
#include "store/placecounter.h"
#include "store/statement.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr auto snippetWords = 24;

// The index gives its rows best first, so that joins and snippets are made for those alone that are
// shown: CROSS JOIN keeps SQLite from turning the order of the tables round.
QString selectText(const Conditions &wanted)
{
    return u"SELECT d.document_id, block.page, block.start_at, block.end_at,"
           " snippet(block_fts, 0, char(2), char(3), '…', %1), rank"
           " FROM block_fts CROSS JOIN block ON block.id = block_fts.rowid"
           " CROSS JOIN v_documents AS d ON d.capture_id = block.capture_id%2"
           " ORDER BY rank LIMIT ?"_s.arg(snippetWords)
               .arg(wanted.where());
}

QString selectFacts(const Conditions &wanted)
{
    return u"SELECT d.document_id, (SELECT page FROM fact_box WHERE fact_id = fact.id AND ordinal "
           u"= 0),"
           " fact.start_at, fact.end_at, snippet(fact_fts, 0, char(2), char(3), '…', %1), rank,"
           " fact.id, fact.kind FROM fact_fts CROSS JOIN fact ON fact.id = fact_fts.rowid"
           " CROSS JOIN v_documents AS d ON d.capture_id = fact.capture_id%2"
           " ORDER BY rank LIMIT ?"_s.arg(snippetWords)
               .arg(wanted.where());
}

QString selectNotes(const Conditions &wanted)
{
    return u"SELECT d.document_id, 0, coalesce(note.quote_start, 0),"
           " coalesce(note.quote_start + length(note.quote), 0),"
           " snippet(note_fts, 0, char(2), char(3), '…', %1), rank"
           " FROM note_fts CROSS JOIN note ON note.id = note_fts.rowid AND note.undone_at IS NULL"
           " CROSS JOIN v_documents AS d ON d.document_id = note.document_id%2"
           " ORDER BY rank LIMIT ?"_s.arg(snippetWords)
               .arg(wanted.where());
}

SearchScope scopeOfFact(const QString &kind)
{
    if (kind == "judgment"_L1)
        return SearchScope::Judgments;
    return kind == "metric"_L1 ? SearchScope::Metrics : SearchScope::Recommendations;
}

void readPlace(Statement &row, SearchHit &hit)
{
    row >> hit.document >> hit.page >> hit.start >> hit.end >> hit.snippet >> hit.rank;
}

QList<SearchHit> textHits(
    const Connection &connection, const QString &match, const SearchRequest &request)
{
    Conditions wanted = documentConditions(request.filter);
    wanted.add(u"block_fts MATCH ?"_s, match);
    Statement row(connection, selectText(wanted));
    row.run(wanted.values() + QVariantList { request.limit });
    QList<SearchHit> hits;
    while (row.next()) {
        SearchHit hit;
        readPlace(row, hit);
        hits.append(std::move(hit));
    }
    return hits;
}

QList<SearchHit> factHits(
    const Connection &connection, const QString &match, const SearchRequest &request)
{
    Conditions wanted = documentConditions(request.filter);
    wanted.add(u"fact_fts MATCH ?"_s, match);
    wanted.addIfAny(u"fact.kind = ?"_s, factKindOf(request.scope));
    Statement row(connection, selectFacts(wanted));
    row.run(wanted.values() + QVariantList { request.limit });
    QList<SearchHit> hits;
    while (row.next()) {
        SearchHit hit;
        QString kind;
        readPlace(row, hit);
        row >> hit.fact >> kind;
        hit.kind = scopeOfFact(kind);
        hits.append(std::move(hit));
    }
    return hits;
}

QList<SearchHit> noteHits(
    const Connection &connection, const QString &match, const SearchRequest &request)
{
    Conditions wanted = documentConditions(request.filter);
    wanted.add(u"note_fts MATCH ?"_s, match);
    Statement row(connection, selectNotes(wanted));
    row.run(wanted.values() + QVariantList { request.limit });
    QList<SearchHit> hits;
    while (row.next()) {
        SearchHit hit;
        readPlace(row, hit);
        hit.kind = SearchScope::Notes;
        hits.append(std::move(hit));
    }
    return hits;
}

/// A fact whose words were found in the text as well marks that hit; the others are hits of their
/// own.
void join(QList<SearchHit> &hits, const QList<SearchHit> &facts)
{
    const qsizetype texts = hits.size();
    for (const SearchHit &fact : facts) {
        const auto end = hits.begin() + texts;
        const auto around = std::find_if(hits.begin(), end, [&fact](const SearchHit &hit) {
            return hit.document == fact.document && hit.start <= fact.start && fact.end <= hit.end;
        });
        if (around == end) {
            hits.append(fact);
        } else if (around->fact == 0) {
            around->kind = fact.kind;
            around->fact = fact.fact;
        }
    }
}

/// Equal ranks stand in the order of the originals' content, so that the order of import never
/// changes an answer.
class TieOrder
{
public:
    explicit TieOrder(const Connection &connection)
        : m_row(connection, u"SELECT sha256 FROM capture WHERE document_id = ? AND current = 1"_s)
    {
    }

    bool before(const SearchHit &a, const SearchHit &b)
    {
        if (a.document != b.document)
            return contentOf(a.document) < contentOf(b.document);
        return std::tie(a.start, a.fact) < std::tie(b.start, b.fact);
    }

private:
    QString contentOf(qint64 document)
    {
        auto known = m_contents.find(document);
        if (known == m_contents.end()) {
            known = m_contents.insert(document, {});
            if (m_row.run(document).next())
                m_row >> *known;
        }
        return *known;
    }

    Statement m_row;
    QHash<qint64, QString> m_contents;
};

void sortByRank(const Connection &connection, QList<SearchHit> &hits)
{
    TieOrder ties(connection);
    std::stable_sort(hits.begin(), hits.end(), [&ties](const SearchHit &a, const SearchHit &b) {
        return a.rank != b.rank ? a.rank < b.rank : ties.before(a, b);
    });
}

} // namespace

Result<Found> SearchIndex::find(const SearchRequest &request) const
{
    return storing([&] {
        Found found;
        found.expression = searchExpression(request.words, request.synonyms);
        const QString match = found.expression.match;
        if (match.isEmpty())
            return found;
        if (request.scope == SearchScope::Everything || request.scope == SearchScope::Text)
            found.hits = textHits(m_connection, match, request);
        if (!factKindOf(request.scope).isEmpty() || request.scope == SearchScope::Everything)
            join(found.hits, factHits(m_connection, match, request));
        if (request.scope == SearchScope::Everything || request.scope == SearchScope::Notes)
            found.hits += noteHits(m_connection, match, request);
        sortByRank(m_connection, found.hits);
        found.total = static_cast<int>(found.hits.size());
        if (found.hits.size() >= request.limit) {
            found.hits.resize(request.limit);
            found.total = std::max(found.total,
                PlaceCounter(m_connection, request.filter).count(match, request.scope));
        }
        return found;
    });
}

Result<SearchFacets> SearchIndex::facets(const SearchRequest &request) const
{
    return storing([&] {
        const QString match = searchExpression(request.words, request.synonyms).match;
        return match.isEmpty()
            ? SearchFacets {}
            : PlaceCounter(m_connection, request.filter).facets(match, request.scope);
    });
}

Result<int> SearchIndex::countSince(const SearchRequest &request, qint64 capture) const
{
    return storing([&] {
        const QString match = searchExpression(request.words, request.synonyms).match;
        return match.isEmpty()
            ? 0
            : PlaceCounter(m_connection, request.filter, capture).count(match, request.scope);
    });
}

Result<qint64> SearchIndex::newestCapture() const
{
    return storing(
        [&] { return valueOf(m_connection, u"SELECT max(id) FROM capture"_s).toLongLong(); });
}

Result<QStringList> SearchIndex::spelledLike(const QString &word) const
{
    return storing([&] {
        execute(m_connection,
            u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.block_words USING fts5vocab (main, block_fts, row)"_s);
        Statement row(m_connection,
            u"SELECT term FROM temp.block_words WHERE term >= ? AND term < ? ORDER BY doc DESC"_s);
        const QString begin = word.left(1).toLower();
        QStringList like;
        if (begin.isEmpty())
            return like;
        row.run(begin, QString(QChar(begin.at(0).unicode() + 1)));
        while (row.next() && like.size() < 3) {
            QString term;
            row >> term;
            if (isOneSlipFrom(word.toLower(), term))
                like.append(term);
        }
        return like;
    });
}

} // namespace Peel
