// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/ocr.h"

namespace Peel::Pdf {
namespace {

Recogniser &recogniser()
{
    static Recogniser known;
    return known;
}

} // namespace

void setRecogniser(const Recogniser &wanted)
{
    recogniser() = wanted;
}

bool canRecogniseText()
{
    return recogniser().isReady != nullptr && recogniser().isReady();
}

std::vector<Word> recognisedWords(const Shades &page, int pageNumber)
{
    return recogniser().wordsOn == nullptr ? std::vector<Word>()
                                           : recogniser().wordsOn(page, pageNumber);
}

} // namespace Peel::Pdf
