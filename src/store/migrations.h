// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <vector>

namespace Peel {

class Connection;

/// Marks an SQLite file as a library ("PEEL" in ASCII), so that `file` and we know it.
constexpr int libraryApplicationId = 0x5045454c;

/// One step of the schema: resources/sql/NNNN-name.sql.
struct Migration
{
    int version = 0; // NNNN: the library's version behind the step
    QString name;
    QString sql;
};

/// The steps that this program knows, in order.
std::vector<Migration> builtInMigrations();

/// 0 for a file without a schema.
Result<int> schemaVersion(const Connection &connection);

/// Takes the missing steps, each in a transaction. Before the first one an existing library is
/// copied to "<path>.version-<n>.bak". Answers the version reached.
Result<int> migrate(
    const Connection &connection, const QString &path, const std::vector<Migration> &migrations);

} // namespace Peel
