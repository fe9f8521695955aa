// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/turning.h"

#include <algorithm>

namespace Peel::Pdf {
namespace {

Ruling mirrored(const Ruling &line, double across, double along)
{
    return Ruling { across - line.at, along - line.to, along - line.from };
}

void sort(std::vector<Ruling> &lines)
{
    std::sort(
        lines.begin(), lines.end(), [](const Ruling &a, const Ruling &b) { return a.at < b.at; });
}

} // namespace

Box upright(const Box &b, int turns, double width, double height)
{
    switch (turns) {
    case 1: // read from top to bottom
        return Box { b.page, b.y0, width - b.x1, b.y1, width - b.x0 };
    case 2:
        return Box { b.page, width - b.x1, height - b.y1, width - b.x0, height - b.y0 };
    case 3: // read from bottom to top
        return Box { b.page, height - b.y1, b.x0, height - b.y0, b.x1 };
    default:
        return b;
    }
}

Box asShown(const Box &b, int turns, double width, double height)
{
    switch (turns) {
    case 1:
        return Box { b.page, width - b.y1, b.x0, width - b.y0, b.x1 };
    case 2:
        return upright(b, 2, width, height);
    case 3:
        return Box { b.page, b.y0, height - b.x1, b.y1, height - b.x0 };
    default:
        return b;
    }
}

Rulings upright(const Rulings &rulings, int turns, double width, double height)
{
    Rulings turned;
    for (const Ruling &line : rulings.horizontal) {
        if (turns == 1)
            turned.vertical.push_back({ line.at, width - line.to, width - line.from });
        else if (turns == 2)
            turned.horizontal.push_back(mirrored(line, height, width));
        else if (turns == 3)
            turned.vertical.push_back({ height - line.at, line.from, line.to });
        else
            turned.horizontal.push_back(line);
    }
    for (const Ruling &line : rulings.vertical) {
        if (turns == 1)
            turned.horizontal.push_back({ width - line.at, line.from, line.to });
        else if (turns == 2)
            turned.vertical.push_back(mirrored(line, width, height));
        else if (turns == 3)
            turned.horizontal.push_back({ line.at, height - line.to, height - line.from });
        else
            turned.vertical.push_back(line);
    }
    sort(turned.horizontal);
    sort(turned.vertical);
    return turned;
}

} // namespace Peel::Pdf
