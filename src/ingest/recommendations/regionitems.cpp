// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/digits.h"
#include "ingest/language/pattern.h"
#include "ingest/recommendations/arealine.h"
#include "ingest/recommendations/itemwords.h"
#include "ingest/recommendations/listshape.h"
#include "ingest/recommendations/regionreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

int RegionReader::readItem(int i)
{
    ImprovementRegion &region = *m_region;
    if (region.explains && !region.leadIn)
        return i; // a list inside an explanation
    const Block &item = block(i);
    if (region.bySentence && !saysWhatToDo(item.text)) {
        m_region.reset();
        return i;
    }
    if (givesReasons(i))
        return i;
    const bool numbered = std::any_of(
        item.marker.begin(), item.marker.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (region.kind == RecommendationKind::CauseOfConcern && !region.leadIn
        && isParagraphOfLetter(i, numbered))
        return readParagraph(i);
    if (isOfAnotherList(item, numbered)) {
        m_region.reset();
        return i;
    }
    region.itemNumber = numberOf(item);
    if (!region.numbered) {
        region.numbered = numbered;
        region.itemLevel = item.level;
    }
    const RecommendationKind kind = kindUnderLead(i);
    region.idle = 0;
    const std::vector<TextRange> items = itemsIn(item.text, item.marker);
    if (items.size() < 2 && isDeeper(m_document, i + 1, item.level)
        && (isLeadIn(item.text) || hasParts(m_document, i)))
        return readNested(i, kind);
    if (items.size() < 2) {
        const int from = items.empty() ? 0 : items.front().from;
        // From 2021/22 on an item may give its reasons behind what is to be done.
        const bool reasons = m_round >= u"2021"_s && kind == RecommendationKind::AreaForImprovement;
        return add(listRule, i, from, kind, reasons ? endOfTitle(item.text, from) : -1);
    }
    for (const TextRange &one : items)
        add(listRule, i, one.from, kind, one.to);
    return i;
}

/// A boxed list may make an item of what stands below the title of an area for improvement: "The
/// force should answer calls sooner." / "In May 2022 it answered 71 percent in time."
bool RegionReader::givesReasons(int i) const
{
    const Block &before = block(i - 1);
    const QString text = block(i).text.trimmed();
    return m_region->kind == RecommendationKind::AreaForImprovement && !m_region->leadIn
        && before.kind == BlockKind::ListItem
        && (saysWhatToDo(before.text) || isFindingOnForce(before.text)) && !saysWhatToDo(text)
        && !isFindingOnForce(text) && text.endsWith(u'.') && text.front().isUpper()
        && (isSentence(text) || hasDigit(text));
}

bool RegionReader::isOfAnotherList(const Block &item, bool numbered) const
{
    const ImprovementRegion &region = *m_region;
    const int number = numberOf(item);
    return (region.numbered && *region.numbered != numbered && item.level <= region.itemLevel)
        || (region.itemNumber > 0 && number > 0 && number != region.itemNumber + 1
            && number == numberBefore(m_document, region.opened) + 1);
}

bool RegionReader::isParagraphOfLetter(int i, bool numbered) const
{
    if (!numbered)
        return !m_region->concern && i == m_region->opened + 1 && block(i).marker.isEmpty()
            && i + 1 < static_cast<int>(m_document.blocks.size()) && numberOf(block(i + 1)) > 0;
    return numberOf(block(i)) == numberBefore(m_document, m_region->opened + 1) + 1
        || (m_region->concern && numberOf(block(i)) == numberBefore(m_document, i) + 1
            && numberBefore(m_document, m_region->opened + 1) > 0);
}

int RegionReader::readNested(int i, RecommendationKind kind)
{
    const Block &item = block(i);
    if (onlyLeadsIn(item.text)) {
        m_region->leadIn = true;
        return i;
    }
    return add(listRule, i, 0, kind, -1, lastPartOf(m_document, i));
}

/// Behind a lead-in stands what is recommended, unless the lead-in announced several concerns.
RecommendationKind RegionReader::kindUnderLead(int i) const
{
    const QString &text = block(i).text;
    const bool another = m_region->kind == RecommendationKind::CauseOfConcern
        && isFindingOnForce(text) && !saysWhatToDo(text);
    return m_region->concern && m_region->leadIn && !another ? RecommendationKind::Recommendation
                                                             : m_region->kind;
}

} // namespace Peel
