// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentfacts.h"
#include "ingest/block.h"

#include <QJsonObject>
#include <QList>

namespace Peel {

struct PageInfo
{
    int number = 0; // from 1
    QString label; // as printed on the page, if it could be read
    double width = 0; // points, rotation applied
    double height = 0;
    int words = 0;
    bool hasText = true;
    bool recognised = false; // a scanned page, read by optical character recognition
};

/// A line that stood on a page (or around an article) and is not part of the document: running
/// heads, menus, cookie notices.
struct Furniture
{
    QString text;
    Box box; // box.page is 0 for HTML
    QString why; // "running head", "page number", "footer", "navigation", …
};

/// One document as read: blocks in reading order over its plain text. The same for every format.
struct ReadDocument
{
    QString format; // "pdf", "html", "text"
    QString text; // plain text: what `peelctl text` prints and SourceSpan counts in
    std::vector<Block> blocks; // in the order of the text
    std::vector<PageInfo> pages; // empty for HTML and text
    std::vector<Furniture> furniture;
    QString titleHint, addressHint, publishedHint,
        siteHint; // from metadata and front matter: hints, never facts
    std::vector<Diagnostic> diagnostics;

    /// Puts the blocks' texts together into `text` and sets their `start`. Blocks are parted by an
    /// empty line.
    void assemble();

    /// The place of the UTF-16 range [from, to) of `text`: quote, boxes (one per line) and code
    /// points.
    SourceSpan span(int from, int to) const;
    /// Of a range of one block's own text.
    SourceSpan span(const Block &block, int from, int length) const;

    /// Index of the block that holds this offset of `text`, -1 between blocks.
    int blockAt(int offset) const;
    /// Index of the nearest heading above block `index` whose level is less than `below`, -1 if
    /// none.
    int headingAbove(int index, int below = 7) const;
};

/// What `peelctl blocks --json` prints.
QJsonObject toJson(const ReadDocument &document);

} // namespace Peel
