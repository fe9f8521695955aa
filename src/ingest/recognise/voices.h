// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/recognise/header.h"

namespace Peel {

/// Who speaks in a document, by signs that are weighed: whose office or letterhead stands at its
/// head and its end, who "I" and "we" are outside of quotations, who is heard, what the title says
/// it is. No value where no voice leads.
std::optional<Decided<DocumentType>> voiceOf(const DocumentFace &face);

/// Who answers a report under the report's own title: "Response to PEEL 2016 – An inspection of …".
/// No value for the report itself.
std::optional<Decided<DocumentType>> answerTo(const DocumentFace &face);

/// "HMICFRS graded Kent Police’s performance across nine areas …": how the inspectorate tells of
/// its grades, where no Chief Constable answers them. Empty for other texts.
QString inspectoratesNotice(const DocumentFace &face);

} // namespace Peel
