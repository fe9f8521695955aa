// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/statement.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString uniqueName()
{
    static std::atomic<unsigned> count = 0;
    return u"peel-%1"_s.arg(++count);
}

QString optionsFor(Connection::Access access, int waitMilliseconds)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(waitMilliseconds);
    if (access == Connection::Access::ReadOnly || access == Connection::Access::Immutable)
        options += ";QSQLITE_OPEN_READONLY"_L1;
    if (access == Connection::Access::Existing || access == Connection::Access::Immutable)
        options += ";QSQLITE_OPEN_URI"_L1;
    return options;
}

QString nameFor(const QString &path, Connection::Access access)
{
    if (access == Connection::Access::ReadWrite || access == Connection::Access::ReadOnly)
        return path;
    return u"file:%1?%2"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(path, QByteArrayLiteral("/"))),
        access == Connection::Access::Immutable ? u"immutable=1"_s : u"mode=rw"_s);
}

} // namespace

Connection::Connection(QString name)
    : m_name(std::move(name))
{
}

Connection::~Connection()
{
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<std::unique_ptr<Connection>> Connection::open(
    const QString &path, Access access, int waitMilliseconds)
{
    std::unique_ptr<Connection> connection(new Connection(uniqueName()));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    database.setDatabaseName(nameFor(path, access));
    database.setConnectOptions(optionsFor(access, waitMilliseconds));
    if (!database.open())
        return tl::unexpected(storageError(database.lastError(), path));
    return storing([&] {
        execute(*connection, u"PRAGMA foreign_keys = ON"_s);
        // With a write-ahead log a power cut costs the last change at most, never the file.
        if (valueOf(*connection, u"PRAGMA journal_mode"_s).toString() == "wal"_L1)
            execute(*connection, u"PRAGMA synchronous = NORMAL"_s);
        return std::move(connection);
    });
}

} // namespace Peel
