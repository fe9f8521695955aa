// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradeprose.h"

#include "ingest/judgments/gradeverbs.h"
#include "ingest/language/pattern.h"
#include "ingest/language/wordset.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// Wishes, duties and conditions say nothing about what was found.
bool governsWish(QStringView clause)
{
    static const Pattern wish = caseless(
        u"\\b(?:wants?|wanted|would|like to|aims?|aiming|aspir\\w+|ambition\\w*|should|could|must|"
        "become|becoming|hopes?|if|whether|might|(?<!in )(?<!\\d )may(?! "
        "\\d)|can|expect(?:s|ed|ing)?|striv\\w+|towards|goal|vision|"
        "so that|need(?:s|ed)? to|determined(?! that)|committed to|considers whether|judged "
        "against)\\b"
        // "Had it been graded good"
        "|^\\W*had\\s+(?:it|they|we|the\\s+\\w+|\uE000\\s*)\\s+been\\b"_s);
    return wish.match(clause).hasMatch();
}

/// Where the clause of a grade begins that a wish would govern: "it needs to do more at A, but it
/// is good at B" wishes nothing for B, and "I should add that it is good" nothing at all.
QStringView wishedClause(QStringView left)
{
    static const Pattern turn
        = caseless(u"[;]|,\\swhich\\s|[,\\s]but\\s+(?=(?:it|they|we|the "
                   u"(?:force|constabulary|service)|\uE000)\\s+(?:is|was|"
                   "are|were|has|remains)\\b)"
                   "|\\b(?:I|we)\\s+(?:should|must|would|can)\\s+(?:also\\s+)?"
                   "(?:like\\s+to\\s+)?(?:add|say|note|stress|mention|report|"
                   "confirm|acknowledge|point\\s+out)\\s+that\\b"_s);
    return left.mid(turn.lastEndIn(left));
}

} // namespace

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

bool isAttribute(const GradeWord &word, QStringView sentence)
{
    static const QSet<QString> harmless = wordSet(
        u"at in for on with and or but overall across to again too also this last as so when "
        u"while although though because since which where by from grade grades grading gradings "
        u"score scores "
        u"rating ratings verdict judgment judgement judgments is was are were has both throughout "
        u"following nor that than "
        u"after before it under "
        u"respectively");
    if (!isGrade(word.grade) || word.grade == Grade::RequiresImprovement)
        return false;
    const QString next = wordBehind(sentence.mid(word.range.to));
    return !next.isEmpty() && !harmless.contains(next)
        && pillarOfRating(sentence, word.range.to).length() == 0;
}

bool isModified(const GradeWord &word, QStringView sentence)
{
    static const QSet<QString> spoilers = wordSet(
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
    static const QSet<QString> articles = wordSet(u"a an the its their our of");
    return articles.contains(wordBefore(sentence.left(word.range.from)));
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

bool isWish(QStringView left)
{
    return governsWish(wishedClause(left));
}

} // namespace Peel
