// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/tesseract.h"

#include "ingest/pdf/ocr.h"

#include <tesseract/baseapi.h>

#include <memory>

namespace Peel::Pdf {
namespace {

constexpr float least = 50; // percent of certainty below which a word is more often noise than text

std::unique_ptr<tesseract::TessBaseAPI> startedEngine()
{
    auto engine = std::make_unique<tesseract::TessBaseAPI>();
    if (engine->Init(nullptr, "eng") != 0)
        return nullptr;
    engine->SetPageSegMode(tesseract::PSM_AUTO);
    return engine;
}

Word wordAt(const tesseract::ResultIterator &seen, double scale, int pageNumber)
{
    constexpr auto level = tesseract::RIL_WORD;
    int x0 = 0;
    int y0 = 0;
    int x1 = 0;
    int y1 = 0;
    seen.BoundingBox(level, &x0, &y0, &x1, &y1);
    float height = 0;
    float descenders = 0;
    float ascenders = 0;
    seen.RowAttributes(&height, &descenders, &ascenders);
    const std::unique_ptr<char[]> text(seen.GetUTF8Text(level));
    Word word;
    word.box = { pageNumber, x0 / scale, y0 / scale, x1 / scale, y1 / scale };
    word.size = static_cast<double>(height) / scale;
    word.text = QString::fromUtf8(text.get());
    word.spaceAfter = true;
    word.reach = word.box.x1;
    return word;
}

bool isReady()
{
    static const bool ready = startedEngine() != nullptr;
    return ready;
}

std::vector<Word> wordsOn(const Shades &page, int pageNumber)
{
    std::vector<Word> words;
    const auto engine = startedEngine();
    if (!engine || page.pixels.empty())
        return words;
    engine->SetImage(page.pixels.data(), page.width, page.height, 1, page.width);
    engine->SetSourceResolution(static_cast<int>(recognitionDotsPerInch));
    if (engine->Recognize(nullptr) != 0)
        return words;
    const std::unique_ptr<tesseract::ResultIterator> seen(engine->GetIterator());
    if (!seen)
        return words;
    do {
        if (seen->Empty(tesseract::RIL_WORD) || seen->Confidence(tesseract::RIL_WORD) < least)
            continue;
        if (Word word = wordAt(*seen, page.scale, pageNumber); !word.text.trimmed().isEmpty())
            words.push_back(std::move(word));
    } while (seen->Next(tesseract::RIL_WORD));
    return words;
}

} // namespace

void useTesseract()
{
    setRecogniser({ isReady, wordsOn });
}

} // namespace Peel::Pdf
