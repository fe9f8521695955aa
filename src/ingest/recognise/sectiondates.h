// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/readdocument.h"

#include <optional>
#include <vector>

namespace Peel {

/// A part of a document with a "Last updated" line of its own: blocks [first, last).
struct DatedSection
{
    int first = 0; // its heading, or the line itself where it has none
    int last = 0;
    int line = 0; // the block with the line
    PartialDate date;
};

/// The sections of a page that say when they were last updated. A section begins with the headings
/// right above the line and ends at the next heading of their level; "Questions for Legitimacy" and
/// other parts of the same subject belong to it.
std::vector<DatedSection> datedSections(const ReadDocument &document);

/// The "Last updated" date that governs this block: that of the innermost section around it. Never
/// the document's own date.
std::optional<PartialDate> updatedDateOf(const ReadDocument &document, int blockIndex);

/// The date of a line such as "Last updated 02/03/2017", wherever in the text it stands.
std::optional<PartialDate> updatedDateIn(QStringView text);

} // namespace Peel
