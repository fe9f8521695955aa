// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recommendation.h"
#include "ingest/block.h"

#include <QStringView>

#include <optional>
#include <utility>

namespace Peel {

/// A line that opens a list: "Areas for improvement", "Cause of concern", "Recommendations".
struct ImprovementLead
{
    RecommendationKind kind = RecommendationKind::AreaForImprovement;
    int textFrom
        = -1; // where its first item begins in the same line ("Area for improvement: The …")
    bool bySentence = false; // "The report lists these areas for improvement:"
    bool told = false; // "We identified two causes of concern, which were that the force:"
};

/// A heading or a line by itself; nothing for sentences that speak of areas for improvement.
std::optional<ImprovementLead> leadOf(const Block &block);

/// A sentence that announces a list: "The panel noted the following areas for improvement:".
std::optional<ImprovementLead> announcedBy(const Block &block);

/// The kind that a text is the name of: a table cell "Area for improvement".
std::optional<RecommendationKind> kindNamed(QStringView text);

/// The first kind that is named anywhere in a text.
std::optional<RecommendationKind> kindSpokenOf(QStringView text);

/// The kind that a text begins with, and where its own words begin: "Area for improvement 2: The
/// …".
std::optional<std::pair<RecommendationKind, int>> kindLeading(QStringView text);

/// "The force should:", "Within three months:", "we recommend that …:": items follow.
bool isLeadIn(QStringView text);

/// Of those, the ones that open the recommendations of a cause of concern.
bool isRecommendingLeadIn(QStringView text);

/// Says what somebody should do: "The force should …", "Kent Police needs to …", "Within three
/// months, …".
bool saysWhatToDo(QStringView text);

/// The opposite of a list: says what an area for improvement is, or how many there are.
bool isAboutLists(QStringView text);

/// Says that a concern is over.
bool closesConcern(QStringView text);

/// "We have been able to close the force’s remaining causes of concern": those told below, too.
bool closesAllConcerns(QStringView text);

/// "The inspectorate has issued two causes of concern to the force": what it asks for is told
/// below.
bool issuesConcerns(QStringView text);

} // namespace Peel
