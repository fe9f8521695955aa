// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/pdffile.h"

#include <vector>

namespace Peel::Pdf {

/// Dots per inch at which a page is drawn to be recognised: what tesseract's models were trained
/// on.
constexpr double recognitionDotsPerInch = 300;

/// Whether the program was built with WITH_OCR and the English model is installed.
bool canRecogniseText();

/// The words that tesseract sees on a drawn page, those it is less than half sure of left out.
/// Boxes are in points; a word's size is that of its line.
std::vector<Word> recognisedWords(const Shades &page, int pageNumber);

} // namespace Peel::Pdf
