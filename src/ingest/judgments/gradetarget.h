// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/earlier.h"
#include "ingest/judgments/gradeframe.h"
#include "ingest/judgments/judgmentreading.h"

#include <QString>

#include <vector>

namespace Peel {

/// The inspection that a grade belongs to.
struct Inspection
{
    Programme programme = Programme::Peel;
    QString round;
    bool earlier = false;
    bool unsure = false;
};

/// The areas that a grade is about, with the words that say so.
struct Target
{
    std::vector<const Area *> areas;
    QString wording;
    bool fromSection = false;
    QString why; // nothing found: the reason
};

/// One sentence of a block, as the rules look at it.
struct SentenceAt
{
    int block = 0;
    TextRange range; // of the block's text
    QString masked; // the names of forces masked
    std::vector<TimeCue> cues;
    bool listed = false; // an item that tells of the force of the line above: "is good at A"
};

/// The areas of a reading in their order, each once.
std::vector<const Area *> areasOf(const AreaReading &reading);

/// The areas that words name, if they name nothing else: "preventing and investigating crime" are
/// two. None where other words are among them.
std::vector<const Area *> areasListed(const AreaLexicon &lexicon, const QString &words);

/// The list of two areas or more that a text ends with; empty where it ends with none.
TextRange listThatEnds(const AreaLexicon &lexicon, QStringView text);

/// Finds what a grade of a sentence is about: behind "at", in its subject, in how the sentence
/// begins, or the question of the section.
class TargetFinder
{
public:
    TargetFinder(const JudgmentReading &reading, const SentenceAt &sentence)
        : m_reading(reading)
        , m_sentence(sentence)
    {
    }

    /// `sameSentence`: the areas that the sentence has graded before this one; `before`: those of
    /// the sentence before, for one that points back to them ("good at this", "this is a decline").
    Target targetOf(const GradeFrame &frame, const Inspection &inspection,
        const std::vector<const Area *> &sameSentence,
        const std::vector<const Area *> &before) const;

    /// Grades the force in so many words, but at something that is no area: its wording is unknown.
    bool isUnknownWording(const GradeFrame &frame, const Inspection &inspection) const;

    /// "rated the force as good overall": the force in so many words, at nothing.
    bool isForceAlone(const GradeFrame &frame, const Inspection &inspection) const;

    /// In a report on crime data: what is graded is how the force records crime, not a part of it.
    bool isOfCrimeData(const GradeFrame &frame) const;

    /// "All were rated as requiring improvement": the areas that the sentence before ends with.
    Target allOf(const GradeFrame &frame, const Inspection &inspection, QStringView before) const;

    /// "across the board", "in all three strands": the pillars of the round. None for other words.
    Target everyPillarIn(TextRange topic, const Inspection &inspection) const;

    /// The grade is given at a question of that round: "good for effectiveness".
    bool namesQuestion(const GradeFrame &frame, const QString &round) const;

    /// "…, but it is now adequate": of what was just said to have been another.
    bool isNow(const GradeFrame &frame) const;
    /// The same areas as asked in that inspection.
    Target again(const std::vector<const Area *> &areas, const Inspection &inspection) const;

private:
    QString timeless(TextRange range) const;
    bool meansForce(const QString &subject) const;
    bool isForceGraded(const GradeFrame &frame, const QString &subject) const;
    bool isOfAnotherForce(const GradeFrame &frame) const;
    bool pointsBack(const GradeFrame &frame) const;
    bool namesThisQuestion(const GradeFrame &frame, const QString &subject) const;
    bool meansBefore(const GradeFrame &frame, const QString &subject) const;
    bool isShortForSection(const GradeFrame &frame, const AreaLexicon &lexicon) const;
    bool isTopicEmpty(const GradeFrame &frame, const AreaLexicon &lexicon) const;
    QString wordsAt(TextRange range) const;
    Target relative(
        const AreaLexicon &lexicon, const GradeFrame &frame, const QString &subject) const;
    void addBehindSemicolons(const AreaLexicon &lexicon, TextRange topic, Target &target) const;
    static bool isNameAndMore(const AreaReading &reading, const QString &topic);
    bool inRelativeClause(TextRange topic) const;
    Target listed(const AreaLexicon &lexicon, TextRange topic, bool certain) const;
    bool meansEveryPillar(TextRange topic) const;
    Target everyPillar(const AreaLexicon &lexicon, TextRange topic) const;
    bool goesOnWithTheForce(const GradeFrame &frame, const QString &subject) const;
    Target ofNamedReport(const AreaLexicon &lexicon, const GradeFrame &frame) const;
    Target ofReport(
        const GradeFrame &frame, const Inspection &inspection, const QString &why) const;
    Target ofSection(const Inspection &inspection) const;

    const JudgmentReading &m_reading;
    const SentenceAt &m_sentence;
};

} // namespace Peel
