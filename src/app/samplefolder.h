// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Peel {

/// Where the sample documents are: installed beside the program, else in the source tree it was
/// built from. May be missing.
QString sampleFolder();

} // namespace Peel
