// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradenouns.h"

#include "ingest/judgments/gradetopic.h"
#include "ingest/judgments/speaker.h"
#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// "The good area was crime data", "Inadequate areas included A and B": the grade is an attribute
/// of the areas that are told.
bool readAttributeOfAreas(GradeFrame &frame, QStringView sentence)
{
    static const Pattern areas = caseless(
        u"^[’'\"”]?\\s+areas?(?:\\s+of\\s+policing)?\\s+(?:(?:was|were|is|are)|includ(?:es?|ed|ing)"
        u")\\b"
        "(?!\\s+(?:not|where|in|that|being|found|seen|identified|noted)\\b)\\s*:?\\s*"_s);
    static const Pattern whose = caseless(u"(?:^|\\b(?:the|its|these|those|other)\\s+)[‘'\"“]?$"_s);
    const PatternMatch match = areas.match(sentence.mid(frame.word.range.to));
    if (!match.hasMatch() || !whose.match(sentence.left(frame.word.range.from)).hasMatch())
        return false;
    frame.kind = GradeFrame::Kind::Predicate;
    frame.areasAsSubject = true;
    frame.formal = true;
    frame.topic
        = withoutEdges(sentence, frame.word.range.to + static_cast<int>(match.capturedEnd()),
            static_cast<int>(sentence.size()));
    return true;
}

/// "The areas that require improvement are A; B and C", "The following areas were graded as good:".
bool readAreasAsSubject(GradeFrame &frame, QStringView sentence)
{
    static const Pattern before = caseless(
        u"\\b(?:areas?|questions?)(?:\\s+of (?:policing|police work|its "
        u"work))?\\s+(?:that|which|where|it|the "
        u"force|\uE000|in which)?"
        "\\s*(?:the force|\uE000|it)?\\s*(?:that|which)?\\s*(?:(?:is|are|was|were|has "
        "been|have been)\\s+)?"
        "(?:(?:graded|judged|rated|assessed|found|deemed|classed|highlighted|identified|flagged)"
        "\\s+)?"
        "(?:as|to be|to)?\\s*$"
        "|^\\W*under\\s+(?:the\\s+)?[‘'\"“]?$"
        "|\\bareas?(?:\\s+of\\s+(?:policing|its work|their work))?\\s+(?:drew|got|earned|"
        "received|achieved|scored|were\\s+given|were\\s+awarded)\\s+(?:an?\\s+)?[‘'\"“]?$"_s);
    static const Pattern after
        = caseless(u"^[\\s’'\"”]*(?:(?:grade|rating|score|heading|category)s?)?\\s*"
                   "(?:(?:is|are|were|was|came|fell|include)\\s*:?|:|[–—]|-\\s)\\s*"_s);
    const PatternMatch lead = before.match(sentence.left(frame.word.range.from));
    const PatternMatch tail = after.match(sentence.mid(frame.word.range.to));
    if (!lead.hasMatch() || !tail.hasMatch())
        return false;
    frame.kind = GradeFrame::Kind::Predicate;
    frame.areasAsSubject = true;
    frame.formal = true;
    const int from = frame.word.range.to + static_cast<int>(tail.capturedEnd());
    // "… require improvement – A and B – with five others …"
    static const Pattern closing(u"\\s[–—-]\\s"_s);
    static const Pattern dash(u"[–—-]\\s*$"_s);
    const PatternMatch end
        = dash.isIn(tail.captured()) ? closing.match(sentence.mid(from)) : PatternMatch();
    frame.topic = withoutEdges(sentence, from,
        end.hasMatch() ? from + static_cast<int>(end.capturedStart())
                       : static_cast<int>(sentence.size()));
    return true;
}

/// "A ‘good’ grading was given to A and B", "with a grade of ‘good’ being awarded for A".
bool readAwarded(GradeFrame &frame, QStringView sentence, int limit)
{
    static const Pattern named
        = caseless(u"\\b(?:grade|grading|rating|judge?ment)s?\\s+of\\s+[‘'\"“]?$"_s);
    static const Pattern given = caseless(
        u"^[’'\"”]?\\s*(?<noun>(?:grade|grading|rating|score|judge?ment)s?\\s+)?(?:was|were|is|are|"
        u"being|"
        "has been|have been)\\s+(?:also\\s+)?(?:given|awarded|received|achieved|(?:handed|given)\\s+out)\\s+(?<prep>to|for|in|at)\\s"_s);
    const PatternMatch match = given.match(sentence.mid(frame.word.range.to));
    if (!match.hasMatch() || !isGrade(frame.word.grade)
        || (!match.hasCaptured(u"noun"_s)
            && !named.match(sentence.left(frame.word.range.from)).hasMatch()))
        return false;
    const int prep = frame.word.range.to + static_cast<int>(match.capturedEnd(u"prep"_s));
    bool lists = false;
    // Behind "to" as behind "at".
    QString tail = u" at"_s + sentence.mid(prep).toString();
    const TextRange topic = topicBehind(tail, 0, std::max(3, limit - prep + 3), &lists);
    if (topic.length() == 0)
        return false;
    frame.kind = GradeFrame::Kind::Opening;
    frame.formal = true;
    frame.topic = { prep + topic.from - 3, prep + topic.to - 3 };
    return true;
}

} // namespace

bool readAsNoun(GradeFrame &frame, QStringView sentence, int limit)
{
    return readAttributeOfAreas(frame, sentence) || readAreasAsSubject(frame, sentence)
        || readAwarded(frame, sentence, limit);
}

bool readRating(GradeFrame &frame, QStringView sentence, int limit)
{
    // "the overall judgment of inadequate for A"
    static const Pattern of = caseless(
        u"\\b(?:the|an?|its|overall)\\s+(?:grad(?:e|ing)|rating|judge?ment)\\s+of\\s+[‘'\"“]?$"_s);
    static const Pattern given = caseless(u"^[’'\"”]?\\s+(?=(?:for|in|at)\\s)"_s);
    static const Pattern lost = caseless(u"\\b(?:los(?:t|es|ing)|without|instead|rather|not|no|"
                                         u"never|previous(?:ly)?|earlier|once|from|"
                                         "replac\\w+|avoid\\w*|would|if)\\b[^;]{0,40}$"_s);
    const QStringView left = sentence.left(frame.word.range.from);
    const QStringView behind = sentence.mid(frame.word.range.to);
    const PatternMatch match = of.match(left).hasMatch() ? given.match(behind) : PatternMatch();
    if (!match.hasMatch() || !isGrade(frame.word.grade) || lost.isIn(left)
        || Speaker::meansOthers(left))
        return false;
    bool lists = false;
    const TextRange topic = topicBehind(
        sentence, frame.word.range.to + static_cast<int>(match.capturedEnd()), limit, &lists);
    if (topic.length() == 0)
        return false;
    frame.kind = GradeFrame::Kind::Opening;
    frame.formal = true;
    frame.topic = topic;
    frame.why.clear();
    return true;
}

} // namespace Peel
