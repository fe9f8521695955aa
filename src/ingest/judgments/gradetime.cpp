// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradetime.h"

#include "ingest/judgments/crimedata.h"
#include "ingest/judgments/samegrade.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

bool GradeTime::isLikewise(const GradeFrame &frame, const TimeCue &cue) const
{
    static const Pattern as
        = caseless(u"\\bas\\s+(?:(?:it|they|the force|the "
                   u"constabulary|\uE000)\\s*(?:was|were|did|received|got|achieved|had|was "
                   u"given|were given)\\s+|we did\\s+|was the case\\s+)?"
                   "(?:(?:in|at|for|during|from)\\s+)?(?:(?:the|our|its)\\s+)?$"_s);
    const int from = frame.word.range.to;
    return cue.range.from > from && as.isIn(m_sentence.masked.mid(from, cue.range.from - from));
}

/// "since our last inspection": the time from then to now, unless "when" goes back to it.
bool GradeTime::isSince(const TimeCue &cue) const
{
    static const Pattern since = caseless(u"\\bsince\\s+(?:(?:our|the|its)\\s+)?$"_s);
    static const Pattern then
        = caseless(u"^[^,;.]{0,30},?\\s+(?:when|where|in which)\\s+(?!its\\b)"_s);
    return cue.relative && since.isIn(m_sentence.masked.left(cue.range.from))
        && !then.isIn(m_sentence.masked.mid(cue.range.to));
}

/// "In 2018 A was good, whereas in B it had been inadequate in 2016": the clause of the grade tells
/// a time of its own, right behind it.
bool GradeTime::hasOwnTime(const GradeFrame &frame, const TimeCue &before) const
{
    static const Pattern turn = caseless(u"[,;]\\s+(?:whereas|while|whilst|although|though|but)\\s"_s);
    static const Pattern plain = caseless(u"^[’'\"”]?,?\\s+(?:in|at|by|from|of)\\s+(?:(?:our|the|its)\\s+)?$"_s);
    const int from = frame.word.range.to;
    return turn.isIn(m_sentence.masked.mid(
               before.range.to, std::max(0, frame.word.range.from - before.range.to)))
        && std::any_of(m_sentence.cues.begin(), m_sentence.cues.end(), [&](const TimeCue &cue) {
               return cue.range.from > from
                   && plain.isIn(m_sentence.masked.mid(from, cue.range.from - from));
           });
}

const TimeCue *GradeTime::cueOf(const GradeFrame &frame) const
{
    const TimeCue *best = nullptr;
    // "A was judged good, a fall from 2016, and Kent Police was …": another force's clause.
    static const Pattern anew = caseless(u",\\s+(?:and|but|while|whereas)\\s+\uE000"_s);
    for (const TimeCue &cue : m_sentence.cues) {
        if (cue.range.to <= frame.word.range.from && !isSince(cue) && !hasOwnTime(frame, cue)
            && !anew.isIn(m_sentence.masked.mid(
                cue.range.to, std::max(0, frame.word.range.from - cue.range.to)))
            && (best == nullptr || !cue.year.isEmpty() || best->year.isEmpty()))
            best = &cue;
    }
    if (best != nullptr)
        return best;
    const int reach
        = std::min(std::max(frame.word.range.to, frame.topic.to) + 40, nextGrade(frame));
    for (const TimeCue &cue : m_sentence.cues) {
        if (isLikewise(frame, cue))
            return nullptr;
        // "… was good; in 2015 it was …": the time of what comes next.
        static const Pattern next = caseless(
            u"^,?\\s+(?:(?:it|they|the force|the constabulary|\uE000)\\s+)(?:was|were|had|got|received)\\b"_s);
        const QString between
            = m_sentence.masked.mid(frame.word.range.to, cue.range.from - frame.word.range.to);
        if (cue.range.from > frame.word.range.to
            && (between.contains(u';') || next.isIn(m_sentence.masked.mid(cue.range.to))))
            return nullptr;
        // "…, a grade higher than last year’s"
        static const Pattern than
            = caseless(u"\\b(?:than|compared (?:with|to)|improvement on)\\b"_s);
        if (cue.range.from > frame.word.range.to
            && than.isIn(
                m_sentence.masked.mid(frame.word.range.to, cue.range.from - frame.word.range.to)))
            return nullptr;
        if (cue.range.from >= frame.word.range.to && cue.range.from <= reach)
            return &cue;
    }
    return nullptr;
}

bool GradeTime::isOfSentenceBefore(const GradeFrame &frame) const
{
    static const Pattern its = caseless(u"^\\W*its\\b"_s);
    static const Pattern that
        = caseless(u"^\\W*(?:that|the same) (?:report|inspection|assessment)\\b"_s);
    if (cueOf(frame) != nullptr)
        return false;
    return pointsBackInTime(m_sentence.masked)
        || (frame.past
            && (beginsWithAlso(m_sentence.masked) || that.isIn(m_sentence.masked)
                || (m_round.isEmpty() && its.isIn(m_sentence.masked))));
}

bool pointsBackInTime(QStringView sentence)
{
    static const Pattern then
        = caseless(u"^\\W*(?:(?:and|but)\\s+)?(?:(?:back\\s+)?then|at\\s+(?:that|the)\\s+time|"
                   u"(?:in|at|during)\\s+(?:that|the\\s+same)\\s+"
                   u"(?:inspection|report|assessment|round|visit|year))\\b(?!\\s+and\\b)"_s);
    return then.isIn(sentence);
}

bool GradeTime::isBehindClause(const GradeFrame &frame) const
{
    static const Pattern closed
        = caseless(u",\\s+(?:where|when|which|having)\\b[^,;]*,\\s+(?:and|but)\\s+[‘'\"“]?$"_s);
    return closed.isIn(m_sentence.masked.left(frame.word.range.from));
}

/// Where another grade is told behind this one: "graded ‘adequate’, having been ‘good’ in
/// 2017", "an improvement from ‘adequate’ in 2017".
int GradeTime::nextGrade(const GradeFrame &frame) const
{
    static const Pattern was = caseless(
        u"\\b(?:having been|was|were|had been|down from|up from)\\b[^,;]*$"
        "|\\b(?:from|than|instead of)\\s+(?:an?\\s+|the\\s+)?(?:(?:grade|grading|rating|judge?ment) of\\s+)?[‘'\"“]?$"_s);
    for (const GradeWord &word : gradeWordsIn(m_sentence.masked)) {
        const int from = frame.word.range.to;
        if (word.range.from > from && was.isIn(m_sentence.masked.mid(from, word.range.from - from)))
            return word.range.from;
    }
    return static_cast<int>(m_sentence.masked.size());
}

/// A report on a second look at a force's crime data tells the grade of the first one, too.
Inspection GradeTime::crimeDataInspection(const GradeFrame &frame, const TimeCue *cue) const
{
    static const Pattern given = caseless(
        u"\\b(?:was|were|been|had)\\s+(?:\\w+\\s+)?(?:given|awarded|handed)\\b|\\bresult(?:ing|ed) in\\b|\\b(?:we|hmic(?:frs)?) (?:gave|awarded)\\b"_s);
    const bool past = frame.past
        || (frame.awarded && given.isIn(m_sentence.masked.left(frame.word.range.from)));
    QString year = cue != nullptr ? cue->year : QString();
    if (cue == nullptr && past && !frame.now)
        year = firstCrimeDataYear(m_reading.header(),
            m_reading.document().text.left(
                m_reading.block(m_sentence.block).start + m_sentence.range.from));
    const bool before = past && (cue != nullptr || !year.isEmpty()) && year < m_round;
    return { Programme::CrimeDataIntegrity, before ? year : m_round, before, false };
}

/// "In 2018 we judged its crime recording to require improvement"
bool GradeTime::isOfRecording(const GradeFrame &frame) const
{
    static const Pattern recording
        = caseless(u"\\b(?:crime[- ]recording|recording (?:of )?(?:reported )?crimes?)\\b"_s);
    const int from = frame.subject.length() > 0 ? frame.subject.from : frame.word.range.from;
    const int to = std::max(frame.word.range.to, frame.topic.to);
    return recording.isIn(m_sentence.masked.mid(from, to - from))
        && !TargetFinder(m_reading, m_sentence).namesQuestion(frame, m_round);
}

Inspection GradeTime::inspectionOf(const GradeFrame &frame) const
{
    static const Pattern crimeData
        = caseless(u"\\bcrime data integrity\\b|\\bcrime[- ](?:recording|data) inspection\\b"_s);
    const TimeCue *cue = cueOf(frame);
    // A report of another programme may tell a grade of PEEL.
    if (m_reading.isCrimeData() && cue != nullptr
        && TargetFinder(m_reading, m_sentence).namesQuestion(frame, cue->round))
        return { Programme::Peel, cue->round, true, false };
    if (m_reading.isCrimeData())
        return crimeDataInspection(frame, cue);
    // The programme ended in 2020; later rounds have the question among theirs.
    const bool ofProgramme = cue != nullptr && cue->year.size() == 4 && cue->year <= u"2020";
    const Area *here = m_reading.sections().of(m_sentence.block).area;
    const bool underIt = ofProgramme && here != nullptr && here->id == "crime-data-integrity"_L1;
    if ((underIt || crimeData.isIn(m_sentence.masked) || (ofProgramme && isOfRecording(frame)))
        && (cue == nullptr || !cue->year.isEmpty())
        && (ofProgramme || m_reading.lexicon(m_round).areaOf(u"crime data integrity") == nullptr)) {
        const bool earlier = cue == nullptr || cue->round != m_round;
        return { Programme::CrimeDataIntegrity, cue == nullptr ? QString() : cue->year, earlier,
            false };
    }
    if (cue == nullptr || !frame.past || frame.areasAsSubject)
        return { Programme::Peel, m_round, false, false };
    if (m_round.isEmpty())
        return { Programme::Peel, cue->round, false, false };
    if (!isBefore(m_reading.reference(), cue->round, m_round))
        return { Programme::Peel, m_round, false, false };
    if (isOfFieldwork(*cue))
        return { Programme::Peel, m_round, false, false };
    static const Pattern now = caseless(u"\\bthis year\\b"_s);
    // "Our last inspection" may well be the one that the release is about.
    if (cue->relative && !m_reading.isInspectorates() && !now.isIn(m_sentence.masked)
        && !isComparedWith(*cue) && !isYearBefore(*cue))
        return { Programme::Peel, {}, false, false };
    // From 2018/19 on a question was not asked in every round: the last one may be older.
    const bool unsure = cue->relative && m_round >= u"2018"_s;
    return { Programme::Peel, cue->round, true, unsure };
}

Inspection GradeTime::sameProgramme(const GradeFrame &frame, const Inspection &last) const
{
    static const Pattern it = caseless(u"^\\W*(?:it|that|this)(?:\\s+ha[ds])?\\W*$"_s);
    const Inspection inspection = inspectionOf(frame);
    const TimeCue *cue = cueOf(frame);
    const bool again = last.programme == Programme::CrimeDataIntegrity
        && inspection.programme == Programme::Peel && !m_reading.isCrimeData() && cue != nullptr
        && cue->year.size() == 4
        && (frame.topic.length() == 0
            || (cue->range.from <= frame.topic.from && frame.topic.to <= cue->range.to))
        && it.isIn(m_sentence.masked.mid(frame.subject.from, frame.subject.length()));
    return again ? Inspection { Programme::CrimeDataIntegrity, cue->year, true, false } : inspection;
}

/// "Inspections were made last year, and today the force was judged …": when inspectors came, not
/// when they graded.
bool GradeTime::isOfFieldwork(const TimeCue &cue) const
{
    static const Pattern came = caseless(
        u"\\b(?:carried out|conducted|undertook|undertaken|inspected|visited|took place|fieldwork)\\b[^,;.]{0,60}$"_s);
    static const Pattern today = caseless(u"\\b(?:today|this week)\\b"_s);
    return cue.relative && !m_reading.isInspectorates() && today.isIn(m_sentence.masked)
        && came.isIn(m_sentence.masked.left(cue.range.from));
}

/// "This is an improvement on the previous report, which …": not the one that is reported.
bool GradeTime::isComparedWith(const TimeCue &cue) const
{
    static const Pattern previous = caseless(u"\\b(?:previous|earlier|last year)\\b"_s);
    static const Pattern change = caseless(
        u"\\b(?:improve(?:d|ment)|progress|declin\\w+|deteriorat\\w+|better|worse|compared|"
        "up from|down from|contrast|drop\\w*|ris(?:e|en)|fall\\w*|fell|turnaround)\\b"_s);
    return previous.isIn(m_sentence.masked.mid(cue.range.from, cue.range.length()))
        && change.isIn(m_sentence.masked.left(cue.range.from));
}

/// "A year ago it was rated good for legitimacy": in the years of one report each the report before
/// this one; later only where the document tells what is graded now.
bool GradeTime::isYearBefore(const TimeCue &cue) const
{
    static const Pattern year = caseless(u"\\b(?:(?:a|one) year|the year before)\\b"_s);
    return year.isIn(m_sentence.masked.mid(cue.range.from, cue.range.length()))
        && (m_round < u"2018"_s || m_reading.tellsGradesOf(m_round));
}

} // namespace Peel
