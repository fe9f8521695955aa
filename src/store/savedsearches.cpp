// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/savedsearches.h"

#include "store/statement.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Peel {

Result<QList<SavedSearch>> SavedSearches::all() const
{
    return storing([&] {
        Statement row(m_connection,
            u"SELECT id, name, query, seen_capture FROM saved_search ORDER BY name COLLATE NOCASE"_s);
        row.run();
        QList<SavedSearch> searches;
        while (row.next()) {
            SavedSearch search;
            row >> search.id >> search.name >> search.query >> search.seenCapture;
            searches.append(std::move(search));
        }
        return searches;
    });
}

Result<qint64> SavedSearches::save(const SavedSearch &search)
{
    if (search.name.trimmed().isEmpty())
        return failure(ErrorKind::NotUnderstood, u"A saved search needs a name."_s);
    return storing([&] {
        Statement row(m_connection,
            u"INSERT INTO saved_search (name, query, saved_at, seen_capture) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (name) DO UPDATE SET query = excluded.query,"
            " saved_at = excluded.saved_at, seen_capture = excluded.seen_capture RETURNING id"_s);
        row.run(search.name.trimmed(), search.query,
            QDateTime::currentDateTimeUtc().toString(Qt::ISODate), search.seenCapture);
        qint64 id = 0;
        if (row.next())
            row >> id;
        return id;
    });
}

Result<bool> SavedSearches::remove(qint64 id)
{
    return storing([&] {
        Statement row(m_connection, u"DELETE FROM saved_search WHERE id = ?"_s);
        row.run(id);
        return row.rowsChanged() > 0;
    });
}

Result<bool> SavedSearches::markSeen(qint64 id, qint64 capture)
{
    return storing([&] {
        Statement row(m_connection, u"UPDATE saved_search SET seen_capture = ? WHERE id = ?"_s);
        row.run(capture, id);
        return row.rowsChanged() > 0;
    });
}

} // namespace Peel
