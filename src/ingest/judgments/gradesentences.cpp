// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradesentences.h"

using namespace Qt::StringLiterals;

namespace Peel {

void GradeSentences::read()
{
    if (m_reading.isCrimeData())
        return;
    for (m_block = 0; m_block < m_reading.blocks(); ++m_block) {
        const Block &block = m_reading.block(m_block);
        const bool prose = block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem;
        if (!prose || m_reading.isTaken(m_block) || m_reading.sections().of(m_block).annex)
            continue;
        m_before = {};
        for (const TextRange &range : sentencesOf(block.text)) {
            m_range = range;
            m_masked = m_reading.speaker().masked(block.text.mid(range.from, range.length()));
            m_round = m_reading.roundAt(m_block, m_masked);
            if (!m_round.isEmpty() && !Speaker::meansOthers(m_masked))
                readSentence();
            m_before = range;
        }
    }
}

void GradeSentences::add(const QString &round, const Area &area, Grade grade, const QString &reason)
{
    Finding finding { m_rule, m_block, m_range, round, area.id, grade, area.name };
    finding.force = m_reading.header().force;
    if (!reason.isEmpty()) {
        finding.confidence = Confidence::Medium;
        finding.reasons = { reason };
    }
    m_reading.add(finding);
}

QString GradeSentences::sentenceBefore() const
{
    return m_reading.block(m_block).text.mid(m_before.from, m_before.length());
}

const QString &anyGrade()
{
    static const QString grades
        = u"(?:outstanding|good|adequate|requir(?:es|ing|ed) improvement|inadequate)"_s;
    return grades;
}

} // namespace Peel
