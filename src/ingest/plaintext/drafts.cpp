// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/drafts.h"

#include "ingest/plaintext/shapes.h"

#include <QRegularExpression>

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

/// A label and its values, one line each, the label as head.
Block keyFigure(const Block &label, const Block &values)
{
    Block block = values;
    block.kind = BlockKind::KeyFigure;
    block.text = label.text + u'\n' + values.text;
    block.headRows = label.text.isEmpty() ? 0 : 1;
    int from = 0;
    int row = 0;
    for (const QString &line : block.text.split(u'\n')) {
        const int length = static_cast<int>(line.size());
        block.cells.push_back(Cell { row, 0, 1, 1, row == 0, from, length });
        from += length + 1;
        ++row;
    }
    return block;
}

void joinLines(Block &block)
{
    if (block.kind != BlockKind::Table && block.kind != BlockKind::KeyFigure)
        block.text.replace(u'\n', u' ');
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
    std::vector<Block> blocks;
    int figuresLevel = 0; // of the heading whose section is a panel of key figures
    for (Block &draft : drafts) {
        if (draft.kind == BlockKind::Heading) {
            if (figuresLevel == 0 || draft.level <= figuresLevel)
                figuresLevel = isFiguresTitle(draft.text) ? draft.level : 0;
            joinLines(draft);
            blocks.push_back(std::move(draft));
            continue;
        }
        if (draft.kind != BlockKind::Paragraph) {
            joinLines(draft);
            blocks.push_back(std::move(draft));
            continue;
        }
        for (Block &part : parted(draft)) {
            const bool labelled = !blocks.empty() && blocks.back().kind == BlockKind::Heading
                && figuresLevel > 0 && blocks.back().level > figuresLevel;
            if (labelled && isFigureGroup(part))
                blocks.back() = keyFigure(blocks.back(), part);
            else
                blocks.push_back(std::move(part));
            joinLines(blocks.back());
        }
    }
    turnGradeHeadingsIntoBadges(blocks);
    return blocks;
}

} // namespace Peel
