// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>

namespace Peel {

class Connection;

/// A search that is asked again.
struct SavedSearch
{
    qint64 id = 0;
    QString name;
    QString query; // JSON, as its maker wrote it
    qint64 seenCapture = 0; // the newest capture when it was last looked at
};

class SavedSearches
{
public:
    explicit SavedSearches(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// By name.
    Result<QList<SavedSearch>> all() const;
    /// One of the same name is replaced. Answers its id.
    Result<qint64> save(const SavedSearch &search);
    /// False for one that was not there.
    Result<bool> remove(qint64 id);
    Result<bool> markSeen(qint64 id, qint64 capture);

private:
    const Connection &m_connection;
};

} // namespace Peel
