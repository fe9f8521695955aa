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

/// A figure by itself below its label.
std::optional<Draft> labelledFigure(const Tile &tile)
{
    if (isYear(tile.figures.front().text()))
        return std::nullopt; // the end of a title
    return draftOfCells(
        { { 0, 0, 1, 1, false, tile.labels }, { 1, 0, 1, 1, false, tile.figures } }, 0);
}

/// A label, and below it figures each under a head of as many lines as the other's.
std::optional<Draft> labelFirst(Tile tile)
{
    if (tile.figures.size() < 2 || tile.labels.back().middle() > tile.top())
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
    if (auto titled = titledFigure(tile))
        return titled;
    if (auto labelled = labelOverFigures(tile))
        return labelled;
    const bool below = tile.labels.front().middle() > tile.top();
    if (below)
        return figureFirst(tile);
    return tile.figures.size() == 1 ? labelledFigure(tile) : labelFirst(tile);
}

} // namespace Peel::Pdf
