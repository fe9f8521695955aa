// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/gradeboxes.h"

#include "ingest/pdf/runs.h"
#include "ingest/pdf/tableheads.h"
#include "ingest/plaintext/shapes.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr std::size_t fewestTiles = 3;
constexpr std::size_t mostLines = 7; // of a tile
constexpr std::size_t mostOfGrade = 2; // lines
constexpr qsizetype longestArea = 120; // letters
constexpr double oneRow = 3; // points

bool holds(const Box &box, const Word &word)
{
    const double x = (word.box.x0 + word.box.x1) / 2;
    return x > box.x0 && x < box.x1 && word.middle() > box.y0 && word.middle() < box.y1;
}

/// The lines inside a box, from top to bottom.
std::vector<Run> linesIn(const Box &box, const std::vector<Run> &runs)
{
    std::vector<Word> inside;
    for (const Run &run : runs) {
        std::copy_if(run.words.begin(), run.words.end(), std::back_inserter(inside),
            [&box](const Word &word) { return holds(box, word); });
    }
    std::vector<Run> lines;
    for (const Row &row : rowsOf(runsOf(std::move(inside))))
        lines.push_back(row.whole());
    return lines;
}

QString textOf(const std::vector<Run> &lines)
{
    QStringList texts;
    for (const Run &line : lines)
        texts << line.text();
    return texts.join(u' ');
}

/// What a box says: a grade, and the area that has it.
struct GradeBox
{
    Box box;
    std::vector<Run> area; // empty where the grade stands alone
    std::vector<Run> grade; // empty where the box holds something else
};

/// The grade stands under the area or over it.
GradeBox gradeBoxOf(const Box &box, std::vector<Run> lines)
{
    GradeBox found { box, {}, {} };
    if (lines.size() > mostLines)
        return found;
    for (std::size_t n = std::min(mostOfGrade, lines.size()); n > 0; --n) {
        const auto count = static_cast<std::ptrdiff_t>(n);
        const std::vector<Run> last(lines.end() - count, lines.end());
        const std::vector<Run> first(lines.begin(), lines.begin() + count);
        if (isGradeAlone(textOf(last)))
            found = { box, { lines.begin(), lines.end() - count }, last };
        else if (isGradeAlone(textOf(first)))
            found = { box, { lines.begin() + count, lines.end() }, first };
        if (!found.grade.empty())
            break;
    }
    if (textOf(found.area).size() > longestArea || isGradeAlone(textOf(found.area)))
        found.grade.clear();
    return found;
}

void takeWords(const Box &box, std::vector<Run> &runs)
{
    std::vector<Run> kept;
    for (Run &run : runs) {
        if (run.table >= 0) {
            kept.push_back(std::move(run));
            continue;
        }
        std::erase_if(run.words, [&box](const Word &word) { return holds(box, word); });
        if (!run.words.empty())
            kept.push_back(makeRun(std::move(run.words)));
    }
    runs = std::move(kept);
}

void put(Draft draft, const Box &box, std::vector<Run> &runs, std::vector<Draft> &tables)
{
    Run place;
    place.box = box;
    place.table = static_cast<int>(tables.size());
    runs.push_back(std::move(place));
    tables.push_back(std::move(draft));
}

bool areSideBySide(const std::vector<GradeBox> &tiles)
{
    for (std::size_t i = 1; i < tiles.size(); ++i) {
        if (std::abs(tiles[i].box.y0 - tiles[i - 1].box.y0) <= oneRow
            && tiles[i].box.x0 > tiles[i - 1].box.x1)
            return true;
    }
    return false;
}

void takeTiles(std::vector<GradeBox> tiles, std::vector<Run> &runs, std::vector<Draft> &tables)
{
    std::sort(tiles.begin(), tiles.end(), [](const GradeBox &a, const GradeBox &b) {
        return std::abs(a.box.y0 - b.box.y0) > oneRow ? a.box.y0 < b.box.y0 : a.box.x0 < b.box.x0;
    });
    if (tiles.size() < fewestTiles || !areSideBySide(tiles))
        return;
    Draft table;
    table.kind = BlockKind::Table;
    int row = 0;
    Box place = tiles.front().box;
    place.page = tiles.front().grade.front().box.page;
    for (GradeBox &tile : tiles) {
        takeWords(tile.box, runs);
        place.x0 = std::min(place.x0, tile.box.x0);
        place.x1 = std::max(place.x1, tile.box.x1);
        place.y1 = std::max(place.y1, tile.box.y1);
        table.cells.push_back({ row, 0, 1, 1, false, std::move(tile.area) });
        table.cells.push_back({ row++, 1, 1, 1, false, std::move(tile.grade) });
    }
    tidyTable(table);
    put(std::move(table), place, runs, tables);
}

/// The lines below a card's head, parted where white stands between them.
std::vector<std::vector<Run>> entriesOf(const std::vector<Run> &lines)
{
    constexpr double parts = 0.5; // em of white
    std::vector<std::vector<Run>> entries;
    for (const Run &line : lines) {
        if (entries.empty() || line.box.y0 - entries.back().back().box.y1 > parts * line.size)
            entries.emplace_back();
        entries.back().push_back(line);
    }
    return entries;
}

/// The last line of the heading whose bold lines stand left of a box; nothing where other lines do,
/// too.
std::optional<Box> endOfHeadingBeside(const Box &box, const std::vector<Run> &runs)
{
    constexpr double close = 0.6; // em between lines of one heading
    const Run *last = nullptr;
    std::vector<const Run *> lines;
    lines.reserve(runs.size());
    for (const Run &run : runs)
        lines.push_back(&run);
    std::sort(lines.begin(), lines.end(),
        [](const Run *a, const Run *b) { return a->box.y0 < b->box.y0; });
    for (const Run *line : lines) {
        const bool beside
            = line->box.x1 <= box.x0 && line->box.y0 < box.y1 - 2 && line->box.y1 > box.y0 + 2;
        const bool goesOn = last != nullptr && std::abs(line->size - last->size) < 0.1
            && std::abs(line->box.x0 - last->box.x0) < 1
            && line->box.y0 - last->box.y1 < close * line->size;
        if (!beside && !(goesOn && line->bold))
            continue;
        if (!line->bold || line->table >= 0)
            return std::nullopt;
        last = line;
    }
    return last == nullptr ? std::nullopt : std::optional(last->box);
}

void takeBadge(GradeBox badge, std::vector<Run> &runs, std::vector<Draft> &tables)
{
    takeWords(badge.box, runs);
    Box top = badge.box; // above the lines beside it, so that it parts none of them
    top.page = badge.grade.front().box.page;
    if (const auto heading = endOfHeadingBeside(badge.box, runs)) {
        top.x0 = heading->x0; // in its column
        top.x1 = heading->x1;
        top.y0 = heading->y1 - 2; // still above what follows
    }
    top.y1 = top.y0 + 1;
    Draft draft = draftOf(std::move(badge.grade));
    draft.kind = BlockKind::Badge;
    put(std::move(draft), top, runs, tables);
}

/// Whether a grade stands in one row with two others, as the heads of a table do.
bool isHead(const GradeBox &badge, const std::vector<GradeBox> &grades)
{
    QSet<QString> row;
    for (const GradeBox &other : grades) {
        if (std::abs(other.box.y0 - badge.box.y0) <= oneRow
            && std::abs(other.box.y1 - badge.box.y1) <= oneRow)
            row.insert(textOf(other.grade).toLower());
    }
    return static_cast<std::size_t>(row.size()) >= fewestTiles;
}

bool isOneOf(const Word &word, QLatin1StringView text)
{
    return word.text.compare(text, Qt::CaseInsensitive) == 0;
}

} // namespace

bool mayHoldGradeBoxes(const std::vector<Row> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const Row &row) {
        return std::any_of(row.runs.begin(), row.runs.end(), [&row](const Run &run) {
            if (run.table >= 0 || run.words.size() > 3)
                return false;
            const bool broken = run.words.size() == 1 && isOneOf(run.words.front(), "requires"_L1);
            return broken || (row.runs.size() > 1 && isGradeAlone(run.text()));
        });
    });
}

void takeGradeBoxes(
    const std::vector<Box> &boxes, std::vector<Run> &runs, std::vector<Draft> &tables)
{
    std::vector<GradeBox> tiles;
    std::vector<GradeBox> grades;
    for (const Box &box : boxes) {
        GradeBox found = gradeBoxOf(box, linesIn(box, runs));
        if (!found.grade.empty())
            (found.area.empty() ? grades : tiles).push_back(std::move(found));
    }
    std::vector<GradeBox> badges;
    std::copy_if(
        grades.begin(), grades.end(), std::back_inserter(badges), [&](const GradeBox &one) {
            return (one.grade.size() > 1 || endOfHeadingBeside(one.box, runs))
                && !isHead(one, grades);
        });
    takeTiles(std::move(tiles), runs, tables);
    for (GradeBox &badge : badges)
        takeBadge(std::move(badge), runs, tables);
}

void takeGradeCards(
    const std::vector<Grid> &cards, std::vector<Run> &runs, std::vector<Draft> &tables)
{
    constexpr int fewest = 2;
    Draft table;
    table.kind = BlockKind::Table;
    Box place;
    int row = 0;
    int graded = 0;
    std::vector<Box> taken;
    for (const Grid &card : cards) {
        const std::vector<Run> head = linesIn(card.fields.front().box, runs);
        if (!isGradeAlone(textOf(head)))
            continue;
        ++graded;
        for (const Grid::Field &field : card.fields) {
            place = taken.empty() ? field.box : united(place, field.box);
            taken.push_back(field.box);
        }
        for (std::vector<Run> &area : entriesOf(linesIn(card.fields.back().box, runs))) {
            place.page = area.front().box.page;
            table.cells.push_back({ row, 0, 1, 1, false, std::move(area) });
            table.cells.push_back({ row++, 1, 1, 1, false, head });
        }
    }
    if (graded < fewest || row < fewest)
        return;
    for (const Box &box : taken)
        takeWords(box, runs);
    tidyTable(table);
    put(std::move(table), place, runs, tables);
}

} // namespace Peel::Pdf
