// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/conditions.h"
#include "store/searchexpression.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr auto snippetWords = 24;

// The index gives its rows best first, so that joins and snippets are made for those alone that are
// shown: CROSS JOIN keeps SQLite from turning the order of the tables round.
QString selectHits(const Conditions &wanted)
{
    return u"SELECT d.document_id, block.page, block.start_at, block.end_at,"
           " snippet(block_fts, 0, char(2), char(3), '…', %1), rank"
           " FROM block_fts CROSS JOIN block ON block.id = block_fts.rowid"
           " CROSS JOIN v_documents AS d ON d.capture_id = block.capture_id%2"
           " ORDER BY rank LIMIT ?"_s.arg(snippetWords)
               .arg(wanted.where());
}

QString countHits(const Conditions &documents)
{
    return u"SELECT count(*) FROM block_fts CROSS JOIN block ON block.id = block_fts.rowid"
           " WHERE block_fts MATCH ? AND block.capture_id IN (SELECT capture_id FROM v_documents AS d%1)"_s
               .arg(documents.where());
}

} // namespace

Result<Found> SearchIndex::find(const QString &words, const FactFilter &filter, int limit) const
{
    return storing([&] {
        const SearchExpression expression = searchExpression(words);
        Found found;
        found.note = expression.note;
        if (expression.match.isEmpty())
            return found;
        const Conditions documents = documentConditions(filter);
        Conditions wanted = documents;
        wanted.add(u"block_fts MATCH ?"_s, expression.match);
        Statement row(m_connection, selectHits(wanted));
        row.run(wanted.values() + QVariantList { limit });
        while (row.next()) {
            SearchHit hit;
            row >> hit.document >> hit.page >> hit.start >> hit.end >> hit.snippet >> hit.rank;
            found.hits.append(std::move(hit));
        }
        found.total = static_cast<int>(found.hits.size());
        if (found.total == limit) {
            Statement count(m_connection, countHits(documents));
            if (count.run(QVariantList { expression.match } + documents.values()).next())
                count >> found.total;
        }
        return found;
    });
}

} // namespace Peel
