// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

namespace Peel {
class Hyphens;
}

namespace Peel::Pdf {

/// A cell of a table while its words still have their places.
struct GridCell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    bool head = false;
    std::vector<Run> lines; // may be empty
};

/// A block under construction: its lines, not yet its text.
struct Draft
{
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    QString marker;
    QString role; // Block::role
    std::vector<Run> lines; // empty in a table
    std::vector<GridCell> cells; // by row, then column
    int headRows = 0;
    bool openBelow = false; // a page break cut the table's last row
    int table = -1; // stands for this table of its page
    int page = 0;
    double left = 0; // where its first line begins, with its marker
    double textLeft = 0; // where its further lines begin
    double right = 0; // of the region it stands in
    double size = 0;
    bool bold = false;

    Box box() const;
    QString text() const; // lines joined by a blank
    int letters() const;
};

Draft draftOf(std::vector<Run> lines);

/// The draft as a block: its text with the places of its words and marks. Hyphens at line ends are
/// kept unless `knownWord` says that the joined form is a word of the document and the other is
/// not.
Block blockOf(const Draft &draft, const Hyphens &hyphens);

} // namespace Peel::Pdf
