// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recommendations/continuation.h"

#include "ingest/language/pattern.h"
#include "ingest/recommendations/itemwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

int continuationOf(const ReadDocument &document, int i)
{
    const auto block
        = [&](int at) -> const Block & { return document.blocks[static_cast<std::size_t>(at)]; };
    const Block &here = block(i);
    static const Pattern number(u"^\\W*\\d{1,3}\\W*$"_s);
    const bool text = document.format == "text"_L1; // its pages are parted by numbers alone
    if (!endsOpen(here.text) || (here.page == 0 && !text))
        return -1;
    for (int next = i + 1; next < std::min(i + 4, static_cast<int>(document.blocks.size()));
         ++next) {
        const Block &there = block(next);
        if (there.kind == BlockKind::Footnote || there.kind == BlockKind::Caption
            || (text && number.match(there.text).hasMatch()))
            continue;
        const bool behind = text ? next > i + 1 : there.page == here.page + 1;
        const bool runsOn = there.kind == BlockKind::Paragraph && behind && !there.text.isEmpty()
            && there.text.at(0).isLower();
        return runsOn ? next : -1;
    }
    return -1;
}

} // namespace Peel
