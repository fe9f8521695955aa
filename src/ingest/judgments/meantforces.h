// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/gradeframe.h"
#include "ingest/judgments/judgmentreading.h"

namespace Peel {

/// Whom the grades of a block's sentences are about where the document is about several forces: the
/// names in their subjects, those that "both forces" stands for, the one spoken of before, the one
/// whose name heads the section.
class MeantForces
{
public:
    MeantForces(const JudgmentReading &reading, int block);

    /// Begins a sentence of the block. "Both forces" becomes the mark of the force in `masked`.
    void begin(TextRange sentence, QString &masked);

    /// The ids of the forces that a grade of the sentence is about; none where that is not said.
    QStringList of(const GradeFrame &frame);

private:
    TextRange withName(TextRange range) const;
    QStringList forceOfLead() const;
    QStringList forceAbove() const;
    QString wordsAt(TextRange range) const;

    const JudgmentReading &m_reading;
    int m_block;
    TextRange m_sentence;
    QString m_masked;
    TextRange m_groupAt; // "both forces", of the sentence
    QStringList m_group;
    QStringList m_before; // those that the sentence before named
    QStringList m_last;
};

} // namespace Peel
