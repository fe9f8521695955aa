// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/sqlscript.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

int versionOf(const Connection &connection)
{
    return valueOf(connection, u"PRAGMA user_version"_s).toInt();
}

/// A whole copy, made by SQLite itself so that it is consistent. A copy that an earlier attempt
/// made of the same version is as good.
void backUp(const Connection &connection, const QString &path, int version)
{
    const QString copy = u"%1.version-%2.bak"_s.arg(path).arg(version);
    if (QFile::exists(copy))
        return;
    Statement(connection, u"VACUUM INTO ?"_s).run(copy);
}

void take(const Connection &connection, const Migration &migration)
{
    Transaction transaction(connection);
    if (versionOf(connection) >= migration.version)
        return; // another program was faster
    for (const QString &statement : sqlStatements(migration.sql))
        execute(connection, statement);
    // Pragmas take no bound values; both are our own numbers.
    execute(connection, u"PRAGMA application_id = %1"_s.arg(libraryApplicationId));
    execute(connection, u"PRAGMA user_version = %1"_s.arg(migration.version));
    transaction.commit();
}

} // namespace

std::vector<Migration> builtInMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder(u":/sql"_s);
    for (const QString &name : folder.entryList({ u"*.sql"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.push_back(
                { name.section(u'-', 0, 0).toInt(), name, QString::fromUtf8(file.readAll()) });
    }
    return migrations;
}

Result<int> schemaVersion(const Connection &connection)
{
    return storing([&] { return versionOf(connection); });
}

Result<int> migrate(
    const Connection &connection, const QString &path, const std::vector<Migration> &migrations)
{
    return storing([&] {
        const int before = versionOf(connection);
        bool backedUp = before == 0; // nothing to lose yet
        for (const Migration &migration : migrations) {
            if (migration.version <= before)
                continue;
            if (!backedUp)
                backUp(connection, path, before);
            backedUp = true;
            take(connection, migration);
        }
        return versionOf(connection);
    });
}

} // namespace Peel
