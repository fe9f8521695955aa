// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/rowsacross.h"

#include "ingest/pdf/figures.h"
#include "ingest/plaintext/shapes.h"

#include <algorithm>
#include <cmath>

namespace Peel::Pdf {
namespace {

constexpr std::size_t fewest = 2; // rows
constexpr std::size_t wordsOfText = 6; // in a line of running text, at least
constexpr std::size_t wordsOfHead = 3; // at most
constexpr double near = 1.2; // em of white between rows that belong together
constexpr double nearTiles = 2; // em of their figures, from the heading to its tiles

bool isTextLine(const Run &run)
{
    return run.table >= 0 || run.words.size() >= wordsOfText;
}

bool isValue(const Run &run)
{
    return run.table < 0 && (isFigure(run.text()) || isGradeAlone(run.text()));
}

bool goesAcross(const Row &row, const Gutter &gutter)
{
    const auto values = std::count_if(row.runs.begin(), row.runs.end(), &isValue);
    const auto lines = std::count_if(row.runs.begin(), row.runs.end(), &isTextLine);
    if (!onBothSides(row, gutter.middle()) || lines > (values > 2 ? 1 : 0))
        return false;
    return std::all_of(row.runs.begin(), row.runs.end(),
        [&](const Run &run) { return run.box.x1 <= gutter.middle() || isValue(run); });
}

bool isNear(const Row &above, const Row &below, double white = near)
{
    return below.box.y0 - above.box.y1 < white * below.runs.front().size;
}

/// Heads over the columns, or the caption over them in a size of its own.
bool leads(const Row &row, const Gutter &gutter, double body)
{
    if (std::any_of(row.runs.begin(), row.runs.end(), &isTextLine))
        return row.runs.size() == 1 && row.runs.front().table < 0
            && (row.runs.front().bold || std::abs(row.runs.front().size - body) > 0.05 * body);
    const bool heads = std::all_of(row.runs.begin(), row.runs.end(),
        [](const Run &run) { return run.words.size() <= wordsOfHead; });
    return (heads && onBothSides(row, gutter.middle()))
        || (row.runs.size() == 1
            && (row.runs.front().bold || std::abs(row.runs.front().size - body) > 0.05 * body));
}

/// A label with its figures: goes on with the table where the gutter has ended.
bool isValueRow(const Row &row)
{
    return row.runs.size() > 2 && std::all_of(row.runs.begin() + 1, row.runs.end(), &isValue);
}

/// Labels under the figures of tiles, each in the middle below its own.
bool labelsFigures(const Row &row, const Row &figures)
{
    constexpr double middle = 0.6; // em
    constexpr std::size_t fewestTiles = 3;
    constexpr std::size_t longestLabel = 9; // words
    return row.runs.size() == figures.runs.size() && row.runs.size() >= fewestTiles
        && std::equal(row.runs.begin(), row.runs.end(), figures.runs.begin(),
            [](const Run &label, const Run &figure) {
                const double off
                    = (label.box.x0 + label.box.x1 - figure.box.x0 - figure.box.x1) / 2;
                return label.words.size() <= longestLabel && std::abs(off) < middle * label.size;
            });
}

/// The rest of a label or of a tile.
bool goesOn(const Row &row, const Row &above, const Gutter &gutter)
{
    if (labelsFigures(row, above))
        return true;
    const bool brief = std::all_of(row.runs.begin(), row.runs.end(),
        [](const Run &run) { return run.table < 0 && run.words.size() <= wordsOfHead; });
    return goesAcross(row, gutter) || brief
        || (std::none_of(row.runs.begin(), row.runs.end(), &isTextLine)
            && (!onBothSides(row, gutter.middle()) || row.runs.size() > 2));
}

/// Whether lines of running text stand on both sides of the gutter, at whatever heights.
bool partsText(const std::vector<Row> &rows, const Gutter &gutter)
{
    constexpr int fewestLines = 2; // on either side
    int left = 0;
    int right = 0;
    for (std::size_t i = gutter.first; i <= gutter.last; ++i) {
        for (const Run &run : rows[i].runs) {
            if (isTextLine(run))
                ++(run.box.x1 <= gutter.middle() ? left : right);
        }
    }
    return left >= fewestLines && right >= fewestLines;
}

} // namespace

std::optional<RowsAcross> rowsAcross(
    const std::vector<Row> &rows, const Gutter &gutter, double body)
{
    if (!partsText(rows, gutter))
        return std::nullopt;
    for (std::size_t i = gutter.first; i <= gutter.last; ++i) {
        if (!goesAcross(rows[i], gutter))
            continue;
        RowsAcross found { i, i };
        std::size_t across = 1;
        bool labelled = false; // tiles
        for (std::size_t next = i + 1;
             next <= gutter.last && goesOn(rows[next], rows[next - 1], gutter); ++next) {
            const bool row = goesAcross(rows[next], gutter);
            labelled = labelled || labelsFigures(rows[next], rows[next - 1]);
            if (!row && !isNear(rows[next - 1], rows[next]))
                break;
            across += row ? 1 : 0;
            found.last = next;
        }
        // Labels of tiles may be wider than the columns of text.
        labelled = labelled
            || (found.last + 1 < rows.size()
                && labelsFigures(rows[found.last + 1], rows[found.last]));
        if (across < fewest && !labelled) {
            i = found.last;
            continue;
        }
        while (found.last >= gutter.last && found.last + 1 < rows.size()
            && isValueRow(rows[found.last + 1]))
            ++found.last;
        while (found.first <= gutter.first && found.first > 0 && isValueRow(rows[found.first - 1]))
            --found.first;
        while (found.first > 0 && leads(rows[found.first - 1], gutter, body)
            && isNear(rows[found.first - 1], rows[found.first], labelled ? nearTiles : near))
            --found.first;
        return found;
    }
    return std::nullopt;
}

} // namespace Peel::Pdf
