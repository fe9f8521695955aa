// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentheader.h"
#include "domain/judgment.h"
#include "domain/metric.h"
#include "domain/recommendation.h"
#include "domain/remark.h"

#include <map>
#include <optional>
#include <vector>

namespace Peel {

/// Something the reader should know about how a document was read; never a reason to drop the
/// document.
struct Diagnostic
{
    enum class Level { Note, Warning };
    Level level = Level::Warning;
    QString message;
    int page = 0; // 0 where it is about no page

    bool operator==(const Diagnostic &) const = default;
};

/// "'adequate' in four areas, 'requires improvement' in five": checks completeness, never invents
/// areas.
struct GradeCounts
{
    int areas = 0; // 0 where the text does not say
    std::map<Grade, int> byGrade;

    bool operator==(const GradeCounts &) const = default;
};

/// Everything read out of one document: the facts contract as values.
struct DocumentFacts
{
    DocumentHeader header;
    std::vector<Judgment> judgments;
    std::vector<Recommendation> recommendations;
    std::vector<Metric> metrics;
    std::vector<Remark> remarks;
    std::optional<GradeCounts> gradeCounts;
    std::vector<Diagnostic> diagnostics;

    bool operator==(const DocumentFacts &) const = default;
};

} // namespace Peel
