// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/tiles.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace Peel::Pdf {
namespace {

constexpr double close = 1.0; // em between the lines of one tile
constexpr std::size_t mostLines = 16; // of a tile, or it is running text

struct Piece
{
    Run run;
    std::size_t row = 0;
    bool figure = false;
    double above = 1e9; // white between a figure and what stands over it
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
    return overlaps(a.run.box, b.run.box) && gap < close * em;
}

std::vector<Piece> piecesOf(const std::vector<Row> &rows, const IsFigureRun &isFigure)
{
    std::vector<Piece> pieces;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (const Run &run : rows[row].runs) {
            if (run.table < 0)
                pieces.push_back({ run, row, isFigure(run) });
            else
                pieces.push_back({ run, row });
        }
    }
    for (Piece &figure : pieces) {
        for (const Piece &other : pieces) {
            if (figure.figure && other.run.middle() < figure.run.box.y0
                && overlaps(figure.run.box, other.run.box))
                figure.above = std::min(figure.above, figure.run.box.y0 - other.run.box.y1);
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

/// Parts a line where a word begins flush with a later column behind more than a usual blank.
std::vector<Run> partedAt(const Run &line, const std::vector<double> &columns)
{
    constexpr double flush = 0.2; // em
    constexpr double blank = 0.4;
    std::vector<std::vector<Word>> parts(1);
    for (const Word &word : line.words) {
        const bool begins = std::any_of(columns.begin() + 1, columns.end(),
            [&](double x) { return std::abs(word.box.x0 - x) < flush * line.size; });
        if (begins && !parts.back().empty()
            && word.box.x0 - parts.back().back().box.x1 > blank * line.size)
            parts.emplace_back();
        parts.back().push_back(word);
    }
    std::vector<Run> runs;
    for (std::vector<Word> &words : parts)
        runs.push_back(makeRun(std::move(words)));
    return runs;
}

/// The lines of a tile, from top to bottom and left to right.
struct Tile
{
    std::vector<Run> labels;
    std::vector<Run> figures; // in one row

    double top() const { return figures.front().box.y0; }
};

void sortLines(std::vector<Run> &lines)
{
    std::sort(lines.begin(), lines.end(), [](const Run &a, const Run &b) {
        const bool sameRow = std::abs(a.middle() - b.middle()) < 0.3 * std::min(a.size, b.size);
        return sameRow ? a.box.x0 < b.box.x0 : a.middle() < b.middle();
    });
}

/// A row of figures with all its labels above, all below, or a title above one figure and what it
/// is below.
std::optional<Tile> tileOf(std::vector<Run> figures, std::vector<Run> labels)
{
    if (figures.empty() || labels.empty() || figures.size() + labels.size() > mostLines)
        return std::nullopt;
    const Run &figure = figures.front();
    const auto all = [](const std::vector<Run> &runs, auto is) {
        return std::all_of(runs.begin(), runs.end(), is);
    };
    const bool oneRow = all(figures, [&](const Run &other) {
        return std::abs(other.middle() - figure.middle()) < 0.3 * other.size;
    });
    const bool above = all(labels, [&](const Run &run) { return run.middle() < figure.box.y0; });
    const bool below = all(labels, [&](const Run &run) { return run.middle() > figure.box.y1; });
    const bool beside = std::any_of(labels.begin(), labels.end(), [&](const Run &run) {
        return run.middle() >= figure.box.y0 && run.middle() <= figure.box.y1;
    });
    if (!oneRow || !(above || below || (figures.size() == 1 && !beside)))
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

/// A figure over its label: lines of one size are one label, a smaller one below is another.
std::optional<Draft> figureFirst(const Tile &tile)
{
    if (tile.figures.size() != 1)
        return std::nullopt;
    std::vector<GridCell> cells { { 0, 0, 1, 1, false, tile.figures } };
    for (const Run &label : tile.labels) {
        if (cells.size() > 1 && std::abs(cells.back().lines.front().size - label.size) < 0.3)
            cells.back().lines.push_back(label);
        else
            cells.push_back({ static_cast<int>(cells.size()), 0, 1, 1, false, { label } });
    }
    return draftOfCells(std::move(cells), 0);
}

/// A title over the figure, and below it what the figure is of: both before the figure.
std::optional<Draft> titledFigure(const Tile &tile)
{
    if (tile.figures.size() != 1)
        return std::nullopt;
    std::vector<GridCell> cells { { 0, 0, 1, 1, true, {} }, { 1, 0, 1, 1, true, {} } };
    for (const Run &label : tile.labels)
        cells[label.middle() < tile.top() ? 0 : 1].lines.push_back(label);
    if (cells.front().lines.empty() || cells.back().lines.empty())
        return std::nullopt;
    cells.push_back({ 2, 0, 1, 1, false, tile.figures });
    return draftOfCells(std::move(cells), 2);
}

/// A label, and below it figures each under a head of as many lines as the other's.
std::optional<Draft> labelFirst(Tile tile)
{
    if (tile.figures.size() < 2)
        return std::nullopt;
    const std::vector<double> columns = columnsOf(tile.figures);
    const std::size_t count = columns.size();
    std::vector<GridCell> heads;
    for (std::size_t i = 0; i < count; ++i)
        heads.push_back({ 1, static_cast<int>(i), 1, 1, true, {} });
    std::vector<Run> label;
    bool inLabel = false; // lines are met from the figures upwards
    for (std::size_t i = tile.labels.size(); i-- > 0;) {
        const Run &line = tile.labels[i];
        const std::vector<Run> parts = partedAt(line, columns);
        const auto column = std::find_if(columns.begin(), columns.end(),
            [&](double x) { return std::abs(line.box.x0 - x) < 0.2 * line.size; });
        const bool last = column != columns.end() && column + 1 == columns.end();
        const bool beside = i + 1 < tile.labels.size()
            && std::abs(tile.labels[i + 1].middle() - line.middle()) < 0.3 * line.size;
        inLabel = inLabel || (!last && !beside && parts.size() != count);
        if (inLabel) {
            label.insert(label.begin(), line);
        } else if (parts.size() == count) {
            for (std::size_t part = 0; part < count; ++part)
                heads[part].lines.insert(heads[part].lines.begin(), parts[part]);
        } else if (column != columns.end() && parts.size() == 1) {
            auto &lines = heads[static_cast<std::size_t>(column - columns.begin())].lines;
            lines.insert(lines.begin(), line);
        } else {
            return std::nullopt;
        }
    }
    const bool complete = std::none_of(
        heads.begin(), heads.end(), [](const GridCell &head) { return head.lines.empty(); });
    if (label.empty() || !complete)
        return std::nullopt;
    std::vector<GridCell> cells { { 0, 0, 1, static_cast<int>(count), true, std::move(label) } };
    cells.insert(cells.end(), heads.begin(), heads.end());
    for (std::size_t i = 0; i < count; ++i)
        cells.push_back({ 2, static_cast<int>(i), 1, 1, false, { tile.figures[i] } });
    return draftOfCells(std::move(cells), 2);
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
        const bool below = group.tile->labels.front().middle() > group.tile->top();
        std::optional<Draft> draft = titledFigure(*group.tile);
        if (!draft)
            draft = below ? figureFirst(*group.tile) : labelFirst(*group.tile);
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

std::vector<Record> tilesIn(const std::vector<Row> &rows, const IsFigureRun &isFigure)
{
    std::vector<Piece> pieces = piecesOf(rows, isFigure);
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
    // A lone figure over its label is the plain form.
    std::erase_if(records, [](const Record &record) {
        return record.drafts.size() == 1 && record.drafts.front().headRows == 0;
    });
    return records;
}

} // namespace Peel::Pdf
