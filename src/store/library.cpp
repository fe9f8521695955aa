// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"

#include "store/libraryfile.h"
#include "store/migrations.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int probeMilliseconds = 1500; // how long another writer is waited for at the door
constexpr qint64 quickCheckBytes = 64LL << 20; // larger files are not read whole at every start

tl::unexpected<Error> unusable(const QString &sentence, const QString &path)
{
    return failure(ErrorKind::Storage, sentence, path);
}

/// What is asked of a database at the door.
struct Condition
{
    int version = 0;
    bool ours = true; // a library, or a file without any tables
    bool sound = true;
};

Condition conditionOf(const Connection &connection, const QString &path)
{
    Condition condition;
    condition.version = valueOf(connection, u"PRAGMA user_version"_s).toInt();
    condition.ours = valueOf(connection, u"PRAGMA application_id"_s).toInt() == libraryApplicationId
        || valueOf(connection, u"SELECT count(*) FROM sqlite_master"_s).toInt() == 0;
    condition.sound = QFileInfo(path).size() > quickCheckBytes
        || valueOf(connection, u"PRAGMA quick_check(1)"_s).toString() == "ok"_L1;
    return condition;
}

/// False while another program holds a lock that lasts longer than one change.
bool canWriteNow(const Connection &connection)
{
    const auto probe = storing([&] {
        const Transaction takenBack(connection);
        return true;
    });
    return probe.has_value();
}

void chooseJournal(const Connection &connection, const QString &path)
{
    const QString wanted = isOnNetwork(QFileInfo(path)) ? u"truncate"_s : u"wal"_s;
    const QString got = valueOf(connection, u"PRAGMA journal_mode = %1"_s.arg(wanted)).toString();
    if (got.compare(wanted, Qt::CaseInsensitive) != 0)
        qWarning("explorer.store: the journal is %s, not %s", qPrintable(got), qPrintable(wanted));
}

int newestVersion()
{
    const std::vector<Migration> migrations = builtInMigrations();
    return migrations.empty() ? 0 : migrations.back().version;
}

} // namespace

Library::Library(QString path)
    : m_path(std::move(path))
{
}

QString Library::filesFolder() const
{
    return m_path + ".files"_L1;
}

bool Library::isOfEarlierVersion(const QString &path)
{
    // SQLite's header: 100 bytes, PRAGMA user_version at 60, PRAGMA application_id at 68.
    constexpr int headerBytes = 100;
    QFile file(path);
    const QByteArray header
        = file.open(QIODevice::ReadOnly) ? file.read(headerBytes) : QByteArray();
    if (header.size() < headerBytes)
        return false;
    const auto version = qFromBigEndian<qint32>(header.constData() + 60);
    const auto application = qFromBigEndian<qint32>(header.constData() + 68);
    return application == libraryApplicationId && version > 0 && version < newestVersion();
}

Result<std::unique_ptr<Connection>> Library::connect() const
{
    // One that was moved away must not be found again as an empty file.
    return Connection::open(m_path, isReadOnly() ? m_access : Connection::Access::Existing);
}

void Library::openForReading(const QString &why)
{
    m_access = isBeyondChange(QFileInfo(m_path)) ? Connection::Access::Immutable
                                                 : Connection::Access::ReadOnly;
    m_whyReadOnly = why;
}

Result<Library> Library::open(const QString &path, Wanted wanted)
{
    const QFileInfo file(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
    Library library(file.absoluteFilePath());
    if (file.exists()) {
        if (const QString why = whyNotReadable(file); !why.isEmpty())
            return unusable(why, path);
    } else {
        if (wanted == Wanted::ReadOnly)
            return unusable(u"There is no library %1."_s.arg(path), path);
        if (const QString why = whyNotMakeable(file); !why.isEmpty())
            return unusable(why, path);
    }
    const QString why = file.exists() ? whyNotWritable(file) : QString();
    if (wanted == Wanted::ReadOnly)
        library.openForReading({});
    else if (!why.isEmpty())
        library.openForReading(why);
    return library.prepared(wanted);
}

Result<Library> Library::prepared(Wanted wanted)
{
    const auto connection = Connection::open(m_path, m_access, probeMilliseconds);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto condition = storing([&] { return conditionOf(**connection, m_path); });
    if (!condition)
        return tl::unexpected(condition.error());
    if (!condition->ours)
        return unusable(u"%1 is not a library of PEEL Explorer."_s.arg(m_path), m_path);
    if (!condition->sound)
        return unusable(u"The library %1 is damaged."_s.arg(m_path), m_path);
    const int newest = newestVersion();
    if (condition->version > newest) {
        if (wanted == Wanted::ReadWrite)
            openForReading(
                u"It was made by a newer version of PEEL Explorer; it can be read, not changed."_s);
        return std::move(*this);
    }
    if (isReadOnly()) {
        if (condition->version < newest)
            return unusable(whyNotUpToDate(condition->version), m_path);
        return std::move(*this);
    }
    return brought(**connection, condition->version, newest);
}

/// Why one that may only be read is of no use yet.
QString Library::whyNotUpToDate(int version) const
{
    if (version == 0)
        return u"The library %1 is empty: nothing was imported into it yet."_s.arg(m_path);
    const QString older = u"The library %1 is of an older version "_s.arg(m_path);
    if (m_whyReadOnly.isEmpty())
        return older
            + u"and has to be brought up to date first: open it in PEEL Explorer, or import "
              "something into it."_s;
    return older + u"and cannot be brought up to date: %1"_s.arg(m_whyReadOnly);
}

/// Up to the schema of this program, if it can be written now.
Result<Library> Library::brought(const Connection &connection, int from, int to)
{
    if (!canWriteNow(connection)) {
        const QString locked = u"Another program has locked it."_s;
        if (from < to)
            return unusable(
                u"The library %1 cannot be made or brought up to date now. "_s.arg(m_path) + locked,
                m_path);
        openForReading(locked);
        return std::move(*this);
    }
    const auto prepared = storing([&] {
        chooseJournal(connection, m_path);
        return true;
    }).and_then([&](bool) { return migrate(connection, m_path, builtInMigrations()); });
    if (!prepared)
        return tl::unexpected(prepared.error());
    return std::move(*this);
}

} // namespace Peel
