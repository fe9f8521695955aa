// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/claimwords.h"

#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/judgmentreading.h"
#include "ingest/language/blank.h"
#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel {

QString withoutTimeAndTitle(QString sentence, const std::vector<TimeCue> &cues)
{
    static const Pattern title = caseless(
        u"\\bpeel\\b\\W{0,3}\\(?(?:police\\s+)?effectiveness,\\s+efficiency,?\\s+(?:and|&)\\s+"
        u"legitimacy\\)?"
        "|\\(?(?:police\\s+)?\\beffectiveness,\\s+efficiency,?\\s+(?:and|&)\\s+legitimacy\\)?\\s*"
        "\\(?\\s*"
        "(?:peel\\)?|programme|(?:annual\\s+)?(?:inspection|assessment|report|review)s?)\\b"_s);
    static const Pattern inspectorate = caseless(
        u"\\b(?:HM|h(?:is|er) majesty[’']s)\\s+inspectorate\\s+of\\s+constabulary"
        "(?:,?\\s+(?:and|&)\\s+fire\\s*(?:(?:and|&)\\s+)?rescue\\s+services?)?(?:\\s*\\(\\w+\\))?"_s);
    static const Pattern possessive(u"(?<!\\w)[’']s\\b"_s); // of a masked name
    for (const TimeCue &cue : cues)
        blank(sentence, cue.range);
    return title.blankedIn(possessive.blankedIn(inspectorate.blankedIn(sentence)));
}

QString withoutInsertions(QString sentence)
{
    static const Pattern insertion = caseless(
        u"^[’'\"”]?,\\s+(?<words>[^,;]{3,60}),\\s+(?:at|in|for|on|is|are|was|were)\\b"_s);
    // "A, the report's last area, is ‘adequate’"
    static const Pattern apposed = caseless(
        u"(?<words>,\\s+(?:the|its|an?|one of)\\s[^,;]{3,60},)\\s+(?:is|was|were|are|has been)\\s+"
        "(?:(?:graded|rated|judged|assessed|only)\\s+)?(?:(?:as|to be)\\s+)?[‘'\"“]?$"_s);
    for (const GradeWord &word : gradeWordsIn(sentence)) {
        const PatternMatch aside = apposed.match(sentence.left(word.range.from));
        if (aside.hasMatch() && gradeWordsIn(aside.captured(u"words"_s)).empty())
            blank(sentence, aside.capturedStart(u"words"_s), aside.capturedEnd(u"words"_s));
        const PatternMatch match = insertion.match(QStringView(sentence).mid(word.range.to));
        if (match.hasMatch() && gradeWordsIn(match.captured(u"words"_s)).empty())
            blank(sentence, word.range.to + match.capturedStart(u"words"_s) - 2,
                word.range.to + match.capturedEnd(u"words"_s) + 1);
    }
    return sentence;
}

bool isOverall(QStringView left)
{
    static const Pattern overall = caseless(
        u"\\boverall\\s+(?:grad(?:e|ing)|rating|judge?ment)\\s+(?:is|was)\\s+[‘'\"“]?$"_s);
    return overall.isIn(left);
}

bool isLastIn(QStringView sentence, TextRange words)
{
    static const Pattern marks(u"^[\\W_]*(?:and\\W*)?$"_s);
    return words.length() > 0 && marks.isIn(sentence.mid(words.to));
}

bool isClaimingKind(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::ListItem || kind == BlockKind::Heading
        || kind == BlockKind::Caption;
}

QString lastSentenceOf(const QString &text)
{
    const std::vector<TextRange> sentences = sentencesOf(text);
    return sentences.empty() ? QString()
                             : text.mid(sentences.back().from, sentences.back().length());
}

} // namespace Peel
