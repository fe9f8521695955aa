// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

#include <vector>

namespace Peel {

/// A sheet with its type sizes. All lengths are CSS pixels (96 an inch).
struct FigureSize
{
    QString id; // "report"
    QString name; // "Report, full width"
    QSizeF sheet;
    int title = 16;
    int subtitle = 13;
    int label = 13;
    int axis = 12;
    int source = 11;
    QSizeF millimetres; // set for sizes on paper, else empty

    double margin() const { return 0.025 * sheet.width(); }
};

/// "160 × 100 mm" or "1280 × 720 pixels".
QString measuresOf(const FigureSize &size);

/// report, half, slide, web, square.
const std::vector<FigureSize> &figureSizes();
/// nullptr for an unknown id.
const FigureSize *figureSize(const QString &id);

} // namespace Peel
