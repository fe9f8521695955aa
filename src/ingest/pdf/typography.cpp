// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/typography.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace Peel::Pdf {
namespace {

template <typename Key> Key mostFrequent(const std::map<Key, int> &counts, Key fallback)
{
    const auto best = std::max_element(counts.begin(), counts.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    return best == counts.end() ? fallback : best->first;
}

/// Steps from a row to the next one that starts at the same edge in the same size, in twentieths.
void countSteps(const std::vector<Row> &rows, double body, std::map<int, int> &steps)
{
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const Run &above = rows[i - 1].runs.front();
        const Run &below = rows[i].runs.front();
        const bool alike = std::abs(above.size - below.size) < 0.05 * body
            && std::abs(below.size - body) < 0.05 * body
            && std::abs(above.box.x0 - below.box.x0) < 1;
        const double step = (below.box.y1 - above.box.y1) / body;
        if (alike && step > 0.8 && step < 2.5)
            ++steps[static_cast<int>(std::lround(step * 20))];
    }
}

/// One bullet may be a separator or stand in a quoted page.
bool setsBullets(const std::vector<std::vector<Row>> &pages)
{
    int bullets = 0;
    for (const std::vector<Row> &rows : pages) {
        bullets += static_cast<int>(std::count_if(rows.begin(), rows.end(),
            [](const Row &row) { return row.runs.front().words.front().bullet; }));
    }
    return bullets > 1;
}

/// Where nine of ten long lines of text end at the latest.
double rightOfText(const std::vector<std::vector<Row>> &pages, double body)
{
    constexpr double longLine = 25; // in sizes
    constexpr std::size_t several = 20;
    std::vector<double> ends;
    for (const std::vector<Row> &rows : pages) {
        for (const Row &row : rows) {
            const bool text = row.runs.size() == 1
                && std::abs(row.runs.front().size - body) < 0.05 * body
                && row.box.x1 - row.box.x0 > longLine * body;
            if (text)
                ends.push_back(row.box.x1);
        }
    }
    if (ends.size() < several)
        return 0;
    const auto most = ends.begin() + static_cast<std::ptrdiff_t>(ends.size() * 9 / 10);
    std::nth_element(ends.begin(), most, ends.end());
    return *most;
}

} // namespace

Typography measured(const std::vector<std::vector<Row>> &pages)
{
    std::map<double, int> sizes;
    std::map<bool, int> weights;
    for (const std::vector<Row> &rows : pages) {
        for (const Row &row : rows) {
            for (const Run &run : row.runs) {
                sizes[std::round(run.size * 2) / 2] += run.letters();
                weights[run.bold] += run.letters();
            }
        }
    }
    Typography usual;
    usual.body = mostFrequent(sizes, usual.body);
    usual.boldBody = mostFrequent(weights, false);
    usual.setsBullets = setsBullets(pages);
    std::map<int, int> steps;
    for (const std::vector<Row> &rows : pages)
        countSteps(rows, usual.body, steps);
    usual.pitch = mostFrequent(steps, 25) / 20.0;
    usual.right = rightOfText(pages, usual.body);
    return usual;
}

} // namespace Peel::Pdf
