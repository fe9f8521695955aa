// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/oddities.h"

#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr double coarse = 36; // dots per inch: enough to see whether a page is blank
constexpr double leastInk = 0.002; // of the page
constexpr std::size_t reach = 3; // blocks between a caption and its table

bool isBlank(const Shades &page)
{
    const auto ink = std::count_if(
        page.pixels.begin(), page.pixels.end(), [](unsigned char shade) { return shade < 200; });
    return static_cast<double>(ink) < leastInk * static_cast<double>(page.pixels.size());
}

bool isFollowedByTable(const std::vector<Draft> &drafts, std::size_t caption)
{
    for (std::size_t i = caption + 1; i < drafts.size() && i <= caption + reach; ++i) {
        if (drafts[i].kind == BlockKind::Table || drafts[i].kind == BlockKind::KeyFigure)
            return true;
        if (drafts[i].kind == BlockKind::Caption || drafts[i].kind == BlockKind::Heading)
            return false;
    }
    return false;
}

} // namespace

std::vector<Diagnostic> pagesWithoutText(const PdfFile &file, const std::vector<PageInfo> &pages)
{
    const auto hasText = [](const PageInfo &page) { return page.hasText; };
    if (std::none_of(pages.begin(), pages.end(), hasText))
        return { { Diagnostic::Level::Warning,
            u"The PDF has no text layer (scanned?): nothing could be read."_s, 0 } };
    std::vector<Diagnostic> diagnostics;
    for (const PageInfo &page : pages) {
        if (!page.hasText && !isBlank(file.drawn(page.number - 1, coarse))) {
            diagnostics.push_back({ Diagnostic::Level::Warning,
                u"The page has no text layer; what it shows was not read."_s, page.number });
        }
    }
    return diagnostics;
}

std::vector<Diagnostic> figuresWithoutData(const std::vector<Draft> &drafts)
{
    static const Pattern label(u"^(Figure|Chart|Graph) [A-Z]?\\d+(\\.\\d+)*"_s);
    std::vector<Diagnostic> diagnostics;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (drafts[i].kind != BlockKind::Caption)
            continue;
        const auto match = label.match(drafts[i].text());
        if (match.hasMatch() && !isFollowedByTable(drafts, i)) {
            diagnostics.push_back({ Diagnostic::Level::Warning,
                u"%1 has no data in the text: it is a picture."_s.arg(match.captured()),
                drafts[i].page });
        }
    }
    return diagnostics;
}

} // namespace Peel::Pdf
