// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/pdfparts.h"

#include "ingest/sidebyside.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace Peel::Pdf {
namespace {

constexpr int fewestPages = 6; // of a part: its fonts are read anew
constexpr int mostParts = 4;

} // namespace

Result<PdfParts> PdfParts::open(const QByteArray &bytes, const QString &password, int mostPages)
{
    Result<PdfFile> whole = PdfFile::open(bytes, password);
    if (!whole)
        return tl::unexpected(whole.error());
    const int pages = std::min(whole->pages(), mostPages);
    const int count = std::clamp(pages / fewestPages, 1, mostParts);
    std::vector<std::optional<Result<PdfFile>>> files(static_cast<std::size_t>(count));
    files.front() = std::move(whole);
    sideBySide(count - 1,
        [&](int i) { files[static_cast<std::size_t>(i) + 1] = PdfFile::open(bytes, password); });
    PdfParts parts;
    for (int i = 0; i < count; ++i) {
        Result<PdfFile> &file = *files[static_cast<std::size_t>(i)];
        if (!file)
            return tl::unexpected(file.error());
        parts.m_parts.push_back({ std::move(*file), pages * i / count, pages * (i + 1) / count });
    }
    return parts;
}

void PdfParts::forEachPage(const std::function<void(const PdfFile &, int)> &work) const
{
    sideBySide(static_cast<int>(m_parts.size()), [&](int i) {
        const Part &part = m_parts[static_cast<std::size_t>(i)];
        for (int page = part.begin; page < part.end; ++page)
            work(part.file, page);
    });
}

} // namespace Peel::Pdf
