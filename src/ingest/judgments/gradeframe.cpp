// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradeframe.h"

#include "ingest/judgments/gradenouns.h"
#include "ingest/judgments/gradetopic.h"
#include "ingest/judgments/gradeverbs.h"
#include "ingest/language/pattern.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QSet<QString> setOf(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.tokenize(u' '))
        set.insert(word.toString());
    return set;
}

/// "a ‘good’ efficiency rating": the pillar between the grade and the word for it.
TextRange pillarOfRating(QStringView sentence, int behind)
{
    static const Pattern rating = caseless(u"^[\\s’'\"”]*(?<pillar>effectiveness|efficiency|"
                                           u"legitimacy)\\s+(?:ratings?|grad(?:e|ing)s?|"
                                           "judge?ments?)\\b"_s);
    const PatternMatch match = rating.match(sentence.mid(behind));
    return match.hasMatch()
        ? TextRange { behind + static_cast<int>(match.capturedStart(u"pillar"_s)),
              behind + static_cast<int>(match.capturedEnd(u"pillar"_s)) }
        : TextRange {};
}

/// A grade that a noun follows is an attribute of it: "good practice", "outstanding suspects".
bool isAttribute(const GradeWord &word, QStringView sentence)
{
    static const QSet<QString> harmless = setOf(
        u"at in for on with and or but overall across to again too also this last as so when "
        u"while although though because since which where by from grade grades grading gradings "
        u"score scores "
        u"rating ratings verdict judgment judgement judgments is was has both throughout "
        u"following nor that than "
        u"after before it under "
        u"respectively");
    if (!isGrade(word.grade) || word.grade == Grade::RequiresImprovement)
        return false;
    const QString next = wordBehind(sentence.mid(word.range.to));
    return !next.isEmpty() && !harmless.contains(next)
        && pillarOfRating(sentence, word.range.to).length() == 0;
}

/// "very good", "a good", "generally good": not the words of a grade.
bool isModified(const GradeWord &word, QStringView sentence)
{
    static const QSet<QString> spoilers = setOf(
        u"very generally usually mostly largely often particularly reasonably quite not never "
        u"longer always broadly especially extremely really so some any more most how too "
        u"fairly exceptionally sometimes less rather pretty nearly almost increasingly "
        u"potentially already as-good such");
    if (!isGrade(word.grade))
        return false;
    const QStringView left = sentence.left(word.range.from);
    const QString before = wordBefore(left);
    // "for treating the workforce fairly Good": the end of the question.
    static const Pattern treated = caseless(u"\\btreat\\w*\\b[^,;]{0,60}\\bfairly\\s*[‘'\"“]?$"_s);
    return spoilers.contains(before) && !(before == "fairly"_L1 && treated.isIn(left));
}

bool hasArticle(const GradeWord &word, QStringView sentence)
{
    static const QSet<QString> articles = setOf(u"a an the its their our of");
    return articles.contains(wordBefore(sentence.left(word.range.from)));
}

/// Wishes, duties and conditions say nothing about what was found.
bool isWish(QStringView clause)
{
    static const Pattern wish = caseless(
        u"\\b(?:wants?|wanted|would|like to|aims?|aiming|aspir\\w+|ambition\\w*|should|could|must|"
        "become|becoming|hopes?|if|whether|might|(?<!in )(?<!\\d )may(?! "
        "\\d)|can|expect\\w*|striv\\w+|towards|goal|vision|"
        "so that|need(?:s|ed)? to|determined(?! that)|committed to|considers whether|judged against)\\b"_s);
    return wish.match(clause).hasMatch();
}

/// Where the clause of a grade begins that a wish would govern: "it needs to do more at A, but it
/// is good at B" wishes nothing for B.
QStringView wishedClause(QStringView left)
{
    static const Pattern turn = caseless(u"[;]|,\\swhich\\s|[,\\s]but\\s+(?=(?:it|they|we|the "
                                         u"(?:force|constabulary|service)|\uE000)\\s+(?:is|was|"
                                         "are|were|has|remains)\\b)"_s);
    qsizetype from = 0;
    auto matches = turn.globalMatch(left);
    while (matches.hasNext())
        from = matches.next().capturedEnd();
    return left.mid(from);
}

bool isScale(const std::vector<GradeWord> &words, QStringView sentence)
{
    // Three or more different grades with nothing but commas between them tell the scale.
    static const Pattern between(u"^[\\s,;’‘'\"“”]*(?:and|or)?[\\s’‘'\"“”]*(?:to)?\\s*$"_s);
    int chain = 1;
    int longest = 1;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const int from = words[i - 1].range.to;
        const bool joined
            = between.match(sentence.mid(from, words[i].range.from - from)).hasMatch();
        chain = joined ? chain + 1 : 1;
        longest = std::max(longest, chain);
    }
    return longest >= 3;
}

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

/// "…, for protecting vulnerable people ‘good’": the area before its grade, with nothing behind it.
GradeFrame turnedConjunct(const GradeWord &word, QStringView sentence, int previousEnd)
{
    static const Pattern turned = caseless(
        u"^[\\s’'\"”]*(?:[,;]|,?\\s+and|,?\\s+but)\\s+(?:and\\s+|but\\s+)?(?:for|in|at|on)\\s+"
        "(?<area>(?:(?!\\b(?:is|are|was|were|has|have|had|been|be|it|which|that)\\b)[^,;.]){6,120}?"
        ")"
        ",?\\s*(?:also\\s+|again\\s+)?[‘'\"“]?$"_s);
    static const Pattern behind = caseless(u"^[’'\"”]?\\s*(?:$|[.,;)]|and\\b|but\\b)"_s);
    const PatternMatch match
        = turned.match(sentence.mid(previousEnd, word.range.from - previousEnd));
    GradeFrame frame;
    frame.word = word;
    if (!match.hasMatch() || !behind.match(sentence.mid(word.range.to)).hasMatch())
        return frame;
    frame.kind = GradeFrame::Kind::Conjunct;
    frame.topic
        = withoutEdges(sentence, previousEnd + static_cast<int>(match.capturedStart(u"area"_s)),
            previousEnd + static_cast<int>(match.capturedEnd(u"area"_s)));
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
    static const Pattern conjunction(
        u"(?:[,;]|\\s[–—-]|\\band\\b|\\bbut\\b|\\bor\\b|\\bwhile\\b|\\b(?:al)?though\\b|\\byet\\b)"
        u"\\s*(?:(?:also|again|now|still|is|it is|as|to "
        u"be|to|an?|the|its|received|achieved|gained|awarded|(?:grade|rating|judge?ment) of)"
        "\\s+)*[‘'\"“]?\\s*$"_s,
        Pattern::CaseInsensitiveOption);
    // "The grades were as follows: outstanding for A; good for B": the first of a list.
    static const Pattern announced = caseless(
        u"\\b(?:grade[sd]?|judge?ments?|ratings?|judged|rated|gradings?)\\b[^.;:]{0,60}:\\s*[‘'\"“]?$"_s);
    static const Pattern preposition(
        u"^[\\s’'\"”]*(?:(?:grade|rating|judge?ment|grading|score)s?"
        u"\\s+)?(?:(?:overall|again|also|too)\\s+)?(?:at|in|for|on|across|"
        u"when it comes to|when(?=\\s+\\w+ing\\b)|"
        u"with regard to)\\s"_s,
        Pattern::CaseInsensitiveOption);
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
        else if (followed && !afterGrade && announced.match(left).hasMatch()) {
            frame.kind = GradeFrame::Kind::Opening;
            frame.formal = true;
        } else if (at.from == 0 && followed)
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
        if (frame.kind != GradeFrame::Kind::None && isWish(wishedClause(left)))
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
