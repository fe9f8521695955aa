// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/pattern.h"
#include "ingest/recommendations/arealine.h"
#include "ingest/recommendations/itemwords.h"
#include "ingest/recommendations/listshape.h"
#include "ingest/recommendations/regionreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

int RegionReader::readParagraph(int i)
{
    const Block &here = block(i);
    ImprovementRegion &region = *m_region;
    if (const Area *area = areaOfLine(m_document, m_extraction.reference, i, m_round)) {
        m_facts.giveArea(*area, static_cast<std::size_t>(region.found));
        return i;
    }
    static const Pattern entry
        = caseless(u"^\\W*(?:issued|status|revisited|closed|level)\\b[^.]{0,60}$"_s);
    if (m_document.format == "text"_L1 && i <= region.opened + 2 && entry.isIn(here.text)
        && !closesConcern(here.text))
        return i; // of a register: when it was given, how it stands
    if (const std::optional<int> last = readOfConcern(i))
        return *last;
    if (isLeadIn(here.text))
        return readLeadIn(i);
    if (region.leadIn && here.text.at(0).isLower() && !endsOpen(here.text))
        return add(listRule, i, 0, kindUnderLead(i)); // an item that lost its mark
    if (addTimedItems(i))
        return i;
    if (isAboutLists(here.text)) {
        m_extraction.reject("recommendation", sentenceRule,
            u"speaks of recommendations without giving one"_s, whole(here));
        return skip(i);
    }
    if (awaitsConcern())
        return add(concernRule, i, 0);
    return readSentence(i);
}

bool RegionReader::awaitsConcern() const
{
    return m_region->kind == RecommendationKind::CauseOfConcern && !m_region->concern;
}

std::optional<int> RegionReader::readOfConcern(int i)
{
    const Block &here = block(i);
    if (const TextRange words = awaitsConcern() ? quotedFinding(here.text) : TextRange();
        words.length() > 0) { // a letter repeats it: "We said then: ‘The force does not …’"
        const int last = add(concernRule, i, words.from, {}, words.to);
        m_region->leadIn = here.text.trimmed().endsWith(u':');
        if (closesConcern(here.text))
            close(here);
        return last;
    }
    if (closesConcern(here.text)) {
        close(here);
        return i;
    }
    if (!awaitsConcern() || !isLeadIn(here.text) || isRecommendingLeadIn(here.text)
        || sentencesOf(here.text).size() < 2)
        return std::nullopt;
    const int last = add(concernRule, i, 0);
    m_region->explains = true; // the list behind it gives its reasons
    return last;
}

int RegionReader::readLeadIn(int i)
{
    ImprovementRegion &region = *m_region;
    region.leadIn = !region.concern || isRecommendingLeadIn(block(i).text);
    region.numbered.reset();
    region.itemNumber = 0;
    region.explains = region.explains && !region.leadIn;
    return i;
}

bool RegionReader::addTimedItems(int i)
{
    const std::vector<TextRange> items
        = m_region->concern ? timedItemsIn(block(i).text) : std::vector<TextRange>();
    for (const TextRange &item : items)
        add(sentenceRule, i, item.from, RecommendationKind::Recommendation, item.to);
    return !items.empty();
}

int RegionReader::readSentence(int i)
{
    const QString &text = block(i).text;
    const ImprovementRegion &region = *m_region;
    // Without its bold type a title is the sentence by itself right below the heading.
    const bool title = m_round >= u"2021"_s && i == region.opened + 1 && endsOpen(text)
        && isFindingOnForce(text);
    if (title) {
        const int last = add(titleRule, i, 0);
        m_region->explains = true;
        return last;
    }
    const bool listed = region.found > 0 && m_lastRule == QLatin1StringView(listRule);
    if (region.explains || listed || region.bySentence || !beginsWithWhatToDo(text))
        return skip(i);
    static const Pattern told = caseless(u"^\\W*(?:we|hmic(?:frs)?|the inspectorate)\\s+"
                                         "(?:had |also )?(?:recommended|said|asked|told)\\b"_s);
    if (region.concern && told.isIn(text))
        return skip(i); // what an earlier report had asked for
    return addSentence(i);
}

int RegionReader::addSentence(int i)
{
    const QString &text = block(i).text;
    const std::vector<TextRange> sentences = sentencesOf(text);
    if (m_round < u"2021"_s || sentences.size() < 3 || endsOpen(text))
        return add(sentenceRule, i, 0);
    const int last = add(sentenceRule, i, 0, {}, sentences.front().to);
    m_region->explains = true;
    return last;
}

int RegionReader::skip(int i)
{
    ImprovementRegion &region = *m_region;
    ++region.idle;
    const bool listed = region.found > 0 && m_lastRule == QLatin1StringView(listRule);
    if (!region.explains && !region.concern && (listed || region.idle > 2))
        m_region.reset();
    return i;
}

} // namespace Peel
