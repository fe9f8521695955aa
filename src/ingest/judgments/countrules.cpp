// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/judgmentreading.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *countRule = "judgment.counts";
constexpr const char *correctionRule = "judgment.correction";

const QString number
    = u"(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)"_s;

int numberOf(const QString &word)
{
    static const QStringList words { u"zero"_s, u"one"_s, u"two"_s, u"three"_s, u"four"_s,
        u"five"_s, u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s, u"eleven"_s, u"twelve"_s,
        u"thirteen"_s };
    const auto at = words.indexOf(word.toLower());
    return at >= 0 ? static_cast<int>(at) : word.toInt();
}

/// How many areas were graded in all: "across nine areas of policing", "10 areas of policing".
int areasIn(const QString &text)
{
    static const Pattern total = caseless(u"\\bacross\\s+(?:all\\s+|the\\s+)?(?<n>"_s + number
        + u")\\s+(?:\\w+\\s+)?areas\\b|\\b(?<m>"_s + number
        + u")\\s+(?:\\w+\\s+)?areas of (?:policing|its work)\\b"_s);
    const PatternMatch match = total.match(text);
    if (!match.hasMatch())
        return 0;
    return numberOf(match.hasCaptured(u"n"_s) ? match.captured(u"n"_s) : match.captured(u"m"_s));
}

/// "‘adequate’ in four areas", "‘good’ in two"; nothing where the grade is about forces.
std::map<Grade, int> countsIn(const QString &text)
{
    static const Pattern behind = caseless(
        u"^\\s*(?:in|for|across|at)\\s+(?:only\\s+|just\\s+)?(?<n>"_s + number
        + u")(?:\\s+(?:other\\s+|further\\s+|core\\s+)?areas?\\b|\\s*(?=[,.;:(]|\\s+and\\b|$))"_s);
    static const Pattern before = caseless(u"\\b(?<n>"_s + number
        + u")\\s+(?:areas?\\s+)?(?:(?:were|was|are|is)\\s+)?(?:(?:graded|rated|judged)\\s+)?(?:as\\s+)?[‘'\"“]?$"_s);
    std::map<Grade, int> counts;
    bool areas = false;
    for (const GradeWord &word : gradeWordsIn(text)) {
        if (!isGrade(word.grade))
            continue;
        const PatternMatch match = behind.match(text.mid(word.range.to));
        const PatternMatch lead = before.match(text.left(word.range.from));
        if (match.hasMatch()) {
            counts[word.grade] = numberOf(match.captured(u"n"_s));
            areas = areas || match.captured().contains("area"_L1);
        } else if (lead.hasMatch() && lead.captured().contains("area"_L1)) {
            counts[word.grade] = numberOf(lead.captured(u"n"_s));
            areas = true;
        }
    }
    return areas ? counts : std::map<Grade, int>();
}

bool isProse(const Block &block)
{
    return block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem;
}

} // namespace

void readGradeCounts(JudgmentReading &reading)
{
    for (int i = 0; i < reading.blocks(); ++i) {
        if (!isProse(reading.block(i)) || reading.sections().of(i).annex)
            continue;
        const QString &text = reading.block(i).text;
        for (const TextRange &range : sentencesOf(text)) {
            const QString sentence = text.mid(range.from, range.length());
            const std::map<Grade, int> counts = countsIn(sentence);
            if (counts.empty())
                continue;
            if (Speaker::meansOthers(reading.speaker().masked(sentence))) {
                reading.reject(countRule, i, range, u"about other forces"_s);
                continue;
            }
            std::optional<GradeCounts> &facts = reading.extraction().facts.gradeCounts;
            if (!facts)
                facts = GradeCounts {};
            for (const auto &[grade, count] : counts)
                facts->byGrade.emplace(grade, count);
            if (facts->areas == 0)
                facts->areas = areasIn(sentence);
            if (facts->areas == 0) // the total often stands in the sentence before
                facts->areas = areasIn(text);
        }
    }
}

void checkPromises(JudgmentReading &reading)
{
    static const Pattern promise = caseless(u"\\bgraded judge?ments? in (?:(?<n>"_s + number
        + u") of (?:these|the|those)\\b|all\\b|(?<m>"_s + number + u")\\b)[^.;]*"_s);
    for (int i = 0; i < reading.blocks(); ++i) {
        const PatternMatch match = promise.match(reading.block(i).text);
        if (!match.hasMatch() || !reading.isInspectorates())
            continue;
        const QString digits
            = match.hasCaptured(u"n"_s) ? match.captured(u"n"_s) : match.captured(u"m"_s);
        const int promised = digits.isEmpty() ? 0 : numberOf(digits);
        const auto &judgments = reading.extraction().facts.judgments;
        const auto found = std::count_if(judgments.begin(), judgments.end(),
            [](const Judgment &j) { return j.origin == Origin::Stated && isGrade(j.grade); });
        if (found == 0)
            reading.extraction().warn(
                u"The document promises graded judgments but its text shows none."_s,
                reading.block(i).page);
        else if (found < promised)
            reading.extraction().warn(
                u"The document promises %1 graded judgments; %2 of them stand in its text."_s
                    .arg(promised)
                    .arg(found),
                reading.block(i).page);
        return;
    }
}

void readCorrections(JudgmentReading &reading)
{
    static const Pattern change = caseless(
        u"\\b(?<verb>changed|corrected|amended|revised|re-?graded|updated)\\b(?<topic>[^.;]*?)"
        u"\\bfrom\\s+(?:an?\\s+)?"
        "[‘'\"“]?(?<old>outstanding|good|adequate|requires "
        "improvement|inadequate)[’'\"”]?\\s+to\\s+(?:an?\\s+)?"
        "[‘'\"“]?(?<new>outstanding|good|adequate|requires improvement|inadequate)\\b"_s);
    static const Pattern grade = caseless(u"\\b(?:grade|judge?ment|grading|rating)s?\\b"_s);
    static const Pattern topic
        = caseless(u"^\\s*(?:(?:the|its|our)?\\s*(?:grade|judge?ment|grading|rating)\\s+)?"
                   "(?:(?:for|of|at|in)\\s+)?(?<area>.+?)\\s*$"_s);
    for (int i = 0; i < reading.blocks(); ++i) {
        const Block &block = reading.block(i);
        if ((!isProse(block) && block.kind != BlockKind::Footnote) || !reading.isInspectorates())
            continue;
        for (const TextRange &range : sentencesOf(block.text)) {
            const QString sentence = block.text.mid(range.from, range.length());
            const PatternMatch match = change.match(sentence);
            if (!match.hasMatch()
                || (!grade.match(sentence).hasMatch()
                    && !match.captured(u"verb"_s).endsWith("graded"_L1)))
                continue;
            const QString round = reading.roundAt(i, sentence);
            const QString about = topic.match(match.captured(u"topic"_s)).captured(u"area"_s);
            const Area *area = reading.lexicon(round).areaOf(reading.speaker().masked(about));
            if (area == nullptr)
                area = reading.sections().of(i).area;
            if (area == nullptr) {
                reading.reject(correctionRule, i, range, u"a grade without an area"_s);
                continue;
            }
            Finding finding { correctionRule, i, range, round, area->id,
                *bareGrade(match.captured(u"new"_s)), area->name, Plainness::Correction };
            finding.force = reading.header().force;
            finding.reasons = { u"corrected from %1"_s.arg(match.captured(u"old"_s).toLower()) };
            reading.add(finding);
        }
    }
}

} // namespace Peel
