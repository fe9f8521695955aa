// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "domain/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace Peel {

class Connection;

struct Found
{
    QList<SearchHit> hits; // best first
    int total = 0;
    QString note;
};

/// Full text of the documents' current captures, stemmed and blind to accents.
class SearchIndex
{
public:
    explicit SearchIndex(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// `words` as typed: see searchExpression(). Never fails for what was typed.
    Result<Found> find(const QString &words, const FactFilter &filter, int limit) const;

private:
    const Connection &m_connection;
};

} // namespace Peel
