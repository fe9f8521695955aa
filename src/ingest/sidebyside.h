// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace Peel {

/// Calls task(0) … task(count - 1), each once, on this thread and on as many others as the machine
/// has processors for; returns when all are done. Tasks must not touch what others write. The
/// first call that throws ends its thread's work, and its exception is thrown here.
void sideBySide(int count, const std::function<void(int)> &task);

} // namespace Peel
