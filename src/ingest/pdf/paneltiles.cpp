// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/paneltiles.h"

#include "ingest/pdf/figures.h"
#include "ingest/pdf/runs.h"
#include "ingest/pdf/tilereading.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

namespace Peel::Pdf {
namespace {

using Runs = std::vector<Run>;

constexpr double largeFigure = 1.25; // of the body's size
constexpr double whiteAround = 1.15; // of the body's size, above and below a row of tiles
constexpr double whiteBetween = 0.6; // of the body's size, between tiles side by side
constexpr double oneHeight = 0.4; // of the body's size: the tiles of a row begin together
constexpr std::size_t mostLines = 16; // of a tile, or it is running text
constexpr std::size_t longestLine = 12; // words

bool isFigureRun(const Run &run)
{
    return run.table < 0 && isTileFigure(run);
}

bool isLarge(const Run &run, double body)
{
    return run.size >= largeFigure * body && isFigureRun(run);
}

bool holdsLarge(const Runs &runs, double body)
{
    return std::any_of(
        runs.begin(), runs.end(), [body](const Run &run) { return isLarge(run, body); });
}

/// Parts runs where white crosses all of them, `from` and `to` being the sides of a box.
std::vector<Runs> partedAtWhite(Runs runs, double Box::*from, double Box::*to, double white)
{
    std::stable_sort(runs.begin(), runs.end(),
        [from](const Run &a, const Run &b) { return a.box.*from < b.box.*from; });
    std::vector<Runs> parts;
    double end = -1e9;
    for (Run &run : runs) {
        if (run.box.*from - end > white)
            parts.emplace_back();
        end = std::max(end, run.box.*to);
        parts.back().push_back(std::move(run));
    }
    return parts;
}

bool isText(const Run &run)
{
    return run.table >= 0 || run.words.size() > longestLine || run.text().endsWith(u'.');
}

/// Takes off what stands closely above a row of tiles: lines of text, or a heading in larger type
/// than the labels below it.
void dropAbove(Runs &strip, double body)
{
    for (std::vector<Row> rows = rowsOf(strip); rows.size() > 2; rows.erase(rows.begin())) {
        const Run &line = rows[0].runs.front();
        const bool labels = rows[1].runs.size() > 1
            && std::all_of(rows[1].runs.begin(), rows[1].runs.end(), [&](const Run &run) {
                   return run.bold && !isFigureRun(run) && run.size < 0.95 * line.size;
               });
        const bool heading = labels && line.size > 1.12 * body;
        if (rows[0].runs.size() > 1 || !(heading || isText(line)))
            return;
        std::erase_if(strip, [&](const Run &run) { return run.box.y0 < line.box.y1 - 1; });
    }
}

/// The highest of the lines.
const Run &topLine(const Runs &runs)
{
    return *std::min_element(
        runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.box.y0 < b.box.y0; });
}

/// Whether lines begin a tile beside the one that begins with `first`: at one height, or nearly so
/// with a label that looks like the other.
bool beginsTile(const Run &line, const Run &first, double body)
{
    constexpr double nearly = 1.2; // of the body's size
    const double lower = line.box.y0 - first.box.y0;
    const bool alike = line.bold == first.bold && std::abs(line.size - first.size) < 0.3;
    return std::abs(lower) < oneHeight * body || (alike && std::abs(lower) < nearly * body);
}

/// The tiles of a strip of the page. What begins lower than they do belongs to the tile at its
/// left: the country's figure beside that of the force.
std::vector<Runs> tilesOf(Runs strip, double body)
{
    std::vector<Runs> tiles;
    const Run first = topLine(strip);
    for (Runs &part : partedAtWhite(std::move(strip), &Box::x0, &Box::x1, whiteBetween * body)) {
        if (beginsTile(topLine(part), first, body))
            tiles.push_back(std::move(part));
        else if (tiles.empty())
            return {};
        else
            std::move(part.begin(), part.end(), std::back_inserter(tiles.back()));
    }
    return tiles;
}

/// Years side by side are the heads of a table.
bool hasYearsBeside(const Runs &tile)
{
    const std::vector<Row> rows = rowsOf(tile);
    return std::any_of(rows.begin(), rows.end(), [](const Row &row) {
        return std::count_if(row.runs.begin(), row.runs.end(), [](const Run &run) {
            return run.table < 0 && isYear(run.text());
        }) > 1;
    });
}

bool isTile(const Runs &tile, double body)
{
    const double top = topLine(tile).box.y0;
    const bool labelled = std::none_of(tile.begin(), tile.end(),
        [&](const Run &run) { return isFigureRun(run) && run.box.y0 - top < oneHeight * body; });
    return labelled && tile.size() <= mostLines && std::none_of(tile.begin(), tile.end(), isText)
        && holdsLarge(tile, body) && !hasYearsBeside(tile);
}

/// The strips of a page. Labels that stand further above the figures of their row than other lines
/// do, each over one of them, are put to them.
std::vector<Runs> stripsOf(const Runs &runs, double body)
{
    std::vector<Runs> strips;
    for (Runs &strip : partedAtWhite(runs, &Box::y0, &Box::y1, whiteAround * body)) {
        const Run &top = topLine(strip);
        const std::vector<Runs> parts
            = partedAtWhite(strip, &Box::x0, &Box::x1, whiteBetween * body);
        const auto hasLabel = [&](const Runs &part) {
            return std::count_if(strips.back().begin(), strips.back().end(), [&](const Run &run) {
                return !isText(run) && !isFigureRun(run) && run.box.x0 < topLine(part).box.x1
                    && topLine(part).box.x0 < run.box.x1 && top.box.y0 - run.box.y1 < top.size;
            }) == 1;
        };
        const bool labelled = parts.size() > 1 && isLarge(top, body) && !strips.empty()
            && strips.back().size() == parts.size()
            && std::all_of(parts.begin(), parts.end(), hasLabel);
        if (labelled)
            std::move(strip.begin(), strip.end(), std::back_inserter(strips.back()));
        else
            strips.push_back(std::move(strip));
    }
    return strips;
}

Box boxOf(const std::vector<Runs> &tiles)
{
    Box box = tiles.front().front().box;
    for (const Runs &tile : tiles) {
        for (const Run &run : tile)
            box = united(box, run.box);
    }
    return box;
}

/// Puts the tiles in the place of their row, each in a slice over its whole width, so that no
/// gutter parts them.
void put(const Box &all, std::vector<Draft> tiles, Runs &runs, std::vector<Draft> &tables)
{
    const double height = (all.y1 - all.y0) / static_cast<double>(tiles.size());
    double top = all.y0;
    for (Draft &tile : tiles) {
        Run place;
        place.box = all;
        place.box.y0 = top;
        place.box.y1 = top += height;
        place.table = static_cast<int>(tables.size());
        runs.push_back(std::move(place));
        tables.push_back(std::move(tile));
    }
}

bool isPartOf(const Run &run, const std::vector<Runs> &tiles)
{
    const auto is = [&](const Run &other) {
        return run.box.x0 == other.box.x0 && run.box.y0 == other.box.y0;
    };
    return std::any_of(tiles.begin(), tiles.end(),
        [&](const Runs &tile) { return std::any_of(tile.begin(), tile.end(), is); });
}

/// The labels of a row's tiles differ: lines that come again are names of forces, whose figures
/// have one label.
bool areLabelledApart(const std::vector<Draft> &tiles)
{
    QSet<QString> labels;
    for (const Draft &tile : tiles) {
        QString label;
        for (const GridCell &cell : tile.cells) {
            for (const Run &line : cell.lines)
                label += cell.head ? line.text() + u' ' : QString();
        }
        labels.insert(label);
    }
    return static_cast<std::size_t>(labels.size()) == tiles.size();
}

/// A row of tiles as key figures, with their words; nothing where one of them is none.
struct TileRow
{
    std::vector<Runs> words;
    std::vector<Draft> tiles;
};

TileRow rowOf(Runs strip, double body)
{
    TileRow row;
    dropAbove(strip, body);
    row.words = tilesOf(std::move(strip), body);
    for (const Runs &tile : row.words) {
        std::optional<Draft> draft = isTile(tile, body) ? draftOfTexts(tile) : std::nullopt;
        if (!draft)
            return {};
        row.tiles.push_back(std::move(*draft));
    }
    return areLabelledApart(row.tiles) ? std::move(row) : TileRow();
}

} // namespace

void takePanelTiles(std::vector<Run> &runs, double body, std::vector<Draft> &tables)
{
    if (!holdsLarge(runs, body))
        return;
    std::vector<TileRow> rows;
    bool sideBySide = false;
    for (Runs &strip : stripsOf(runs, body)) {
        if (!holdsLarge(strip, body))
            continue;
        TileRow row = rowOf(std::move(strip), body);
        sideBySide = sideBySide || row.tiles.size() > 1;
        if (!row.tiles.empty())
            rows.push_back(std::move(row));
    }
    if (!sideBySide)
        return;
    for (TileRow &row : rows) {
        std::erase_if(runs, [&](const Run &run) { return isPartOf(run, row.words); });
        put(boxOf(row.words), std::move(row.tiles), runs, tables);
    }
}

} // namespace Peel::Pdf
