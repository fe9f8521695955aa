// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

// Primary result codes of SQLite (sqlite3.h); the extended ones carry them in their low byte.
enum SqliteCode {
    Busy = 5,
    LockedTable = 6,
    ReadOnlyFile = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

QString sentenceFor(int code, const QString &detail)
{
    switch (code) {
    case Busy:
    case LockedTable:
        return u"Another program has locked the library. Close it there, or try again later."_s;
    case ReadOnlyFile:
        return u"The library can only be read."_s;
    case Full:
        return u"The disk is full; nothing was changed."_s;
    case InputOutput:
        return u"The disk did not take or give what was asked; nothing was changed."_s;
    case Corrupt:
    case NotADatabase:
        return u"The library file is damaged."_s;
    case CannotOpen:
        return u"The library file cannot be opened. It was moved or deleted, or there is no permission to change it."_s;
    default:
        return u"The library could not do this (%1)."_s.arg(detail);
    }
}

} // namespace

Error storageError(const QSqlError &error, const QString &place)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail
        = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return Error { code == ReadOnlyFile ? ErrorKind::ReadOnly : ErrorKind::Storage,
        sentenceFor(code, detail), u"%1: %2"_s.arg(place, detail) };
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QVariant orNull(const std::optional<PartialDate> &date)
{
    return orNull(date ? date->iso() : QString());
}

Statement::Statement(const Connection &connection, const QString &sql)
    : m_query(connection.database())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        throw StorageFailure { storageError(m_query.lastError(), sql) };
}

Statement &Statement::run(const QVariantList &values)
{
    for (int at = 0; at < values.size(); ++at)
        m_query.bindValue(at, values.at(at));
    start();
    return *this;
}

void Statement::start()
{
    if (!m_query.exec())
        throw StorageFailure { storageError(m_query.lastError(), m_query.lastQuery()) };
}

bool Statement::next()
{
    m_column = 0;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw StorageFailure { storageError(m_query.lastError(), m_query.lastQuery()) };
    return false;
}

qint64 Statement::insertedId() const
{
    return m_query.lastInsertId().toLongLong();
}

int Statement::rowsChanged() const
{
    return m_query.numRowsAffected();
}

Statement &Statement::operator>>(QString &text)
{
    text = column().toString();
    return *this;
}

Statement &Statement::operator>>(QDateTime &time)
{
    time = QDateTime::fromString(column().toString(), Qt::ISODateWithMs);
    return *this;
}

Statement &Statement::operator>>(double &number)
{
    number = column().toDouble();
    return *this;
}

Statement &Statement::operator>>(bool &flag)
{
    flag = column().toBool();
    return *this;
}

Statement &Statement::operator>>(std::optional<PartialDate> &date)
{
    date = PartialDate::fromIso(column().toString());
    return *this;
}

void execute(const Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    if (!query.exec(sql))
        throw StorageFailure { storageError(query.lastError(), sql) };
}

QVariant valueOf(const Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    if (!query.exec(sql))
        throw StorageFailure { storageError(query.lastError(), sql) };
    return query.next() ? query.value(0) : QVariant();
}

Transaction::Transaction(const Connection &connection, Purpose purpose)
    : m_connection(connection)
{
    execute(connection, purpose == Purpose::Writing ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
}

Transaction::~Transaction()
{
    if (m_open)
        QSqlQuery(m_connection.database()).exec(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    execute(m_connection, u"COMMIT"_s);
    m_open = false;
}

} // namespace Peel
