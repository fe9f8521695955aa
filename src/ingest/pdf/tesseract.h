// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Peel::Pdf {

/// Lets tesseract read the pages that are pictures. Called once, before anything is read.
void useTesseract();

} // namespace Peel::Pdf
