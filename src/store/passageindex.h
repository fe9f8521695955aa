// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"
#include "domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace Peel {

class Connection;

/// Blocks of the documents' current captures as evidence, found by the full-text index. Headings,
/// badges and captions are not among them: they are what the others stand under.
class PassageIndex
{
public:
    explicit PassageIndex(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// The passages of these documents that hold any of the words or phrases, in the order of the
    /// documents and of their text.
    Result<std::vector<TrailPassage>> holding(
        const QStringList &phrases, const QList<qint64> &documents) const;
    /// The paragraphs of a document that carry these printed numbers.
    Result<std::vector<TrailPassage>> numbered(qint64 document, const QStringList &numbers) const;
    /// How many passages of the whole library hold each stem.
    Result<WordStatistics> statistics(const QStringList &stems) const;

private:
    const Connection &m_connection;
};

} // namespace Peel
