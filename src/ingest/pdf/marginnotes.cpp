// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/marginnotes.h"

#include "ingest/pdf/figures.h"
#include "ingest/pdf/markers.h"
#include "ingest/pdf/runs.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

namespace Peel::Pdf {
namespace {

constexpr std::size_t fewestWords = 6; // of a line of running text
constexpr std::size_t fewestLines = 8; // that a column of it has
constexpr std::size_t mostLines = 8; // of a note
constexpr double sameEdge = 0.25; // em
constexpr double sameSize = 0.06; // of the body's
constexpr double gutter = 0.8; // em between text and margin
constexpr double leading = 1.0; // em of white between lines of one note

struct TextColumn
{
    double left = 0;
    double right = 0;
    std::vector<Box> lines;
};

bool isTextLine(const Run &run, double body)
{
    return run.table < 0 && run.words.size() >= fewestWords
        && std::abs(run.size - body) < sameSize * body;
}

/// The one column that most lines of running text begin in; none where they begin in several.
std::optional<TextColumn> textColumn(const std::vector<Run> &runs, double body)
{
    std::vector<const Run *> lines;
    for (const Run &run : runs) {
        if (isTextLine(run, body))
            lines.push_back(&run);
    }
    std::vector<const Run *> best;
    for (const Run *line : lines) {
        std::vector<const Run *> same;
        std::copy_if(lines.begin(), lines.end(), std::back_inserter(same), [&](const Run *other) {
            return std::abs(other->box.x0 - line->box.x0) < sameEdge * body;
        });
        if (same.size() > best.size())
            best = std::move(same);
    }
    if (best.size() < fewestLines || 5 * best.size() < 3 * lines.size())
        return std::nullopt;
    TextColumn column { best.front()->box.x0, 0, {} };
    for (const Run *line : best) {
        for (const Word &word : line->words) {
            if (std::abs(word.size - body) < sameSize * body)
                column.right = std::max(column.right, word.box.x1);
        }
        column.lines.push_back(line->box);
    }
    return column;
}

bool isInMargin(const Run &run, const TextColumn &column, double body)
{
    if (run.table >= 0 || std::abs(run.size - body) < sameSize * body)
        return false;
    return run.box.x0 > column.right + gutter * body || run.box.x1 < column.left - gutter * body;
}

/// Parts the words in the margin from a line of the text that they stand near to for their size,
/// and gives where they stand.
std::vector<Box> partAtMargin(std::vector<Run> &runs, const TextColumn &column, double body)
{
    std::vector<Box> margin;
    std::vector<Run> parts;
    for (Run &run : runs) {
        const auto outside = std::find_if(run.words.begin(), run.words.end(),
            [&](const Word &word) { return word.box.x0 > column.right + gutter * body; });
        const bool note = outside != run.words.begin() && outside != run.words.end()
            && std::all_of(outside, run.words.end(),
                [&](const Word &word) { return std::abs(word.size - body) >= sameSize * body; });
        if (note) {
            parts.push_back(makeRun({ run.words.begin(), outside }));
            parts.push_back(makeRun({ outside, run.words.end() }));
            margin.push_back(parts.back().box);
        } else {
            parts.push_back(std::move(run));
        }
    }
    runs = std::move(parts);
    return margin;
}

/// Lines close below each other on one side of the text.
std::vector<std::vector<Run>> groupsOf(std::vector<Run> lines)
{
    std::sort(
        lines.begin(), lines.end(), [](const Run &a, const Run &b) { return a.box.y0 < b.box.y0; });
    std::vector<std::vector<Run>> groups;
    for (Run &line : lines) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto &above) {
            const Run &last = above.back();
            return line.box.y0 - last.box.y1 < leading * std::max(line.size, last.size)
                && line.box.x0 < last.box.x1 && last.box.x0 < line.box.x1;
        });
        if (group == groups.end())
            groups.push_back({ std::move(line) });
        else
            group->push_back(std::move(line));
    }
    return groups;
}

/// Lines of the margin that are read on in the line of the text at their height.
std::vector<Box> mixedLines(const std::vector<Band> &bands, const TextColumn &column)
{
    std::vector<Box> mixed;
    for (const Band &band : bands) {
        for (const Region &region : band.columns) {
            for (const Row &row : region.rows) {
                const bool text
                    = std::any_of(row.runs.begin(), row.runs.end(), [&](const Run &run) {
                          return run.box.x0 < column.right && run.box.x1 > column.left;
                      });
                for (const Run &run : row.runs) {
                    if (text && row.runs.size() > 1)
                        mixed.push_back(run.box);
                }
            }
        }
    }
    return mixed;
}

bool isAnyOf(const Run &line, const std::vector<Box> &boxes)
{
    return std::any_of(boxes.begin(), boxes.end(), [&](const Box &box) {
        return std::abs(box.x0 - line.box.x0) < 0.01 && std::abs(box.y0 - line.box.y0) < 0.01;
    });
}

bool isNote(const std::vector<Run> &lines, const TextColumn &column)
{
    const bool beside = std::any_of(column.lines.begin(), column.lines.end(), [&](const Box &box) {
        return lines.front().box.y0 < box.y1 && box.y0 < lines.back().box.y1;
    });
    return beside && lines.size() <= mostLines
        && std::none_of(lines.begin(), lines.end(),
            [](const Run &line) { return isFigure(line.text()) || isMarkerText(line.text()); });
}

bool isBeside(const Draft &draft, const Box &note)
{
    const Box box = draft.box();
    return box.y1 > note.y0 && (box.x1 <= note.x0 || box.x0 >= note.x1);
}

} // namespace

std::vector<MarginNote> takeMarginNotes(
    std::vector<Run> &runs, const std::vector<Band> &bands, double body)
{
    const std::optional<TextColumn> column = textColumn(runs, body);
    if (!column)
        return {};
    const std::vector<Box> parted = partAtMargin(runs, *column, body);
    std::vector<Run> text;
    std::vector<Run> outside;
    for (Run &run : runs)
        (isInMargin(run, *column, body) ? outside : text).push_back(std::move(run));
    const std::vector<Box> mixed = mixedLines(bands, *column);
    std::vector<MarginNote> notes;
    for (std::vector<Run> &lines : groupsOf(std::move(outside))) {
        const bool mixes = std::any_of(lines.begin(), lines.end(),
            [&](const Run &line) { return isAnyOf(line, mixed) || isAnyOf(line, parted); });
        if (!mixes || !isNote(lines, *column)) {
            std::move(lines.begin(), lines.end(), std::back_inserter(text));
            continue;
        }
        Box box = lines.front().box;
        for (const Run &line : lines)
            box = united(box, line.box);
        notes.push_back({ std::move(lines), box });
    }
    runs = std::move(text);
    return notes;
}

void placeMarginNote(PageFlow &flow, const Box &note, std::vector<Draft> &&drafts)
{
    Column *last = nullptr;
    for (std::vector<Column> &band : flow.bands) {
        for (Column &column : band) {
            last = &column;
            const auto beside = std::find_if(column.drafts.begin(), column.drafts.end(),
                [&](const Draft &draft) { return isBeside(draft, note); });
            if (beside == column.drafts.end())
                continue;
            const bool above = beside->kind == BlockKind::Heading || beside->lines.empty()
                || beside->lines.front().box.y1 < note.y0 || beside == column.drafts.begin();
            column.drafts.insert(above ? beside + 1 : beside,
                std::make_move_iterator(drafts.begin()), std::make_move_iterator(drafts.end()));
            return;
        }
    }
    if (last) {
        last->drafts.insert(last->drafts.end(), std::make_move_iterator(drafts.begin()),
            std::make_move_iterator(drafts.end()));
    }
}

} // namespace Peel::Pdf
