// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/conditions.h"
#include "store/searchexpression.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr auto snippetWords = 24;

QString selectHits(const Conditions &wanted)
{
    return u"SELECT d.document_id, block.page, block.start_at, block.end_at,"
           " snippet(block_fts, 0, char(2), char(3), '…', %1), bm25(block_fts)"
           " FROM block_fts JOIN block ON block.id = block_fts.rowid"
           " JOIN v_documents AS d ON d.capture_id = block.capture_id%2"
           " ORDER BY bm25(block_fts), block.id LIMIT ?"_s.arg(snippetWords)
               .arg(wanted.where());
}

QString countHits(const Conditions &wanted)
{
    return u"SELECT count(*) FROM block_fts JOIN block ON block.id = block_fts.rowid"
           " JOIN v_documents AS d ON d.capture_id = block.capture_id"_s
        + wanted.where();
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
        Conditions wanted = documentConditions(filter);
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
            Statement count(m_connection, countHits(wanted));
            if (count.run(wanted.values()).next())
                count >> found.total;
        }
        return found;
    });
}

} // namespace Peel
