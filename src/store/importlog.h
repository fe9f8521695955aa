// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "domain/result.h"

#include <QList>
#include <QString>

namespace Peel {

class Connection;

/// The last attempt for each file that could not be read; a success takes it away.
class ImportLog
{
public:
    explicit ImportLog(const Connection &connection)
        : m_connection(connection)
    {
    }

    Result<bool> failed(const QString &path, bool needsPassword, const QString &message);
    /// Nothing more is to be said of the file; false where nothing was.
    Result<bool> succeeded(const QString &path);
    /// Newest first.
    Result<QList<FailedImport>> failures() const;

private:
    const Connection &m_connection;
};

} // namespace Peel
