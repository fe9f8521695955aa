// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/rowgrids.h"

#include "ingest/pdf/figures.h"
#include "ingest/pdf/runs.h"
#include "ingest/plaintext/shapes.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace Peel::Pdf {
namespace {

constexpr double sameEnd = 4; // points
constexpr double touching = 1; // points
constexpr double highest = 260; // points, of a row
constexpr double betweenTables = 5; // points
constexpr std::size_t fewestLines = 4; // that part rows; one less below heads
constexpr double leastWhite = 1; // points between two columns
constexpr double closeToLine = 1.2; // em of white between the heads and the first line at most
constexpr double closeHeads = 0.6; // em of white between the lines of the heads at most
constexpr std::size_t mostHeads = 4; // lines of text
constexpr double larger = 1.1; // than the heads: the title above them

/// Lines of one length below each other.
using Ladder = std::vector<Ruling>;

std::vector<Ladder> laddersOf(const std::vector<Ruling> &horizontal)
{
    std::vector<Ladder> ladders;
    for (const Ruling &line : horizontal) { // by height
        const auto under = std::find_if(ladders.begin(), ladders.end(), [&](const Ladder &ladder) {
            const Ruling &last = ladder.back();
            return std::abs(last.from - line.from) < sameEnd
                && std::abs(last.to - line.to) < sameEnd && line.at - last.at < highest;
        });
        if (under == ladders.end())
            ladders.push_back({ line });
        else
            under->push_back(line);
    }
    std::erase_if(ladders, [](const Ladder &ladder) { return ladder.size() + 1 < fewestLines; });
    return ladders;
}

/// A line from row to row; the side of a box around a grade stands inside its row.
bool isCrossed(const Ladder &ladder, const std::vector<Ruling> &vertical)
{
    return std::any_of(vertical.begin(), vertical.end(), [&](const Ruling &line) {
        return line.at > ladder.front().from + sameEnd && line.at < ladder.front().to - sameEnd
            && std::any_of(ladder.begin(), ladder.end(), [&](const Ruling &rung) {
                   return line.from < rung.at + touching && line.to > rung.at - touching;
               });
    });
}

/// The part of the page from x0 to x1, cut at each of its columns.
class Columns
{
public:
    Columns(const Ladder &ladder, const std::vector<std::vector<Row>> &bands)
        : m_borders { ladder.front().from - sameEnd }
    {
        std::vector<std::pair<double, double>> spans;
        for (const std::vector<Row> &band : bands) {
            for (const Row &row : band) {
                for (const Run &run : row.runs)
                    spans.emplace_back(run.box.x0, run.box.x1);
            }
        }
        std::sort(spans.begin(), spans.end());
        double reach = spans.empty() ? 0 : spans.front().second;
        for (const auto &[from, to] : spans) {
            if (from - reach >= leastWhite)
                m_borders.push_back((reach + from) / 2);
            reach = std::max(reach, to);
        }
        m_borders.push_back(ladder.front().to + sameEnd);
    }

    const std::vector<double> &borders() const { return m_borders; }

    std::size_t count() const { return m_borders.size() - 1; }

    /// None where the run reaches into two.
    std::optional<std::size_t> of(const Run &run) const
    {
        for (std::size_t i = 0; i < count(); ++i) {
            if (run.box.x0 >= m_borders[i] && run.box.x1 <= m_borders[i + 1])
                return i;
        }
        return std::nullopt;
    }

    std::set<std::size_t> of(const Row &row) const
    {
        std::set<std::size_t> columns;
        for (const Run &run : row.runs) {
            if (const auto column = of(run))
                columns.insert(*column);
        }
        return columns;
    }

private:
    std::vector<double> m_borders;
};

std::vector<std::vector<Row>> bandsOf(const Ladder &ladder, const std::vector<Run> &runs)
{
    std::vector<std::vector<Row>> bands;
    for (std::size_t i = 1; i < ladder.size(); ++i) {
        std::vector<Run> inside;
        std::copy_if(runs.begin(), runs.end(), std::back_inserter(inside), [&](const Run &run) {
            return run.middle() > ladder[i - 1].at && run.middle() < ladder[i].at
                && run.box.x1 > ladder[i].from && run.box.x0 < ladder[i].to;
        });
        bands.push_back(rowsOf(std::move(inside)));
    }
    return bands;
}

/// Two tables below each other have lines of one length: white without text parts them. Where it is
/// low, the two lines around it are one, or the frame of a box.
std::vector<Ladder> tablesOf(const Ladder &ladder, const std::vector<Run> &runs)
{
    const std::vector<std::vector<Row>> bands = bandsOf(ladder, runs);
    std::vector<Ladder> tables(1);
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const bool low = ladder[i + 1].at - ladder[i].at < betweenTables;
        if (!bands[i].empty() || !low)
            tables.back().push_back(ladder[i]);
        if (bands[i].empty() && !low)
            tables.emplace_back();
    }
    tables.back().push_back(ladder.back());
    std::erase_if(tables, [](const Ladder &table) { return table.size() + 1 < fewestLines; });
    return tables;
}

bool isOpen(const std::vector<std::vector<Row>> &bands)
{
    return std::all_of(bands.begin(), bands.end(), [](const std::vector<Row> &band) {
        return std::none_of(band.begin(), band.end(), [](const Row &row) { return row.isTable(); });
    });
}

bool beginsCell(const Run &run)
{
    const QChar first = run.words.front().text.front();
    return first.isUpper() || first.isDigit();
}

/// Lines in which several cells begin, below another of the first column: rows that no line parts.
/// One such line may be the second of cells that all wrap.
bool holdsSeveralRows(const std::vector<Row> &band, const Columns &columns)
{
    constexpr int several = 2;
    int begun = 0;
    bool labelled = false;
    for (const Row &row : band) {
        const std::set<std::size_t> filled = columns.of(row);
        if (!filled.contains(0))
            continue;
        if (labelled && filled.size() > 1
            && std::all_of(row.runs.begin(), row.runs.end(), beginsCell))
            ++begun;
        labelled = true;
    }
    return begun >= several;
}

/// Tables of figures are read by their figures, whatever lines part them.
bool isOfFigures(const std::vector<std::vector<Row>> &bands)
{
    int figures = 0;
    int all = 0;
    for (const std::vector<Row> &band : bands) {
        for (const Row &row : band) {
            all += static_cast<int>(row.runs.size());
            figures += static_cast<int>(std::count_if(row.runs.begin(), row.runs.end(),
                [](const Run &run) { return isFigure(run.text()); }));
        }
    }
    return 4 * figures > all;
}

bool isTable(const std::vector<std::vector<Row>> &bands, const Columns &columns)
{
    std::size_t wide = 0;
    for (const std::vector<Row> &band : bands) {
        std::set<std::size_t> filled;
        for (const Row &row : band)
            filled.merge(columns.of(row));
        wide += filled.size() > 1 ? 1 : 0;
        if (holdsSeveralRows(band, columns))
            return false;
    }
    return columns.count() > 1 && 2 * wide > bands.size();
}

/// The lines of text right above the first ruling that keep to the columns, from top to bottom;
/// none if they head one column alone.
std::vector<Row> headsOf(const Ladder &ladder, const std::vector<Run> &runs, const Columns &columns)
{
    std::vector<Run> above;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(above), [&](const Run &run) {
        return run.table < 0 && run.box.y1 < ladder.front().at + 1
            && run.box.y1 > ladder.front().at - highest && run.box.x1 > ladder.front().from
            && run.box.x0 < ladder.front().to;
    });
    const std::vector<Row> rows = rowsOf(std::move(above));
    std::vector<Row> heads;
    std::set<std::size_t> headed;
    double top = ladder.front().at;
    double white = closeToLine;
    for (auto row = rows.rbegin(); row != rows.rend() && heads.size() < mostHeads; ++row) {
        const bool keeps = std::all_of(row->runs.begin(), row->runs.end(),
            [&columns](const Run &run) { return columns.of(run).has_value(); });
        const double size = row->runs.front().size;
        const bool title = !heads.empty() && size > larger * heads.front().runs.front().size;
        if (!keeps || title || top - row->box.y1 > white * size)
            break;
        headed.merge(columns.of(*row));
        top = row->box.y0;
        white = closeHeads;
        heads.insert(heads.begin(), *row);
    }
    return headed.size() > 1 ? heads : std::vector<Row>();
}

Grid gridOf(const std::vector<double> &xs, std::vector<double> ys)
{
    Grid grid;
    for (std::size_t r = 0; r + 1 < ys.size(); ++r) {
        for (std::size_t c = 0; c + 1 < xs.size(); ++c)
            grid.fields.push_back({ static_cast<int>(r), static_cast<int>(c), 1, 1,
                Box { 0, xs[c], ys[r], xs[c + 1], ys[r + 1] } });
    }
    grid.xs = xs;
    grid.ys = std::move(ys);
    return grid;
}

/// "Good Good": a run over two columns, which then are closer than any white shows.
bool holdsTwoGrades(const Run &run)
{
    for (std::size_t i = 1; i < run.words.size(); ++i) {
        const auto middle = run.words.begin() + static_cast<std::ptrdiff_t>(i);
        if (isGradeAlone(makeRun({ run.words.begin(), middle }).text())
            && isGradeAlone(makeRun({ middle, run.words.end() }).text()))
            return true;
    }
    return false;
}

bool partsItsGrades(const std::vector<std::vector<Row>> &bands)
{
    return std::all_of(bands.begin(), bands.end(), [](const std::vector<Row> &band) {
        return std::all_of(band.begin(), band.end(), [](const Row &row) {
            return std::none_of(row.runs.begin(), row.runs.end(), holdsTwoGrades);
        });
    });
}

/// The grid of a ladder whose rows hold a table of text.
std::optional<Grid> gridIn(const Ladder &ladder, const std::vector<Run> &runs)
{
    std::vector<std::vector<Row>> bands = bandsOf(ladder, runs);
    if (!isOpen(bands) || isOfFigures(bands) || !partsItsGrades(bands))
        return std::nullopt;
    const Columns columns(ladder, bands);
    if (!isTable(bands, columns))
        return std::nullopt;
    std::vector<double> ys;
    for (const Ruling &line : ladder)
        ys.push_back(line.at);
    const std::vector<Row> heads = headsOf(ladder, runs, columns);
    if (!heads.empty()) {
        ys.insert(ys.begin(), heads.front().box.y0 - 1);
        bands.push_back(heads); // a column may hold nothing but its head
    }
    if (ys.size() < fewestLines)
        return std::nullopt;
    return gridOf(Columns(ladder, bands).borders(), std::move(ys));
}

} // namespace

std::vector<Grid> rowGridsOf(const Rulings &rulings, const std::vector<Run> &runs)
{
    std::vector<Grid> grids;
    for (const Ladder &lines : laddersOf(rulings.horizontal)) {
        if (isCrossed(lines, rulings.vertical))
            continue;
        for (const Ladder &ladder : tablesOf(lines, runs)) {
            if (std::optional<Grid> grid = gridIn(ladder, runs))
                grids.push_back(std::move(*grid));
        }
    }
    return grids;
}

} // namespace Peel::Pdf
