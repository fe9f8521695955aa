// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradetarget.h"

#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// A subject that is an area by one word alone must be the force's: "the efficiency with which the
/// force …".
bool saysEnough(const GradeFrame &frame, const QString &subject, const AreaReading &reading)
{
    static const Pattern force
        = caseless(u"\uE000|\\b(?:force|constabulary|service|its|it|extent|approach|our|we)\\b"_s);
    const AreaMention &first = reading.areas.front();
    // "Leadership is good" may be said of anything.
    const bool oneWord
        = !subject.mid(first.range.from, first.range.length()).trimmed().contains(u' ');
    return frame.formal || reading.areas.size() > 1 || force.match(subject).hasMatch()
        || (first.exact && !oneWord && stemmedWords(first.area->name).size() > 1);
}

/// The question of an earlier round that became this one of `round`; null where it was another.
const Area *askedIn(
    const ReferenceData &reference, const Area &area, QString round, const QString &earlier)
{
    QString id = area.id;
    while (round != earlier) {
        const auto &joins = reference.crosswalk();
        const auto join = std::find_if(joins.begin(), joins.end(), [&](const Join &one) {
            // Of a question that was split, the part that kept its name.
            const bool named = one.kind == Join::Kind::Split
                && one.fromArea.section(u'/', -1) == one.toArea.section(u'/', -1);
            return one.toRound == round && one.toArea == id
                && (one.kind == Join::Kind::Same || one.kind == Join::Kind::Reworded || named);
        });
        if (join == joins.end() || !isBefore(reference, join->fromRound, round))
            return nullptr;
        id = join->fromArea;
        round = join->fromRound;
    }
    return reference.area(id);
}

} // namespace

/// "… is good at A, an improvement on 2016, when it was inadequate": A again.
Target TargetFinder::again(
    const std::vector<const Area *> &areas, const Inspection &inspection) const
{
    Target target { {}, areas.back()->name, false, u"the question was not asked then"_s };
    const QString &now = m_reading.header().round;
    for (const Area *area : areas) {
        const Area *asked = area->rounds.contains(inspection.round) ? area
            : inspection.earlier && !now.isEmpty()
            ? askedIn(m_reading.reference(), *area, now, inspection.round)
            : nullptr;
        if (asked != nullptr)
            target.areas.push_back(asked);
    }
    return target;
}

namespace {

bool namesTheForce(const GradeFrame &frame)
{
    return frame.areasAsSubject || frame.kind == GradeFrame::Kind::Conjunct
        || frame.kind == GradeFrame::Kind::Opening;
}

} // namespace

Target TargetFinder::targetOf(const GradeFrame &frame, const Inspection &inspection,
    const std::vector<const Area *> &sameSentence, const std::vector<const Area *> &before) const
{
    const AreaLexicon &lexicon = m_reading.lexicon(inspection.round);
    const QString subject = timeless(frame.subject);
    const bool ours = namesTheForce(frame) || isForceGraded(frame, subject);
    const std::vector<const Area *> &spokenOf = sameSentence.empty() ? before : sameSentence;
    if (spokenOf.size() == 1
        && ((ours && pointsBack(frame)) || (inspection.earlier && meansBefore(frame, subject))))
        return again(spokenOf, inspection);
    const Area *here = m_reading.sections().of(m_sentence.block).area;
    if (inspection.earlier && m_reading.isInspectorates() && here != nullptr
        && namesThisQuestion(frame, subject))
        return again({ here }, inspection);
    if (frame.wholeTopic.length() > 0 && ours) {
        const AreaReading whole = lexicon.read(timeless(frame.wholeTopic));
        if (whole.clean() && whole.areas.size() > 1)
            return { areasOf(whole), wordsAt(frame.wholeTopic), false, {} };
    }
    if (frame.topic.length() > 0 && ours) {
        Target target = listed(lexicon, frame.topic, frame.areasAsSubject);
        addBehindSemicolons(lexicon, frame.topic, target);
        if (!target.areas.empty())
            return target;
    }
    const AreaReading graded = lexicon.read(subject);
    // "an improvement on 2016, when planning was good"
    const bool when = inspection.earlier && m_reading.isInspectorates() && graded.areas.size() == 1
        && m_sentence.masked.left(frame.subject.from).endsWith(" when "_L1);
    if (!frame.topicIsPlain && graded.clean() && (when || saysEnough(frame, subject, graded)))
        return { areasOf(graded), wordsAt(frame.subject), false, {} };
    if (Target target = relative(lexicon, frame, subject); !target.areas.empty())
        return target;
    if (!ours && frame.formal && !inspection.earlier && meansBefore(frame, subject))
        return ofSection(inspection);
    if (!ours)
        return { {}, {}, false, u"not the force and not a question of its inspection"_s };
    const bool noTopic = isTopicEmpty(frame, lexicon);
    if (Target target = noTopic ? ofNamedReport(lexicon, frame) : Target {}; !target.areas.empty())
        return target;
    if (noTopic && !sameSentence.empty() && (inspection.earlier || isOfAnotherForce(frame)))
        return again(sameSentence, inspection);
    if (frame.formal && (noTopic || isShortForSection(frame, lexicon))) {
        Target section = ofSection(inspection);
        if (section.areas.empty() && noTopic)
            section = ofReport(frame, inspection, section.why);
        const bool after = section.areas.empty() && noTopic && inspection.earlier;
        return after && before.size() == 1 ? again(before, inspection) : section;
    }
    return { {}, {}, false,
        frame.topic.length() > 0 ? u"a finding on a part of a question"_s
                                 : u"a grade word without a question"_s };
}

/// "…, and Essex Police has also been graded as good": one force after the other at one question.
bool TargetFinder::isOfAnotherForce(const GradeFrame &frame) const
{
    static const Pattern whole = caseless(u"\\b(?:overall|as a whole)\\b"_s);
    return m_reading.header().force.isEmpty() && frame.formal
        && frame.kind == GradeFrame::Kind::Predicate
        && timeless(frame.subject).contains(Speaker::ownForce)
        && !whole.match(m_sentence.masked).hasMatch();
}

bool TargetFinder::isUnknownWording(const GradeFrame &frame, const Inspection &inspection) const
{
    return frame.formal && frame.topic.length() > 0
        && !isTopicEmpty(frame, m_reading.lexicon(inspection.round))
        && meansForce(timeless(frame.subject));
}

bool TargetFinder::isForceAlone(const GradeFrame &frame, const Inspection &inspection) const
{
    return frame.formal && frame.kind == GradeFrame::Kind::Predicate && !inspection.earlier
        && isTopicEmpty(frame, m_reading.lexicon(inspection.round))
        && meansForce(timeless(frame.subject));
}

/// The subject means the force, or the words around it do: "Kent Police – graded as …", "having
/// been judged inadequate".
bool TargetFinder::isForceGraded(const GradeFrame &frame, const QString &subject) const
{
    if (meansForce(subject))
        return true;
    if (subject.trimmed().isEmpty() && m_sentence.listed)
        return true;
    if (frame.formal && goesOnWithTheForce(frame, subject))
        return true;
    if (!subject.trimmed().isEmpty() || !frame.formal)
        return false;
    static const Pattern dash(u"\\s[–—-]\\s*$"_s);
    static const Pattern having = caseless(u"^\\W*having been\\b"_s);
    const QString left = m_sentence.masked.left(frame.subject.from);
    return dash.isIn(left) ? meansForce(dash.removedFrom(left))
                           : having.isIn(m_sentence.masked.mid(frame.subject.from));
}

/// "good at this", "graded good in this area".
bool TargetFinder::pointsBack(const GradeFrame &frame) const
{
    static const Pattern back = caseless(
        u"^\\W*(?:this|that|it)(?:\\s+(?:area|question|respect|aspect|regard|service|pillar))?"
        "(?:\\s+(?:in|of|from|for|during|as well|too|also|again))*\\W*$"_s);
    return frame.topic.length() > 0 && back.isIn(timeless(frame.topic));
}

/// "In 2016 this was judged to be good", "… since 2017, when we said that it required improvement":
/// no more than the grade and its time, right behind the sentence that graded one area.
bool TargetFinder::meansBefore(const GradeFrame &frame, const QString &subject) const
{
    static const Pattern that
        = caseless(u"^\\W*(?:(?:in|at|during|from)\\s+)?(?:(?:too|also)\\W+)?(?:(?:our|the|its)\\s+"
                   u")?(?:inspection|"
                   u"assessment|report)?\\W*"
                   "(?:this|that|it)(?:\\s+(?:area|question|aspect|service|pillar))?\\W*$"_s);
    static const Pattern whole = caseless(u"\\b(?:overall|as a whole)\\b"_s);
    return timeless(frame.topic).trimmed().isEmpty() && that.match(subject).hasMatch()
        && !whole.match(m_sentence.masked).hasMatch();
}

/// "This question was judged as good in 2017": that of the section.
bool TargetFinder::namesThisQuestion(const GradeFrame &frame, const QString &subject) const
{
    static const Pattern question
        = caseless(u"\\b(?:this|that)\\s+(?:area|question|aspect|service|pillar)\\b"_s);
    return frame.formal && meansBefore(frame, subject) && question.isIn(subject);
}

bool TargetFinder::isNow(const GradeFrame &frame) const
{
    static const Pattern now = caseless(
        u"^\\W*(?:(?:but|and|while|although|however)\\W+)*(?:it|this|that|the "
        "(?:force|constabulary|service)|\uE000)\\s+(?:(?:is|has been|was)\\s+now|now)\\b"_s);
    return frame.topic.length() == 0
        && now.isIn(QStringView(m_sentence.masked)
                        .mid(frame.subject.from, frame.word.range.from - frame.subject.from));
}

QString TargetFinder::wordsAt(TextRange range) const
{
    return m_reading.block(m_sentence.block)
        .text.mid(m_sentence.range.from + range.from, range.length());
}

/// The words without what tells a time: "last year’s efficiency inspection" → "efficiency".
QString TargetFinder::timeless(TextRange range) const
{
    QString words = m_sentence.masked.mid(range.from, range.length());
    for (const TimeCue &cue : m_sentence.cues) {
        for (int i = std::max(cue.range.from, range.from); i < std::min(cue.range.to, range.to);
             ++i)
            words[i - range.from] = u' ';
    }
    static const Pattern possessive(u"(?<!\\w)[’']s\\b"_s);
    return possessive.replacedIn(words, u" ");
}

bool TargetFinder::meansForce(const QString &subject) const
{
    if (m_reading.speaker().meansForce(subject))
        return true;
    static const Pattern time = caseless(
        u"^[\\W\\d]*(?:in|at|during|from|for)\\b.{0,90}\\b(?:inspection|assessment|report|round|year)s?\\b"_s);
    static const Pattern pillar
        = caseless(u"^\\W*(?:within|under)\\s+(?:effectiveness|efficiency|legitimacy)\\b,?\\s*"_s);
    if (m_reading.speaker().meansForce(time.removedFrom(subject))
        || m_reading.speaker().meansForce(pillar.removedFrom(subject)))
        return true;
    const qsizetype mark = std::max(subject.lastIndexOf(u','), subject.lastIndexOf(u':'));
    return mark > 0 && m_reading.speaker().meansForce(QStringView(subject).mid(mark + 1));
}

bool TargetFinder::isTopicEmpty(const GradeFrame &frame, const AreaLexicon &lexicon) const
{
    return lexicon.read(timeless(frame.topic)).leftover.isEmpty();
}

/// "graded as good for investigations" under the question about investigating crime.
bool TargetFinder::isShortForSection(const GradeFrame &frame, const AreaLexicon &lexicon) const
{
    const Area *area = m_reading.sections().of(m_sentence.block).area;
    return area != nullptr && lexicon.canOnlyMean(*area, timeless(frame.topic));
}

/// "PEEL reports, in which the force was good for efficiency, look at …": the comma closes what the
/// grade is about.
bool TargetFinder::inRelativeClause(TextRange topic) const
{
    static const Pattern opened
        = caseless(u",\\s(?:in\\s|for\\s|at\\s)?(?:which|who|where)\\b[^,]*$"_s);
    return wordsAt(topic).contains(u',')
        && opened.match(m_sentence.masked.left(topic.from)).hasMatch();
}

bool TargetFinder::isOfCrimeData(const GradeFrame &frame) const
{
    static const Pattern whole
        = caseless(u"\\b(?:overall|crime[- ](?:recording|data)|(?:recording|reporting)(?: of)?(?: "
                   u"data about)?(?: "
                   "reported)? crimes?|records? (?:reported )?crimes?)\\b"_s);
    static const Pattern part = caseless(
        u"\\b(?:against|from|by|of (?:rape|violen\\w+|sexual)|vulnerable|victims?)\\b"_s);
    const QString subject = timeless(frame.subject);
    const QString topic = timeless(frame.topic);
    if (part.isIn(topic) || (!topic.trimmed().isEmpty() && !whole.isIn(topic)))
        return false;
    return frame.formal || isForceGraded(frame, subject) || namesTheForce(frame)
        || whole.isIn(subject);
}

bool TargetFinder::namesQuestion(const GradeFrame &frame, const QString &round) const
{
    return frame.topic.length() > 0 && !round.isEmpty()
        && !listed(m_reading.lexicon(round), frame.topic, false).areas.empty();
}

/// "… has published its report on efficiency. Kent Police was rated good."
Target TargetFinder::ofReport(
    const GradeFrame &frame, const Inspection &inspection, const QString &why) const
{
    const Area *pillar = m_reading.reportedPillar();
    if (pillar == nullptr || inspection.earlier || inspection.round != m_reading.header().round
        || frame.kind != GradeFrame::Kind::Predicate)
        return { {}, {}, false, why };
    return { { pillar }, pillar->name, true, {} };
}

Target TargetFinder::ofSection(const Inspection &inspection) const
{
    static const Pattern overall
        = caseless(u"\\bour overall (?:judge?ment|grad(?:e|ing)|rating)\\b"_s);
    const Area *area = m_reading.sections().of(m_sentence.block).area;
    if (const Area *pillar = m_reading.pillarOfTitle();
        pillar != nullptr && overall.isIn(m_sentence.masked))
        area = pillar;
    const DocumentType type = m_reading.header().type;
    const bool report = type == DocumentType::PeelReport || type == DocumentType::PeelPage;
    if (area == nullptr || !report)
        return { {}, {}, false, u"a grade without an area"_s };
    if (!area->rounds.contains(inspection.round))
        return { {}, {}, false, u"the section's question was not asked in that round"_s };
    return { { area }, area->name, true, {} };
}

} // namespace Peel
