// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"

#include <QHash>
#include <QString>

#include <vector>

namespace Peel {

class Connection;

/// The kind of fact that a scope looks through; empty for those that are no facts.
QString factKindOf(SearchScope scope);

/// One letter wrong, missing or too many.
bool isOneSlipFrom(const QString &word, const QString &other);

/// Counts every place of a search by the documents that a filter lets through. Reads the rows of
/// the index alone: the blocks of a capture are one range of rows, so that the documents need not
/// be joined. Throws what the store throws.
class PlaceCounter
{
public:
    /// With `after`, only captures that came after that one count.
    PlaceCounter(const Connection &connection, const FactFilter &filter, qint64 after = 0);

    int count(const QString &match, SearchScope scope) const;
    SearchFacets facets(const QString &match, SearchScope scope) const;

private:
    struct Range
    {
        qint64 first = 0;
        qint64 last = -1;
        std::size_t document = 0;
    };

    struct Document
    {
        QString type;
        QString force;
        QString round;
        qint64 capture = 0;
    };

    /// Places by document.
    std::vector<int> inText(const QString &match) const;
    std::vector<int> inFacts(const QString &match, const QString &kind) const;
    std::vector<int> inNotes(const QString &match) const;
    std::vector<int> inScope(const QString &match, SearchScope scope) const;

    const Connection &m_connection;
    std::vector<Document> m_documents;
    std::vector<Range> m_ranges; // in the order of rows
    QHash<qint64, std::size_t> m_byCapture;
    QHash<qint64, std::size_t> m_byDocument;
};

} // namespace Peel
