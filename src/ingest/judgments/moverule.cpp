// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/earlier.h"
#include "ingest/judgments/gradesentences.h"
#include "ingest/judgments/gradewords.h"
#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *changeRule = "judgment.change";

/// Sentences that tell two rounds at once: a move between two grades.
class MoveReader : public GradeSentences
{
public:
    explicit MoveReader(JudgmentReading &reading)
        : GradeSentences(reading, changeRule)
    {
    }

private:
    /// "In effectiveness the force has moved from requires improvement to good."
    void readSentence() override
    {
        static const Pattern move = caseless(
            u"\\b(?:moved|gone|risen|rose|fallen|fell|dropped|declined|deteriorated|improved|"
            "upgraded|downgraded|slipped)\\b(?<between>[^.;]{0,80}?)\\s+from\\s+(?:an?\\s+)?"
            "(?:(?:grade|rating|judge?ment) of\\s+)?[‘'\"“]?(?<old>"_s
            + anyGrade()
            + u")[’'\"”]?(?:\\s+in\\s+(?<year>20\\d\\d)(?:/\\d\\d)?)?\\s+to\\s+(?:being\\s+)?"
              "(?:an?\\s+)?[‘'\"“]?(?<new>"_s
            + anyGrade() + u")[’'\"”]?(?<behind>[^.;]*)"_s);
        static const Pattern wish = caseless(
            u"\\b(?:would|could|should|want\\w*|aim\\w*|if|must|might|(?<!in )may(?! \\d)|to be)\\b"_s);
        const PatternMatch match = move.match(m_masked);
        if (!match.hasMatch())
            return;
        const QString left = m_masked.left(match.capturedStart());
        const Area *area
            = areaOfMove(left, match.captured(u"between"_s), match.captured(u"behind"_s));
        if (area == nullptr || wish.match(left).hasMatch())
            return refuse(u"a move between grades without an area"_s);
        add(m_round, *area, *onlyGradeIn(match.captured(u"new"_s)), {});
        const QString year = match.captured(u"year"_s);
        const QString earlier = year.isEmpty() ? roundBefore(m_reading.reference(), m_round)
                                               : roundOfYear(m_reading.reference(), year);
        const bool known
            = isBefore(m_reading.reference(), earlier, m_round) && area->rounds.contains(earlier);
        if (!known || (year.isEmpty() && !m_reading.isInspectorates()))
            return;
        add(earlier, *area, *onlyGradeIn(match.captured(u"old"_s)),
            u"told as a change from an earlier grade"_s);
    }

    /// The area behind the move ("to good for efficiency"), in it ("improved its legitimacy grade
    /// from") or before it ("In efficiency, the force has").
    const Area *areaOfMove(const QString &left, const QString &between, const QString &behind) const
    {
        static const Pattern topic
            = caseless(u"^\\s*(?:this (?:year|time|round),?\\s+)?"
                       "(?:at|in|for|on|in respect of|in terms of)\\s+(?<area>[^,]+)"_s);
        static const Pattern who = caseless(
            u"\\b(?:its|the|grades?|grading|ratings?|judge?ments?|for|in|has|have)\\b"_s);
        const AreaLexicon &lexicon = m_reading.lexicon(m_round);
        if (const PatternMatch match = topic.match(behind); match.hasMatch())
            return lexicon.areaOf(match.captured(u"area"_s));
        if (const QString inner = who.removedFrom(between); !inner.trimmed().isEmpty())
            return lexicon.areaOf(inner);
        return lexicon.areaOf(who.removedFrom(left));
    }
};

} // namespace

void readMoves(JudgmentReading &reading)
{
    MoveReader(reading).read();
}

} // namespace Peel
