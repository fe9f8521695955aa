// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/tilereading.h"

#include "ingest/language/pattern.h"
#include "ingest/pdf/figures.h"
#include "ingest/pdf/runs.h"
#include "ingest/pdf/tileforms.h"

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

using Runs = std::vector<Run>;

constexpr double closeLines = 0.7; // em between the lines of one text
constexpr double nearHead = 1.2; // of a figure's size, between it and its head

bool overlap(const Box &a, const Box &b)
{
    return a.x0 < b.x1 && b.x0 < a.x1;
}

/// "68.2 England and Wales": a figure set larger than what stands behind it.
bool beginsWithFigure(const Run &line)
{
    const Word &first = line.words.front();
    const Word &last = line.words.back();
    return isFigure(first.text) && (first.size > 1.1 * last.size || (first.bold && !last.bold));
}

bool hasFigureBeside(const Run &line, const Runs &figures)
{
    return std::any_of(figures.begin(), figures.end(), [&](const Run &figure) {
        return figure.box.x0 > line.box.x1
            && std::abs(figure.middle() - line.middle())
            < 0.45 * std::min(figure.height(), line.height());
    });
}

/// Lines of one text that wraps: they look alike, stand close below each other, and the tile has no
/// room for the next word in the first of them.
bool wraps(const Run &above, const Run &below, const Runs &figures, double width)
{
    const Box &next = below.words.front().box;
    if (above.width() + next.x1 - next.x0 + 0.3 * below.size < width)
        return false;
    const double gap = below.box.y0 - above.box.y1;
    return std::abs(above.size - below.size) < 0.3 && above.bold == below.bold
        && std::abs(gap) < closeLines * below.size && overlap(above.box, below.box)
        && !beginsWithFigure(below) && !beginsWithFigure(above)
        && !(hasFigureBeside(above, figures) && hasFigureBeside(below, figures));
}

/// The lines of a row, a justified one put together again.
Runs joined(const Row &row)
{
    constexpr double widest = 1.5; // em, of a blank
    Runs lines;
    for (const Run &run : row.runs) {
        const bool goesOn = !lines.empty() && run.bold == lines.back().bold
            && std::abs(run.size - lines.back().size) < 0.3
            && run.box.x0 - lines.back().box.x1 < widest * run.size;
        if (!goesOn) {
            lines.push_back(run);
            continue;
        }
        std::vector<Word> words = std::move(lines.back().words);
        words.insert(words.end(), run.words.begin(), run.words.end());
        lines.back() = makeRun(std::move(words));
    }
    return lines;
}

/// Lines, in the order they are read, as texts that may take several of them.
std::vector<Runs> textsOf(Runs lines, const Runs &figures, double width)
{
    std::vector<Runs> texts;
    for (const Row &row : rowsOf(std::move(lines))) {
        for (const Run &line : joined(row)) {
            const auto text = std::find_if(texts.rbegin(), texts.rend(),
                [&](const Runs &each) { return wraps(each.back(), line, figures, width); });
            if (text == texts.rend())
                texts.push_back({ line });
            else
                text->push_back(line);
        }
    }
    return texts;
}

/// Labels over all columns, the heads of the figures, the figures.
std::optional<Draft> withHeads(
    const Runs &labels, std::vector<Runs> heads, const Runs &figures, double width)
{
    const int columns = static_cast<int>(figures.size());
    std::vector<GridCell> cells;
    int row = 0;
    for (Runs &text : textsOf(labels, figures, width))
        cells.push_back({ row++, 0, 1, columns, true, std::move(text) });
    if (row == 0)
        return std::nullopt;
    for (int i = 0; i < columns; ++i)
        cells.push_back({ row, i, 1, 1, true, std::move(heads[static_cast<std::size_t>(i)]) });
    for (int i = 0; i < columns; ++i)
        cells.push_back({ row + 1, i, 1, 1, false, { figures[static_cast<std::size_t>(i)] } });
    return draftOfCells(std::move(cells), row + 1);
}

/// Which figure a line stands over or under; -1 for one that reaches into its neighbour's column.
int columnOf(const Run &line, const Runs &figures)
{
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const bool fits = (i == 0 || line.box.x0 > figures[i - 1].box.x1)
            && (i + 1 == figures.size() || line.box.x1 < figures[i + 1].box.x0);
        if (fits && overlap(line.box, figures[i].box))
            return static_cast<int>(i);
    }
    return -1;
}

bool isComplete(const std::vector<Runs> &heads)
{
    return std::none_of(heads.begin(), heads.end(), [](const Runs &head) { return head.empty(); });
}

/// The heads of figures side by side: lines of their own over each of them, or under each, `rows`
/// beginning with the row next to the figures. Empty where a figure has none.
std::vector<Runs> headsIn(std::vector<Row> rows, const Runs &figures, bool over)
{
    std::vector<Runs> heads(figures.size());
    if (over)
        std::reverse(rows.begin(), rows.end());
    for (const Row &row : rows) {
        const bool own = std::all_of(row.runs.begin(), row.runs.end(),
            [&](const Run &line) { return columnOf(line, figures) >= 0; });
        // A line that goes on with a head does not stand alone over the first figure: labels do.
        const bool whole
            = row.runs.size() == figures.size() || columnOf(row.runs.front(), figures) > 0;
        if (!own || (isComplete(heads) && !whole))
            break;
        for (const Run &line : row.runs) {
            Runs &head = heads[static_cast<std::size_t>(columnOf(line, figures))];
            head.insert(over ? head.begin() : head.end(), line);
        }
    }
    return isComplete(heads) ? heads : std::vector<Runs>();
}

bool isNear(const std::vector<Runs> &heads, const Runs &figures, bool over)
{
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const double gap = over ? figures[i].box.y0 - heads[i].back().box.y1
                                : heads[i].front().box.y0 - figures[i].box.y1;
        if (gap > nearHead * figures[i].size)
            return false;
    }
    return true;
}

/// Parts a line of which a word begins flush with a later figure.
Runs partedAtFigures(const Runs &lines, const Runs &figures)
{
    Runs parts;
    for (const Run &line : lines) {
        std::vector<std::vector<Word>> words(1);
        for (const Word &word : line.words) {
            const bool flush = std::any_of(figures.begin() + 1, figures.end(),
                [&](const Run &f) { return std::abs(word.box.x0 - f.box.x0) < 0.2 * line.size; });
            if (flush && !words.back().empty()
                && word.box.x0 - words.back().back().box.x1 > 0.4 * line.size)
                words.emplace_back();
            words.back().push_back(word);
        }
        for (std::vector<Word> &part : words)
            parts.push_back(makeRun(std::move(part)));
    }
    return parts;
}

std::optional<Draft> sideBySide(const Runs &lines, const Runs &figures, double width)
{
    Runs above;
    Runs below;
    for (Run &line : partedAtFigures(lines, figures))
        (line.middle() < figures.front().middle() ? above : below).push_back(std::move(line));
    std::vector<Runs> heads = headsIn(rowsOf(above), figures, true);
    bool over = !heads.empty() && isNear(heads, figures, true);
    if (!over) {
        heads = headsIn(rowsOf(below), figures, false);
        if (heads.empty() || !isNear(heads, figures, false))
            return std::nullopt;
    }
    Runs labels;
    for (Runs *side : { &above, &below }) {
        std::copy_if(side->begin(), side->end(), std::back_inserter(labels), [&](const Run &line) {
            return std::none_of(heads.begin(), heads.end(), [&](const Runs &head) {
                return std::any_of(head.begin(), head.end(), [&](const Run &other) {
                    return other.box.x0 == line.box.x0 && other.box.y0 == line.box.y0;
                });
            });
        });
    }
    return withHeads(labels, std::move(heads), figures, width);
}

Draft belowEachOther(std::vector<Runs> texts)
{
    std::vector<GridCell> cells;
    for (Runs &text : texts) {
        const int row = static_cast<int>(cells.size());
        const bool head = row == 0 || (cells.back().head && !isTileFigure(text.front()));
        cells.push_back({ row, 0, 1, 1, head, std::move(text) });
    }
    const auto heads
        = std::count_if(cells.begin(), cells.end(), [](const GridCell &cell) { return cell.head; });
    return draftOfCells(std::move(cells), static_cast<int>(heads));
}

/// Whatever stands around the only figure tells what it is.
Draft aroundFigure(Runs lines, Runs figures, double width)
{
    Runs above;
    Runs below;
    std::partition_copy(lines.begin(), lines.end(), std::back_inserter(above),
        std::back_inserter(below),
        [&](const Run &line) { return line.box.y1 < figures.front().middle(); });
    std::vector<Runs> texts = textsOf(std::move(above), figures, width);
    bool begins = true;
    for (const Row &row : rowsOf(std::move(below))) {
        for (const Run &line : row.runs) {
            if (begins || beginsWithFigure(line))
                texts.emplace_back();
            texts.back().push_back(line);
            begins = false;
        }
    }
    texts.push_back(std::move(figures));
    return belowEachOther(std::move(texts));
}

} // namespace

bool isTileFigure(const Run &run)
{
    static const Pattern place
        = caseless(u"^\\d{1,2}(?:st|nd|rd|th)?\\s+(?:out\\s+)?of\\s+\\d{1,2}$"_s);
    const QString text = run.text();
    return (isFigure(text) && !isYear(text)) || place.match(text).hasMatch();
}

std::optional<Draft> draftOfTexts(const std::vector<Run> &tile)
{
    constexpr double smallest = 0.6; // of the largest figure's size
    double largest = 0;
    Box box = tile.front().box;
    for (const Run &run : tile) {
        largest = isTileFigure(run) ? std::max(largest, run.size) : largest;
        box = united(box, run.box);
    }
    const double width = box.x1 - box.x0;
    Runs figures;
    Runs lines;
    std::partition_copy(tile.begin(), tile.end(), std::back_inserter(figures),
        std::back_inserter(lines),
        [&](const Run &run) { return isTileFigure(run) && run.size > smallest * largest; });
    const std::vector<Row> rows = rowsOf(figures);
    if (lines.empty() || rows.empty())
        return std::nullopt;
    if (figures.size() == 1)
        return aroundFigure(std::move(lines), figures, width);
    if (rows.size() == 1)
        return sideBySide(std::move(lines), rows.front().runs, width);
    if (rows.size() < figures.size())
        return std::nullopt;
    std::vector<Runs> texts = textsOf(std::move(lines), figures, width);
    for (const Run &figure : figures)
        texts.push_back({ figure });
    std::stable_sort(texts.begin(), texts.end(), [](const Runs &a, const Runs &b) {
        const Run &left = a.back();
        const Run &right = b.back();
        const double apart = std::abs(left.middle() - right.middle());
        return apart < 0.45 * std::min(left.height(), right.height())
            ? left.box.x0 < right.box.x0
            : left.middle() < right.middle();
    });
    return belowEachOther(std::move(texts));
}

} // namespace Peel::Pdf
