// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recommendations/listshape.h"

#include "ingest/language/pattern.h"
#include "ingest/recommendations/itemwords.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const Block &blockAt(const ReadDocument &document, int index)
{
    return document.blocks[static_cast<std::size_t>(index)];
}

} // namespace

bool isDeeper(const ReadDocument &document, int block, int level)
{
    return block < static_cast<int>(document.blocks.size())
        && blockAt(document, block).kind == BlockKind::ListItem
        && blockAt(document, block).level > level;
}

bool hasParts(const ReadDocument &document, int item)
{
    const Block &whole = blockAt(document, item);
    bool parts = beginsWithWhatToDo(whole.text);
    for (int part = item + 1; parts && isDeeper(document, part, whole.level); ++part) {
        const QString &text = blockAt(document, part).text;
        parts = !text.isEmpty() && text.at(0).isLower();
    }
    return parts;
}

bool headsItems(const ReadDocument &document, int heading, int level)
{
    const auto next = static_cast<std::size_t>(heading) + 1;
    if (blockAt(document, heading).level <= level || next >= document.blocks.size())
        return false;
    const Block &below = document.blocks[next];
    return (below.kind == BlockKind::ListItem || below.kind == BlockKind::Paragraph)
        && beginsWithWhatToDo(below.text);
}

int lastPartOf(const ReadDocument &document, int item)
{
    int last = item;
    while (isDeeper(document, last + 1, blockAt(document, item).level))
        ++last;
    return last;
}

bool onlyLeadsIn(QStringView text)
{
    static const Pattern leads
        = caseless(u"^[^.;]{0,160}\\b(?:should|must|to|that|need(?:s)? to|recommend\\w*)"
                   "(?:\\s+(?:now|immediately|urgently|ensure|make sure))?(?:\\s+that)?\\s*:$"_s);
    return leads.isIn(text);
}

int numberOf(const Block &item)
{
    static const Pattern number(u"^\\(?(\\d{1,2})[.)]?$"_s);
    return number.match(item.marker).captured(1).toInt();
}

int numberBefore(const ReadDocument &document, int block)
{
    int number = 0;
    while (number == 0 && --block >= 0)
        number = numberOf(blockAt(document, block));
    return number;
}

} // namespace Peel
