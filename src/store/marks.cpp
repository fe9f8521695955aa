// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/marks.h"

#include "store/statement.h"

#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr std::array kinds { "reviewed"_L1, "due"_L1, "owner"_L1 }; // in the order of the enum

QString idOf(Mark::Kind kind)
{
    return kinds.at(static_cast<std::size_t>(kind));
}

Mark::Kind kindOf(const QString &id)
{
    return static_cast<Mark::Kind>(std::find(kinds.begin(), kinds.end(), id) - kinds.begin());
}

bool isSaid(const Mark &mark)
{
    return mark.kind != Mark::Kind::Due || mark.value.isEmpty()
        || QDate::fromString(mark.value, Qt::ISODate).isValid();
}

} // namespace

Result<QList<Mark>> Marks::all() const
{
    return storing([&] {
        Statement row(m_connection,
            u"SELECT mark.id, kind, document_id, quote, quote_start, value FROM mark"
            " JOIN document ON document.id = document_id AND document.removed_at IS NULL"
            " WHERE undone_at IS NULL ORDER BY mark.id"_s);
        row.run();
        QList<Mark> marks;
        while (row.next()) {
            Mark mark;
            QString kind;
            row >> mark.id >> kind >> mark.place.document >> mark.place.quote >> mark.place.start
                >> mark.value;
            mark.kind = kindOf(kind);
            marks.removeIf([&mark](const Mark &earlier) {
                return earlier.kind == mark.kind && earlier.place == mark.place;
            });
            marks.append(std::move(mark));
        }
        marks.removeIf([](const Mark &mark) { return mark.value.isEmpty(); });
        return marks;
    });
}

Result<qint64> Marks::make(const Mark &mark)
{
    if (mark.place.quote.isEmpty())
        return failure(ErrorKind::NotUnderstood, u"A mark stands at words of a document."_s);
    if (!isSaid(mark))
        return failure(ErrorKind::NotUnderstood, u"“%1” is no day."_s.arg(mark.value));
    return storing([&] {
        Statement row(m_connection,
            u"INSERT INTO mark (kind, document_id, quote, quote_start, value, made_at)"
            " VALUES (?, ?, ?, ?, ?, ?)"_s);
        row.run(idOf(mark.kind), mark.place.document, mark.place.quote, mark.place.start,
            mark.value.isNull() ? u""_s : mark.value,
            QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
        return row.insertedId();
    });
}

Result<bool> Marks::undo(qint64 id)
{
    return storing([&] {
        Statement row(
            m_connection, u"UPDATE mark SET undone_at = ? WHERE id = ? AND undone_at IS NULL"_s);
        row.run(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), id);
        return row.rowsChanged() > 0;
    });
}

} // namespace Peel
