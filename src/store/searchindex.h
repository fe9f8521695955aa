// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "domain/result.h"
#include "store/searchexpression.h"

#include <QList>
#include <QString>

namespace Peel {

class Connection;

/// What is searched for, and where.
struct SearchRequest
{
    QString words; // as typed: see searchExpression()
    FactFilter filter; // force, round, type and document count
    SearchScope scope = SearchScope::Text;
    bool synonyms = false;
    int limit = 500;
};

struct Found
{
    QList<SearchHit> hits; // best first
    int total = 0; // places in all, at least hits.size()
    SearchExpression expression; // how the words were taken
};

/// Full text, facts and notes of the documents' current captures, stemmed and blind to accents.
class SearchIndex
{
public:
    explicit SearchIndex(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// Never fails for what was typed. In Everything a fact and the text it stands in are one hit.
    Result<Found> find(const SearchRequest &request) const;
    /// Counts every place; slower than the first hits where the words are frequent.
    Result<SearchFacets> facets(const SearchRequest &request) const;
    /// How many places there are in captures that came after this one.
    Result<int> countSince(const SearchRequest &request, qint64 capture) const;
    /// The newest capture of the library.
    Result<qint64> newestCapture() const;
    /// Words of the library that are written like this one, the most frequent first.
    Result<QStringList> spelledLike(const QString &word) const;

private:
    const Connection &m_connection;
};

} // namespace Peel
