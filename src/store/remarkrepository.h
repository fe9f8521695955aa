// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "domain/result.h"

namespace Peel {

class Connection;

/// What the current captures say of comparing them, what earlier captures graded, and the text
/// that answers a question.
class RemarkRepository
{
public:
    explicit RemarkRepository(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// Force, round, type and document of the filter count: those of the document.
    Result<QList<StoredRemark>> remarks(const FactFilter &filter = {}) const;

    /// The judgments of captures that were superseded, oldest import first. Force, round and
    /// document of the filter count: those of the judgment.
    Result<QList<SupersededJudgment>> superseded(const FactFilter &filter = {}) const;

    /// Paragraphs and list items that answer a question, of the documents that the filter wants, in
    /// the order of the documents and of their text.
    Result<QList<Passage>> passages(const FactFilter &filter) const;

private:
    const Connection &m_connection;
};

} // namespace Peel
