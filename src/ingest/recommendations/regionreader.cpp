// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recommendations/regionreader.h"

#include "ingest/language/pattern.h"
#include "ingest/recommendations/arealine.h"
#include "ingest/recommendations/improvementfacts.h"
#include "ingest/recommendations/improvementlead.h"
#include "ingest/recommendations/itemwords.h"
#include "ingest/recommendations/listshape.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *listRule = "recommendation.list";
constexpr const char *titleRule = "recommendation.title";
constexpr const char *sentenceRule = "recommendation.sentence";
constexpr const char *concernRule = "recommendation.concern";

/// Where a list of areas for improvement, concerns or recommendations is being read.
struct Region
{
    RecommendationKind kind = RecommendationKind::AreaForImprovement;
    int level = 7; // of its heading; a lead line has none
    bool leadIn = false; // "The force should:" stood last: items are parts of it
    bool explains = false; // a title was read: plain paragraphs explain it
    int titleLevel = -1; // of its titles where they are set larger than its heading
    int found = 0;
    int opened = 0; // the block of its heading or lead line
    bool bySentence = false; // a sentence leads in: only items that say what to do are its list
    bool told = false; // a sentence says what its items are: nothing else is part of it
    int itemNumber = 0; // of the item read last
    std::optional<bool> numbered; // how the first item of its list is marked
    int itemLevel = 0;
    int idle = 0; // paragraphs that were nothing
    std::optional<std::size_t> concern; // the cause of concern that the region is about
};

bool isTitle(const Block &block)
{
    return block.kind == BlockKind::Heading
        || (block.kind == BlockKind::Paragraph && block.bold && block.text.size() <= 300);
}

class RegionReader
{
public:
    explicit RegionReader(Extraction &extraction)
        : m_extraction(extraction)
        , m_document(extraction.document)
        , m_round(extraction.facts.header.round)
        , m_facts(extraction)
    {
    }

    void read()
    {
        for (int i = 0; i < static_cast<int>(m_document.blocks.size()); ++i) {
            if (m_closing < 0 && closesAllConcerns(block(i).text))
                m_closing = i;
            m_concernsIssued = m_concernsIssued || issuesConcerns(block(i).text);
            i = readBlock(i);
        }
    }

private:
    const Block &block(int i) const { return m_document.blocks[static_cast<std::size_t>(i)]; }

    /// The index of the last block read.
    int readBlock(int i)
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

    /// "We recommended that the force take steps to:", in a letter on causes of concern; what all
    /// forces were asked is not its own.
    bool isRecommendedInLetter(int i) const
    {
        static const Pattern asked(
            u"\\b(?:we|hmic(?:frs)?|the inspectorate)(?: had| have| has)?(?: also)? recommended\\b(?![^.]*\\ball forces\\b)[^.]*:$"_s,
            Pattern::CaseInsensitiveOption);
        return isOnConcerns() && block(i).kind == BlockKind::Paragraph
            && asked.isIn(block(i).text.trimmed());
    }

    /// A letter that its title says is about causes of concern, or news that some were issued.
    bool isOnConcerns() const
    {
        static const Pattern letter(u"\\bcauses? of concern\\b"_s, Pattern::CaseInsensitiveOption);
        return m_extraction.facts.header.type == DocumentType::InspectorateNews
            && (m_concernsIssued || letter.isIn(m_extraction.facts.header.title));
    }

    /// "Our inspection found:" and then the words of the report in quotation marks, in a letter on
    /// causes of concern.
    bool isQuotedConcern(int i) const
    {
        return isOnConcerns() && i > 0 && wholeQuotation(block(i - 1), block(i)).length() > 0;
    }

    int openQuoted(int i)
    {
        open(i, { RecommendationKind::CauseOfConcern });
        const TextRange words = wholeQuotation(block(i - 1), block(i));
        return add(concernRule, i, words.from, {}, words.to);
    }

    /// An item that is the name of a kind or announces it, with items of a deeper level below it.
    std::optional<ImprovementLead> leadOfList(int i) const
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

    int open(int i, const ImprovementLead &lead)
    {
        const std::optional<std::size_t> concern
            = lead.kind == RecommendationKind::Recommendation && m_region ? m_region->concern
                                                                          : std::nullopt;
        m_region = Region {};
        m_region->kind = lead.kind;
        m_region->bySentence = lead.bySentence;
        m_region->told = lead.told;
        m_region->opened = i;
        m_region->concern = concern;
        if (block(i).kind == BlockKind::Heading)
            m_region->level = block(i).level;
        if (lead.textFrom >= 0) {
            for (const TextRange &wish : wishesFrom(block(i).text, lead.textFrom))
                add(sentenceRule, i, wish.from, {}, wish.to);
        }
        return i;
    }

    int readItem(int i)
    {
        Region &region = *m_region;
        if (region.explains && !region.leadIn)
            return i; // a list inside an explanation
        const Block &item = block(i);
        if (region.bySentence && !saysWhatToDo(item.text)) {
            m_region.reset();
            return i;
        }
        const bool numbered = std::any_of(
            item.marker.begin(), item.marker.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (region.kind == RecommendationKind::CauseOfConcern && !region.leadIn
            && isParagraphOfLetter(i, numbered))
            return readParagraph(i);
        if (region.numbered && *region.numbered != numbered && item.level <= region.itemLevel) {
            m_region.reset(); // another list: a note of the page, what comes next
            return i;
        }
        const int number = numberOf(item);
        if (region.itemNumber > 0 && number > 0 && number != region.itemNumber + 1
            && number == numberBefore(m_document, region.opened) + 1) {
            m_region.reset(); // the numbers around the list go on
            return i;
        }
        region.itemNumber = number;
        if (!region.numbered) {
            region.numbered = numbered;
            region.itemLevel = item.level;
        }
        const RecommendationKind kind = kindUnderLead();
        region.idle = 0;
        const std::vector<TextRange> items = itemsIn(item.text, item.marker);
        if (items.size() < 2 && isDeeper(m_document, i + 1, item.level)
            && (isLeadIn(item.text) || hasParts(m_document, i)))
            return readNested(i, kind);
        if (items.size() < 2) {
            const int from = items.empty() ? 0 : items.front().from;
            // From 2021/22 on an item may give its reasons behind what is to be done.
            const bool reasons
                = m_round >= u"2021"_s && kind == RecommendationKind::AreaForImprovement;
            return add(listRule, i, from, kind, reasons ? endOfTitle(item.text, from) : -1);
        }
        for (const TextRange &one : items)
            add(listRule, i, one.from, kind, one.to);
        return i;
    }

    /// In letters and minutes the paragraphs have numbers: those behind a concern tell what became
    /// of it, and the concern itself may be set in above them.
    bool isParagraphOfLetter(int i, bool numbered) const
    {
        if (!numbered)
            return !m_region->concern && i == m_region->opened + 1 && block(i).marker.isEmpty()
                && i + 1 < static_cast<int>(m_document.blocks.size()) && numberOf(block(i + 1)) > 0;
        return numberOf(block(i)) == numberBefore(m_document, m_region->opened + 1) + 1
            || (m_region->concern && numberOf(block(i)) == numberBefore(m_document, i) + 1
                && numberBefore(m_document, m_region->opened + 1) > 0);
    }

    /// "Within three months, the force should:" leads in the items below it; "The force should
    /// train its staff, and cover:" is one recommendation with its parts.
    int readNested(int i, RecommendationKind kind)
    {
        const Block &item = block(i);
        if (onlyLeadsIn(item.text)) {
            m_region->leadIn = true;
            return i;
        }
        return add(listRule, i, 0, kind, -1, lastPartOf(m_document, i));
    }

    /// Under a concern "The force should:" leads in its recommendations.
    RecommendationKind kindUnderLead() const
    {
        return m_region->concern && m_region->leadIn ? RecommendationKind::Recommendation
                                                     : m_region->kind;
    }

    int readTitle(int i)
    {
        const Block &here = block(i);
        Region &region = *m_region;
        if (region.explains && isOwnName(here.text))
            return i;
        const bool concern = region.kind == RecommendationKind::CauseOfConcern;
        const bool heading = here.kind == BlockKind::Heading;
        // A title set larger than the line above it still is the title of that line.
        const bool first = i == region.opened + 1
            && (isFindingOnForce(here.text) || beginsWithWhatToDo(here.text));
        // The levels of a plain text's headings are guessed from their looks.
        const bool guessed = m_document.format == "text"_L1 && beginsWithWhatToDo(here.text);
        const bool deeper = !heading || here.level > region.level || region.level == 7 || first
            || here.level == region.titleLevel || guessed;
        const bool reads = saysWhatToDo(here.text)
            || (concern && !region.concern && isSentence(here.text))
            || (first && isFindingOnForce(here.text));
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

    /// The name of the document's force by itself, which lists of findings repeat under each.
    bool isOwnName(const QString &text) const
    {
        const Force *force = m_extraction.reference.force(m_extraction.facts.header.force);
        return force != nullptr && text.trimmed() == force->name;
    }

    bool isTheme(int i) const
    {
        return m_region->kind != RecommendationKind::CauseOfConcern && !m_region->concern
            && headsItems(m_document, i, m_region->level);
    }

    int beginTheme(int i)
    {
        m_region->itemNumber = 0;
        m_region->numbered.reset();
        m_region->explains = false;
        m_region->idle = 0;
        return i;
    }

    int readParagraph(int i)
    {
        const Block &here = block(i);
        Region &region = *m_region;
        if (const Area *area = areaOfLine(m_document, m_extraction.reference, i, m_round)) {
            m_facts.giveArea(*area, static_cast<std::size_t>(region.found));
            return i;
        }
        if (const TextRange words = quotedConcern(here); words.length() > 0) {
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
        const bool concern = region.kind == RecommendationKind::CauseOfConcern && !region.concern;
        if (concern && isLeadIn(here.text) && !isRecommendingLeadIn(here.text)
            && sentencesOf(here.text).size() > 1) {
            const int last = add(concernRule, i, 0);
            m_region->explains = true; // the list behind it gives its reasons
            return last;
        }
        if (isLeadIn(here.text)) {
            region.leadIn = !region.concern || isRecommendingLeadIn(here.text);
            region.numbered.reset();
            region.itemNumber = 0;
            region.explains = region.explains && !region.leadIn;
            return i;
        }
        if (region.leadIn && here.text.at(0).isLower() && !endsOpen(here.text))
            return add(listRule, i, 0, kindUnderLead()); // an item that lost its mark
        if (region.concern) {
            if (const std::vector<TextRange> items = timedItemsIn(here.text); !items.empty()) {
                for (const TextRange &item : items)
                    add(sentenceRule, i, item.from, RecommendationKind::Recommendation, item.to);
                return i;
            }
        }
        if (isAboutLists(here.text)) {
            m_extraction.reject("recommendation", sentenceRule,
                u"speaks of recommendations without giving one"_s, whole(here));
            return skip(i);
        }
        if (region.kind == RecommendationKind::CauseOfConcern && !region.concern)
            return add(concernRule, i, 0);
        const bool listed = region.found > 0 && m_lastRule == QLatin1StringView(listRule);
        // Without its bold type a title is the sentence by itself right below the heading.
        const bool title = m_round >= u"2021"_s && i == region.opened + 1 && endsOpen(here.text)
            && isFindingOnForce(here.text);
        if (title) {
            const int last = add(titleRule, i, 0);
            m_region->explains = true;
            return last;
        }
        if (region.explains || listed || region.bySentence || !beginsWithWhatToDo(here.text))
            return skip(i);
        static const Pattern told(u"^\\W*(?:we|hmic(?:frs)?|the inspectorate)\\s+"
                                  "(?:had |also )?(?:recommended|said|asked|told)\\b"_s,
            Pattern::CaseInsensitiveOption);
        if (region.concern && told.isIn(here.text))
            return skip(i); // what an earlier report had asked for
        return addSentence(i);
    }

    /// A letter repeats the concern that it tells of: "We said then: ‘The force does not …’".
    TextRange quotedConcern(const Block &here) const
    {
        const bool wanted
            = m_region->kind == RecommendationKind::CauseOfConcern && !m_region->concern;
        return wanted ? quotedFinding(here.text) : TextRange();
    }

    /// From 2021/22 on a paragraph may run its title and the reasons for it together.
    int addSentence(int i)
    {
        const QString &text = block(i).text;
        const std::vector<TextRange> sentences = sentencesOf(text);
        if (m_round < u"2021"_s || sentences.size() < 3 || endsOpen(text))
            return add(sentenceRule, i, 0);
        const int last = add(sentenceRule, i, 0, {}, sentences.front().to);
        m_region->explains = true;
        return last;
    }

    int skip(int i)
    {
        Region &region = *m_region;
        ++region.idle;
        const bool listed = region.found > 0 && m_lastRule == QLatin1StringView(listRule);
        if (!region.explains && !region.concern && (listed || region.idle > 2))
            m_region.reset();
        return i;
    }

    SourceSpan whole(const Block &here) const
    {
        return m_document.span(here, 0, static_cast<int>(here.text.size()));
    }

    /// Adds the text from `from` (to `to`) of a block, and of those up to `lastPart`, as a fact;
    /// the index of the last block of it.
    int add(const char *rule, int i, int from, std::optional<RecommendationKind> kind = {},
        int to = -1, int lastPart = -1)
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
        m_region->idle = 0;
        m_lastRule = QLatin1StringView(rule);
        if (its == RecommendationKind::CauseOfConcern)
            m_region->concern = m_facts.count() - 1;
        if (its == RecommendationKind::CauseOfConcern && m_closing >= 0 && m_region->told)
            close(block(m_closing));
        return last;
    }

    void close(const Block &here)
    {
        if (m_region->concern)
            m_facts.close(*m_region->concern, here);
    }

    void readTable(int i)
    {
        const bool below = m_region
            && (i == m_region->opened + 1
                || (i == m_region->opened + 2 && isLeadIn(block(i - 1).text)));
        const std::size_t before = m_facts.count();
        m_facts.addTable(i, below ? std::optional(m_region->kind) : std::nullopt);
        if (below && m_facts.count() > before)
            m_region.reset(); // the table was the list
    }

    Extraction &m_extraction;
    const ReadDocument &m_document;
    QString m_round;
    ImprovementFacts m_facts;
    std::optional<Region> m_region;
    QString m_lastRule;
    bool m_concernsIssued = false; // the text has told so
    int m_closing = -1; // the block that closes all that the text below tells; -1 if none does
};

} // namespace

void readImprovementRegions(Extraction &extraction)
{
    RegionReader(extraction).read();
}

} // namespace Peel
