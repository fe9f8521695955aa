// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Peel {

/// Bounds what a document can make this process cost: 1 GiB of memory (not under a sanitizer, which
/// needs more than that to start), 150 seconds of processor, no core file; it ends
/// with the program that started it.
void limitThisProcess();

} // namespace Peel
