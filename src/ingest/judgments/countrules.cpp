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

/// How many areas were graded in all: "across nine areas of policing", "graded on eight areas".
int areasIn(const QString &text)
{
    static const Pattern total = caseless(
        u"\\b(?:across|over|throughout|among)\\s+(?:all\\s+|the\\s+)?(?<n>"_s + number
        + u")\\s+(?:\\w+\\s+)?areas\\b|\\b(?<m>"_s + number
        + u")\\s+(?:\\w+\\s+)?areas of (?:policing|its "
          u"work)\\b|\\b(?:graded|assessed|inspected|judged)\\s+(?:(?!(?:as|to|it|them|only|just|"
          u"good|adequate|outstanding|"
          "inadequate|requires?|improvement)\\b)[\\w’']+\\s+){0,6}?(?<k>"_s
        + number
        + u")\\s+(?:\\w+\\s+)?areas\\b(?!\\s+as\\b)|\\bof\\s+(?:(?:the|its|all)\\s+)?(?<o>"_s
        + number
        + u")\\s+(?:(?!other|further|remaining)\\w+\\s+)?(?:areas|categories|themes)\\b"_s);
    const PatternMatch match = total.match(text);
    if (!match.hasMatch())
        return 0;
    for (const QString &group : { u"n"_s, u"m"_s, u"k"_s, u"o"_s }) {
        if (match.hasCaptured(group))
            return numberOf(match.captured(group));
    }
    return 0;
}

/// The total that another paragraph tells, where the counts leave room for it.
int areasElsewhere(const JudgmentReading &reading, const GradeCounts &counts)
{
    int sum = 0;
    for (const auto &[grade, count] : counts.byGrade)
        sum += count;
    for (int i = 0; i < reading.blocks(); ++i) {
        if (reading.sections().of(i).annex)
            continue;
        if (const int areas = areasIn(reading.block(i).text); areas >= sum)
            return areas;
    }
    return 0;
}

/// A count of one grade, before it is sure that areas are counted.
struct Count
{
    int count = 0;
    bool ofAreas = false; // an area or a grade is named as what is counted
};

/// "‘adequate’ in four areas", "‘good’ in two", "in another four".
std::optional<Count> countBehind(QStringView behind)
{
    static const Pattern pattern = caseless(u"^\\s*(?:(?:grades?|ratings?)\\s+)?(?:in|for|across|"
                                            u"at)\\s+(?:only\\s+|just\\s+|another\\s+|a "
                                            "further\\s+|the (?:other|remaining)\\s+)?(?<n>"_s
        + number + u")(?:\\s+(?:out\\s+)?of\\s+(?:(?:the|its|all)\\s+)?"_s + number
        + u")?(?:\\s+(?:(?:of\\s+(?:the|its)|other|further|core|more|key|main|policing)\\s+){0,3}"
          "(?<areas>areas?|categor(?:y|ies)|themes?)\\b|\\s+others?\\b"
          "|\\s*(?=[,.;:(]|\\s+(?:and|but|while)\\b|\\s+[–—-]\\s|$))"_s);
    const PatternMatch match = pattern.match(behind);
    if (!match.hasMatch())
        return std::nullopt;
    return Count { numberOf(match.captured(u"n"_s)), match.hasCaptured(u"areas"_s) };
}

/// "two areas were graded ‘good’", "six ‘outstanding’ grades", "one ‘good’, two ‘adequate’
/// ratings".
std::optional<Count> countBefore(QStringView left, QStringView behind)
{
    static const Pattern before = caseless(u"\\b(?<n>"_s + number
        + u")(?:\\s*[x×]|\\s+of\\s+(?:the\\s+|its\\s+)?"_s + number
        + u")?\\s+(?<areas>(?:areas?|categor(?:y|ies))\\s+(?:of\\s+policing\\s+)?)?"
          "(?:[–—-]\\s+[^–—]{3,60}\\s+[–—-]\\s+)?(?:(?:were|was|are|is|(?:have|has) "
          "been|being)\\s+)?"
          "(?:(?:graded|rated|judged|assessed|found|deemed)\\s+)?(?:(?:as|to be|of)\\s+)?[‘'\"“]?$"_s);
    static const Pattern grades
        = caseless(u"^[’'\"”]?\\s*(?:grade|grading|rating|mark|judge?ment)s?\\b"_s);
    static const Pattern listed = caseless(u"^[’'\"”]?\\s*(?:[,;.(]|and\\b|$)"_s);
    static const Pattern headed
        = caseless(u"^[’'\"”]?\\s*(?:[:–—]|-\\s)"_s); // "Five ‘good’: A, B …"
    const PatternMatch match = before.match(left);
    if (!match.hasMatch())
        return std::nullopt;
    const bool opens = left.left(match.capturedStart()).trimmed().isEmpty();
    const bool named = match.hasCaptured(u"areas"_s) || grades.match(behind).hasMatch()
        || (opens && headed.match(behind).hasMatch());
    if (!named && !listed.match(behind).hasMatch())
        return std::nullopt;
    return Count { numberOf(match.captured(u"n"_s)), named };
}

/// What a sentence counts; nothing where the grade is about forces.
std::map<Grade, int> countsIn(const QString &text)
{
    std::map<Grade, int> counts;
    bool areas = false;
    for (const GradeWord &word : gradeWordsIn(text)) {
        if (!isGrade(word.grade))
            continue;
        const QStringView behind = QStringView(text).mid(word.range.to);
        std::optional<Count> count = countBehind(behind);
        if (!count)
            count = countBefore(QStringView(text).left(word.range.from), behind);
        if (!count)
            continue;
        counts.emplace(word.grade, count->count);
        areas = areas || count->ofAreas;
    }
    // "Our grades: two good, three adequate."
    static const Pattern lead = caseless(
        u"^\\W*(?:(?:our|the|its|all)\\s+)?(?:judge?ments|grades|gradings|ratings)\\s*:"_s);
    const bool told = !counts.empty() && (areas || lead.isIn(text) || areasIn(text) > 0);
    return told ? counts : std::map<Grade, int>();
}

/// "Two years ago it was inadequate in two areas": counts of another inspection.
bool looksBack(const QString &sentence)
{
    static const Pattern before = caseless(
        u"\\b(?:(?:years?|months) ago|previous(?:ly)?|last (?:time|year)|(?:our|the|its) last "
        "(?:inspection|report|assessment)|compared (?:with|to))\\b"_s);
    return before.match(sentence).hasMatch();
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
            if (reading.extraction().facts.gradeCounts && looksBack(sentence)) {
                reading.reject(countRule, i, range, u"about an earlier inspection"_s);
                continue;
            }
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
    std::optional<GradeCounts> &facts = reading.extraction().facts.gradeCounts;
    if (facts && facts->areas == 0)
        facts->areas = areasElsewhere(reading, *facts);
    // "‘inadequate’ in five areas of policing": five of how many is not said.
    if (facts && facts->byGrade.size() == 1 && facts->areas == facts->byGrade.begin()->second)
        facts->areas = 0;
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
    // "The grade for responding to the public was changed from …"
    static const Pattern passive = caseless(
        u"\\b(?:grade|judge?ment|grading|rating)s?\\s+(?:for|of|at|in)\\s+(?<area>[^,;]+?)"
        "\\s+(?:was|were|has been|have been)\\s*$"_s);
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
            QString about = topic.match(match.captured(u"topic"_s)).captured(u"area"_s);
            if (about.trimmed().isEmpty())
                about = passive.match(sentence.left(match.capturedStart())).captured(u"area"_s);
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
