// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Peel {

class Connection;

/// One file that could not be read.
struct FailedImport
{
    QString path;
    QDateTime attemptedAt; // UTC
    bool needsPassword = false;
    QString message;
};

/// The last attempt for each file that could not be read; a success takes it away.
class ImportLog
{
public:
    explicit ImportLog(const Connection &connection)
        : m_connection(connection)
    {
    }

    Result<bool> failed(const QString &path, bool needsPassword, const QString &message);
    Result<bool> succeeded(const QString &path);
    /// Newest first.
    Result<QList<FailedImport>> failures() const;

private:
    const Connection &m_connection;
};

} // namespace Peel
