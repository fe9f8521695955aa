// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <memory>

class QSqlDatabase;

namespace Peel {

/// One connection to a library's database. Belongs to the thread that opened it; foreign keys are
/// on, a busy database is waited for.
class Connection final
{
    Q_DISABLE_COPY_MOVE(Connection)
public:
    enum class Access {
        ReadWrite, // made if it does not exist
        Existing, // read and written; Storage where it is not there any more
        ReadOnly,
        Immutable // read-only and sure that nobody writes: needs no lock files beside it
    };

    static Result<std::unique_ptr<Connection>> open(
        const QString &path, Access access, int waitMilliseconds = 5000);
    ~Connection();

    QSqlDatabase database() const;

private:
    explicit Connection(QString name);
    QString m_name;
};

} // namespace Peel
