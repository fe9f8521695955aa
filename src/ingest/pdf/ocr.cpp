// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/ocr.h"

#include <mutex>

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
    static std::mutex oneAtATime; // pages are read side by side, recognisers are not made for that
    const std::lock_guard lock(oneAtATime);
    return recogniser().wordsOn == nullptr ? std::vector<Word>()
                                           : recogniser().wordsOn(page, pageNumber);
}

} // namespace Peel::Pdf
