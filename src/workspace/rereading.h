// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/capture.h"
#include "workspace/workspace.h"

namespace Peel {

class Connection;
class Session;

/// Reads the original of a document under this word of the analyst.
Result<Reading> readingAgain(
    Session &session, const Connection &connection, qint64 document, const HeaderDecision &word);

/// Reads a document once more under what was decided of it, tells what is different, and keeps the
/// new reading if `keep`.
Result<RereadDocument> rereadDocument(
    Session &session, const Connection &connection, qint64 document, bool keep);

} // namespace Peel
