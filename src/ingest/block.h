// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sourcespan.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace Peel {

enum class BlockKind {
    Heading, // level 1 … 6; marker: its number, if any ("9.")
    Paragraph, // marker: the number of a numbered paragraph ("8.13")
    ListItem, // level: depth of nesting from 1; marker: "•", "1.", "(a)", empty where it is drawn.
              // Entries of a contents list are items with the role "contents"
    Table, // cells in a grid
    KeyFigure, // one record of a panel of key figures ("Force in numbers"): labels and values,
               // cells where it is a grid
    Footnote, // marker: its mark
    Caption, // of a table or figure
    Badge // a short text set apart by itself, such as a grade beside a heading
};
QString blockKindId(BlockKind kind);

/// Where one word of a block's text stands on its page. `from` and `length` count UTF-16 units of
/// Block::text.
struct Piece
{
    int from = 0;
    int length = 0;
    Box box;
};

/// A note mark that was raised behind a word. It is not part of the text, so that it never glues to
/// a number.
struct NoteMark
{
    int at = 0; // UTF-16 offset in Block::text, behind the marked word
    QString mark; // "14", "*"
};

/// One cell of a table or key figure. Its text is a range of Block::text. Spanning cells stand
/// once, at their top left.
struct Cell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    bool head = false; // a column or row head
    int from = 0; // UTF-16 range in Block::text
    int length = 0;
};

/// One unit of reading. Blocks of all formats are alike; only those of PDFs have pieces.
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    QString marker; // not part of the text
    QString text; // one line: cells and lines joined by a blank; in a table rows end with '\n',
                  // cells with '\t'
    int start = 0; // UTF-16 offset of the text in ReadDocument::text
    int page = 0; // where it begins, 0 without pages
    std::vector<Piece> pieces;
    std::vector<NoteMark> marks;
    std::vector<Cell> cells; // by row, then column
    int headRows = 0;
    double size = 0; // point size of most of its letters, 0 if unknown
    bool bold = false; // most of its letters
    QString role; // what the source itself calls it (class or id in HTML), lower case; never relied
                  // on alone

    int end() const { return start + static_cast<int>(text.size()); }

    int rows() const { return cells.empty() ? 0 : cells.back().row + 1; }

    int columns() const
    {
        int count = 0;
        for (const Cell &cell : cells)
            count = std::max(count, cell.column + cell.columnSpan);
        return count;
    }

    QStringView cellText(const Cell &cell) const
    {
        return QStringView(text).mid(cell.from, cell.length);
    }
};

} // namespace Peel
