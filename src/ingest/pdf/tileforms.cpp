// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/tileforms.h"

#include "ingest/language/pattern.h"
#include "ingest/pdf/figures.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

bool overlaps(const Box &a, const Box &b)
{
    return a.x0 < b.x1 && b.x0 < a.x1;
}

/// Where each figure's column begins: heads are set flush with their figures.
std::vector<double> columnsOf(std::vector<Run> &figures)
{
    std::sort(figures.begin(), figures.end(),
        [](const Run &a, const Run &b) { return a.box.x0 < b.box.x0; });
    std::vector<double> columns;
    for (const Run &figure : figures)
        columns.push_back(figure.box.x0);
    return columns;
}

/// "down 3.2% on the same quarter last year": a line of its own below the label.
bool tellsChange(const Run &line)
{
    static const Pattern change
        = caseless(u"^(?:(?:up|down)\\s|an?\\s(?:rise|fall|increase|decrease)\\sof\\s|"
                   u"[+−–▲▼↑↓-]\\s?)[^\\p{L}]{0,2}\\d[\\d.,]*"
                   "(?:\\s?%|\\sper\\s?cent\\b)"_s);
    return change.match(line.text()).hasMatch();
}

/// "England and Wales 6.3%": whose the other figure is.
bool tellsCountry(const Run &line)
{
    static const Pattern country = caseless(
        u"^(?:the\\s)?(?:England\\s(?:and|&)\\sWales|national)\\b[^\\d.;]{0,30}\\d[\\d.,]*\\s?%?$"_s);
    return country.match(line.text()).hasMatch();
}

/// A figure over its label: lines of one size are one label, a smaller one below is another, and so
/// is one that tells a change or the country's figure.
std::optional<Draft> figureFirst(const Tile &tile)
{
    if (tile.figures.size() != 1)
        return std::nullopt;
    std::vector<GridCell> cells { { 0, 0, 1, 1, false, tile.figures } };
    for (const Run &label : tile.labels) {
        const bool goesOn = cells.size() > 1
            && std::abs(cells.back().lines.front().size - label.size) < 0.3 && !tellsChange(label)
            && !tellsCountry(label);
        if (goesOn)
            cells.back().lines.push_back(label);
        else
            cells.push_back({ static_cast<int>(cells.size()), 0, 1, 1, false, { label } });
    }
    return draftOfCells(std::move(cells), 0);
}

/// A label over all figures, and under each of them whose it is.
std::optional<Draft> labelOverFigures(const Tile &tile)
{
    std::vector<Run> figures = tile.figures;
    const std::size_t count = columnsOf(figures).size();
    std::vector<GridCell> cells { { 0, 0, 1, static_cast<int>(count), true, {} } };
    for (std::size_t i = 0; i < count; ++i)
        cells.push_back({ 1, static_cast<int>(i), 1, 1, true, {} });
    for (const Run &label : tile.labels) {
        if (label.middle() < tile.top()) {
            cells.front().lines.push_back(label);
            continue;
        }
        const auto under = std::find_if(figures.begin(), figures.end(),
            [&](const Run &figure) { return overlaps(figure.box, label.box); });
        if (under == figures.end())
            return std::nullopt;
        cells[static_cast<std::size_t>(under - figures.begin()) + 1].lines.push_back(label);
    }
    const bool complete = std::none_of(
        cells.begin(), cells.end(), [](const GridCell &cell) { return cell.lines.empty(); });
    if (count < 2 || !complete)
        return std::nullopt;
    for (std::size_t i = 0; i < count; ++i)
        cells.push_back({ 2, static_cast<int>(i), 1, 1, false, { figures[i] } });
    return draftOfCells(std::move(cells), 2);
}

} // namespace

Draft draftOfCells(std::vector<GridCell> cells, int headRows)
{
    std::vector<Run> all;
    for (const GridCell &cell : cells)
        all.insert(all.end(), cell.lines.begin(), cell.lines.end());
    Draft draft = draftOf(std::move(all));
    draft.lines.clear();
    draft.kind = BlockKind::KeyFigure;
    draft.cells = std::move(cells);
    draft.headRows = headRows;
    return draft;
}

std::optional<Draft> draftOfTile(const Tile &tile)
{
    if (auto labelled = labelOverFigures(tile))
        return labelled;
    const bool below = tile.labels.front().middle() > tile.top();
    return below ? figureFirst(tile) : std::nullopt;
}

} // namespace Peel::Pdf
