// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/rulings.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace Peel::Pdf {
namespace {

constexpr int contrast = 8; // of 255: light shades count too
constexpr double snap = 3; // points
constexpr double gap = 2.2; // points between the parts of a line: tiles stand further apart
constexpr int widestCrossing = 6; // pixels

const unsigned char *rowOf(const Shades &page, int y)
{
    return page.pixels.data() + static_cast<std::ptrdiff_t>(y) * page.width;
}

/// The page with its columns as rows, so that one scan along memory serves both directions.
Shades transposed(const Shades &page)
{
    constexpr int strip = 16; // rows at a time: what they become stays in the processor's cache
    Shades turned;
    turned.width = page.height;
    turned.height = page.width;
    turned.scale = page.scale;
    turned.pixels.resize(page.pixels.size());
    for (int first = 0; first < page.height; first += strip) {
        const int rows = std::min(strip, page.height - first);
        const unsigned char *from = rowOf(page, first);
        unsigned char *to = turned.pixels.data() + first;
        for (int x = 0; x < page.width; ++x, ++from, to += page.height) {
            for (int y = 0; y < rows; ++y)
                to[y] = from[static_cast<std::ptrdiff_t>(y) * page.width];
        }
    }
    return turned;
}

/// The first place from `x` on where two rows may differ: most of a page is paper.
int firstDifference(const unsigned char *above, const unsigned char *below, int x, int width)
{
    constexpr int step = sizeof(std::uint64_t);
    for (; x + step <= width; x += step) {
        std::uint64_t a = 0;
        std::uint64_t b = 0;
        std::memcpy(&a, above + x, step);
        std::memcpy(&b, below + x, step);
        if (a != b)
            break;
    }
    while (x < width && above[x] == below[x])
        ++x;
    return x;
}

/// One edge while it is followed.
struct Edge
{
    int begin = -1;
    int end = -1; // one past its last pixel
    int darker = 0; // shade of its darker side

    bool begun() const { return begin >= 0; }
};

/// Where a line crosses, the edge of this one cannot be seen: both sides are dark for its width.
bool isCrossing(const Edge &edge, int i, std::pair<int, int> shades)
{
    return i - edge.end < widestCrossing
        && std::max(shades.first, shades.second) <= edge.darker + contrast;
}

std::vector<Ruling> edges(const Shades &page, double shortest)
{
    std::vector<Ruling> found;
    const int least = static_cast<int>(std::ceil(shortest * page.scale));
    for (int y = 1; y < page.height; ++y) {
        const unsigned char *above = rowOf(page, y - 1);
        const unsigned char *below = rowOf(page, y);
        if (std::equal(above, above + page.width, below))
            continue; // white paper, most of all
        Edge edge;
        const auto close = [&] {
            if (edge.begun() && edge.end - edge.begin >= least)
                found.push_back({ y / page.scale, edge.begin / page.scale, edge.end / page.scale });
            edge = {};
        };
        for (int x = 0; x < page.width; ++x) {
            if (!edge.begun())
                x = firstDifference(above, below, x, page.width);
            if (x == page.width)
                break;
            const std::pair<int, int> shades(above[x], below[x]);
            if (std::abs(shades.first - shades.second) >= contrast) {
                if (!edge.begun())
                    edge.begin = x;
                edge.end = x + 1;
                edge.darker = std::min(shades.first, shades.second);
            } else if (edge.begun() && !isCrossing(edge, x, shades)) {
                close();
            }
        }
        close();
    }
    return found;
}

/// One ruling for the upper and lower edge of a line, and for the parts of a line.
std::vector<Ruling> joined(std::vector<Ruling> edges)
{
    std::vector<Ruling> lines;
    for (const Ruling &edge : edges) { // by place
        const auto same = std::find_if(lines.rbegin(), lines.rend(), [&](const Ruling &line) {
            return edge.at - line.at <= snap && edge.from <= line.to + gap
                && edge.to >= line.from - gap;
        });
        if (same == lines.rend()) {
            lines.push_back(edge);
            continue;
        }
        same->from = std::min(same->from, edge.from);
        same->to = std::max(same->to, edge.to);
    }
    return lines;
}

} // namespace

Rulings rulingsOf(const Shades &page, double shortest)
{
    Rulings rulings;
    if (page.pixels.empty())
        return rulings;
    rulings.horizontal = joined(edges(page, shortest));
    rulings.vertical = joined(edges(transposed(page), shortest));
    return rulings;
}

} // namespace Peel::Pdf
