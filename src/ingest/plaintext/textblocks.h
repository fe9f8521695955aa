// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/block.h"

#include <QString>

#include <vector>

namespace Peel {

/// Tells what each paragraph of a text is by its marks (Markdown) or its shape: headings, tables of
/// tabs or bars, footnotes, contents lists, everything else paragraphs. '\n' marks a line end that
/// was meant.
class TextBlocks
{
public:
    void add(const std::vector<QString> &paragraphs);
    void add(Block block);

    /// The drafts for finished(); contents lists are left out and kept in `contents`.
    std::vector<Block> take();

    const std::vector<QString> &contents() const { return m_contents; }

private:
    void addParagraph(const QString &paragraph);
    bool addHeading(Block block);

    std::vector<Block> m_blocks;
    std::vector<QString> m_contents;
    bool m_titled = false; // a heading of the first level has been
    bool m_running = false; // the running text has begun
    bool m_inContents = false; // the last paragraph was part of a contents list
};

} // namespace Peel
