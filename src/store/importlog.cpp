// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importlog.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Peel {

Result<bool> ImportLog::failed(const QString &path, bool needsPassword, const QString &message)
{
    return storing([&] {
        Statement(m_connection, u"INSERT OR REPLACE INTO failed_import VALUES (?, ?, ?, ?)"_s)
            .run(path, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), needsPassword,
                message);
        return true;
    });
}

Result<bool> ImportLog::succeeded(const QString &path)
{
    return storing([&] {
        return Statement(m_connection, u"DELETE FROM failed_import WHERE path = ?"_s)
                   .run(path)
                   .rowsChanged()
            > 0;
    });
}

Result<QList<FailedImport>> ImportLog::failures() const
{
    return storing([&] {
        Statement row(m_connection,
            u"SELECT path, attempted_at, needs_password, message FROM failed_import"
            " ORDER BY attempted_at DESC, path"_s);
        row.run();
        QList<FailedImport> failures;
        while (row.next()) {
            FailedImport failure;
            row >> failure.path >> failure.attemptedAt >> failure.needsPassword >> failure.message;
            failures.append(std::move(failure));
        }
        return failures;
    });
}

} // namespace Peel
