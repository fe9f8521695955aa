// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notes.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

bool takeAway(const Connection &connection, qint64 id)
{
    Statement row(
        connection, u"UPDATE note SET undone_at = ? WHERE id = ? AND undone_at IS NULL"_s);
    row.run(now(), id);
    return row.rowsChanged() > 0;
}

} // namespace

Result<QList<Note>> Notes::of(qint64 document) const
{
    return storing([&] {
        Statement row(m_connection,
            u"SELECT note.id, note.document_id, coalesce(note.quote, ''),"
            " coalesce(note.quote_start, 0), note.text, note.written_at FROM note"
            " JOIN document ON document.id = note.document_id AND document.removed_at IS NULL"
            " WHERE note.undone_at IS NULL AND (? = 0 OR note.document_id = ?)"
            " ORDER BY note.document_id, coalesce(note.quote_start, -1), note.id"_s);
        row.run(document, document);
        QList<Note> notes;
        while (row.next()) {
            Note note;
            row >> note.id >> note.place.document >> note.place.quote >> note.place.start
                >> note.text >> note.writtenAt;
            notes.append(std::move(note));
        }
        return notes;
    });
}

Result<qint64> Notes::write(const Note &note)
{
    const QString text = note.text.trimmed();
    if (text.isEmpty())
        return failure(ErrorKind::NotUnderstood, u"A note needs words."_s);
    return storing([&] {
        Transaction transaction(m_connection);
        if (note.id != 0)
            takeAway(m_connection, note.id);
        const bool quoted = !note.place.quote.isEmpty();
        Statement row(m_connection,
            u"INSERT INTO note (document_id, quote, quote_start, text, written_at)"
            " VALUES (?, ?, ?, ?, ?)"_s);
        row.run(note.place.document, orNull(note.place.quote),
            quoted ? QVariant(note.place.start) : QVariant(), text, now());
        const qint64 id = row.insertedId();
        transaction.commit();
        return id;
    });
}

Result<bool> Notes::remove(qint64 id)
{
    return storing([&] { return takeAway(m_connection, id); });
}

Result<bool> Notes::restore(qint64 id)
{
    return storing([&] {
        Statement row(m_connection,
            u"UPDATE note SET undone_at = NULL WHERE id = ? AND undone_at IS NOT NULL"_s);
        row.run(id);
        return row.rowsChanged() > 0;
    });
}

} // namespace Peel
