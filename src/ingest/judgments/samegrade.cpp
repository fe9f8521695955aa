// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/samegrade.h"

#include "ingest/judgments/gradetopic.h"
#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/speaker.h"
#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel {

std::optional<SameGrade> sameGradeIn(QStringView sentence, QStringView before)
{
    static const Pattern received = caseless(
        u"^\\W*(?:it|the (?:force|constabulary|service)|\uE000\\s*(?:police)?)\\s+"
        "(?:(?:has|have|had|also|was|were)\\s+){0,2}(?:received|achieved|given|awarded|got)\\s+"
        "(?:this|the same|that)\\s+(?:grade|grading|rating|judge?ment)(?=\\s)"_s);
    static const Pattern refused = caseless(u"\\b(?:no|not|none|never|nobody)\\b|n[’']t\\b"_s);
    const PatternMatch match = received.match(sentence);
    const std::vector<GradeWord> words = gradeWordsIn(before);
    if (!match.hasMatch() || words.size() != 1 || !isGrade(words.front().grade)
        || refused.isIn(before) || Speaker::meansOthers(before) || !gradeWordsIn(sentence).empty())
        return std::nullopt;
    bool lists = false;
    const TextRange topic = topicBehind(
        sentence, static_cast<int>(match.capturedEnd()), static_cast<int>(sentence.size()), &lists);
    if (topic.length() == 0)
        return std::nullopt;
    return SameGrade { words.front().grade, topic };
}

} // namespace Peel
