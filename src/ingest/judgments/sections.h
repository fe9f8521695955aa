// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"
#include "ingest/judgments/arealexicon.h"
#include "ingest/readdocument.h"

#include <optional>
#include <vector>

namespace Peel {

/// Where a block stands: which question the text around it answers.
struct Place
{
    const Area *area = nullptr; // of the nearest heading that names one, if it still rules here
    std::optional<PartialDate> updated; // the section's own "Last updated"
    bool below = false; // under a heading of that area's section which names something else
    bool annex = false; // definitions and methods behind the report: nothing there is a finding
};

/// The place of every block of a document.
class Sections
{
public:
    Sections(const ReadDocument &document, const AreaLexicon &lexicon);

    const Place &of(int block) const { return m_places.at(static_cast<std::size_t>(block)); }

    /// The block is a heading, or a line that does a heading's work (a question by itself, "Last
    /// updated …"): a badge may stand behind it.
    bool isHeadLike(int block) const { return m_headLike.at(static_cast<std::size_t>(block)); }

private:
    std::vector<Place> m_places;
    std::vector<bool> m_headLike;
};

/// The area of words that head a list or a concern: a name, or words that only one area has
/// ("investigations").
const Area *areaOfTopic(const AreaLexicon &lexicon, QStringView words);

} // namespace Peel
