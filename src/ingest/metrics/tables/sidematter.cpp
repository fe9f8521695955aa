// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/tables/sidematter.h"

#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

constexpr qsizetype longestTitle = 40;
constexpr qsizetype longestEntry = 160; // what is longer is running text again

bool isSideTitle(const QString &text)
{
    static const Pattern title = caseless(
        u"^(?:most\\s+(?:read|popular|viewed|shared)|related(?:\\s+\\p{L}+)?|more\\s+(?:news|"
        u"stories|like\\s+this)|"
        "latest\\s+(?:news|stories|decisions|publications)|read\\s+(?:more|next)|you\\s+may\\s+"
        "also\\s+like|"
        "(?:also\\s+)?in\\s+other\\s+news|trending(?:\\s+now)?|popular(?:\\s+now)?|share(?:\\s+this(?:\\s+page)?)?|follow\\s+us)\\W*$"_s);
    return text.size() < longestTitle && title.match(text).hasMatch();
}

/// A record whose first line is such a title: the entries below begin with their numbers.
bool isNumberedSideMatter(const Block &block)
{
    return block.kind == BlockKind::KeyFigure && !block.cells.empty()
        && isSideTitle(block.cellText(block.cells.front()).toString());
}

} // namespace

void leaveSideMatter(const ReadDocument &document, std::vector<bool> &taken)
{
    bool aside = false;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const Block &block = document.blocks[i];
        if (block.kind == BlockKind::Heading)
            aside = isSideTitle(block.text);
        else if (block.kind == BlockKind::Table || block.text.size() > longestEntry)
            aside = false;
        if (aside || isNumberedSideMatter(block))
            taken[i] = true;
    }
}

} // namespace Peel
