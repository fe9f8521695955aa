// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/anotherjudge.h"
#include "ingest/judgments/asides.h"
#include "ingest/judgments/gradetarget.h"
#include "ingest/judgments/gradetime.h"
#include "ingest/judgments/leadins.h"
#include "ingest/judgments/meantforces.h"
#include "ingest/judgments/pillartail.h"
#include "ingest/judgments/samegrade.h"
#include "ingest/judgments/standing.h"
#include "ingest/language/pattern.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *sentenceRule = "judgment.sentence";
constexpr const char *priorRule = "judgment.prior";
constexpr const char *impliedRule = "judgment.implied-prior";

/// What the paragraph before ended with.
struct Before
{
    std::optional<Inspection> lookingBack; // the inspection before this document's that it spoke of
    // Newspapers give each sentence a paragraph of its own.
    QString sentence; // masked; empty in the inspectorate's own documents
    std::vector<const Area *> areas; // that this sentence graded
    Grade grade = Grade::Good; // … last
};

/// Reads one sentence after the other of a block.
class SentenceReader
{
public:
    SentenceReader(JudgmentReading &reading, int block, Before before)
        : m_reading(reading)
        , m_block(block)
        , m_text(reading.block(block).text)
        , m_forces(reading, block)
        , m_sentenceBefore(std::move(before.sentence))
        , m_lookingBack(std::move(before.lookingBack))
        , m_lastAreas(std::move(before.areas))
        , m_lastGrade(before.grade)
    {
    }

    /// What the block ends with.
    Before read()
    {
        for (const TextRange &range : sentencesOf(m_text)) {
            m_lookedBack.reset();
            readOne(range);
            m_reportBefore = reportOfBefore();
            m_lookingBack = m_lookedBack;
        }
        if (m_reading.isInspectorates())
            return { m_lookingBack, {}, {}, {} };
        const bool last = m_found.size() > m_sentenceFound;
        return { m_lookingBack, m_sentenceBefore, last ? m_lastAreas : std::vector<const Area *>(),
            m_lastGrade };
    }

private:
    void readOne(TextRange range)
    {
        const QString sentence = m_text.mid(range.from, range.length());
        m_at.block = m_block;
        m_at.range = range;
        const QString masked = m_reading.speaker().masked(sentence);
        m_at.masked = withoutAsides(withoutStanding(masked, m_namedForce));
        m_namedForce = (masked.contains(Speaker::ownForce) || m_namedForce)
            && !masked.contains(Speaker::otherForce);
        m_forces.begin(range, m_at.masked);
        m_round = m_reading.roundAt(m_block, sentence);
        m_at.cues = timeCuesIn(m_reading.reference(), m_at.masked, m_round);
        m_at.listed = range.from == 0 && isListedFinding(m_reading, m_block, m_at.masked);
        const std::vector<GradeFrame> frames = gradeFramesIn(m_at.masked);
        if (sentence.endsWith(u'?'))
            return;
        if (tellsOfBefore(frames))
            m_lookedBack = Inspection { Programme::Peel, onlyYearToldOf(), true, true };
        bool previousGood = false;
        const std::size_t before = m_found.size();
        m_sentenceFound = before;
        m_formalOnForce = false;
        m_toldEarlier = false;
        for (const GradeFrame &frame : frames) {
            if (!isGrade(frame.word.grade)
                || m_reading.isGradeRead(m_block, range.from + frame.word.range.from))
                continue; // statuses and older grades that still stand have rules of their own
            previousGood = readFrame(frame, previousGood);
        }
        if (frames.empty() && !readSameGrade())
            readImplied();
        if (!m_toldEarlier)
            m_earlier.clear();
        m_sentenceBefore = m_at.masked;
        if (m_found.size() > before) {
            m_lastAreas.assign(
                m_found.begin() + static_cast<std::ptrdiff_t>(before), m_found.end());
            m_lastRange = range;
        } else if (!frames.empty()) {
            m_lastAreas.clear();
        }
    }

    bool readFrame(const GradeFrame &asRead, bool previousGood)
    {
        const GradeFrame frame = underItsLeadIn(m_reading, m_block, m_at.masked, asRead);
        if (readChange(frame))
            return true;
        const QString why = objection(frame, previousGood);
        if (!why.isEmpty())
            return refuse(why);
        const bool goesOn = frame.kind == GradeFrame::Kind::Conjunct && !frame.past && !frame.now;
        if (goesOn && m_last.earlier && time().isBehindClause(frame))
            return refuse(u"ambiguous: a grade of now or of then"_s);
        const Inspection inspection = goesOn
            ? m_last
            : goneBackTo(frame).value_or(time().sameProgramme(frame, m_last));
        if (inspection.earlier || m_round.isEmpty())
            m_lookedBack = inspection;
        if (inspection.round.isEmpty() || isLooseTalk(frame))
            return refuse(u"it is not said which round this grade belongs to"_s);
        m_last = inspection;
        const TargetFinder finder(m_reading, m_at);
        if (inspection.programme == Programme::CrimeDataIntegrity && m_reading.isCrimeData()
            && !finder.isOfCrimeData(frame))
            return refuse(u"a part of the crime data judgment"_s);
        const bool now = !inspection.earlier && m_earlier.size() == 1 && finder.isNow(frame);
        Target target = now
            ? finder.again(m_earlier, inspection)
            : finder.targetOf(frame, inspection,
                { m_found.begin() + static_cast<std::ptrdiff_t>(m_sentenceFound), m_found.end() },
                m_lastAreas);
        if (target.areas.empty() && !m_reading.isInspectorates())
            target.areas = finder.allOf(frame, inspection, m_sentenceBefore).areas;
        if (target.areas.empty() && inspection.programme == Programme::Peel) {
            if (m_reading.isInspectorates() && finder.isUnknownWording(frame, inspection))
                m_reading.extraction().note(
                    u"A sentence grades ‘%1’, which is no known area of that round."_s.arg(
                        m_text.mid(m_at.range.from + frame.topic.from, frame.topic.length())),
                    m_reading.block(m_block).page);
            // "found the force to be ‘good’ in A, ‘adequate’ in B": the judging goes on to B.
            m_formalOnForce = m_formalOnForce || finder.isUnknownWording(frame, inspection)
                || finder.isForceAlone(frame, inspection);
            return refuse(target.why);
        }
        dropPillarTail(m_at.masked, target.areas);
        if (closesEveryPillar(m_reading, m_at, m_round, frame, target))
            return refuse(u"how the question of every pillar ends"_s);
        const bool added = addAll(frame, inspection, target);
        for (const TimeCue &cue : m_at.cues) {
            if (added && !inspection.earlier && time().isLikewise(frame, cue)
                && (m_reading.isInspectorates() || saysSameGradeAs(m_at.masked)))
                addImplied(cue.round, target.areas, frame.word.grade, m_at.range);
        }
        return added;
    }

    /// In a document that is about no round, a sentence must judge in so many words or name one; it
    /// does so for all of its grades.
    bool isLooseTalk(const GradeFrame &frame) const
    {
        const bool judges = frame.formal || frame.kind == GradeFrame::Kind::Conjunct
            || m_found.size() > m_sentenceFound;
        return m_reading.header().round.isEmpty() && !m_reading.isCrimeData() && !judges
            && namedRound(m_reading.reference(), m_at.masked).isEmpty();
    }

    /// A grade and the inspection before this one, whether or not the grade can be read.
    bool tellsOfBefore(const std::vector<GradeFrame> &frames) const
    {
        return !frames.empty()
            && std::any_of(m_at.cues.begin(), m_at.cues.end(), [&](const TimeCue &cue) {
                   return cue.relative || isBefore(m_reading.reference(), cue.round, m_round);
               });
    }

    /// "The report of September 2019 had been far harsher.": "then" goes back to it.
    std::optional<Inspection> reportOfBefore() const
    {
        static const Pattern report
            = caseless(u"\\b(?:inspection|report|assessment|inspected|inspectors)\\b"_s);
        if (m_lookedBack)
            return m_lookedBack;
        const QString round = onlyYearToldOf();
        const bool tells
            = isBefore(m_reading.reference(), round, m_round) && report.isIn(m_at.masked);
        return tells ? std::optional(Inspection { Programme::Peel, round, true, false })
                     : std::nullopt;
    }

    /// The inspection that the sentence goes back to without a time of its own; none where it is of
    /// now. Without a round where it is not said which one.
    std::optional<Inspection> goneBackTo(const GradeFrame &frame) const
    {
        if (!time().isOfSentenceBefore(frame))
            return std::nullopt;
        if (pointsBackInTime(m_at.masked))
            return m_reportBefore.value_or(Inspection {});
        return m_lookingBack;
    }

    /// The round of the one year that the sentence tells of; empty for "last year" and for several.
    QString onlyYearToldOf() const
    {
        return m_at.cues.size() == 1 && !m_at.cues.front().year.isEmpty() ? m_at.cues.front().round
                                                                          : QString();
    }

    /// Why the frame cannot be a grade of this force; empty where it can.
    QString objection(const GradeFrame &frame, bool previousGood) const
    {
        if (frame.kind == GradeFrame::Kind::None)
            return frame.why;
        if (m_reading.sections().of(m_block).annex)
            return u"definitions and methods, not findings"_s;
        if (frame.kind == GradeFrame::Kind::Conjunct && !previousGood && !m_formalOnForce)
            return u"goes with a grade that is none"_s;
        if (frame.kind == GradeFrame::Kind::Opening && !frame.formal && !m_at.listed
            && !isUnderLeadIn(m_reading, m_block))
            return u"no subject"_s;
        if (Speaker::meansOthers(textOf(frame.subject)) || Speaker::meansOthers(clauseOf(frame)))
            return u"about other forces"_s;
        const int clause
            = static_cast<int>(m_at.masked.lastIndexOf(u';', frame.word.range.from)) + 1;
        if (namesAnotherJudge(textOf({ clause, frame.word.range.from }))
            || isGivenByAnother(QStringView(m_at.masked).mid(frame.word.range.to)))
            return u"graded by others than the inspectorate"_s;
        if (!frame.formal && isSaidByAnother(m_at.masked.left(frame.word.range.from)))
            return u"said by others than the inspectorate"_s;
        static const Pattern holds
            = caseless(u"\\b(?:currently|already|still)\\s+(?:holds?|has|have)\\b[^;]*$"_s);
        if (!m_reading.isInspectorates() && holds.isIn(textOf({ clause, frame.word.range.from })))
            return u"it is not said which round this grade belongs to"_s;
        if (m_reading.isInspectorates() && !frame.formal && time().cueOf(frame) == nullptr
            && m_at.masked.mid(frame.word.range.from).startsWith("required"_L1))
            return u"it is not said when this grade was given"_s;
        return {};
    }

    /// "is consistent with …, a decline from ‘good’ in 2016": an earlier grade without a verb.
    bool readChange(const GradeFrame &frame)
    {
        const std::vector<const Area *> &areas = m_found.empty() ? m_lastAreas : m_found;
        if (areas.empty() || !tellsChangeFrom(m_at.masked.left(frame.word.range.from)))
            return false;
        const TimeCue *cue = time().cueOf(frame);
        const QString earlier
            = cue != nullptr ? cue->round : roundBefore(m_reading.reference(), m_round);
        if (!isBefore(m_reading.reference(), earlier, m_round))
            return false;
        const Area *area = areas.back();
        if (!area->rounds.contains(earlier))
            return refuse(u"an earlier grade of a question that was not asked then"_s);
        Finding finding { priorRule, m_block, m_at.range, earlier, area->id, frame.word.grade,
            area->name };
        finding.confidence = cue != nullptr ? Confidence::Medium : Confidence::Low;
        finding.reasons = { u"told as a change from an earlier grade"_s };
        return m_reading.add(finding);
    }

    /// "It received this grading for preventing crime": the grade of the sentence before.
    bool readSameGrade()
    {
        const std::optional<SameGrade> same = sameGradeIn(m_at.masked, m_sentenceBefore);
        if (!same || m_round.isEmpty() || m_reading.isCrimeData() || !m_at.cues.empty())
            return false;
        GradeFrame frame;
        frame.kind = GradeFrame::Kind::Opening;
        frame.word.grade = same->grade;
        frame.topic = same->topic;
        frame.formal = true;
        const Inspection inspection { Programme::Peel, m_round };
        const Target target = TargetFinder(m_reading, m_at).targetOf(frame, inspection, {}, {});
        return !target.areas.empty() && addAll(frame, inspection, target);
    }

    /// "This is consistent with our last inspection of this area in 2017."
    void readImplied()
    {
        const bool says = saysSameAsBefore(m_at.masked, m_reading.isInspectorates());
        if (m_lastAreas.empty() || !says || m_last.earlier)
            return;
        const auto cue = std::find_if(m_at.cues.begin(), m_at.cues.end(), [&](const TimeCue &c) {
            // From 2018/19 on "last time" may be any round.
            const bool sure = !c.relative || m_round < u"2018"_s;
            return sure && isBefore(m_reading.reference(), c.round, m_round);
        });
        if (cue == m_at.cues.end())
            return;
        const bool here = m_lastRange.length() > 0; // not in the block before
        addImplied(cue->round, m_lastAreas, m_lastGrade,
            { here ? m_lastRange.from : m_at.range.from, m_at.range.to });
        m_lastAreas.clear();
    }

    /// The grade of an earlier round that is said to be the same as now.
    void addImplied(
        const QString &round, const std::vector<const Area *> &areas, Grade grade, TextRange words)
    {
        if (!isBefore(m_reading.reference(), round, m_round))
            return;
        for (const Area *area : areas) {
            if (!area->rounds.contains(round))
                continue;
            Finding finding { impliedRule, m_block, words, round, area->id, grade, area->name,
                Plainness::Implied };
            finding.confidence = Confidence::Low;
            finding.reasons = { u"implied: said to be the same as now"_s };
            m_reading.add(finding);
        }
    }

    QString textOf(TextRange range) const { return m_at.masked.mid(range.from, range.length()); }

    GradeTime time() const { return { m_reading, m_at, m_round }; }

    /// From the subject to the grade: what is said between them counts too.
    QString clauseOf(const GradeFrame &frame) const
    {
        const int from = frame.subject.length() > 0 ? frame.subject.from : frame.word.range.from;
        return textOf({ from, std::max(from, frame.word.range.from) });
    }

    bool addAll(const GradeFrame &frame, const Inspection &inspection, const Target &target)
    {
        Finding finding { inspection.earlier ? priorRule : sentenceRule, m_block, m_at.range,
            inspection.round, {}, frame.word.grade, target.wording };
        finding.programme = inspection.programme;
        finding.word
            = { m_at.range.from + frame.word.range.from, m_at.range.from + frame.word.range.to };
        finding.plainness = frame.formal ? Plainness::Formal : Plainness::Sentence;
        if (target.fromSection) {
            finding.plainness = std::min(finding.plainness, Plainness::OfSection);
            finding.confidence = Confidence::Medium;
            finding.reasons.append(u"the question is that of the section or the report"_s);
        }
        if (inspection.unsure) {
            finding.confidence = Confidence::Low;
            finding.reasons.append(u"the round was worked out from ‘last’"_s);
        }
        if (inspection.programme != Programme::Peel)
            return m_reading.add(finding);
        const QStringList forces = m_forces.of(frame);
        if (forces.isEmpty())
            return refuse(u"it is not said which force is meant"_s);
        bool added = false;
        for (const Area *area : target.areas) {
            finding.area = area->id;
            bool any = false;
            for (const QString &force : forces) {
                finding.force = force;
                any = m_reading.add(finding) || any;
            }
            added = added || any;
            if (any && !inspection.earlier) {
                m_found.push_back(area);
                m_lastGrade = frame.word.grade;
            }
        }
        if (added && inspection.earlier) {
            if (!std::exchange(m_toldEarlier, true))
                m_earlier.clear();
            m_earlier.insert(m_earlier.end(), target.areas.begin(), target.areas.end());
        }
        return added;
    }

    bool refuse(const QString &why)
    {
        m_reading.reject(sentenceRule, m_block, m_at.range, why);
        return false;
    }

    JudgmentReading &m_reading;
    int m_block;
    const QString &m_text;
    MeantForces m_forces;
    QString m_sentenceBefore; // masked
    std::optional<Inspection> m_lookingBack; // of the sentence before
    std::vector<const Area *> m_lastAreas; // stated by the last sentence that stated any
    std::vector<const Area *> m_earlier; // told of an earlier inspection by it or just before
    bool m_toldEarlier = false; // by this sentence
    Grade m_lastGrade = Grade::Good;
    SentenceAt m_at;
    QString m_round;
    Inspection m_last;
    bool m_namedForce = false; // by the sentences before, and no other
    std::optional<Inspection> m_lookedBack; // of this one
    std::optional<Inspection> m_reportBefore; // that "then" goes back to
    std::vector<const Area *> m_found; // stated so far in this block
    std::size_t m_sentenceFound = 0; // … before this sentence
    bool m_formalOnForce = false; // the sentence judges the force, at what is no known area
    TextRange m_lastRange;
};

bool isRead(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::ListItem || kind == BlockKind::Heading
        || kind == BlockKind::Caption || kind == BlockKind::Badge;
}

} // namespace

void readSentences(JudgmentReading &reading)
{
    Before before;
    for (int i = 0; i < reading.blocks(); ++i) {
        if (isRead(reading.block(i).kind) && !reading.isTaken(i))
            before = SentenceReader(reading, i, std::move(before)).read();
        else
            before = {};
    }
}

} // namespace Peel
