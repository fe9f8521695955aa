// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/pdffile.h"

#include <vector>

namespace Peel::Pdf {

/// Dots per inch at which a page is drawn to be recognised: what tesseract's models were trained
/// on.
constexpr double recognitionDotsPerInch = 300;

/// What sees words on drawn pages. It is none of the reader's own: loading tesseract takes as long
/// as reading a report, so only programs that want it link it (tesseract.h).
struct Recogniser
{
    bool (*isReady)() = nullptr;
    std::vector<Word> (*wordsOn)(const Shades &page, int pageNumber) = nullptr;
};

void setRecogniser(const Recogniser &wanted);

/// Whether this program has a recogniser and its English model is installed.
bool canRecogniseText();

/// The words that are seen on a drawn page, those less than half sure left out.
/// Boxes are in points; a word's size is that of its line.
std::vector<Word> recognisedWords(const Shades &page, int pageNumber);

} // namespace Peel::Pdf
