// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/briefing/briefing.h"

#include <QRectF>
#include <QSizeF>

#include <memory>

class QPainter;

namespace Peel {

/// A briefing laid out on A4 pages: what the preview shows, what is printed, and what the PDF
/// holds. Needs the application that figures need, and its thread.
class BriefingPages final
{
public:
    explicit BriefingPages(const Briefing &briefing);
    ~BriefingPages();
    BriefingPages(BriefingPages &&) noexcept;
    BriefingPages &operator=(BriefingPages &&) noexcept;
    BriefingPages(const BriefingPages &) = delete;
    BriefingPages &operator=(const BriefingPages &) = delete;

    int count() const;

    /// Of every page, in pixels of which 96 make an inch.
    static QSizeF size();

    /// Paints page `index` (from 0) into `target`, keeping its shape.
    void paint(QPainter &painter, int index, const QRectF &target) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The briefing with every figure that is higher than a page in parts that are not.
Briefing withFiguresOnPages(const Briefing &briefing);

/// The pages as a PDF, each figure's data attached as CSV.
QByteArray briefingPdf(const Briefing &briefing);

} // namespace Peel
