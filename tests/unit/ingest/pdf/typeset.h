// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"
#include "ingest/pdf/runs.h"
#include "ingest/pdf/typography.h"

#include <QStringList>

namespace Peel::Pdf {

/// Sets words on a page by hand: letters are half as wide as high, a blank a third of the size.
struct Type
{
    double size = 10;
    bool bold = false;
    bool italic = false;
    int page = 1;
};

inline Word word(const QString &text, double x, double y, Type type = {})
{
    Word word;
    word.text = text;
    word.size = type.size;
    word.bold = type.bold;
    word.italic = type.italic;
    word.box
        = Box { type.page, x, y, x + 0.5 * type.size * double(text.size()), y + 1.2 * type.size };
    return word;
}

/// The words of one line that begins at x; y is its top.
inline std::vector<Word> line(const QString &text, double x, double y, Type type = {})
{
    std::vector<Word> words;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        words.push_back(word(part, x, y, type));
        words.back().bullet = part == QStringLiteral("•");
        x = words.back().box.x1 + type.size / 3;
    }
    return words;
}

/// Collects the words of a page.
class Sheet
{
public:
    Sheet &set(const QString &text, double x, double y, Type type = {})
    {
        for (Word &w : line(text, x, y, type))
            m_words.push_back(std::move(w));
        return *this;
    }

    /// Lines below each other, 14 points apart.
    Sheet &block(const QStringList &lines, double x, double y, Type type = {})
    {
        for (const QString &text : lines) {
            set(text, x, y, type);
            y += 1.4 * type.size;
        }
        return *this;
    }

    std::vector<Run> runs() const { return runsOf(m_words); }

    std::vector<Row> rows() const { return rowsOf(runs()); }

private:
    std::vector<Word> m_words;
};

/// The words of the cell of a table that is still being put together, "" where it has none.
inline QString textAt(const Draft &table, int row, int column)
{
    for (const GridCell &cell : table.cells) {
        if (cell.row != row || cell.column != column)
            continue;
        QStringList lines;
        for (const Run &run : cell.lines)
            lines << run.text();
        return lines.join(u' ');
    }
    return {};
}

/// A document set in 10 points, 14 from line to line.
inline Typography usual()
{
    return Typography { 10, 1.4, false };
}

} // namespace Peel::Pdf
