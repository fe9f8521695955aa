// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit/finding.h"
#include "analysis/claims/claims.h"
#include "domain/libraryrecords.h"
#include "domain/result.h"

#include <QHash>

#include <functional>
#include <mutex>
#include <optional>

namespace Peel {

class Connection;

/// What was found in each document, for as long as the document stays what it was: its findings
/// follow from its text and its facts alone. Any thread.
class KeptFindings
{
public:
    /// Nothing where the document was not audited yet or is not what it was.
    std::optional<QList<FigureFinding>> of(qint64 document, size_t state) const;
    void keep(qint64 document, size_t state, const QList<FigureFinding> &findings);

private:
    struct Entry
    {
        size_t state = 0;
        QList<FigureFinding> findings;
    };

    mutable std::mutex m_mutex;
    QHash<qint64, Entry> m_entries;
};

/// Findings in the documents that the filter wants; what other documents say of the same figures
/// counts as well. Reads only documents that `kept` does not know. Ends early, with what it has,
/// when `ends` says so.
Result<QList<FigureFinding>> auditOf(const Connection &connection, const FactFilter &filter,
    KeptFindings &kept, const std::function<bool()> &ends);

/// What one document claims, beside the inspection that it answers.
Result<ClaimsReport> claimsIn(const Connection &connection, qint64 document);

} // namespace Peel
