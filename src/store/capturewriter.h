// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/capture.h"

#include <QtGlobal>

namespace Peel {

class Connection;

// Private to the store; inside a transaction of the caller. Failures are thrown (StorageFailure).

/// Writes pages, blocks, facts and diagnostics of a capture. A fact without a source is left out
/// and leaves a warning: nothing may be shown that cannot be looked up.
void writeReading(const Connection &connection, qint64 capture, const Reading &reading);

/// Takes them away again, before the same file is read anew.
void eraseReading(const Connection &connection, qint64 capture);

} // namespace Peel
