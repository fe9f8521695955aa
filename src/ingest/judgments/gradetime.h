// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/gradetarget.h"

#include <QString>

namespace Peel {

/// Which inspection a grade of a sentence was given in: by the time that the sentence tells, by the
/// tense of its verb, else the one that the document reports.
class GradeTime
{
public:
    /// `round`: of the sentence. `reading` and `sentence` must outlive this.
    GradeTime(const JudgmentReading &reading, const SentenceAt &sentence, const QString &round)
        : m_reading(reading)
        , m_sentence(sentence)
        , m_round(round)
    {
    }

    /// The cue that governs a grade: the nearest before it, else one shortly behind. Null for none.
    const TimeCue *cueOf(const GradeFrame &frame) const;
    /// "good at preventing crime, as it was in 2015": the same grade then, and this one is of now.
    bool isLikewise(const GradeFrame &frame, const TimeCue &cue) const;
    /// "It was also judged to be …", "Its efficiency ‘required improvement’" in a text about no
    /// round: of the inspection that the sentence before was about.
    bool isOfSentenceBefore(const GradeFrame &frame) const;
    /// "…, where it had been good, and good for A": the clause of the grade before is closed, and
    /// this one may be of now.
    bool isBehindClause(const GradeFrame &frame) const;
    /// Without a round where it is not said which inspection is meant.
    Inspection inspectionOf(const GradeFrame &frame) const;
    /// The same, but "in 2020 it was rated good" is of crime data where `last` was.
    Inspection sameProgramme(const GradeFrame &frame, const Inspection &last) const;

private:
    bool isOfRecording(const GradeFrame &frame) const;
    bool isSince(const TimeCue &cue) const;
    bool hasOwnTime(const GradeFrame &frame, const TimeCue &before) const;
    int nextGrade(const GradeFrame &frame) const;
    Inspection crimeDataInspection(const GradeFrame &frame, const TimeCue *cue) const;
    bool isComparedWith(const TimeCue &cue) const;
    bool isOfFieldwork(const TimeCue &cue) const;
    bool isYearBefore(const TimeCue &cue) const;

    const JudgmentReading &m_reading;
    const SentenceAt &m_sentence;
    QString m_round;
};

/// "Then the force …", "In that inspection it …": the time is that of the sentence before.
bool pointsBackInTime(QStringView sentence);

} // namespace Peel
