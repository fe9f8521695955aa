// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/columns.h"

#include "ingest/pdf/markers.h"
#include "ingest/pdf/runs.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace Peel::Pdf {
namespace {

constexpr double narrowest = 0.9; // em: the least gutter
constexpr int fewestLines = 3; // on either side of a gutter
constexpr int deepest = 6; // columns within columns

/// White from top to bottom of the rows [first, last].
struct Gutter
{
    double x0 = 0;
    double x1 = 0;
    std::size_t first = 0;
    std::size_t last = 0;
    int bothSides = 0; // rows with something on either side

    double middle() const { return (x0 + x1) / 2; }
};

/// Narrows the gutter to the white that this row leaves of it; false if it leaves too little.
bool narrowed(Gutter &gutter, const Row &row, double least)
{
    double x0 = gutter.x0;
    double x1 = gutter.x1;
    for (const Run &run : row.runs) {
        if (run.box.x1 <= x0 || run.box.x0 >= x1)
            continue;
        const double leftRoom = run.box.x0 - x0;
        const double rightRoom = x1 - run.box.x1;
        if (leftRoom >= rightRoom)
            x1 = run.box.x0;
        else
            x0 = run.box.x1;
        if (x1 - x0 < least)
            return false;
    }
    gutter.x0 = x0;
    gutter.x1 = x1;
    return true;
}

bool onBothSides(const Row &row, double x)
{
    return row.box.x0 < x && row.box.x1 > x && row.runs.size() > 1;
}

Gutter grown(const std::vector<Row> &rows, std::size_t seed, double x0, double x1, double least)
{
    Gutter gutter { x0, x1, seed, seed, 1 };
    while (gutter.first > 0 && narrowed(gutter, rows[gutter.first - 1], least))
        --gutter.first;
    while (gutter.last + 1 < rows.size() && narrowed(gutter, rows[gutter.last + 1], least))
        ++gutter.last;
    // Lines on one side alone, at either end, belong to what stands above or below.
    while (gutter.first < seed && !onBothSides(rows[gutter.first], gutter.middle()))
        ++gutter.first;
    gutter.bothSides = 0;
    for (std::size_t i = gutter.first; i <= gutter.last; ++i)
        gutter.bothSides += onBothSides(rows[i], gutter.middle()) ? 1 : 0;
    return gutter;
}

/// What stands on one side of a gutter.
struct Side
{
    std::vector<const Run *> lines;
    double x0 = 1e9;
    double x1 = 0;
    int words = 0;
    int markers = 0;

    double width() const { return x1 - x0; }

    double wordsPerLine() const
    {
        return lines.empty() ? 0 : words / static_cast<double>(lines.size());
    }
};

Side sideOf(const std::vector<Row> &rows, const Gutter &gutter, bool left)
{
    Side side;
    for (std::size_t i = gutter.first; i <= gutter.last; ++i) {
        for (const Run &run : rows[i].runs) {
            if ((run.box.x1 <= gutter.middle()) != left)
                continue;
            side.lines.push_back(&run);
            side.x0 = std::min(side.x0, run.box.x0);
            side.x1 = std::max(side.x1, run.box.x1);
            side.words += static_cast<int>(run.words.size());
            side.markers += isMarkerText(run.text()) ? 1 : 0;
        }
    }
    return side;
}

/// How many of one side's lines stand at the height of a line of the other side.
double aligned(const Side &side, const Side &other)
{
    int count = 0;
    for (const Run *line : side.lines) {
        count += std::any_of(other.lines.begin(), other.lines.end(), [&](const Run *o) {
            return std::abs(o->middle() - line->middle()) < 0.2 * line->size;
        });
    }
    return side.lines.empty() ? 1 : count / static_cast<double>(side.lines.size());
}

/// How full the lines are: running text fills its column, cells of a table do not.
double fullness(const Side &side)
{
    double sum = 0;
    for (const Run *line : side.lines)
        sum += line->width() / side.width();
    return sum / static_cast<double>(side.lines.size());
}

bool partsColumns(const std::vector<Row> &rows, const Gutter &gutter)
{
    const Side left = sideOf(rows, gutter, true);
    const Side right = sideOf(rows, gutter, false);
    const std::size_t fewer = std::min(left.lines.size(), right.lines.size());
    if (fewer < fewestLines || left.lines.size() + right.lines.size() < 3 * fewestLines - 1)
        return false;
    if (left.markers * 2 > static_cast<int>(left.lines.size()))
        return false;
    const double whole = right.x1 - left.x0;
    if (std::min(left.width(), right.width()) < 0.2 * whole)
        return false;
    const double words = std::min(left.wordsPerLine(), right.wordsPerLine());
    const bool running = words >= 3.5 && std::min(fullness(left), fullness(right)) > 0.6;
    const Side &shorter = left.lines.size() < right.lines.size() ? left : right;
    const Side &longer = left.lines.size() < right.lines.size() ? right : left;
    const bool tiles = words >= 2 && aligned(shorter, longer) < 0.6;
    return running || tiles;
}

class Cutter
{
public:
    explicit Cutter(double body)
        : m_body(body)
    {
    }

    void cut(std::vector<Row> rows, int column, int depth)
    {
        if (rows.empty())
            return;
        const std::optional<Gutter> gutter
            = depth < deepest ? bestGutter(rows) : std::optional<Gutter>();
        if (!gutter) {
            keep(std::move(rows), column);
            return;
        }
        cut({ rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(gutter->first) }, column,
            depth + 1);
        const auto [left, right] = parted(rows, *gutter);
        const int base = m_columns;
        m_columns += 2;
        cut(left, base + 1, depth + 1);
        cut(right, base + 2, depth + 1);
        cut({ rows.begin() + static_cast<std::ptrdiff_t>(gutter->last) + 1, rows.end() }, column,
            depth + 1);
    }

    std::vector<Region> take() { return std::move(m_regions); }

private:
    std::optional<Gutter> bestGutter(const std::vector<Row> &rows) const
    {
        const double least = narrowest * m_body;
        std::vector<Gutter> tried;
        std::optional<Gutter> best;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (std::size_t j = 1; j < rows[i].runs.size(); ++j) {
                const double x0 = rows[i].runs[j - 1].box.x1;
                const double x1 = rows[i].runs[j].box.x0;
                if (x1 - x0 < least || isKnown(tried, i, x0, x1))
                    continue;
                const Gutter gutter = grown(rows, i, x0, x1, least);
                tried.push_back(gutter);
                if ((!best || gutter.bothSides > best->bothSides) && partsColumns(rows, gutter))
                    best = gutter;
            }
        }
        return best;
    }

    static bool isKnown(const std::vector<Gutter> &tried, std::size_t row, double x0, double x1)
    {
        return std::any_of(tried.begin(), tried.end(), [&](const Gutter &g) {
            return row >= g.first && row <= g.last && g.x0 >= x0 - 0.1 && g.x1 <= x1 + 0.1;
        });
    }

    static std::pair<std::vector<Row>, std::vector<Row>> parted(
        const std::vector<Row> &rows, const Gutter &gutter)
    {
        std::vector<Run> left;
        std::vector<Run> right;
        for (std::size_t i = gutter.first; i <= gutter.last; ++i) {
            for (const Run &run : rows[i].runs)
                (run.box.x1 <= gutter.middle() ? left : right).push_back(run);
        }
        return { rowsOf(std::move(left)), rowsOf(std::move(right)) };
    }

    void keep(std::vector<Row> rows, int column)
    {
        if (!m_regions.empty() && m_regions.back().column == column && column == 0) {
            auto &before = m_regions.back();
            before.rows.insert(before.rows.end(), rows.begin(), rows.end());
            return;
        }
        Region region;
        region.box = rows.front().box;
        for (const Row &row : rows)
            region.box = united(region.box, row.box);
        region.rows = std::move(rows);
        region.column = column;
        m_regions.push_back(std::move(region));
    }

    double m_body = 0;
    int m_columns = 0;
    std::vector<Region> m_regions;
};

} // namespace

std::vector<Region> inReadingOrder(std::vector<Run> runs, double body)
{
    Cutter cutter(body);
    cutter.cut(rowsOf(std::move(runs)), 0, 0);
    return cutter.take();
}

} // namespace Peel::Pdf
