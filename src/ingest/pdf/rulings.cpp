// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/rulings.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace Peel::Pdf {
namespace {

constexpr int contrast = 8; // of 255: light shades count too
constexpr double snap = 3; // points
constexpr int widestCrossing = 6; // pixels

/// Pixels read along or across, so that one scan serves both directions.
class View
{
public:
    View(const Shades &page, bool across)
        : m_page(page)
        , m_across(across)
    {
    }

    int lines() const { return m_across ? m_page.width : m_page.height; }

    int length() const { return m_across ? m_page.height : m_page.width; }

    /// Darkness on either side of the border before this line.
    std::pair<int, int> shades(int line, int i) const
    {
        return m_across ? std::pair<int, int>(m_page.at(line - 1, i), m_page.at(line, i))
                        : std::pair<int, int>(m_page.at(i, line - 1), m_page.at(i, line));
    }

private:
    const Shades &m_page;
    bool m_across;
};

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

std::vector<Ruling> edges(const View &view, double scale, double shortest)
{
    std::vector<Ruling> found;
    const int least = static_cast<int>(std::ceil(shortest * scale));
    for (int line = 1; line < view.lines(); ++line) {
        Edge edge;
        const auto close = [&] {
            if (edge.begun() && edge.end - edge.begin >= least)
                found.push_back({ line / scale, edge.begin / scale, edge.end / scale });
            edge = {};
        };
        for (int i = 0; i < view.length(); ++i) {
            const auto shades = view.shades(line, i);
            if (std::abs(shades.first - shades.second) >= contrast) {
                if (!edge.begun())
                    edge.begin = i;
                edge.end = i + 1;
                edge.darker = std::min(shades.first, shades.second);
            } else if (edge.begun() && !isCrossing(edge, i, shades)) {
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
            return edge.at - line.at <= snap && edge.from <= line.to + snap
                && edge.to >= line.from - snap;
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
    rulings.horizontal = joined(edges(View(page, false), page.scale, shortest));
    rulings.vertical = joined(edges(View(page, true), page.scale, shortest));
    return rulings;
}

} // namespace Peel::Pdf
