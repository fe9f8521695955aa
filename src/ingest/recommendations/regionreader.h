// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"
#include "ingest/recommendations/improvementfacts.h"
#include "ingest/recommendations/improvementlead.h"

#include <optional>

namespace Peel {

/// Where a list of areas for improvement, concerns or recommendations is being read.
struct ImprovementRegion
{
    RecommendationKind kind = RecommendationKind::AreaForImprovement;
    int level = 7; // of its heading; a lead line has none
    bool leadIn = false; // "The force should:" stood last: items are parts of it
    bool explains = false; // a title was read: plain paragraphs explain it
    int titleLevel = -1; // of its titles where they are set larger than its heading
    int found = 0;
    int opened = 0; // the block of its heading or lead line
    const Area *area = nullptr; // that this line names: "Cause of concern – Investigating crime"
    bool bySentence = false; // a sentence leads in: only items that say what to do are its list
    bool told = false; // a sentence says what its items are: nothing else is part of it
    int itemNumber = 0; // of the item read last
    std::optional<bool> numbered; // how the first item of its list is marked
    int itemLevel = 0;
    int idle = 0; // paragraphs that were nothing
    std::optional<std::size_t> concern; // the cause of concern that the region is about
};

/// Walks down a document and reads its lists of areas for improvement, concerns and
/// recommendations. Methods that take a block give the last block they read.
class RegionReader
{
public:
    explicit RegionReader(Extraction &extraction);

    void read();

private:
    static constexpr const char *listRule = "recommendation.list";
    static constexpr const char *titleRule = "recommendation.title";
    static constexpr const char *sentenceRule = "recommendation.sentence";
    static constexpr const char *concernRule = "recommendation.concern";

    const Block &block(int i) const { return m_document.blocks[static_cast<std::size_t>(i)]; }

    /// The index of the last block read.
    int readBlock(int i);
    /// "We recommended that the force take steps to:", in a letter on causes of concern; what all
    /// forces were asked is not its own.
    bool isRecommendedInLetter(int i) const;
    std::optional<RecommendationKind> kindListedBelow(int i) const;
    /// A letter that its title says is about causes of concern, or news that some were issued.
    bool isOnConcerns() const;
    /// "Our inspection found:" and then the words of the report in quotation marks, in a letter on
    /// causes of concern.
    bool isQuotedConcern(int i) const;
    int openQuoted(int i);
    /// An item that is the name of a kind or announces it, with items of a deeper level below it.
    std::optional<ImprovementLead> leadOfList(int i) const;
    int open(int i, const ImprovementLead &lead);
    const Area *pillarToldAbove(int i) const;
    int readTitle(int i);
    /// The name of the document's force by itself, which lists of findings repeat under each.
    bool isOwnName(const QString &text) const;
    bool isTheme(int i) const;
    int beginTheme(int i);
    SourceSpan whole(const Block &here) const;
    /// Adds the text from `from` (to `to`) of a block, and of those up to `lastPart`, as a fact;
    /// the index of the last block of it.
    int add(const char *rule, int i, int from, std::optional<RecommendationKind> kind = {},
        int to = -1, int lastPart = -1);
    void close(const Block &here);
    std::optional<RecommendationKind> kindOfTableBefore(int i) const;
    void readTable(int i);

    // regionitems.cpp
    int readItem(int i);
    /// An item marked in another way is a note of the page or what comes next, and the numbers that
    /// stood around the list may go on behind it.
    bool givesReasons(int i) const;
    bool isOfAnotherList(const Block &item, bool numbered) const;
    /// In letters and minutes the paragraphs have numbers: those behind a concern tell what became
    /// of it, and the concern itself may be set in above them.
    bool isParagraphOfLetter(int i, bool numbered) const;
    /// "Within three months, the force should:" leads in the items below it; "The force should
    /// train its staff, and cover:" is one recommendation with its parts.
    int readNested(int i, RecommendationKind kind);
    /// Under a concern "The force should:" leads in its recommendations.
    RecommendationKind kindUnderLead(int i) const;

    // regionparagraphs.cpp
    int readParagraph(int i);
    bool awaitsConcern() const;
    /// The words of a concern before the list of its reasons or in quotation marks, or that it is
    /// closed; none for other paragraphs.
    std::optional<int> readOfConcern(int i);
    int readLeadIn(int i);
    /// "By March the force should …; by June it should …", below a concern.
    bool addTimedItems(int i);
    int readSentence(int i);
    /// From 2021/22 on a paragraph may run its title and the reasons for it together.
    int addSentence(int i);
    int skip(int i);

    Extraction &m_extraction;
    const ReadDocument &m_document;
    QString m_round;
    ImprovementFacts m_facts;
    std::optional<ImprovementRegion> m_region;
    QString m_lastRule;
    bool m_concernsIssued = false; // the text has told so
    int m_closing = -1; // the block that closes all that the text below tells; -1 if none does
};

/// Follows the lines that open lists ("Areas for improvement", "Cause of concern") down the
/// document, and adds what stands under them to the facts.
void readImprovementRegions(Extraction &extraction);

} // namespace Peel
