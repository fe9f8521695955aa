// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "domain/result.h"

namespace Peel {

class Connection;

/// The facts of the documents' current captures, in the order of the documents and of their text.
class FactRepository
{
public:
    explicit FactRepository(const Connection &connection)
        : m_connection(connection)
    {
    }

    Result<QList<StoredJudgment>> judgments(const FactFilter &filter = {}) const;
    Result<QList<StoredRecommendation>> recommendations(const FactFilter &filter = {}) const;
    Result<QList<StoredMetric>> metrics(const FactFilter &filter = {}) const;

    /// Facts and their documents, all of one moment.
    Result<LibraryFacts> facts(const FactFilter &filter = {}) const;

private:
    const Connection &m_connection;
};

} // namespace Peel
