// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/figurepictures.h"

#include "exporting/figureexport.h"

namespace Peel {
namespace {

constexpr double millimetresPerPixel = 25.4 / 96;
constexpr double pngScale = 3; // 300 dots an inch on paper

} // namespace

QList<FigurePicture> picturesOf(const Briefing &briefing, const FigureSize &size)
{
    QList<FigurePicture> pictures;
    for (const BriefingBlock &block : briefing.blocks) {
        if (const auto *figure = std::get_if<BriefingFigure>(&block)) {
            const Figure drawn(figure->spec, size);
            const FigureSize &sheet = drawn.size(); // it may have grown
            pictures.append({ svgOf(drawn), pngOf(drawn, pngScale),
                sheet.millimetres.isEmpty() ? sheet.sheet * millimetresPerPixel
                                            : sheet.millimetres });
        }
    }
    return pictures;
}

} // namespace Peel
