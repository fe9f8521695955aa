// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"
#include "ingest/judgments/arealexicon.h"
#include "ingest/judgments/sections.h"
#include "ingest/judgments/speaker.h"

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Peel {

/// How plainly a place states a grade; the plainer one is kept where two tell the same. Nearby:
/// read from what stands near a grade word; OfSection: a sentence that names no question, so that
/// the section's is taken.
enum class Plainness { Implied, Nearby, OfSection, Sentence, Layout, Formal, Correction };

/// A judgment on its way to the facts.
struct Candidate
{
    Judgment judgment;
    Plainness plainness = Plainness::Sentence;
};

/// What a rule found, before force, origin and date are filled in.
struct Finding
{
    const char *rule = "";
    int block = 0;
    TextRange range; // of the block's text: the source
    QString round;
    QString area;
    Grade grade = Grade::Good;
    QString wording;
    Plainness plainness = Plainness::Sentence;
    Programme programme = Programme::Peel;
    QString force = {}; // where the place says it elsewhere than in `range`
    Confidence confidence = Confidence::High;
    QStringList reasons = {};
    int lastBlock = -1; // the source runs on to the end of this block
    TextRange word = {}; // of the block's text: the grade word, where `range` may hold others
};

/// What the rules of one document share: who speaks, which round, which words name its areas.
class JudgmentReading
{
public:
    explicit JudgmentReading(Extraction &extraction);

    const ReadDocument &document() const { return m_extraction.document; }

    const ReferenceData &reference() const { return m_extraction.reference; }

    const DocumentHeader &header() const { return m_extraction.facts.header; }

    Extraction &extraction() { return m_extraction; }

    const Speaker &speaker() const { return m_speaker; }

    const Block &block(int index) const
    {
        return document().blocks[static_cast<std::size_t>(index)];
    }

    int blocks() const { return static_cast<int>(document().blocks.size()); }

    const Sections &sections() const { return m_sections; }

    /// The inspectorate's own document: its grades are stated, those of others are claimed.
    bool isInspectorates() const;

    /// The document is about crime data integrity, which is not PEEL.
    bool isCrimeData() const { return m_crimeData; }

    Programme programme() const
    {
        return m_crimeData ? Programme::CrimeDataIntegrity : Programme::Peel;
    }

    /// The round of what a block says: the header's, else the one that it or its headings name.
    QString roundAt(int block, QStringView sentence) const;

    /// In a release or an article on the report about one pillar: that pillar; null in others.
    const Area *reportedPillar() const;

    /// In a report of the inspectorate whose title names one pillar: that pillar; null in others.
    const Area *pillarOfTitle() const;

    /// In a document on several forces: the one whose name heads the block's section, or a section
    /// above it. Empty where none does.
    QString forceOfSection(int block) const;

    const AreaLexicon &lexicon(const QString &round) const;

    /// Fills in force, origin, date and evidence, and keeps the candidate; false (with a rejection)
    /// where the round does not grade so.
    bool add(const Finding &finding);

    void reject(const char *rule, int block, TextRange range, const QString &reason);

    /// Tells the reader that something got a grade that is no known area of its round.
    void noteUnknown(QStringView words, int block);

    std::vector<Candidate> &candidates() { return m_candidates; }

    /// Blocks that a layout rule has read: their sentences are not read again.
    void take(int block) { m_taken[static_cast<std::size_t>(block)] = true; }

    /// A grade was found in these words of a block.
    bool isGradeRead(int block, int at) const;

    /// This document was found to tell a grade of that area.
    bool hasGrade(const QString &force, const QString &round, const QString &area) const;

    /// This document was found to tell any grade of that round.
    bool tellsGradesOf(const QString &round) const;

    bool isTaken(int block) const { return m_taken[static_cast<std::size_t>(block)]; }

private:
    QString onlyRoundNamed() const;
    bool isLookingBack(const Finding &finding) const;

    Extraction &m_extraction;
    Speaker m_speaker;
    bool m_crimeData = false;
    QString m_round;
    QString m_onlyRound; // the one round that the text names, where the header has none
    mutable std::map<QString, std::unique_ptr<AreaLexicon>> m_lexicons;
    Sections m_sections;
    mutable std::optional<const Area *> m_pillar; // once it was looked for
    std::vector<Candidate> m_candidates;
    std::vector<bool> m_taken;
    std::vector<std::pair<int, TextRange>> m_read; // by block: the words that grades were found in
};

/// One fact for each (programme, force, round, area, date): the plainest source. Says where a
/// document contradicts itself.
void keepPlainest(JudgmentReading &reading);

// The rules, each reading the whole document.
void readGradeTiles(JudgmentReading &reading); // before the tables
void readGradeCells(JudgmentReading &reading); // that hold both area and grade, or several
void readGradeTables(JudgmentReading &reading);
void readForceLists(JudgmentReading &reading); // the forces with each grade
void readForcePairs(JudgmentReading &reading); // "Kent – good", one force after the other
void readGradeRuns(JudgmentReading &reading); // grades and areas in lines by turns
void readBadges(JudgmentReading &reading);
void readPairs(JudgmentReading &reading); // AREA – GRADE
void readCorrections(JudgmentReading &reading);
void readMoves(JudgmentReading &reading); // from one grade to another
void readCarried(JudgmentReading &reading); // older grades that still stand
void readSentences(JudgmentReading &reading);
void readStatuses(JudgmentReading &reading);
void readClaims(JudgmentReading &reading); // what those before have left
void readGradeCounts(JudgmentReading &reading);
void checkPromises(JudgmentReading &reading);
/// What the document says of comparing it; behind the rules that find grades, before keepPlainest.
void readRemarks(JudgmentReading &reading);

/// The pillar of the report that a sentence is about: "HMIC's efficiency report was published".
QString pillarOfReportIn(const QString &words);

} // namespace Peel
