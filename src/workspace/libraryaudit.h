// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit/finding.h"
#include "analysis/claims/claims.h"
#include "domain/libraryrecords.h"
#include "domain/result.h"

#include <functional>

namespace Peel {

class Connection;

/// Findings in the documents that the filter wants; what other documents say of the same figures
/// counts as well. Ends early, with what it has, when `ends` says so.
Result<QList<FigureFinding>> auditOf(
    const Connection &connection, const FactFilter &filter, const std::function<bool()> &ends);

/// What one document claims, beside the inspection that it answers.
Result<ClaimsReport> claimsIn(const Connection &connection, qint64 document);

} // namespace Peel
