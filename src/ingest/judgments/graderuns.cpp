// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/asides.h"
#include "ingest/judgments/earlier.h"
#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/judgmentreading.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *groupRule = "judgment.grade-heading";
constexpr const char *pairRule = "judgment.pair";

bool isLine(const Block &block)
{
    return block.kind == BlockKind::ListItem || block.kind == BlockKind::Paragraph
        || block.kind == BlockKind::Badge;
}

/// A block of a run: a grade, or the areas that it names.
struct Step
{
    int block = 0;
    std::optional<Grade> grade;
    bool leads = false; // a lead-in or a heading: what it grades stands below
    bool heading = false;
    AreaReading areas = {};
};

/// Blocks that are grades and areas by turns, with nothing between them. Which area has which grade
/// depends on the whole run: "Good / A / B / Adequate / C" begins with a grade, "A / Good / B /
/// Adequate" ends with one; a run that may be read both ways is not read.
class GradeRun
{
public:
    GradeRun(JudgmentReading &reading, QString round)
        : m_reading(reading)
        , m_round(std::move(round))
    {
    }

    /// The grade at `grade` with what belongs to it above (not before `first`) and below; the block
    /// behind the run.
    int read(int first, int grade)
    {
        m_steps.clear();
        int begin = grade;
        for (int i = grade - 1; i >= first; --i) {
            const std::optional<Step> step = stepAt(i);
            if (!step || step->grade)
                break;
            begin = i;
            if (step->heading)
                break; // a section of its own
        }
        int i = begin;
        for (; i < m_reading.blocks(); ++i) {
            std::optional<Step> step = stepAt(i);
            const bool section = step && step->heading && !step->grade && !m_steps.empty();
            if (!step || (section && !m_steps.front().grade))
                break;
            m_steps.push_back(std::move(*step));
        }
        if (areHeadsOfColumns() && !isScaleInOrder())
            return i;
        if (m_steps.front().grade.has_value())
            readGroups();
        else
            readTurns();
        return i;
    }

    /// A block by itself that is a grade or leads to what has one.
    std::optional<Step> gradeAt(int i) const
    {
        const Block &block = m_reading.block(i);
        const bool heading = block.kind == BlockKind::Heading;
        if ((!isLine(block) && !heading) || m_reading.sections().of(i).annex)
            return std::nullopt;
        if (const std::optional<Grade> grade = bareGrade(block.text); grade && isGrade(*grade))
            return Step { i, grade, heading || block.text.trimmed().endsWith(u':'), heading };
        if (const std::optional<Grade> grade = gradeOfLeadIn(i))
            return Step { i, grade, true, heading };
        return std::nullopt;
    }

private:
    std::optional<Step> stepAt(int i) const
    {
        if (std::optional<Step> grade = gradeAt(i))
            return grade;
        const Block &block = m_reading.block(i);
        const bool heading = block.kind == BlockKind::Heading;
        if ((!isLine(block) && !heading) || block.text.size() > 200
            || m_reading.sections().of(i).annex)
            return std::nullopt;
        AreaReading areas = areasOf(block);
        if (!areas.clean())
            return std::nullopt;
        return Step { i, {}, false, heading, std::move(areas) };
    }

    /// The areas that a line names, or the one that it asks about.
    AreaReading areasOf(const Block &block) const
    {
        const AreaLexicon &lexicon = m_reading.lexicon(m_round);
        AreaReading areas = lexicon.read(block.text);
        const QString text = block.text.trimmed();
        if (areas.clean() || block.kind != BlockKind::ListItem || !text.endsWith(u'?')
            || text.count(u'?') > 1)
            return areas;
        const Area *asked = lexicon.areaOfHeading(text);
        if (asked == nullptr)
            return areas;
        return { { { asked, { 0, static_cast<int>(block.text.size()) }, false } }, {} };
    }

    /// "The force was graded as good in the following areas:", "Areas graded as good:".
    std::optional<Grade> gradeOfLeadIn(int index) const
    {
        const QString text = lastSentenceOf(m_reading.block(index).text.trimmed());
        // "It was graded good in the following areas, which …." with the list behind it.
        const bool lists = text.endsWith(u'.') && text.contains(u"following"_s)
            && index + 1 < m_reading.blocks()
            && m_reading.block(index + 1).kind == BlockKind::ListItem;
        if ((!text.endsWith(u':') && !lists) || text.size() > 240
            || Speaker::meansOthers(m_reading.speaker().masked(text)))
            return std::nullopt;
        if (const std::optional<Grade> last = lastGradeOfLeadIn(text))
            return last;
        const std::vector<GradeWord> words = gradeWordsIn(text);
        if (words.size() != 1 || !isGrade(words.front().grade))
            return std::nullopt;
        static const Pattern areas
            = caseless(u"\\b(?:areas?|questions?|following|categor(?:y|ies)|themes?)\\b"_s);
        static const Pattern wish = caseless(
            u"\\b(?:could|should|would|want|aim|not|if|until|become|how good)\\b|n[’']t\\b"_s);
        // "The force is ‘good’ at:", "It requires improvement in:"
        static const Pattern at = caseless(u"^[’'\"”]?\\s+(?:at|in|for|on)\\s*:$"_s);
        const bool grades
            = areas.match(text).hasMatch() || at.match(text.mid(words.front().range.to)).hasMatch();
        return grades && !wish.match(text).hasMatch() ? std::optional(words.front().grade)
                                                      : std::nullopt;
    }

    /// What leads to a list is the end of its paragraph.
    static QString lastSentenceOf(const QString &text)
    {
        const auto sentences = sentencesOf(text);
        return sentences.size() < 2 || !text.endsWith(u':') ? text
                                                            : text.mid(sentences.back().from);
    }

    /// "It was rated ‘adequate’ at A, but ‘inadequate’ in:": the list below has the last of
    /// several.
    static std::optional<Grade> lastGradeOfLeadIn(const QString &line)
    {
        static const Pattern verb = caseless(
            u"\\b(?:was|is|has been|been)\\s+(?:\\w+\\s+)?(?:judged|graded|rated|assessed)\\b"_s);
        static const Pattern at = caseless(u"^[’'\"”]?\\s+(?:at|in|for)\\s*:$"_s);
        const QString text = withoutAsides(line);
        const std::vector<GradeWord> words = gradeWordsIn(text);
        static const Pattern wish
            = caseless(u"\\b(?:could|should|would|want|aim|not|if|until|become)\\b|n[’']t\\b"_s);
        const bool leads = !words.empty() && !wish.isIn(text) && isGrade(words.back().grade)
            && verb.isIn(text) && at.isIn(QStringView(text).mid(words.back().range.to));
        return leads ? std::optional(words.back().grade) : std::nullopt;
    }

    /// One grade after the other without an area between them: the heads of a table whose columns a
    /// text has lost. What stands below the last of them may belong to any.
    bool areHeadsOfColumns() const
    {
        return std::adjacent_find(m_steps.begin(), m_steps.end(), [](const Step &a, const Step &b) {
            return a.grade && b.grade && !a.leads && !b.leads && *a.grade != *b.grade;
        }) != m_steps.end();
    }

    bool endsWithGrade() const { return m_steps.back().grade.has_value(); }

    /// Grade, then its areas.
    void readGroups()
    {
        const auto leads = std::count_if(
            m_steps.begin(), m_steps.end(), [](const Step &s) { return s.grade && s.leads; });
        const bool scale = isScaleInOrder();
        if (leads == 0 && !scale && (isBadgeOfSomethingElse() || endsWithGrade()))
            return;
        const Step *grade = nullptr;
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            const Step &step = m_steps[i];
            if (step.grade) {
                grade = &step;
                if (scale)
                    m_reading.take(step.block); // a grade that no area got
                continue;
            }
            // The heading of the next section, which has a badge of its own, ends the last group.
            const bool badged = step.heading && i + 1 < m_steps.size() && m_steps[i + 1].grade
                && !m_steps[i + 1].leads && leads > 0;
            if (badged || (step.heading && grade->leads && !isBelow(step, *grade)))
                return;
            addAreas(groupRule, step, *grade->grade);
            m_reading.take(step.block);
            if (gradeWordsIn(m_reading.block(grade->block).text).size() == 1)
                m_reading.take(grade->block);
        }
    }

    /// The scale from its best grade on, announced by a colon: what stands below each grade got it,
    /// and one that nothing stands below was given to none. Two such in a row may be heads of
    /// columns.
    bool isScaleInOrder() const
    {
        const int before = m_steps.front().block - 1;
        if (!m_steps.front().grade || *m_steps.front().grade != Grade::Outstanding || before < 0
            || !m_reading.block(before).text.trimmed().endsWith(u':'))
            return false;
        std::vector<Grade> grades;
        int empty = 0; // grades in a row
        int lists = 0;
        for (const Step &step : m_steps) {
            if (!step.grade) {
                lists += empty > 0 ? 1 : 0;
                empty = 0;
                continue;
            }
            if (++empty > 2)
                return false;
            grades.push_back(*step.grade);
        }
        return lists >= 2
            && std::adjacent_find(grades.begin(), grades.end(), std::greater_equal<>())
            == grades.end();
    }

    bool isBelow(const Step &area, const Step &grade) const
    {
        return grade.heading
            && m_reading.block(area.block).level > m_reading.block(grade.block).level;
    }

    /// The first grade stands behind a date or a question: it is a badge. Where the areas are
    /// headings, only several below one grade or an announcement above it make a list of them.
    bool isBadgeOfSomethingElse() const
    {
        const int before = m_steps.front().block - 1;
        if (before >= 0 && m_reading.sections().isHeadLike(before)
            && m_reading.sections().of(before).area != nullptr)
            return true;
        const bool headings = std::any_of(
            m_steps.begin(), m_steps.end(), [](const Step &s) { return s.heading && !s.grade; });
        if (!headings)
            return false;
        const bool announced = before >= 0 && m_reading.block(before).text.trimmed().endsWith(u':');
        bool several = false;
        for (std::size_t i = 2; i < m_steps.size(); ++i)
            several = several || (!m_steps[i].grade && !m_steps[i - 1].grade);
        return !announced && !several;
    }

    /// Area, then its grade, by turns. Headings with badges have a rule of their own.
    void readTurns()
    {
        const auto isTurn = [&](std::size_t i) {
            return m_steps[i].grade.has_value() == (i % 2 == 1)
                && (m_steps[i].grade || m_steps[i].areas.areas.size() == 1);
        };
        bool turns = endsWithGrade();
        for (std::size_t i = 0; i < m_steps.size(); ++i)
            turns = turns && isTurn(i);
        const bool headed = m_steps.front().heading;
        if (!turns && headed && m_steps.size() > 2 && m_steps[1].grade && m_steps[1].heading) {
            m_steps.erase(m_steps.begin()); // a section in which grades head their areas
            return readGroups();
        }
        if (!turns)
            return headed ? void() : refuse();
        for (std::size_t i = 0; i + 1 < m_steps.size(); i += 2) {
            const Step &area = m_steps[i];
            const Step &grade = m_steps[i + 1];
            if (area.heading || m_reading.sections().isHeadLike(area.block))
                continue;
            const AreaMention &mention = area.areas.areas.front();
            const Block &named = m_reading.block(area.block);
            Finding finding { pairRule, area.block, { mention.range.from, lengthOf(named) },
                roundOf(*mention.area, grade.block), mention.area->id, *grade.grade,
                named.text.mid(mention.range.from, mention.range.length()), Plainness::Layout };
            finding.lastBlock = grade.block;
            finding.force = m_reading.header().force;
            m_reading.add(finding);
            m_reading.take(area.block);
            m_reading.take(grade.block);
        }
    }

    static int lengthOf(const Block &block) { return static_cast<int>(block.text.size()); }

    /// "Last inspected 2017" in the line below: the grade of the area is of that round.
    QString roundOf(const Area &area, int block) const
    {
        static const Pattern last = caseless(
            u"^\\W*last (?:inspected|graded|assessed)[\\s:in]*(20[12]\\d)(?:\\s*[/–-]\\s*(?:20)?\\d\\d)?\\W*$"_s);
        if (block + 1 >= m_reading.blocks())
            return m_round;
        const PatternMatch match = last.match(m_reading.block(block + 1).text);
        const QString round
            = match.hasMatch() ? roundOfYear(m_reading.reference(), match.captured(1)) : m_round;
        return area.rounds.contains(round) ? round : m_round;
    }

    void addAreas(const char *rule, const Step &step, Grade grade)
    {
        for (const AreaMention &mention : step.areas.areas) {
            Finding finding { rule, step.block, mention.range, roundOf(*mention.area, step.block),
                mention.area->id, grade,
                m_reading.block(step.block).text.mid(mention.range.from, mention.range.length()),
                Plainness::Layout };
            finding.force = m_reading.header().force;
            m_reading.add(finding);
        }
    }

    void refuse()
    {
        for (const Step &step : m_steps) {
            if (!step.grade || m_reading.isTaken(step.block))
                continue;
            m_reading.reject(pairRule, step.block, { 0, lengthOf(m_reading.block(step.block)) },
                u"ambiguous: the grade may belong to the area above or to the one below"_s);
        }
    }

    JudgmentReading &m_reading;
    QString m_round;
    std::vector<Step> m_steps;
};

/// The round of what a lead-in grades: "In 2017, we assessed the force as good at:" is of that one.
QString roundOfLead(const JudgmentReading &reading, int block)
{
    static const Pattern past
        = caseless(u"\\b(?:judged|graded|assessed|rated|found|was|were)\\b"_s);
    const QString &text = reading.block(block).text;
    QString round = reading.roundAt(block, text);
    if (round.isEmpty() || !text.trimmed().endsWith(u':') || !past.isIn(text)
        || !reading.isInspectorates())
        return round;
    for (const TimeCue &cue : timeCuesIn(reading.reference(), text, round)) {
        if (!cue.relative && isBefore(reading.reference(), cue.round, round))
            return cue.round;
    }
    return round;
}

} // namespace

void readGradeRuns(JudgmentReading &reading)
{
    if (reading.isCrimeData())
        return;
    int first = 0; // behind the run before
    for (int i = 0; i < reading.blocks(); ++i) {
        if (!GradeRun(reading, {}).gradeAt(i))
            continue;
        const QString round = roundOfLead(reading, i);
        if (round.isEmpty())
            continue;
        first = GradeRun(reading, round).read(first, i);
        i = first - 1;
    }
}

} // namespace Peel
