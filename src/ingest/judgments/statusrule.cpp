// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/earlier.h"
#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/judgmentreading.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *statusRule = "judgment.status";

/// "This question was not subject to detailed inspection": whatever is said behind it.
bool saysNotSubject(QStringView sentence)
{
    static const Pattern subject = caseless(
        u"(?:\\bnot|n[’']t)\\s+(?:been\\s+)?(?:the\\s+)?subject\\s+(?:to|of)\\s+(?:an?\\s+)?"
        "(?:\\w+\\s+)?(?:re-?)?(?:inspection|assessment)\\b"_s);
    return subject.match(sentence).hasMatch();
}

/// "We did not inspect this question this year", "was not re-inspected in 2018/19".
bool saysNotInspected(QStringView sentence)
{
    static const Pattern left = caseless(
        u"\\b(?:did not|didn’t|didn't|have not|has not been|was not|were not|wasn’t|not)\\s+"
        "(?:re-?)?(?:inspect(?:ed)?|assess(?:ed)?|look(?:ed)? at)\\b[^.;]*"
        "(?:\\b(?:this|question|area|pillar|aspect|year|time|round|20\\d\\d)\\b)"
        "|\\bnot re-?inspected\\b"_s);
    return left.match(sentence).hasMatch() || saysNotSubject(sentence);
}

/// "This question", "that service": the sentence means what was just spoken of.
bool pointsBack(QStringView subject)
{
    static const Pattern back
        = caseless(u"^\\W*(?:we (?:did|have|do)\\b.*)?\\b(?:this|that|it|the) "
                   u"?(?:question|area|pillar|service|part|"
                   "aspect)?\\W*(?:has|is|was|will|to)?\\W*$"_s);
    return back.match(subject).hasMatch();
}

class StatusReader
{
public:
    explicit StatusReader(JudgmentReading &reading)
        : m_reading(reading)
    {
    }

    void read(int block)
    {
        const QString &text = m_reading.block(block).text;
        m_previous.clear();
        for (const TextRange &range : sentencesOf(text)) {
            const QString sentence = text.mid(range.from, range.length());
            if (sentence.endsWith(u'?'))
                continue;
            const QString round = m_reading.roundAt(block, sentence);
            if (const std::optional<Grade> status = statusOf(sentence))
                readSentence(block, range, sentence, round, *status);
            m_previous = sentence;
            m_previousRound = round;
        }
    }

private:
    std::optional<Grade> statusOf(const QString &sentence)
    {
        m_before.clear();
        m_behind.clear();
        for (const GradeWord &word : gradeWordsIn(sentence)) {
            if (isGrade(word.grade))
                continue;
            m_before = sentence.left(word.range.from);
            m_behind = sentence.mid(word.range.to);
            m_status = sentence.mid(word.range.from, word.range.length());
            return isOfEarlier(m_before) ? std::nullopt : std::optional(word.grade);
        }
        if (!saysNotInspected(sentence))
            return std::nullopt;
        m_before = sentence;
        return Grade::NotReinspected;
    }

    /// "Last year this question was not graded": of another round than the document's.
    bool isOfEarlier(const QString &words) const
    {
        const QString &round = m_reading.header().round;
        const std::vector<TimeCue> cues = timeCuesIn(m_reading.reference(), words, round);
        return std::any_of(cues.begin(), cues.end(),
            [&](const TimeCue &cue) { return isBefore(m_reading.reference(), cue.round, round); });
    }

    void readSentence(
        int block, TextRange range, const QString &sentence, const QString &round, Grade status)
    {
        const auto refuse
            = [&](const QString &why) { m_reading.reject(statusRule, block, range, why); };
        if (m_reading.isCrimeData() || round.isEmpty() || m_reading.sections().of(block).annex
            || Speaker::meansOthers(m_reading.speaker().masked(sentence)))
            return refuse(u"about other inspections or forces"_s);
        bool guessed = false;
        const Area *area = areaOf(block, round, status, &guessed);
        if (area == nullptr)
            return refuse(u"a status without an area"_s);
        Finding finding { statusRule, block, range, round, area->id, status, area->name };
        finding.force = m_reading.header().force;
        if (const QStringList named = m_reading.speaker().forcesIn(sentence);
            finding.force.isEmpty() && named.size() == 1)
            finding.force = named.front();
        if (guessed) {
            finding.confidence = Confidence::Medium;
            finding.reasons = { u"the question is that of the section"_s };
        }
        m_reading.add(finding);
    }

    const Area *areaOf(int block, const QString &round, Grade status, bool *guessed) const
    {
        const AreaLexicon &lexicon = m_reading.lexicon(round);
        const QString before = m_reading.speaker().masked(m_before);
        if (const Area *area = lastArea(lexicon, before))
            return area;
        static const Pattern lead
            = caseless(u"^(?:\\W*(?:judge?ment )?(?:for|of|on|in)\\s+|\\s+)(?<topic>[^.;,]+)"_s);
        const PatternMatch match = lead.match(m_behind);
        if (match.hasMatch()) {
            if (const Area *area = lastArea(lexicon, topicOf(match.captured(u"topic"_s))))
                return area;
        }
        *guessed = true;
        const Area *section = m_reading.sections().of(block).area;
        if (const Area *area = status == Grade::NotReinspected ? askedAbout(lexicon) : nullptr)
            return area;
        // "HMICFRS has not given Kent Police a graded judgment."
        if (status == Grade::NotGraded && saysOfTheForce(m_status))
            return section != nullptr ? section : ofTitle(lexicon);
        static const Pattern this_ = caseless(
            u"^\\W*(?:(?:judge?ment )?(?:for|of|on|in)\\s+)?(?:this|that)(?:\\s+(?:question|area|"
            "pillar|service|aspect))?\\b"_s);
        const bool back = pointsBack(before) || status == Grade::NotReinspected
            || this_.match(m_behind).hasMatch();
        if (!back)
            return nullptr;
        if (const Area *previous = spokenOf())
            return previous;
        return standsUnder(block, section) && !isUnderUnknownQuestion(block, lexicon) ? section
                                                                                      : nullptr;
    }

    /// "We did not inspect how the force prevents crime in 2017": what stands behind the verb.
    const Area *askedAbout(const AreaLexicon &lexicon) const
    {
        static const Pattern object = caseless(
            u"\\b(?:inspect|assess|look at)\\s+(?<object>(?:how|whether|the question)"
            "\\b[^.;]+?)(?:\\s+(?:in|for)\\s+20\\d\\d.*|\\s+this (?:year|time).*)?\\W*$"_s);
        const PatternMatch match = object.match(m_before);
        return match.hasMatch() ? lexicon.areaOfHeading(match.captured(u"object"_s)) : nullptr;
    }

    bool saysOfTheForce(const QString &status) const
    {
        static const Pattern given = caseless(u"\\b(?:given|awarded)\\b"_s);
        const bool named = !m_reading.speaker().forcesIn(status).isEmpty()
            || status.contains("the force"_L1) || status.contains("the constabulary"_L1);
        return named && given.isIn(status);
    }

    /// The pillar that a document on many forces is about.
    const Area *ofTitle(const AreaLexicon &lexicon) const
    {
        const AreaReading reading = lexicon.read(m_reading.header().title);
        return reading.areas.size() == 1 && !reading.areas.front().area->id.contains(u'/')
            ? reading.areas.front().area
            : nullptr;
    }

    /// The nearest heading asks what no question of the round asks: it is not the one before it.
    bool isUnderUnknownQuestion(int block, const AreaLexicon &lexicon) const
    {
        int above = block - 1;
        while (above >= 0 && !m_reading.sections().isHeadLike(above))
            --above;
        const QString heading = above < 0 ? QString() : m_reading.block(above).text.trimmed();
        return heading.endsWith(u'?') && lexicon.areaOfHeading(heading) == nullptr;
    }

    /// A question that the round does not know by name is not the pillar that it stands in.
    bool standsUnder(int block, const Area *section) const
    {
        return section == nullptr || section->id.contains(u'/')
            || !m_reading.sections().of(block).below;
    }

    static QString topicOf(QString topic)
    {
        static const Pattern tail
            = caseless(u"\\s+(?:as a whole|in 20\\d\\d.*|this year|in (?:this|the|our)\\b.*)"_s);
        return tail.removedFrom(topic);
    }

    /// The area that a clause ends with: "…; leadership is", "the extent to which … is".
    static const Area *lastArea(const AreaLexicon &lexicon, const QString &clause)
    {
        static const Pattern link = caseless(u"[;:]\\s|,\\s(?=\\w+ is)|\\bwhat\\b.*;\\s"_s);
        qsizetype from = 0;
        auto matches = link.globalMatch(clause);
        while (matches.hasNext()) {
            const PatternMatch match = matches.next();
            if (match.capturedEnd() < clause.trimmed().size())
                from = match.capturedEnd();
        }
        const AreaReading reading = lexicon.read(clause.mid(from));
        return reading.clean() && reading.areas.size() == 1 ? reading.areas.front().area : nullptr;
    }

    /// What the sentence before speaks of, for a "That service is not graded".
    const Area *spokenOf() const
    {
        if (m_previous.isEmpty())
            return nullptr;
        const AreaLexicon &lexicon = m_reading.lexicon(m_previousRound);
        const AreaReading reading = lexicon.read(m_previous);
        if (reading.areas.size() == 1)
            return reading.areas.front().area;
        return lexicon.areaOfHeading(m_previous);
    }

    JudgmentReading &m_reading;
    QString m_before;
    QString m_behind;
    QString m_status; // the words of the status
    QString m_previous; // the sentence before, of the same block
    QString m_previousRound;
};

} // namespace

void readStatuses(JudgmentReading &reading)
{
    StatusReader reader(reading);
    for (int i = 0; i < reading.blocks(); ++i) {
        const BlockKind kind = reading.block(i).kind;
        if ((kind == BlockKind::Paragraph || kind == BlockKind::ListItem) && !reading.isTaken(i)
            && reading.isInspectorates())
            reader.read(i);
    }
}

} // namespace Peel
