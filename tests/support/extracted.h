// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"
#include "support/documentbuilder.h"

#include <QString>

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

namespace Peel::Testing {

/// What the header recogniser would have said; the rules under test take it as given.
struct Given
{
    DocumentType type = DocumentType::PeelPage;
    QString force;
    QString round;
    QString title = {};
};

inline Extraction extractionOf(const ReadDocument &document, const Given &given)
{
    Extraction extraction { document, ReferenceData::builtIn(), {}, {}, {} };
    extraction.facts.header.type = given.type;
    extraction.facts.header.force = given.force;
    extraction.facts.header.round = given.round;
    extraction.facts.header.title = given.title;
    return extraction;
}

using Lines = std::vector<std::string>;

/// Sorted, so that a test lists what was found in any order.
inline Lines sorted(Lines lines)
{
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace Peel::Testing
