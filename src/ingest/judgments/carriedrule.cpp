// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/earlier.h"
#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/judgmentreading.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *carriedRule = "judgment.carried";

const QString grades
    = u"(?:outstanding|good|adequate|requir(?:es|ing|ed) improvement|inadequate)"_s;

std::optional<Grade> gradeOf(const QString &words)
{
    const std::vector<GradeWord> found = gradeWordsIn(words);
    return found.size() == 1 && isGrade(found.front().grade) ? std::optional(found.front().grade)
                                                             : std::nullopt;
}

/// Sentences that tell of an older grade that still stands.
class CarriedReader
{
public:
    CarriedReader(JudgmentReading &reading, int block)
        : m_reading(reading)
        , m_block(block)
        , m_text(reading.block(block).text)
    {
    }

    void read()
    {
        TextRange before;
        for (const TextRange &range : sentencesOf(m_text)) {
            m_range = range;
            m_masked = m_reading.speaker().masked(m_text.mid(range.from, range.length()));
            m_round = m_reading.roundAt(m_block, m_masked);
            if (!m_round.isEmpty() && !Speaker::meansOthers(m_masked))
                readCarried(before);
            before = range;
        }
    }

private:
    /// "The judgment of good from 2016 remains in place", "the grade from our 2017 inspection,
    /// good, has been carried forward", "the grades given in 2016 for A (good) and B (good) still
    /// stand".
    void readCarried(TextRange before)
    {
        static const Pattern stands
            = caseless(u"\\b(?:carried (?:forward|over)|remains? in (?:place|force)|"
                       "still (?:stands?|appl(?:y|ies))|continues? to (?:stand|apply)|"
                       "(?:has|have) been retained|stands? unchanged)\\b"_s);
        static const Pattern noun = caseless(u"\\b(?:judge?ments?|grades?|grading|ratings?)\\b"_s);
        if (!stands.match(m_masked).hasMatch() || !noun.match(m_masked).hasMatch())
            return;
        const std::vector<TimeCue> cues = timeCuesIn(m_reading.reference(), m_masked, m_round);
        const auto cue = std::find_if(cues.begin(), cues.end(), [&](const TimeCue &c) {
            return isBefore(m_reading.reference(), c.round, m_round)
                && (!c.relative || m_reading.isInspectorates());
        });
        if (cue == cues.end() || addBracketed(cue->round))
            return;
        const std::optional<Grade> grade = gradeOf(m_masked);
        if (!grade)
            return;
        bool ofSection = false;
        const Area *area = areaOfCarried(before, &ofSection);
        if (area == nullptr || !area->rounds.contains(cue->round))
            return refuse(carriedRule, u"a grade that still stands, without an area"_s);
        add(carriedRule, cue->round, *area, *grade,
            ofSection ? u"the question is that of the section"_s : QString());
    }

    /// Areas with each grade in brackets behind it; false where there is none.
    bool addBracketed(const QString &round)
    {
        static const Pattern pair
            = caseless(u"\\b(?:for|at|in|and)\\s+(?<area>[^(),;\\d]{4,90}?)\\s*\\(\\W*(?<grade>"_s
                + grades + u")\\W*\\)"_s);
        bool any = false;
        auto matches = pair.globalMatch(m_masked);
        while (matches.hasNext()) {
            const PatternMatch match = matches.next();
            const Area *area = m_reading.lexicon(round).areaOf(match.captured(u"area"_s));
            if (area == nullptr)
                continue;
            add(carriedRule, round, *area, *gradeOf(match.captured(u"grade"_s)), {});
            any = true;
        }
        return any;
    }

    /// What the clause before speaks of ("We did not inspect how the force prevents crime; the
    /// judgment …"), what "for" names, else the question of the section.
    const Area *areaOfCarried(TextRange before, bool *ofSection) const
    {
        static const Pattern topic
            = caseless(u"\\b(?:judge?ment|grade|grading|rating)s?\\s+(?:for|of|on|in)\\s+(?!"_s
                + grades + u")(?<area>[^,;]+?)(?=\\s+(?:from|in|of)\\b|[,;])"_s);
        const AreaLexicon &lexicon = m_reading.lexicon(m_round);
        if (const PatternMatch match = topic.match(m_masked); match.hasMatch()) {
            if (const Area *area = lexicon.areaOf(match.captured(u"area"_s)))
                return area;
        }
        const qsizetype clause = m_masked.indexOf(u';');
        if (clause > 0) {
            if (const Area *area = lexicon.areaOfHeading(QStringView(m_masked).left(clause)))
                return area;
        }
        static const Pattern untold = caseless(u"\\bnot (?:re-?)?(?:inspect|assess|look)"_s);
        const QString previous = m_text.mid(before.from, before.length());
        if (untold.match(previous).hasMatch()) {
            if (const Area *area = lexicon.areaOfHeading(previous))
                return area;
        }
        *ofSection = true;
        return m_reading.sections().of(m_block).area;
    }

    void add(const char *rule, const QString &round, const Area &area, Grade grade,
        const QString &reason)
    {
        Finding finding { rule, m_block, m_range, round, area.id, grade, area.name };
        finding.force = m_reading.header().force;
        if (!reason.isEmpty()) {
            finding.confidence = Confidence::Medium;
            finding.reasons = { reason };
        }
        m_reading.add(finding);
    }

    void refuse(const char *rule, const QString &why)
    {
        m_reading.reject(rule, m_block, m_range, why);
    }

    JudgmentReading &m_reading;
    int m_block;
    const QString &m_text;
    TextRange m_range;
    QString m_masked;
    QString m_round;
};

} // namespace

void readCarried(JudgmentReading &reading)
{
    if (reading.isCrimeData())
        return;
    for (int i = 0; i < reading.blocks(); ++i) {
        const BlockKind kind = reading.block(i).kind;
        const bool prose = kind == BlockKind::Paragraph || kind == BlockKind::ListItem;
        if (prose && !reading.isTaken(i) && !reading.sections().of(i).annex)
            CarriedReader(reading, i).read();
    }
}

} // namespace Peel
