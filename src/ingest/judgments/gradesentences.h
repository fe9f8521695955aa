// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/judgmentreading.h"

#include <QString>

namespace Peel {

/// Goes through a document's running text for a rule that reads grades of the document's own force
/// sentence by sentence. Blocks that another rule has taken, annexes, sentences about others and
/// those of no round are passed over.
class GradeSentences
{
public:
    GradeSentences(JudgmentReading &reading, const char *rule)
        : m_reading(reading)
        , m_rule(rule)
    {
    }

    virtual ~GradeSentences() = default;
    GradeSentences(const GradeSentences &) = delete;
    GradeSentences &operator=(const GradeSentences &) = delete;

    void read();

protected:
    /// Reads the sentence that `m_masked` holds.
    virtual void readSentence() = 0;

    /// With medium confidence where there is a reason.
    void add(const QString &round, const Area &area, Grade grade, const QString &reason);

    void refuse(const QString &why) { m_reading.reject(m_rule, m_block, m_range, why); }

    /// The words of the sentence before in its block; empty for the first.
    QString sentenceBefore() const;

    JudgmentReading &m_reading;
    int m_block = 0;
    QString m_masked; // the sentence, with the names of forces masked
    QString m_round;

private:
    const char *m_rule;
    TextRange m_range;
    TextRange m_before;
};

/// An expression for any grade of any scale, as a name or as a verb.
const QString &anyGrade();

} // namespace Peel
