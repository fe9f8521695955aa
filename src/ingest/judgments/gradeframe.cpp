// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradeframe.h"

#include "ingest/judgments/gradenouns.h"
#include "ingest/judgments/gradeprose.h"
#include "ingest/judgments/gradetopic.h"
#include "ingest/judgments/gradeverbs.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// "the highest grade, outstanding, for legitimacy", "inadequate – the lowest grade – in …": behind
/// the comma or the dash that closes an apposition.
int topicStart(QStringView sentence, TextRange grade)
{
    static const Pattern aside
        = caseless(u"^[’'\"”]?\\s+[-–—]\\s+(?:the|its)\\s[^-–—;.]{3,50}\\s[-–—](?="
                   u"\\s+(?:at|in|for|on)\\s)"_s);
    if (const PatternMatch match = aside.match(sentence.mid(grade.to)); match.hasMatch())
        return grade.to + static_cast<int>(match.capturedEnd());
    const bool opened = sentence.left(grade.from).trimmed().endsWith(u',');
    const bool closed = grade.to < sentence.size() && sentence.at(grade.to) == u',';
    return opened && closed ? grade.to + 1 : grade.to;
}

/// "…, for protecting vulnerable people ‘good’", "… and its use of resources to be good": the area
/// before its grade, with nothing behind it.
GradeFrame turnedConjunct(const GradeWord &word, QStringView sentence, int previousEnd)
{
    static const Pattern turned = caseless(
        u"^[\\s’'\"”]*(?:[,;]|,?\\s+and|,?\\s+but)\\s+(?:and\\s+|but\\s+)?(?:for|in|at|on)\\s+"
        "(?<area>(?:(?!\\b(?:is|are|was|were|has|have|had|been|be|it|which|that)\\b)[^,;.]){6,120}?"
        ")"
        ",?\\s*(?:also\\s+|again\\s+)?[‘'\"“]?$"
        // what judged the first one judges these, too
        "|^[\\s’'\"”]*(?:,|,?\\s+and|,?\\s+but)\\s+(?:and\\s+)?(?<its>(?:its|their|our|the)\\s+"
        "(?:(?!\\b(?:is|are|was|were|has|have|had|been|be|it|which|that)\\b)[^,;.]){4,120}?)"
        "\\s+(?:to\\s+be|as)\\s+[‘'\"“]?$"_s);
    static const Pattern behind = caseless(u"^[’'\"”]?\\s*(?:$|[.,;)]|and\\b|but\\b)"_s);
    const PatternMatch match
        = turned.match(sentence.mid(previousEnd, word.range.from - previousEnd));
    GradeFrame frame;
    frame.word = word;
    if (!match.hasMatch() || !behind.match(sentence.mid(word.range.to)).hasMatch())
        return frame;
    frame.kind = GradeFrame::Kind::Conjunct;
    const QString area = match.hasCaptured(u"its"_s) ? u"its"_s : u"area"_s;
    frame.topic = withoutEdges(sentence, previousEnd + static_cast<int>(match.capturedStart(area)),
        previousEnd + static_cast<int>(match.capturedEnd(area)));
    return frame;
}

GradeFrame conjunctOf(const GradeWord &word, QStringView left)
{
    static const Pattern now = caseless(u"\\bnow\\b"_s);
    GradeFrame frame;
    frame.kind = GradeFrame::Kind::Conjunct;
    frame.word = word;
    frame.now = now.match(left).hasMatch();
    return frame;
}

/// "; managing offenders; and …": more of a list whose parts semicolons part, and no other clause.
bool listsOn(QStringView behind)
{
    static const Pattern clause = caseless(
        u"\\b(?:is|are|was|were|its|it|they|we|judged|assessed|graded|rated|has|had|have|requires?|needs?|but|while)\\b"_s);
    return behind.trimmed().startsWith(u';') && !clause.isIn(behind);
}

} // namespace

std::vector<GradeFrame> gradeFramesIn(QStringView sentence)
{
    static const Pattern conjunction = caseless(
        u"(?:[,;]|\\s[–—-]|\\band\\b|\\bbut\\b|\\bor\\b|\\bwhile\\b|\\b(?:al)?though\\b|\\byet\\b)"
        u"\\s*(?:(?:also|again|now|still|is|it is|as|to "
        u"be|to|an?|the|its|received|achieved|gained|awarded|(?:grade|rating|judge?ment) of)"
        "\\s+)*[‘'\"“]?\\s*$"_s);
    static const Pattern preposition
        = caseless(u"^[\\s’'\"”]*(?:(?:grade|rating|judge?ment|grading|score)s?"
                   u"\\s+)?(?:(?:overall|again|also|too)\\s+)?(?:at|in|for|on|across|"
                   u"when it comes to|when(?=\\s+\\w+ing\\b)|"
                   u"with regard to)\\s"_s);
    const std::vector<GradeWord> words = gradeWordsIn(sentence);
    const bool scale = isScale(words, sentence);
    const auto nextGrade = [&](std::size_t i) {
        for (std::size_t next = i + 1; next < words.size(); ++next) {
            if (!isAttribute(words[next], sentence))
                return words[next].range.from;
        }
        return static_cast<int>(sentence.size());
    };
    std::vector<GradeFrame> frames;
    int previousEnd = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        GradeFrame frame;
        frame.word = words[i];
        const TextRange at = frame.word.range;
        const int limit = nextGrade(i);
        const QStringView left = sentence.mid(previousEnd, at.from - previousEnd);
        const bool afterGrade = !frames.empty() && frames.back().kind != GradeFrame::Kind::None;
        const bool followed = preposition.match(sentence.mid(at.to)).hasMatch();
        if (scale)
            frame.why = u"the scale of grades"_s;
        else if (readAsNoun(frame, sentence, limit))
            ;
        else if (isAttribute(frame.word, sentence))
            frame.why = u"a word in prose, not a grade"_s;
        else if (isModified(frame.word, sentence))
            frame.why = u"not the words of a grade"_s;
        else if (at.from == 0 && followed)
            frame.kind = GradeFrame::Kind::Opening;
        else if (afterGrade && followed && conjunction.match(left).hasMatch())
            frame = conjunctOf(frame.word, left);
        else if (const GradeFrame turned
                 = afterGrade ? turnedConjunct(frame.word, sentence, previousEnd) : GradeFrame {};
                 turned.kind != GradeFrame::Kind::None)
            frame = turned;
        else if (!frame.word.verb || !readRating(frame, sentence, limit))
            fillVerb(frame, sentence, previousEnd);
        if (frame.kind == GradeFrame::Kind::None && frame.why.isEmpty())
            readRating(frame, sentence, limit);
        if (frame.kind == GradeFrame::Kind::Predicate && !frame.areasAsSubject && !frame.awarded
            && hasArticle(frame.word, sentence) && !namesGrade(sentence, frame.word)
            && !sentence.left(at.from).trimmed().endsWith("of"_L1))
            frame = { GradeFrame::Kind::None, frame.word, {}, {}, false, false, false, false, false,
                false, u"a word in prose, not a grade"_s };
        if (frame.kind != GradeFrame::Kind::None && isWish(left))
            frame = { GradeFrame::Kind::None, frame.word, {}, {}, false, false, false, false, false,
                false, u"a wish or a condition"_s };
        if (frame.kind == GradeFrame::Kind::None && frame.why.isEmpty())
            frame.why = u"no verb that grades"_s;
        bool lists = false;
        if (frame.kind != GradeFrame::Kind::None && !frame.areasAsSubject
            && frame.topic.length() == 0)
            frame.topic = pillarOfRating(sentence, at.to);
        if (frame.kind != GradeFrame::Kind::None && !frame.areasAsSubject
            && frame.topic.length() == 0)
            frame.topic = topicBehind(sentence, topicStart(sentence, at), limit, &lists);
        if (frame.topic.length() > 0
            && listsOn(sentence.mid(frame.topic.to, limit - frame.topic.to)))
            frame.wholeTopic = withoutEdges(sentence, frame.topic.from, limit);
        static const Pattern plain(u"^[\\s’'\"”]*at\\s"_s);
        frame.topicIsPlain
            = frame.topic.length() > 0 && plain.match(sentence.mid(at.to)).hasMatch();
        frames.push_back(frame);
        if (frame.why.startsWith("a word"_L1))
            continue; // part of what another grade is about ("good use of resources")
        previousEnd = std::max(at.to, frame.topic.to);
        if (previousEnd > limit)
            previousEnd = at.to;
    }
    return frames;
}

} // namespace Peel
