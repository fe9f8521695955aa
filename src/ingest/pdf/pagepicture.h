// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/sourcespan.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace Peel {

/// A drawn page: rows of 32-bit pixels (0xffRRGGBB in memory order of this machine).
struct PagePixels
{
    int width = 0;
    int height = 0;
    int bytesPerRow = 0;
    double scale = 1; // pixels per point
    QByteArray bytes;
    std::vector<Box> lit; // where the words of the quote stand
};

/// Draws a page of a PDF, numbered from 1. The picture covers the crop box after the page's own
/// rotation, so that a box of a SourceSpan times `scale` lies on its words. The resolution is
/// lowered where the picture would pass 24 million pixels. `quote`: words to be found on the page.
Result<PagePixels> drawPage(const QByteArray &pdf, const QString &password, int page,
    double dotsPerInch, const QString &quote = {});

} // namespace Peel
