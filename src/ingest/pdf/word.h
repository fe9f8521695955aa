// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/readdocument.h"

#include <QString>

#include <vector>

namespace Peel::Pdf {

/// One word as it stands on a page, its text normalised.
struct Word
{
    Box box;
    double size = 0; // points
    bool bold = false;
    bool italic = false;
    bool bullet = false; // a list mark of a symbol font
    bool spaceAfter = false;
    bool softHyphen = false; // ended in a hyphen that only shows at a line's end
    int rotation = 0; // quarter turns
    QString text;
    QString mark; // of a note, raised behind the word
    double reach = 0; // where the word ends with its marks

    double middle() const { return (box.y0 + box.y1) / 2; }
};

/// Words side by side with no wide gap between them. Never empty, but for a `table`.
struct Run
{
    std::vector<Word> words;
    Box box;
    double size = 0; // of most of its letters
    bool bold = false; // most of its letters
    int table = -1; // stands for this table of the page; then it has no words

    double middle() const { return (box.y0 + box.y1) / 2; }

    double height() const { return box.y1 - box.y0; }

    double width() const { return box.x1 - box.x0; }

    QString text() const;
    int letters() const;
};

Run makeRun(std::vector<Word> words);

/// Runs at one height, from left to right.
struct Row
{
    std::vector<Run> runs;
    Box box;

    double middle() const { return (box.y0 + box.y1) / 2; }

    bool isTable() const { return runs.front().table >= 0; }

    /// All words of the row as one run.
    Run whole() const;
};

Row makeRow(std::vector<Run> runs);

Box united(const Box &a, const Box &b);
/// Whether no blank stands between two words that follow each other in a line.
bool touching(const Word &left, const Word &right);

/// A page before its layout is known.
struct PageWords
{
    PageInfo info;
    std::vector<Word> words; // upright ones
    std::vector<Word> turned; // watermarks, labels of axes
    int turn = 0; // quarter turns that the words' boxes were turned by, so that most stand upright
};

} // namespace Peel::Pdf
