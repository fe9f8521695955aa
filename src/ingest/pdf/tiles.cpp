// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/tiles.h"

#include "ingest/pdf/tileforms.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace Peel::Pdf {
namespace {

constexpr double close = 1.0; // em between the lines of one tile
constexpr double closeOver = 1.3; // of a figure's own, between it and the label over it
constexpr double apart = 2.5; // times as far off is the figure over that label
constexpr std::size_t mostLines = 16; // of a tile, or it is running text

struct Piece
{
    Run run;
    std::size_t row = 0;
    bool figure = false;
    double above = 1e9; // white between a figure and what stands over it
    double figureAbove = 1e9; // white between a label and the figure over it
    bool title = false;
    int group = -1;
};

bool overlaps(const Box &a, const Box &b)
{
    return a.x0 < b.x1 && b.x0 < a.x1;
}

bool belongTogether(const Piece &a, const Piece &b)
{
    const Piece &upper = a.run.middle() < b.run.middle() ? a : b;
    const Piece &lower = &upper == &a ? b : a;
    const double gap = lower.run.box.y0 - upper.run.box.y1;
    const double em = std::min(a.run.size, b.run.size);
    // Below figures that have their label above begins the next tile.
    if (upper.figure && gap > upper.above + 0.2 * em)
        return false;
    const bool labelOver = lower.figure && !upper.figure && !upper.title
        && gap < closeOver * lower.run.size && gap < lower.above + 0.2 * em // nothing between them
        && upper.figureAbove > apart * gap;
    return overlaps(a.run.box, b.run.box) && (gap < close * em || labelOver);
}

/// Set as large as the text or larger, and bold, or larger by more than a little.
bool isTitle(const Run &run, double body)
{
    return run.size > 1.12 * body || (run.bold && run.size > 0.97 * body);
}

std::vector<Piece> piecesOf(const std::vector<Row> &rows, const IsFigureRun &isFigure, double body)
{
    std::vector<Piece> pieces;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (const Run &run : rows[row].runs) {
            if (run.table < 0)
                pieces.push_back({ run, row, isFigure(run), 1e9, 1e9, isTitle(run, body) });
            else
                pieces.push_back({ run, row });
        }
    }
    for (Piece &piece : pieces) {
        for (const Piece &other : pieces) {
            if (other.run.middle() >= piece.run.box.y0 || !overlaps(piece.run.box, other.run.box))
                continue;
            const double gap = piece.run.box.y0 - other.run.box.y1;
            if (piece.figure)
                piece.above = std::min(piece.above, gap);
            else if (other.figure)
                piece.figureAbove = std::min(piece.figureAbove, gap);
        }
    }
    return pieces;
}

/// Everything that touches the piece at `first`, directly or over others.
std::vector<std::size_t> reachedFrom(std::vector<Piece> &pieces, std::size_t first, int group)
{
    std::vector<std::size_t> found { first };
    pieces[first].group = group;
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (std::size_t other = 0; other < pieces.size(); ++other) {
            if (pieces[other].group < 0 && belongTogether(pieces[found[i]], pieces[other])) {
                pieces[other].group = group;
                found.push_back(other);
            }
        }
    }
    return found;
}

void sortLines(std::vector<Run> &lines)
{
    std::sort(lines.begin(), lines.end(), [](const Run &a, const Run &b) {
        const bool sameRow = std::abs(a.middle() - b.middle()) < 0.3 * std::min(a.size, b.size);
        return sameRow ? a.box.x0 < b.box.x0 : a.middle() < b.middle();
    });
}

/// A row of figures with all its labels above, all below, or a title above the figures and below
/// them what each of them is.
std::optional<Tile> tileOf(std::vector<Run> figures, std::vector<Run> labels)
{
    if (figures.empty() || labels.empty() || figures.size() + labels.size() > mostLines)
        return std::nullopt;
    const Run &figure = figures.front();
    const bool oneRow = std::all_of(figures.begin(), figures.end(), [&](const Run &other) {
        return std::abs(other.middle() - figure.middle()) < 0.3 * other.size;
    });
    const bool beside = std::any_of(labels.begin(), labels.end(), [&](const Run &run) {
        return run.middle() >= figure.box.y0 && run.middle() <= figure.box.y1;
    });
    if (!oneRow || beside)
        return std::nullopt;
    return Tile { std::move(labels), std::move(figures) };
}

/// Lines that stand together, apart from all others.
struct Group
{
    int id = 0;
    std::size_t first = 0; // rows
    std::size_t last = 0;
    Box box;
    bool hasFigure = false;
    std::vector<Run> lines;
    std::optional<Tile> tile; // where they have its form
};

Group groupOf(const std::vector<Piece> &pieces, const std::vector<std::size_t> &members, int id)
{
    const Piece &first = pieces[members.front()];
    Group group { id, first.row, first.row, first.run.box, false, {}, std::nullopt };
    std::vector<Run> figures;
    std::vector<Run> labels;
    bool table = false;
    for (const std::size_t index : members) {
        const Piece &piece = pieces[index];
        table = table || piece.run.table >= 0;
        (piece.figure ? figures : labels).push_back(piece.run);
        group.first = std::min(group.first, piece.row);
        group.last = std::max(group.last, piece.row);
        group.box = united(group.box, piece.run.box);
        group.lines.push_back(piece.run);
    }
    sortLines(group.lines);
    sortLines(labels);
    group.hasFigure = table || !figures.empty();
    if (!table)
        group.tile = tileOf(std::move(figures), std::move(labels));
    return group;
}

std::vector<Group> groupsOf(std::vector<Piece> &pieces)
{
    std::vector<Group> groups;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const int id = static_cast<int>(i);
        if (pieces[i].group < 0)
            groups.push_back(groupOf(pieces, reachedFrom(pieces, i, id), id));
    }
    return groups;
}

struct Placed
{
    std::size_t first = 0; // rows
    std::size_t last = 0;
    Draft draft;
    std::vector<int> ids; // of its pieces
};

/// Tiles of the two forms that stand by themselves.
std::vector<Placed> wholeTiles(const std::vector<Group> &groups)
{
    std::vector<Placed> tiles;
    for (const Group &group : groups) {
        if (!group.tile)
            continue;
        std::optional<Draft> draft = draftOfTile(*group.tile);
        if (draft)
            tiles.push_back({ group.first, group.last, std::move(*draft), { group.id } });
    }
    return tiles;
}

/// Figures side by side, each over its head, and one label for all of them at their left.
std::optional<Placed> labelledAtLeft(const std::vector<Group> &groups, const Group &label)
{
    if (label.hasFigure || label.lines.size() > 4)
        return std::nullopt;
    std::vector<const Group *> beside;
    for (const Group &group : groups) {
        if (&group == &label || group.last < label.first || group.first > label.last)
            continue;
        const bool fits = group.tile && group.tile->figures.size() == 1
            && group.tile->labels.front().middle() > group.tile->top()
            && group.box.x0 > label.box.x1;
        if (!fits)
            return std::nullopt;
        beside.push_back(&group);
    }
    if (beside.empty())
        return std::nullopt;
    std::sort(beside.begin(), beside.end(),
        [](const Group *a, const Group *b) { return a->box.x0 < b->box.x0; });
    const int count = static_cast<int>(beside.size());
    Placed placed { label.first, label.last, {}, { label.id } };
    std::vector<GridCell> cells { { 0, 0, 1, count, true, label.lines } };
    for (int i = 0; i < count; ++i)
        cells.push_back({ 1, i, 1, 1, true, beside[static_cast<std::size_t>(i)]->tile->labels });
    for (int i = 0; i < count; ++i)
        cells.push_back({ 2, i, 1, 1, false, beside[static_cast<std::size_t>(i)]->tile->figures });
    placed.draft = draftOfCells(std::move(cells), 2);
    for (const Group *group : beside) {
        placed.first = std::min(placed.first, group->first);
        placed.last = std::max(placed.last, group->last);
        placed.ids.push_back(group->id);
    }
    return placed;
}

bool isPartOf(const Placed &placed, int id)
{
    return std::find(placed.ids.begin(), placed.ids.end(), id) != placed.ids.end();
}

/// All tiles, without those that share a row with anything else.
std::vector<Placed> placedTiles(std::vector<Piece> &pieces)
{
    const std::vector<Group> groups = groupsOf(pieces);
    std::vector<Placed> tiles;
    for (const Group &group : groups) {
        if (std::optional<Placed> placed = labelledAtLeft(groups, group))
            tiles.push_back(std::move(*placed));
    }
    for (Placed &whole : wholeTiles(groups)) {
        const bool free = std::none_of(tiles.begin(), tiles.end(),
            [&](const Placed &other) { return isPartOf(other, whole.ids.front()); });
        if (free)
            tiles.push_back(std::move(whole));
    }
    const auto isShared = [&](const Placed &placed) {
        return std::any_of(pieces.begin(), pieces.end(), [&](const Piece &piece) {
            return piece.row >= placed.first && piece.row <= placed.last
                && std::none_of(tiles.begin(), tiles.end(),
                    [&](const Placed &other) { return isPartOf(other, piece.group); });
        });
    };
    for (auto shared = std::find_if(tiles.begin(), tiles.end(), isShared); shared != tiles.end();
         shared = std::find_if(tiles.begin(), tiles.end(), isShared))
        tiles.erase(shared);
    return tiles;
}

} // namespace

std::vector<Record> tilesIn(const std::vector<Row> &rows, const IsFigureRun &isFigure, double body)
{
    std::vector<Piece> pieces = piecesOf(rows, isFigure, body);
    std::vector<Placed> tiles = placedTiles(pieces);
    std::sort(tiles.begin(), tiles.end(), [](const Placed &a, const Placed &b) {
        return a.first != b.first ? a.first < b.first : a.draft.left < b.draft.left;
    });
    std::vector<Record> records;
    for (Placed &placed : tiles) {
        if (records.empty() || placed.first > records.back().last)
            records.push_back({ placed.first, placed.last, {} });
        records.back().last = std::max(records.back().last, placed.last);
        records.back().drafts.push_back(std::move(placed.draft));
    }
    return records;
}

} // namespace Peel::Pdf
