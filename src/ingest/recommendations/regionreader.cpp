// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recommendations/regionreader.h"

#include "ingest/judgments/judgmentreading.h"
#include "ingest/language/pattern.h"
#include "ingest/recommendations/arealine.h"
#include "ingest/recommendations/improvementtable.h"
#include "ingest/recommendations/itemwords.h"
#include "ingest/recommendations/listshape.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool isTitle(const Block &block)
{
    return block.kind == BlockKind::Heading
        || (block.kind == BlockKind::Paragraph && block.bold && block.text.size() <= 300);
}

} // namespace

RegionReader::RegionReader(Extraction &extraction)
    : m_extraction(extraction)
    , m_document(extraction.document)
    , m_round(extraction.facts.header.round)
    , m_facts(extraction)
{
}

void RegionReader::read()
{
    for (int i = 0; i < static_cast<int>(m_document.blocks.size()); ++i) {
        if (m_closing < 0 && closesAllConcerns(block(i).text))
            m_closing = i;
        m_concernsIssued = m_concernsIssued || issuesConcerns(block(i).text);
        i = readBlock(i);
    }
}

int RegionReader::readBlock(int i)
{
    const Block &here = block(i);
    switch (here.kind) {
    case BlockKind::Table:
        readTable(i);
        return i;
    case BlockKind::Heading:
    case BlockKind::Paragraph:
    case BlockKind::ListItem:
        break;
    default:
        if (!leadOf(here))
            return i; // notes and captions stand between, they end nothing
    }
    if (const auto lead = leadOfList(i))
        return open(i, *lead);
    // In a list a sentence that announces one is its lead-in.
    if (const std::optional<ImprovementLead> lead = leadOf(here);
        lead && !(lead->bySentence && m_region))
        return open(i, *lead);
    if (isRecommendedInLetter(i))
        return open(i, { RecommendationKind::Recommendation, -1, false, true });
    if (const auto kind = m_region ? std::nullopt : kindListedBelow(i))
        return open(i, { *kind, -1, true });
    if (m_region && m_region->told && here.kind != BlockKind::ListItem)
        m_region.reset();
    if (isQuotedConcern(i))
        return openQuoted(i);
    if (!m_region)
        return i;
    if (here.kind == BlockKind::ListItem)
        return readItem(i);
    if (isTitle(here))
        return readTitle(i);
    return readParagraph(i);
}

bool RegionReader::isRecommendedInLetter(int i) const
{
    static const Pattern asked = caseless(
        u"\\b(?:we|hmic(?:frs)?|the inspectorate)(?: had| have| has)?(?: also)? recommended\\b(?![^.]*\\ball forces\\b)[^.]*:$"_s);
    return isOnConcerns() && block(i).kind == BlockKind::Paragraph && !(m_region && awaitsConcern())
        && asked.isIn(block(i).text.trimmed());
}

/// "Two areas for improvement came with it. The board follows both:", and a list of what should be
/// done: the kind of its items.
std::optional<RecommendationKind> RegionReader::kindListedBelow(int i) const
{
    const QString text = block(i).text.trimmed();
    const bool leads = block(i).kind == BlockKind::Paragraph && text.endsWith(u':')
        && i + 1 < static_cast<int>(m_document.blocks.size())
        && block(i + 1).kind == BlockKind::ListItem && beginsWithWhatToDo(block(i + 1).text);
    if (!leads)
        return std::nullopt;
    const std::vector<TextRange> sentences = sentencesOf(text);
    const std::size_t spoken = std::min<std::size_t>(sentences.size(), 2);
    return kindSpokenOf(QStringView(text).mid(sentences[sentences.size() - spoken].from));
}

bool RegionReader::isOnConcerns() const
{
    static const Pattern letter = caseless(u"\\bcauses? of concern\\b"_s);
    return m_extraction.facts.header.type == DocumentType::InspectorateNews
        && (m_concernsIssued || letter.isIn(m_extraction.facts.header.title));
}

bool RegionReader::isQuotedConcern(int i) const
{
    return isOnConcerns() && i > 0 && wholeQuotation(block(i - 1), block(i)).length() > 0;
}

int RegionReader::openQuoted(int i)
{
    open(i, { RecommendationKind::CauseOfConcern });
    const TextRange words = wholeQuotation(block(i - 1), block(i));
    return add(concernRule, i, words.from, {}, words.to);
}

std::optional<ImprovementLead> RegionReader::leadOfList(int i) const
{
    const Block &here = block(i);
    const bool heads = here.kind == BlockKind::ListItem && here.role != "contents"_L1
        && isDeeper(m_document, i + 1, here.level);
    if (!heads)
        return std::nullopt;
    if (const auto kind = kindNamed(here.text))
        return ImprovementLead { *kind };
    return announcedBy(here);
}

int RegionReader::open(int i, const ImprovementLead &lead)
{
    const std::optional<std::size_t> concern
        = lead.kind == RecommendationKind::Recommendation && m_region ? m_region->concern
                                                                      : std::nullopt;
    m_region = ImprovementRegion {};
    m_region->kind = lead.kind;
    m_region->bySentence = lead.bySentence;
    m_region->told = lead.told;
    m_region->opened = i;
    m_region->area = areaOfLine(m_document, m_extraction.reference, i, m_round);
    if (m_region->area == nullptr)
        m_region->area = pillarToldAbove(i);
    m_region->concern = concern;
    if (block(i).kind == BlockKind::Heading)
        m_region->level = block(i).level;
    if (lead.textFrom >= 0) {
        for (const TextRange &wish : wishesFrom(block(i).text, lead.textFrom))
            add(sentenceRule, i, wish.from, {}, wish.to);
    }
    return i;
}

/// "HMIC's efficiency report was published in October. It has three areas for improvement.", in the
/// words of others: the pillar that the list below is of.
const Area *RegionReader::pillarToldAbove(int i) const
{
    const DocumentType type = m_extraction.facts.header.type;
    if (type != DocumentType::PccReport && type != DocumentType::Other
        && type != DocumentType::ForceNews)
        return nullptr;
    QSet<QString> told;
    for (int at = std::max(0, i - 1); at <= i; ++at) {
        const QString &text = block(at).text;
        for (const TextRange &range : sentencesOf(text))
            told.insert(pillarOfReportIn(text.mid(range.from, range.length())));
    }
    told.remove({});
    return told.size() == 1 ? m_extraction.reference.area(*told.begin()) : nullptr;
}

int RegionReader::readTitle(int i)
{
    const Block &here = block(i);
    ImprovementRegion &region = *m_region;
    if (region.explains && isOwnName(here.text))
        return i;
    const bool concern = region.kind == RecommendationKind::CauseOfConcern;
    const bool heading = here.kind == BlockKind::Heading;
    // A title set larger than the line above it still is the title of that line.
    const bool first
        = i == region.opened + 1 && (isFindingOnForce(here.text) || beginsWithWhatToDo(here.text));
    // The levels of a plain text's headings are guessed from their looks.
    const bool guessed = m_document.format == "text"_L1 && beginsWithWhatToDo(here.text);
    const bool deeper = !heading || here.level > region.level || region.level == 7 || first
        || here.level == region.titleLevel || guessed;
    const bool reads = saysWhatToDo(here.text)
        || (concern && !region.concern && isSentence(here.text))
        || ((first || (heading && here.level == region.titleLevel)) && isFindingOnForce(here.text));
    if (!reads || isAboutLists(here.text) || (heading && !deeper)) {
        if (heading && isTheme(i))
            return beginTheme(i);
        if (heading)
            m_region.reset();
        return heading ? i : readParagraph(i);
    }
    if (isLeadIn(here.text))
        return readParagraph(i);
    const int last = add(concern ? concernRule : titleRule, i, 0);
    if (heading && first)
        region.titleLevel = here.level;
    region.explains = true;
    region.leadIn = false;
    return last;
}

bool RegionReader::isOwnName(const QString &text) const
{
    const Force *force = m_extraction.reference.force(m_extraction.facts.header.force);
    return force != nullptr && text.trimmed() == force->name;
}

bool RegionReader::isTheme(int i) const
{
    return m_region->kind != RecommendationKind::CauseOfConcern && !m_region->concern
        && headsItems(m_document, i, m_region->level);
}

int RegionReader::beginTheme(int i)
{
    m_region->itemNumber = 0;
    m_region->numbered.reset();
    m_region->explains = false;
    m_region->idle = 0;
    return i;
}

SourceSpan RegionReader::whole(const Block &here) const
{
    return m_document.span(here, 0, static_cast<int>(here.text.size()));
}

int RegionReader::add(
    const char *rule, int i, int from, std::optional<RecommendationKind> kind, int to, int lastPart)
{
    const RecommendationKind its = kind.value_or(m_region->kind);
    if (lastPart < 0 && m_round >= u"2021"_s && its == RecommendationKind::AreaForImprovement) {
        if (const int end = endOfRunOnTitle(block(i).text, from); end > 0) {
            to = end;
            m_region->explains = m_region->explains || block(i).kind != BlockKind::ListItem;
        }
    }
    const auto [last, kept] = m_facts.add(rule, its, { i, from, to, lastPart });
    if (!kept)
        return last;
    ++m_region->found;
    if (m_region->area != nullptr)
        m_facts.giveArea(*m_region->area, 1);
    m_region->idle = 0;
    m_lastRule = QLatin1StringView(rule);
    if (its == RecommendationKind::CauseOfConcern)
        m_region->concern = m_facts.count() - 1;
    if (its == RecommendationKind::CauseOfConcern && m_closing >= 0 && m_region->told)
        close(block(m_closing));
    return last;
}

void RegionReader::close(const Block &here)
{
    if (m_region->concern)
        m_facts.close(*m_region->concern, here);
}

/// A table without heads right below one with as many columns goes on from the page before.
std::optional<RecommendationKind> RegionReader::kindOfTableBefore(int i) const
{
    if (i == 0 || block(i).headRows > 0)
        return std::nullopt;
    const Block &before = block(i - 1);
    if (before.kind != BlockKind::Table || before.columns() != block(i).columns())
        return std::nullopt;
    const auto kind = kindOfColumns(before);
    return kind ? kind : kindOfTableBefore(i - 1);
}

void RegionReader::readTable(int i)
{
    const bool below = m_region
        && (i == m_region->opened + 1
            || (i == m_region->opened + 2 && isLeadIn(block(i - 1).text)));
    const std::size_t before = m_facts.count();
    m_facts.addTable(i, below ? std::optional(m_region->kind) : kindOfTableBefore(i));
    if (below && m_facts.count() > before)
        m_region.reset(); // the table was the list
}

void readImprovementRegions(Extraction &extraction)
{
    RegionReader(extraction).read();
}

} // namespace Peel
