// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/pdffile.h"

#include "ingest/pdf/glyphs.h"
#include "ingest/pdf/turning.h"
#include "ingest/pdf/typethree.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <array>
#include <limits>
#include <mutex>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

/// What poppler complained about on this thread since the last look.
int &complaints()
{
    thread_local int count = 0;
    return count;
}

/// Colours cost no words (colours.h).
void countComplaint(const std::string &complaint, void *)
{
    if (complaint.find(" transform") == std::string::npos)
        ++complaints();
}

/// Poppler has one sink for the whole process.
void listenToPoppler()
{
    static std::once_flag once;
    std::call_once(once, [] { poppler::set_debug_error_function(&countComplaint, nullptr); });
}

QString fromPoppler(const poppler::ustring &text)
{
    return QString::fromUtf16(
        reinterpret_cast<const char16_t *>(text.data()), static_cast<qsizetype>(text.size()));
}

/// Names of fonts come again with every word: look at each once.
class Fonts
{
public:
    const FontStyle &named(const std::string &name)
    {
        const auto known = m_fonts.find(name);
        if (known != m_fonts.end())
            return known->second;
        const QString text = QString::fromLatin1(name.data(), static_cast<int>(name.size()));
        return m_fonts.emplace(name, styleOf(fontWithoutPrefix(text))).first->second;
    }

private:
    std::unordered_map<std::string, FontStyle> m_fonts;
};

Word wordOf(const poppler::text_box &box, const QString &raw, int page, Fonts &fonts)
{
    const FontStyle &font = fonts.named(box.get_font_name(0)); // only safe where there is text
    const Glyphs glyphs = normalised(raw, font);
    const poppler::rectf r = box.bbox();
    Word word;
    word.box = Box { page, r.left(), r.top(), r.right(), r.bottom() };
    word.size = std::round(box.get_font_size() * 10) / 10;
    word.bold = font.bold;
    word.italic = font.italic;
    word.bullet = glyphs.bullet;
    word.softHyphen = glyphs.softHyphen;
    word.spaceAfter = box.has_space_after();
    word.rotation = box.rotation();
    word.text = glyphs.text;
    return word;
}

int usualRotation(const std::vector<Word> &words)
{
    std::array<int, 4> letters {};
    for (const Word &word : words)
        letters.at(static_cast<std::size_t>(word.rotation & 3))
            += static_cast<int>(word.text.size());
    return static_cast<int>(std::max_element(letters.begin(), letters.end()) - letters.begin());
}

/// Takes apart what is read with the page from what stands across it.
void sortOut(PageWords &page, std::vector<Word> words)
{
    page.turn = usualRotation(words);
    for (Word &word : words) {
        const bool across = word.rotation != page.turn;
        word.box = upright(word.box, page.turn, page.info.width, page.info.height);
        (across ? page.turned : page.words).push_back(std::move(word));
    }
}

} // namespace

PdfFile::PdfFile() = default;
PdfFile::~PdfFile() = default;
PdfFile::PdfFile(PdfFile &&) noexcept = default;
PdfFile &PdfFile::operator=(PdfFile &&) noexcept = default;

Result<PdfFile> PdfFile::open(const QByteArray &bytes, const QString &password)
{
    listenToPoppler();
    if (bytes.size() > std::numeric_limits<int>::max())
        return failure(ErrorKind::Unreadable, u"The PDF is too large to be read."_s);
    PdfFile file;
    file.m_bytes = bytes;
    file.m_document.reset(poppler::document::load_from_raw_data(
        file.m_bytes.constData(), static_cast<int>(file.m_bytes.size())));
    if (!file.m_document)
        return failure(ErrorKind::Unreadable, u"The PDF is damaged: it cannot be opened."_s);
    // While a document is locked, poppler crashes in most other calls: ask nothing else first.
    if (file.m_document->is_locked()) {
        const std::string key = password.toStdString();
        const bool stillLocked = password.isEmpty() || file.m_document->unlock(key, key);
        if (stillLocked) {
            return failure(ErrorKind::Locked,
                password.isEmpty() ? u"The PDF is encrypted and needs a password."_s
                                   : u"The password does not open the PDF."_s);
        }
    }
    file.m_pages = file.m_document->pages();
    if (file.m_pages <= 0)
        return failure(ErrorKind::Unreadable, u"The PDF is damaged: it has no pages."_s);
    return file;
}

QString PdfFile::info(const char *key) const
{
    return fromPoppler(m_document->info_key(key)).simplified();
}

std::optional<PageWords> PdfFile::page(
    int index, const ReadingLimits &limits, std::vector<Diagnostic> &diagnostics) const
{
    const int number = index + 1;
    complaints() = 0;
    const std::unique_ptr<poppler::page> page(m_document->create_page(index));
    if (!page)
        return std::nullopt;
    PageWords result;
    const poppler::rectf r = page->page_rect(poppler::crop_box);
    const auto way = page->orientation(); // the box is told as it is before the page's own rotation
    const bool lying = way == poppler::page::landscape || way == poppler::page::seascape;
    result.info.number = number;
    result.info.width = lying ? r.height() : r.width();
    result.info.height = lying ? r.width() : r.height();

    Fonts fonts;
    std::vector<Word> words;
    std::vector<std::size_t> drawn; // in a font without a name, which is one of drawn letters
    int characters = 0;
    for (const poppler::text_box &box : page->text_list(poppler::page::text_list_include_font)) {
        const QString raw = fromPoppler(box.text());
        characters += static_cast<int>(raw.size());
        if (static_cast<int>(words.size()) >= limits.wordsPerPage)
            continue;
        if (raw.isEmpty())
            continue;
        Word word = wordOf(box, raw, number, fonts);
        if (word.text.trimmed().isEmpty())
            continue;
        if (box.get_font_name(0).empty())
            drawn.push_back(words.size());
        words.push_back(std::move(word));
    }
    mendSizesOfDrawnLetters(words, drawn);
    result.info.words = static_cast<int>(words.size());
    result.info.hasText = !words.empty();
    if (static_cast<int>(words.size()) >= limits.wordsPerPage
        || characters >= limits.charactersPerPage) {
        diagnostics.push_back({ Diagnostic::Level::Warning,
            u"The page holds more text than is read; its end may be missing."_s, number });
    }
    if (complaints() > 0) {
        diagnostics.push_back({ Diagnostic::Level::Warning,
            u"The page is damaged; words may be missing."_s, number });
    }
    sortOut(result, std::move(words));
    return result;
}

Shades PdfFile::drawn(int index, double dotsPerInch) const
{
    Shades shades;
    const std::unique_ptr<poppler::page> page(m_document->create_page(index));
    if (!page)
        return shades;
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_gray8);
    renderer.set_render_hints(0);
    renderer.set_line_mode(poppler::page_renderer::line_solid);
    const poppler::image image = renderer.render_page(page.get(), dotsPerInch, dotsPerInch);
    if (!image.is_valid())
        return shades;
    shades.width = image.width();
    shades.height = image.height();
    shades.scale = dotsPerInch / 72;
    shades.pixels.reserve(
        static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.height()));
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const unsigned char *>(image.const_data())
            + static_cast<std::ptrdiff_t>(y) * image.bytes_per_row();
        shades.pixels.insert(shades.pixels.end(), line, line + image.width());
    }
    return shades;
}

} // namespace Peel::Pdf
