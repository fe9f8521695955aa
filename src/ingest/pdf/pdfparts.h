// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/pdffile.h"

#include <functional>
#include <vector>

namespace Peel::Pdf {

/// A PDF in parts of some pages each, every part with a file of its own, so that they can be read
/// side by side. How the pages are parted depends on their number alone, so that what is read
/// never depends on the machine.
class PdfParts
{
public:
    /// Opens the first `mostPages` pages.
    static Result<PdfParts> open(const QByteArray &bytes, const QString &password, int mostPages);

    /// The file of the first part, for what is asked of the document as a whole. All its pages can
    /// be asked for.
    const PdfFile &first() const { return m_parts.front().file; }

    /// Those that are read.
    int pages() const { return m_parts.back().end; }

    /// Calls work(file, index) once for each page (from 0), from several threads; those of one part
    /// in their order.
    void forEachPage(const std::function<void(const PdfFile &, int)> &work) const;

private:
    PdfParts() = default;

    struct Part
    {
        PdfFile file;
        int begin = 0;
        int end = 0;
    };

    std::vector<Part> m_parts;
};

} // namespace Peel::Pdf
