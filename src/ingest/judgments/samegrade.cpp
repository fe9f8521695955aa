// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/samegrade.h"

#include "ingest/judgments/gradetopic.h"
#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/speaker.h"
#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// The sentence before gives the force one grade, and this one none of its own.
bool areGradesOnce(QStringView before, QStringView sentence)
{
    static const Pattern refused = caseless(u"\\b(?:no|not|none|never|nobody)\\b|n[’']t\\b"_s);
    const std::vector<GradeWord> words = gradeWordsIn(before);
    return words.size() == 1 && isGrade(words.front().grade) && !refused.isIn(before)
        && !Speaker::meansOthers(before) && gradeWordsIn(sentence).empty();
}

} // namespace

std::optional<SameGrade> sameGradeIn(QStringView sentence, QStringView before)
{
    static const Pattern received = caseless(
        u"^\\W*(?:it|the (?:force|constabulary|service)|\uE000\\s*(?:police)?)\\s+"
        "(?:(?:has|have|had|also|was|were)\\s+){0,2}(?:received|achieved|given|awarded|got)\\s+"
        "(?:this|the same|that)\\s+(?:grade|grading|rating|judge?ment)(?=\\s)"_s);
    // "The same grade was given for preventing crime"
    static const Pattern given = caseless(
        u"^\\W*(?:and\\s+|but\\s+)?(?:the same|this|a similar|an "
        u"identical)\\s+(?:grade|grading|rating|score|"
        "judge?ment)\\s+(?:was|has been|is)\\s+(?:also\\s+)?(?:given|awarded|received|achieved)"
        "(?=\\s+(?:for|in|at)\\s)"_s);
    // "Three areas require improvement. These are A, B and C."
    static const Pattern counted = caseless(
        u"\\b(?:two|three|four|five|six|seven|eight|\\d)\\s+(?:other\\s+|further\\s+)?areas?\\b"_s);
    static const Pattern named = caseless(u"^\\W*(?:these|they|those)\\s+(?:are|were)\\s+:?\\s*"_s);
    if (const PatternMatch list = named.match(sentence);
        list.hasMatch() && counted.isIn(before) && areGradesOnce(before, sentence))
        return SameGrade { gradeWordsIn(before).front().grade,
            withoutEdges(sentence, static_cast<int>(list.capturedEnd()),
                static_cast<int>(sentence.size())) };
    const PatternMatch told = received.match(sentence);
    const PatternMatch match = told.hasMatch() ? told : given.match(sentence);
    if (!match.hasMatch() || !areGradesOnce(before, sentence))
        return std::nullopt;
    bool lists = false;
    const TextRange topic = topicBehind(
        sentence, static_cast<int>(match.capturedEnd()), static_cast<int>(sentence.size()), &lists);
    if (topic.length() == 0)
        return std::nullopt;
    return SameGrade { gradeWordsIn(before).front().grade, topic };
}

bool tellsChangeFrom(QStringView left)
{
    static const Pattern change = caseless(
        u"\\b(?:declin\\w+|deteriorat\\w+|fall\\w*|fell|drop\\w*|down|improv\\w+|ris\\w+|rose|"
        u"up|"
        "chang\\w+|moved?)\\b[^.;]{0,60}?\\b(?:from|on)\\s+(?:an?\\s+|the\\s+|its\\s+)?"
        "(?:(?:previous|earlier|last "
        "year’s|last)\\s+)?(?:(?:grade|judge?ment|rating)\\s+of\\s+)?"
        "(?:being\\s+)?[‘'\"“]?$"_s);
    // "one grade better than last year’s assessment of ‘inadequate’"
    static const Pattern compared = caseless(
        u"\\b(?:higher|lower|better|worse)\\s+than\\s+(?:(?:the|its|their|a)\\s+)?(?:last "
        u"year[’']s|previous|earlier)\\s+"
        "(?:\\w+\\s+)?(?:grad(?:e|ing)|assessment|judge?ment|inspection|rating)\\s+of\\s+[‘'\"“]?$"_s);
    return change.isIn(left) || compared.isIn(left);
}

bool beginsWithAlso(QStringView sentence)
{
    static const Pattern also = caseless(
        u"^\\W*(?:it|they|we|the (?:force|constabulary|service)|\uE000)\\s+(?:was|were|had)\\s+"
        "also\\b"_s);
    return also.isIn(sentence);
}

bool saysSameGradeAs(QStringView sentence)
{
    static const Pattern same = caseless(
        u"\\bthe same\\s+(?:\\w+\\s+)?(?:grad(?:e|ing)|rating|score|judge?ment)\\s+(?:as|that)\\b"_s);
    return same.isIn(sentence);
}

bool saysSameAsBefore(QStringView sentence, bool inspectorates)
{
    static const Pattern same = caseless(
        u"\\b(?:consistent with|the same (?:\\w+ )?(?:judge?ment |grade |rating )?as|matches|"
        "in line with|unchanged (?:from|since)|(?:has|have) not changed (?:from|since))\\b"_s);
    static const Pattern inspected
        = caseless(u"\\b(?:inspection|inspected|judge?ment|findings?|assessment)\\b"_s);
    // "That was the same rating that it got in 2016": others say it in so many words.
    static const Pattern told = caseless(u"^\\W*(?:this|that|it)\\s+(?:is|was)\\s+(?:also\\s+)?the "
                                         u"same\\s+(?:\\w+\\s+)?(?:grad(?:e|ing)|rating|score|"
                                         "judge?ment)\\b"_s);
    return inspectorates ? same.isIn(sentence) && inspected.isIn(sentence) : told.isIn(sentence);
}

} // namespace Peel
