// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/capture.h"

#include <QList>

namespace Peel {

class Connection;

/// Pages and blocks of a document's current capture.
class TextRepository
{
public:
    explicit TextRepository(const Connection &connection)
        : m_connection(connection)
    {
    }

    Result<QList<TextBlock>> blocks(qint64 document) const;
    Result<QList<PageEntry>> pages(qint64 document) const;

private:
    const Connection &m_connection;
};

/// The plain text that offsets of blocks and facts count in: each block at its place, an empty
/// line between two.
QString plainTextOf(const QList<TextBlock> &blocks);

} // namespace Peel
