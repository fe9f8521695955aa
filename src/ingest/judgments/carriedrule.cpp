// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/earlier.h"
#include "ingest/judgments/gradesentences.h"
#include "ingest/judgments/gradewords.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *carriedRule = "judgment.carried";

/// Sentences that tell of an older grade that still stands.
class CarriedReader : public GradeSentences
{
public:
    explicit CarriedReader(JudgmentReading &reading)
        : GradeSentences(reading, carriedRule)
    {
    }

private:
    /// "The judgment of good from 2016 remains in place", "the grade from our 2017 inspection,
    /// good, has been carried forward", "the grades given in 2016 for A (good) and B (good) still
    /// stand".
    void readSentence() override
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
        const std::optional<Grade> grade = onlyGradeIn(m_masked);
        if (!grade)
            return;
        bool ofSection = false;
        const Area *area = areaOfCarried(&ofSection);
        if (area == nullptr || !area->rounds.contains(cue->round))
            return refuse(u"a grade that still stands, without an area"_s);
        add(cue->round, *area, *grade,
            ofSection ? u"the question is that of the section"_s : QString());
    }

    /// Areas with each grade in brackets behind it; false where there is none.
    bool addBracketed(const QString &round)
    {
        static const Pattern pair
            = caseless(u"\\b(?:for|at|in|and)\\s+(?<area>[^(),;\\d]{4,90}?)\\s*\\(\\W*(?<grade>"_s
                + anyGrade() + u")\\W*\\)"_s);
        bool any = false;
        auto matches = pair.globalMatch(m_masked);
        while (matches.hasNext()) {
            const PatternMatch match = matches.next();
            const Area *area = m_reading.lexicon(round).areaOf(match.captured(u"area"_s));
            if (area == nullptr)
                continue;
            add(round, *area, *onlyGradeIn(match.captured(u"grade"_s)), {});
            any = true;
        }
        return any;
    }

    /// What the clause before speaks of ("We did not inspect how the force prevents crime; the
    /// judgment …"), what "for" names, else the question of the section.
    const Area *areaOfCarried(bool *ofSection) const
    {
        static const Pattern topic
            = caseless(u"\\b(?:judge?ment|grade|grading|rating)s?\\s+(?:for|of|on|in)\\s+(?!"_s
                + anyGrade() + u")(?<area>[^,;]+?)(?=\\s+(?:from|in|of)\\b|[,;])"_s);
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
        const QString previous = sentenceBefore();
        if (untold.match(previous).hasMatch()) {
            if (const Area *area = lexicon.areaOfHeading(previous))
                return area;
        }
        *ofSection = true;
        return m_reading.sections().of(m_block).area;
    }
};

} // namespace

void readCarried(JudgmentReading &reading)
{
    CarriedReader(reading).read();
}

} // namespace Peel
