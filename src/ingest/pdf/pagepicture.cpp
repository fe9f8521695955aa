// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/pagepicture.h"

#include "ingest/pdf/colours.h"
#include "ingest/pdf/quotematch.h"

#include <poppler-document.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double pointsPerInch = 72;
constexpr double mostPixels = 24e6; // A4 at 500 dots per inch

/// A page of a few points or of kilometres must not become a picture without end.
double affordable(double dotsPerInch, const poppler::rectf &page)
{
    const double wanted = std::clamp(dotsPerInch, 10.0, 1200.0);
    const double area = std::max(1.0, page.width() * page.height());
    return std::min(wanted, pointsPerInch * std::sqrt(mostPixels / area));
}

std::vector<Box> placesOf(const QString &quote, const poppler::page &sheet, int number)
{
    std::vector<Box> places;
    if (quote.isEmpty())
        return places;
    QStringList words;
    std::vector<Box> boxes;
    for (const poppler::text_box &box : sheet.text_list()) {
        const poppler::byte_array utf8 = box.text().to_utf8();
        words.append(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
        const poppler::rectf r = box.bbox();
        boxes.push_back(Box { number, r.left(), r.top(), r.right(), r.bottom() });
    }
    for (const std::size_t word : wordsOfQuote(words, quote))
        places.push_back(boxes[word]);
    return places;
}

} // namespace

Result<PagePixels> drawPage(const QByteArray &pdf, const QString &password, int page,
    double dotsPerInch, const QString &quote)
{
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(pdf.constData(), static_cast<int>(pdf.size())));
    if (!document)
        return failure(ErrorKind::Unreadable, u"The PDF is damaged."_s);
    if (document->is_locked()) {
        const std::string key = password.toStdString();
        const bool stillLocked
            = document->unlock(key, key); // poppler answers the state, not success
        if (stillLocked)
            return failure(ErrorKind::Locked, u"The PDF asks for a password."_s);
    }
    if (page < 1 || page > document->pages())
        return failure(ErrorKind::NotFound, u"The document has no page %1."_s.arg(page));
    const std::unique_ptr<poppler::page> sheet(document->create_page(page - 1));
    if (!sheet)
        return failure(ErrorKind::Unreadable, u"Page %1 is damaged."_s.arg(page));

    const Pdf::TrueColours colours;
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_argb32);
    renderer.set_render_hints(poppler::page_renderer::antialiasing
        | poppler::page_renderer::text_antialiasing | poppler::page_renderer::text_hinting);
    const double resolution = affordable(dotsPerInch, sheet->page_rect(poppler::crop_box));
    const poppler::image image = renderer.render_page(sheet.get(), resolution, resolution);
    if (!image.is_valid())
        return failure(ErrorKind::Unreadable, u"Page %1 could not be drawn."_s.arg(page));
    return PagePixels { image.width(), image.height(), image.bytes_per_row(),
        resolution / pointsPerInch,
        QByteArray(image.const_data(), qsizetype(image.bytes_per_row()) * image.height()),
        placesOf(quote, *sheet, page) };
}

} // namespace Peel
