// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readdocument.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr std::array kindIds { "heading", "paragraph", "list_item", "table", "key_figure",
    "footnote", "caption", "badge" };

/// Code points in the UTF-16 text. No branch: so that the compiler counts eight at a time.
int codePoints(QStringView text)
{
    int low = 0;
    for (const char16_t unit : std::u16string_view(text.utf16(), std::size_t(text.size())))
        low += (unit & 0xfc00) == 0xdc00;
    return static_cast<int>(text.size()) - low;
}

bool onOneLine(const Box &a, const Box &b)
{
    const double middle = (b.y0 + b.y1) / 2;
    return a.page == b.page && middle > a.y0 && middle < a.y1 && b.x0 >= a.x0 - 1;
}

Box united(const Box &a, const Box &b)
{
    return Box { a.page, std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1),
        std::max(a.y1, b.y1) };
}

QJsonArray jsonOf(const Box &box)
{
    const auto r = [](double x) { return std::round(x * 100) / 100; };
    return QJsonArray { box.page, r(box.x0), r(box.y0), r(box.x1), r(box.y1) };
}

} // namespace

QString blockKindId(BlockKind kind)
{
    return QLatin1StringView(kindIds.at(static_cast<std::size_t>(kind)));
}

void ReadDocument::assemble()
{
    text.clear();
    for (Block &block : blocks) {
        if (!text.isEmpty())
            text += "\n\n"_L1;
        block.start = static_cast<int>(text.size());
        text += block.text;
    }
}

SourceSpan ReadDocument::span(int from, int to) const
{
    SourceSpan span;
    span.quote = text.mid(from, to - from);
    span.start = codePoints(QStringView(text).first(from));
    span.end = span.start + codePoints(span.quote);
    const auto first = std::partition_point(
        blocks.begin(), blocks.end(), [&](const Block &b) { return b.end() <= from; });
    for (auto block = first; block != blocks.end() && block->start < to; ++block) {
        bool begun = false; // lines of different blocks never share a box
        for (const Piece &piece : block->pieces) {
            if (block->start + piece.from >= to || block->start + piece.from + piece.length <= from)
                continue;
            if (begun && onOneLine(span.boxes.back(), piece.box))
                span.boxes.back() = united(span.boxes.back(), piece.box);
            else
                span.boxes.push_back(piece.box);
            begun = true;
        }
    }
    return span;
}

SourceSpan ReadDocument::span(const Block &block, int from, int length) const
{
    return span(block.start + from, block.start + from + length);
}

int ReadDocument::blockAt(int offset) const
{
    const auto block = std::partition_point(
        blocks.begin(), blocks.end(), [&](const Block &b) { return b.end() <= offset; });
    return block != blocks.end() && block->start <= offset
        ? static_cast<int>(block - blocks.begin())
        : -1;
}

int ReadDocument::headingAbove(int index, int below) const
{
    for (int i = index - 1; i >= 0; --i) {
        const Block &block = blocks.at(static_cast<std::size_t>(i));
        if (block.kind == BlockKind::Heading && block.level < below)
            return i;
    }
    return -1;
}

QJsonObject toJson(const ReadDocument &document)
{
    QJsonArray blocks;
    for (const Block &block : document.blocks) {
        QJsonObject json { { "kind"_L1, blockKindId(block.kind) }, { "text"_L1, block.text },
            { "start"_L1, block.start } };
        if (block.level > 0)
            json["level"_L1] = block.level;
        if (block.page > 0)
            json["page"_L1] = block.page;
        if (!block.marker.isEmpty())
            json["marker"_L1] = block.marker;
        if (!block.role.isEmpty())
            json["role"_L1] = block.role;
        QJsonArray marks;
        for (const NoteMark &mark : block.marks)
            marks.append(QJsonObject { { "at"_L1, mark.at }, { "mark"_L1, mark.mark } });
        if (!marks.isEmpty())
            json["marks"_L1] = marks;
        QJsonArray cells;
        for (const Cell &cell : block.cells) {
            cells.append(QJsonObject { { "row"_L1, cell.row }, { "column"_L1, cell.column },
                { "rows"_L1, cell.rowSpan }, { "columns"_L1, cell.columnSpan },
                { "head"_L1, cell.head }, { "text"_L1, block.cellText(cell).toString() } });
        }
        if (!cells.isEmpty()) {
            json["cells"_L1] = cells;
            json["head_rows"_L1] = block.headRows;
        }
        QJsonArray boxes;
        for (const Box &box : document.span(block, 0, static_cast<int>(block.text.size())).boxes)
            boxes.append(jsonOf(box));
        if (!boxes.isEmpty())
            json["boxes"_L1] = boxes;
        blocks.append(json);
    }
    QJsonArray pages;
    for (const PageInfo &page : document.pages) {
        pages.append(QJsonObject { { "number"_L1, page.number }, { "label"_L1, page.label },
            { "width"_L1, page.width }, { "height"_L1, page.height }, { "words"_L1, page.words },
            { "has_text"_L1, page.hasText }, { "recognised"_L1, page.recognised } });
    }
    QJsonArray removed;
    for (const Furniture &line : document.furniture)
        removed.append(QJsonObject {
            { "text"_L1, line.text }, { "why"_L1, line.why }, { "box"_L1, jsonOf(line.box) } });
    QJsonArray diagnostics;
    for (const Diagnostic &d : document.diagnostics)
        diagnostics.append(QJsonObject { { "message"_L1, d.message }, { "page"_L1, d.page } });
    return QJsonObject { { "format"_L1, document.format }, { "pages"_L1, pages },
        { "blocks"_L1, blocks }, { "removed"_L1, removed }, { "diagnostics"_L1, diagnostics } };
}

} // namespace Peel
