// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"
#include "ingest/reading.h"

#include <memory>
#include <optional>

namespace poppler {
class document;
}

namespace Peel::Pdf {

/// Shades of a drawn page, one byte a point, 0 is black.
struct Shades
{
    int width = 0;
    int height = 0;
    double scale = 1; // pixels a PDF point
    std::vector<unsigned char> pixels;
};

/// The one place that talks to poppler. Files are read by one thread each; several threads may read
/// a file of their own.
class PdfFile
{
public:
    static Result<PdfFile> open(const QByteArray &bytes, const QString &password);
    ~PdfFile();
    PdfFile(PdfFile &&) noexcept;
    PdfFile &operator=(PdfFile &&) noexcept;
    PdfFile(const PdfFile &) = delete;
    PdfFile &operator=(const PdfFile &) = delete;

    int pages() const { return m_pages; }

    QString info(const char *key) const;

    /// Words of a page (from 0) and what was odd about it. Empty if the page is damaged beyond use.
    std::optional<PageWords> page(
        int index, const ReadingLimits &limits, std::vector<Diagnostic> &diagnostics) const;
    /// The page drawn without smoothing, in the same space as its words.
    Shades drawn(int index, double dotsPerInch) const;

private:
    PdfFile();

    QByteArray m_bytes; // poppler reads from them as long as it lives
    std::unique_ptr<poppler::document> m_document;
    int m_pages = 0;
};

} // namespace Peel::Pdf
