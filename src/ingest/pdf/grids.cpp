// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/grids.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace Peel::Pdf {
namespace {

constexpr double snap = 3; // points
constexpr double reach = 2.2; // points that the ends of lines which touch may lie apart
constexpr double thickest = 6; // points, of a frame
constexpr double leastOpen = 9; // points that an open row reaches beyond the last line across

/// Sets of rulings that touch, by union and find.
class Sets
{
public:
    explicit Sets(std::size_t count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t { 0 });
    }

    std::size_t of(std::size_t i)
    {
        while (m_parents[i] != i)
            i = m_parents[i] = m_parents[m_parents[i]];
        return i;
    }

    void join(std::size_t a, std::size_t b) { m_parents[of(a)] = of(b); }

private:
    std::vector<std::size_t> m_parents;
};

bool touch(const Ruling &horizontal, const Ruling &vertical)
{
    return vertical.at >= horizontal.from - reach && vertical.at <= horizontal.to + reach
        && horizontal.at >= vertical.from - reach && horizontal.at <= vertical.to + reach;
}

std::vector<Rulings> connected(const Rulings &all)
{
    const std::size_t rows = all.horizontal.size();
    Sets sets(rows + all.vertical.size());
    for (std::size_t h = 0; h < rows; ++h) {
        for (std::size_t v = 0; v < all.vertical.size(); ++v) {
            if (touch(all.horizontal[h], all.vertical[v]))
                sets.join(h, rows + v);
        }
    }
    std::vector<Rulings> parts(rows + all.vertical.size());
    for (std::size_t h = 0; h < rows; ++h)
        parts[sets.of(h)].horizontal.push_back(all.horizontal[h]);
    for (std::size_t v = 0; v < all.vertical.size(); ++v)
        parts[sets.of(rows + v)].vertical.push_back(all.vertical[v]);
    std::erase_if(parts, [](const Rulings &part) { return part.horizontal.size() < 2; });
    return parts;
}

std::vector<double> places(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    std::vector<double> distinct;
    for (const double value : values) {
        if (distinct.empty() || value - distinct.back() > snap)
            distinct.push_back(value);
    }
    return distinct;
}

/// Whether a line at `at` parts what lies between `from` and `to`.
bool parts(const std::vector<Ruling> &lines, double at, double from, double to)
{
    return std::any_of(lines.begin(), lines.end(), [&](const Ruling &line) {
        const double shared = std::min(line.to, to) - std::max(line.from, from);
        return std::abs(line.at - at) <= snap && shared > 0.6 * (to - from);
    });
}

class GridMaker
{
public:
    explicit GridMaker(const Rulings &part)
        : m_part(part)
    {
        std::vector<double> ys;
        std::vector<double> xs;
        for (const Ruling &line : part.horizontal) {
            ys.push_back(line.at);
            xs.push_back(line.from); // tables are often open at the sides
            xs.push_back(line.to);
        }
        for (const Ruling &line : part.vertical)
            xs.push_back(line.at);
        m_grid.xs = places(std::move(xs));
        m_grid.ys = places(std::move(ys));
        addOpenRows();
    }

    Grid made()
    {
        const std::size_t rows = m_grid.ys.size() - 1;
        const std::size_t columns = m_grid.xs.size() - 1;
        std::vector<bool> taken(rows * columns, false);
        for (std::size_t r = 0; r < rows; ++r) {
            for (std::size_t c = 0; c < columns; ++c) {
                if (taken[r * columns + c])
                    continue;
                const std::size_t right = lastColumn(r, c);
                const std::size_t below = lastRow(r, c, right);
                for (std::size_t i = r; i <= below; ++i) {
                    for (std::size_t j = c; j <= right; ++j)
                        taken[i * columns + j] = true;
                }
                m_grid.fields.push_back({ int(r), int(c), int(below - r + 1), int(right - c + 1),
                    Box { 0, m_grid.xs[c], m_grid.ys[r], m_grid.xs[right + 1],
                        m_grid.ys[below + 1] } });
            }
        }
        return std::move(m_grid);
    }

private:
    /// A row that a page break cuts has no line across at the break: the lines between its columns
    /// run on to one height.
    void addOpenRows()
    {
        const auto ends = [this](double Ruling::*end, double beyond, double way) {
            std::vector<double> at;
            for (const Ruling &line : m_part.vertical) {
                if (way * (line.*end - beyond) > leastOpen)
                    at.push_back(line.*end);
            }
            const auto [least, most] = std::minmax_element(at.begin(), at.end());
            const bool one
                = at.size() >= 3 && at.size() == m_grid.xs.size() && *most - *least <= snap;
            return one ? std::optional<double>(*least) : std::nullopt;
        };
        if (const auto below = ends(&Ruling::to, m_grid.ys.back(), 1)) {
            m_grid.ys.push_back(*below);
            m_grid.openBelow = true;
        }
        if (const auto above = ends(&Ruling::from, m_grid.ys.front(), -1))
            m_grid.ys.insert(m_grid.ys.begin(), *above);
    }

    std::size_t lastColumn(std::size_t row, std::size_t column) const
    {
        while (column + 2 < m_grid.xs.size()
            && !parts(m_part.vertical, m_grid.xs[column + 1], m_grid.ys[row], m_grid.ys[row + 1]))
            ++column;
        return column;
    }

    std::size_t lastRow(std::size_t row, std::size_t column, std::size_t right) const
    {
        while (row + 2 < m_grid.ys.size()
            && !parts(
                m_part.horizontal, m_grid.ys[row + 1], m_grid.xs[column], m_grid.xs[right + 1])
            && lastColumn(row + 1, column) == right)
            ++row;
        return row;
    }

    const Rulings &m_part;
    Grid m_grid;
};

/// Whether nothing but the two sides of a frame stands there: a thick one has two edges each.
bool isOnlyFrame(const std::vector<double> &borders)
{
    return std::all_of(borders.begin(), borders.end(), [&borders](double at) {
        return at - borders.front() < thickest || borders.back() - at < thickest;
    });
}

} // namespace

std::vector<Box> boxesOf(const Rulings &rulings)
{
    std::vector<Box> boxes;
    for (const Rulings &part : connected(rulings)) {
        const Grid grid = GridMaker(part).made();
        if (grid.xs.size() > 1 && part.vertical.size() > 1 && isOnlyFrame(grid.xs)
            && isOnlyFrame(grid.ys))
            boxes.push_back(
                { 0, grid.xs.front(), grid.ys.front(), grid.xs.back(), grid.ys.back() });
    }
    return boxes;
}

std::vector<Grid> cardsOf(const Rulings &rulings)
{
    std::vector<Grid> cards;
    for (const Rulings &part : connected(rulings)) {
        Grid grid = GridMaker(part).made();
        if (grid.fields.size() == 2 && isOnlyFrame(grid.xs) && grid.ys.size() > 2)
            cards.push_back(std::move(grid));
    }
    return cards;
}

std::vector<Grid> gridsOf(const Rulings &rulings)
{
    std::vector<Grid> grids;
    for (const Rulings &part : connected(rulings)) {
        GridMaker maker(part);
        Grid grid = maker.made();
        if (grid.xs.size() > 2 && grid.ys.size() > 2)
            grids.push_back(std::move(grid));
    }
    std::sort(grids.begin(), grids.end(),
        [](const Grid &a, const Grid &b) { return a.ys.front() < b.ys.front(); });
    return grids;
}

} // namespace Peel::Pdf
