// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/drafts.h"

#include "ingest/language/pattern.h"
#include "ingest/plaintext/shapes.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// One line of a draft as a block of its own.
Block lineBlock(const Block &draft, int from, int length)
{
    Block block = slice(draft, from, length);
    if (isGradeAlone(block.text)) {
        block.kind = BlockKind::Badge;
        block.level = 0;
    } else if (const auto bullet = bulletOf(block.text)) {
        const Block whole = block;
        block = slice(
            whole, bullet->textFrom, static_cast<int>(whole.text.size()) - bullet->textFrom);
        block.kind = BlockKind::ListItem;
        block.marker = bullet->marker;
        if (const auto inner = bulletOf(block.text)) // "- 1. How effective …"
            block = slice(
                block, inner->textFrom, static_cast<int>(block.text.size()) - inner->textFrom);
        block.level = std::max(draft.level, 1);
    }
    return block;
}

bool standsAlone(QStringView line)
{
    return isGradeAlone(line) || isUpdatedLine(line) || bulletOf(line).has_value();
}

/// The lines of a paragraph: those that are something by themselves apart, the others together.
std::vector<Block> parted(const Block &draft)
{
    std::vector<Block> blocks;
    int from = 0;
    bool joinable = false; // the last block may take one more line
    while (from <= draft.text.size()) {
        int to = static_cast<int>(draft.text.indexOf(u'\n', from));
        if (to < 0)
            to = static_cast<int>(draft.text.size());
        const QStringView line = QStringView(draft.text).mid(from, to - from);
        const bool alone = standsAlone(line);
        if (!line.trimmed().isEmpty()) {
            if (joinable && !alone) {
                Block &last = blocks.back();
                const Block next = slice(draft, from, to - from);
                const int shift = static_cast<int>(last.text.size()) + 1;
                last.text += u'\n' + next.text;
                for (const NoteMark &mark : next.marks)
                    last.marks.push_back(NoteMark { mark.at + shift, mark.mark });
            } else {
                blocks.push_back(lineBlock(draft, from, to - from));
            }
            joinable = !isGradeAlone(line) && !isUpdatedLine(line);
        }
        from = to + 1;
    }
    return blocks;
}

bool isFigureGroup(const Block &block)
{
    const QStringList lines = block.text.split(u'\n');
    return block.kind == BlockKind::Paragraph
        && std::all_of(
            lines.begin(), lines.end(), [](const QString &l) { return isFigureLine(l); });
}

/// Rows of one cell each, the first a head where it is a label.
void cutIntoLines(Block &block)
{
    block.kind = BlockKind::KeyFigure;
    block.cells.clear();
    block.headRows = isFigureLine(block.text.section(u'\n', 0, 0)) ? 0 : 1;
    int from = 0;
    int row = 0;
    for (const QString &line : block.text.split(u'\n')) {
        const int length = static_cast<int>(line.size());
        block.cells.push_back(Cell { row, 0, 1, 1, row < block.headRows, from, length });
        from += length + 1;
        ++row;
    }
}

/// A label of a tile: a line without a figure, at most a few words.
bool isTileLabel(const QString &line)
{
    return !isFigureLine(line) && line.size() <= 90 && line.front().isUpper()
        && !line.endsWith(u'.') && !line.endsWith(u',') && !line.endsWith(u'?');
}

/// A paragraph of a panel as its tiles: labels with the figures below them. Empty where it is none.
std::vector<Block> tilesOfLines(const Block &block, bool inPanel)
{
    const QStringList lines = block.text.split(u'\n');
    if (lines.size() < 2 || !isFigureLine(lines.back()))
        return {};
    const auto labelled = std::count_if(
        lines.begin(), lines.end(), [](const QString &line) { return isLabelledFigure(line); });
    const bool all = labelled == lines.size() && (inPanel || lines.size() > 2);
    const bool panel = inPanel && std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        return isFigureLine(line) || isTileLabel(line);
    });
    if (block.kind != BlockKind::Paragraph || (!all && !panel))
        return {};
    if (!all && !isTileLabel(lines.front()))
        return {};
    std::vector<Block> tiles;
    int from = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int length = static_cast<int>(lines.at(i).size());
        const bool begins
            = tiles.empty() || (!all && isTileLabel(lines.at(i)) && isFigureLine(lines.at(i - 1)));
        const Block line = slice(block, from, length);
        if (begins)
            tiles.push_back(line);
        else
            tiles.back().text += u'\n' + line.text;
        from += length + 1;
    }
    return tiles;
}

/// In a panel, values under a label become its key figure; further values go on with it.
bool addToFigure(std::vector<Block> &blocks, const Block &values, bool inPanel)
{
    if (!inPanel || blocks.empty() || !isFigureGroup(values))
        return false;
    Block &last = blocks.back();
    const bool label = last.kind == BlockKind::Heading && !isFiguresTitle(last.text);
    if (!label && last.kind != BlockKind::KeyFigure)
        return false;
    last.text += u'\n' + values.text;
    cutIntoLines(last);
    last.level = 0;
    return true;
}

void joinLines(Block &block)
{
    if (block.kind != BlockKind::Table && block.kind != BlockKind::KeyFigure)
        block.text.replace(u'\n', u' ');
}

/// A line of a panel: short, no sentence, no question.
bool isPanelLine(const Block &block)
{
    return (block.kind == BlockKind::Heading || block.kind == BlockKind::Paragraph)
        && block.text.size() <= 140 && !block.text.contains(u'\n') && !block.text.endsWith(u'.')
        && !block.text.endsWith(u':') && !block.text.endsWith(u'?');
}

/// Where a text has lost the tiles of a panel, its lines follow each other: a tile begins at a line
/// that stands once in the panel, behind a value or before a line that spells it out.
std::vector<Block> tilesOf(const std::vector<Block> &lines)
{
    std::vector<Block> tiles;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QString &text = lines.at(i).text;
        const auto same = std::count_if(
            lines.begin(), lines.end(), [&](const Block &line) { return line.text == text; });
        const bool behindValue = i > 0 && isValueAlone(lines.at(i - 1).text);
        const bool spelledOut = i + 1 < lines.size() && lines.at(i + 1).text.startsWith(text);
        const bool begins = same == 1 && !isValueAlone(text) && (behindValue || spelledOut);
        if (tiles.empty() || begins)
            tiles.push_back(lines.at(i));
        else
            tiles.back().text += u'\n' + text;
    }
    for (Block &tile : tiles) {
        tile.level = 0;
        cutIntoLines(tile);
    }
    return tiles;
}

/// Turns the loose lines under a title such as "Force in numbers" into key figures, when at least
/// three of them are bare values.
void gatherPanels(std::vector<Block> &drafts)
{
    for (std::size_t i = 0; i + 1 < drafts.size(); ++i) {
        if (drafts.at(i).kind != BlockKind::Heading || !isFiguresTitle(drafts.at(i).text))
            continue;
        std::size_t end = i + 1;
        int values = 0;
        for (; end < drafts.size() && isPanelLine(drafts.at(end)); ++end)
            values += isValueAlone(drafts.at(end).text) ? 1 : 0;
        if (end < drafts.size() && drafts.at(end - 1).kind == BlockKind::Heading)
            --end; // the heading of what comes next
        if (values < 3)
            continue;
        const auto from = drafts.begin() + static_cast<std::ptrdiff_t>(i) + 1;
        const auto to = drafts.begin() + static_cast<std::ptrdiff_t>(end);
        const std::vector<Block> tiles = tilesOf({ from, to });
        drafts.insert(drafts.erase(from, to), tiles.begin(), tiles.end());
    }
}

/// A grade in a heading's place, under the heading that it is the grade of, is a badge; one that
/// has a list under it stays a heading.
void turnGradeHeadingsIntoBadges(std::vector<Block> &blocks)
{
    for (std::size_t i = 1; i < blocks.size(); ++i) {
        Block &block = blocks.at(i);
        if (block.kind != BlockKind::Heading || !isGradeAlone(block.text))
            continue;
        const Block &before = blocks.at(i - 1);
        const bool belongs = (before.kind == BlockKind::Heading && before.level < block.level)
            || isUpdatedLine(before.text);
        const bool listed = i + 1 < blocks.size() && blocks.at(i + 1).kind == BlockKind::ListItem;
        if (belongs && !listed) {
            block.kind = BlockKind::Badge;
            block.level = 0;
        }
    }
}

/// A line with nothing but its grade below it is the heading of what that grades.
void turnGradedLineIntoHeading(std::vector<Block> &parts)
{
    if (parts.size() != 2 || parts.back().kind != BlockKind::Badge)
        return;
    Block &line = parts.front();
    const bool names = isHeadingShaped(line.text) && !isGradeAlone(line.text + u" Good"_s);
    if (line.kind != BlockKind::Paragraph || line.text.contains(u'\n') || !names)
        return;
    line.kind = BlockKind::Heading;
    line.level = levelByShape(line.text);
}

} // namespace

Block slice(const Block &block, int from, int length)
{
    Block part = block;
    part.text = block.text.mid(from, length);
    part.marks.clear();
    for (const NoteMark &mark : block.marks) {
        if (mark.at > from && mark.at <= from + length)
            part.marks.push_back(NoteMark { mark.at - from, mark.mark });
    }
    return part;
}

std::vector<Block> finished(std::vector<Block> drafts)
{
    gatherPanels(drafts);
    std::vector<Block> blocks;
    int figuresLevel = 0; // of the heading whose section is a panel of key figures
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        Block &draft = drafts.at(i);
        if (draft.kind == BlockKind::Heading) {
            const bool labels = i + 1 < drafts.size() && isFigureGroup(drafts.at(i + 1));
            if (isFiguresTitle(draft.text))
                figuresLevel = draft.level;
            else if (draft.level <= figuresLevel && !labels)
                figuresLevel = 0;
        }
        if (draft.kind != BlockKind::Paragraph) {
            joinLines(draft);
            blocks.push_back(std::move(draft));
            continue;
        }
        if (std::vector<Block> tiles = tilesOfLines(draft, figuresLevel > 0); !tiles.empty()) {
            for (Block &tile : tiles) {
                cutIntoLines(tile);
                blocks.push_back(std::move(tile));
            }
            continue;
        }
        std::vector<Block> parts = parted(draft);
        turnGradedLineIntoHeading(parts);
        for (Block &part : parts) {
            if (!addToFigure(blocks, part, figuresLevel > 0))
                blocks.push_back(std::move(part));
            joinLines(blocks.back());
        }
    }
    turnGradeHeadingsIntoBadges(blocks);
    return blocks;
}

} // namespace Peel
