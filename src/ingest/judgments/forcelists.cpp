// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/judgmentreading.h"
#include "ingest/language/pattern.h"
#include "ingest/recognise/forcementions.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *rule = "judgment.force-lists";

/// A table that lists the forces with each grade, in a document on many: "Good | Kent, Sussex".
class ForceTable
{
public:
    ForceTable(JudgmentReading &reading, int index)
        : m_reading(reading)
        , m_index(index)
        , m_block(reading.block(index))
        , m_round(reading.roundAt(index, {}))
        , m_area(areaOfTable())
    {
    }

    bool read()
    {
        if (m_area == nullptr || m_round.isEmpty())
            return false;
        bool any = false;
        for (const Cell &cell : m_block.cells) {
            const std::vector<ForceMention> forces = forcesAlone(m_block.cellText(cell));
            const std::optional<Grade> grade = forces.empty() ? std::nullopt : gradeOf(cell);
            for (const ForceMention &force : forces)
                any = (grade && add(cell, force, *grade)) || any;
        }
        return any;
    }

private:
    /// What the line above the table names, else the section's question.
    const Area *areaOfTable() const
    {
        const AreaLexicon &lexicon = m_reading.lexicon(m_round);
        if (m_index > 0 && m_reading.block(m_index - 1).text.size() < 160) {
            if (const Area *area = lexicon.areaOfHeading(m_reading.block(m_index - 1).text))
                return area;
        }
        return m_reading.sections().of(m_index).area;
    }

    /// The grade in the row of a cell, else the one at the top of its column.
    std::optional<Grade> gradeOf(const Cell &cell) const
    {
        std::optional<Grade> inRow;
        std::optional<Grade> onTop;
        for (const Cell &other : m_block.cells) {
            const std::optional<Grade> grade = bareGrade(m_block.cellText(other));
            if (!grade || !isGrade(*grade))
                continue;
            if (other.row == cell.row)
                inRow = inRow ? std::optional(Grade::Pending) : grade; // two in a row say nothing
            else if (other.column == cell.column && other.row == 0)
                onTop = grade;
        }
        if (inRow)
            return isGrade(*inRow) ? inRow : std::nullopt;
        return onTop;
    }

    bool add(const Cell &cell, const ForceMention &force, Grade grade)
    {
        Finding finding { rule, m_index,
            { cell.from + force.range.from, cell.from + force.range.to }, m_round, m_area->id,
            grade, m_area->name, Plainness::Layout };
        finding.force = force.force;
        return m_reading.add(finding);
    }

    JudgmentReading &m_reading;
    int m_index;
    const Block &m_block;
    QString m_round;
    const Area *m_area;
};

bool addForces(JudgmentReading &reading, int block, const std::vector<ForceMention> &forces,
    int from, const Area &area, Grade grade, const QString &round)
{
    bool any = false;
    for (const ForceMention &force : forces) {
        Finding finding { rule, block, { from + force.range.from, from + force.range.to }, round,
            area.id, grade, area.name, Plainness::Layout };
        finding.force = force.force;
        any = reading.add(finding) || any;
    }
    return any;
}

/// "HMIC graded every force on its effectiveness": the question that a text on all forces is about.
const Area *questionOfAll(const JudgmentReading &reading, int until, const QString &round)
{
    static const Pattern all = caseless(
        u"\\b(?:graded|judged|assessed|inspected)\\s+(?:all|every|each)\\b[^.]{0,40}\\bforces?\\b"_s);
    for (int i = 0; i <= until; ++i) {
        const QString &text = reading.block(i).text;
        if (!all.isIn(text))
            continue;
        for (const TextRange &range : sentencesOf(text)) {
            const QString sentence = text.mid(range.from, range.length());
            if (all.isIn(sentence))
                return reading.lexicon(round).read(sentence).only();
        }
    }
    return nullptr;
}

/// A sentence that lists the forces with a grade.
struct GradedForces
{
    Pattern words;
    bool ofTitle = false; // the title tells the question
};

/// "The two forces judged as outstanding are Kent Police and Durham Constabulary.", in a document
/// whose title names the pillar; "HMIC graded one force (Durham) as outstanding".
bool readSentenceOfForces(JudgmentReading &reading, int i)
{
    static const QString graded = u"(?:judged|graded|rated|assessed)\\s+(?:as\\s+|to be\\s+)?"
                                  "(?<grade>[‘'\"“]?[a-z ]{4,24}[’'\"”]?)"_s;
    static const QString were = u"\\s+(?:is|are|was|were|has been|have been)\\s+"_s;
    static const std::array<GradedForces, 4> forms { {
        { caseless(
              u"^\\W*(?:the|all|both)\\s+(?:\\w+\\s+){0,2}(?:forces?|constabular(?:y|ies))\\s+"
              "(?:(?:that|which)\\s+(?:was|were|has been|have "
              "been)\\s+)?(?:judged|graded|rated|assessed)\\s+"
              "(?:as\\s+|to be\\s+)?(?<grade>[‘'\"“]?[a-z ]{4,24}[’'\"”]?)\\s+(?:is|are|was|were)\\s*:?\\s+(?<forces>\\S.*)$"_s),
            true },
        // "Kent Police is the force that was judged to be outstanding."
        { caseless(u"^\\W*(?<forces>\\w[^.:;]{3,200}?)"_s + were
              + u"(?:(?:the\\s+)?(?:only\\s+)?(?:\\w+\\s+)?forces?\\s+(?:that|which)"_s + were
              + u")?"_s + graded + u"\\W*$"_s),
            true },
        // "Six forces were assessed as ‘good’: Kent, …"
        { caseless(u"^\\W*(?:\\w+\\s+){1,3}forces?"_s + were + graded
              + u"\\s*[:(–—]\\s*(?<forces>\\w.*)$"_s),
            true },
        { caseless(u"\\b(?:graded|judged|rated|assessed)\\s+\\w+\\s+(?:police\\s+)?forces?\\s+"
                   "\\((?<forces>[^()]{4,300})\\)\\s+(?:as|to be)\\s+"
                   "(?<grade>[‘'\"“]?(?:outstanding|good|adequate|inadequate|requir(?:es?|ing) "
                   "improvement)\\b[’'\"”]?)"_s),
            false },
    } };
    const QString &text = reading.block(i).text;
    bool any = false;
    for (const GradedForces &form : forms) {
        const PatternMatch match = form.words.match(text);
        const QString round = match.hasMatch() ? reading.roundAt(i, text) : QString();
        const std::optional<Grade> grade = bareGrade(match.captured(u"grade"_s));
        if (round.isEmpty() || !grade || !isGrade(*grade))
            continue;
        const Area *area = form.ofTitle ? reading.lexicon(round).read(reading.header().title).only()
                                        : questionOfAll(reading, i, round);
        if (area == nullptr)
            continue;
        const std::vector<ForceMention> forces = forcesAlone(match.captured(u"forces"_s));
        any = addForces(reading, i, forces, static_cast<int>(match.capturedStart(u"forces"_s)),
                  *area, *grade, round)
            || any;
    }
    return any;
}

/// "Kent Police has been graded as good; and", below a line on the question that all are graded at.
class ListOfGradedForces
{
public:
    explicit ListOfGradedForces(JudgmentReading &reading)
        : m_reading(reading)
    {
    }

    /// The list below the line at `lead`; the block behind it, or `lead` where there is none.
    int read(int lead)
    {
        static const Pattern grading = caseless(
            u"\\b(?:graded?|judged?|rated|assessed|judge?ments?|grades|gradings|ratings?)\\b"_s);
        const QString &line = m_reading.block(lead).text;
        int end = lead + 1;
        while (end < m_reading.blocks() && m_reading.block(end).kind == BlockKind::ListItem)
            ++end;
        if (end - lead < 3 || !line.trimmed().endsWith(u':') || !grading.isIn(line)
            || m_reading.sections().of(lead).annex)
            return lead;
        const QString round = m_reading.roundAt(lead, line);
        const Area *area = round.isEmpty() ? nullptr : m_reading.lexicon(round).read(line).only();
        if (area == nullptr)
            return lead;
        for (int i = lead + 1; i < end; ++i)
            readItem(i, *area, round);
        return end;
    }

private:
    void readItem(int i, const Area &area, const QString &round)
    {
        static const Pattern item
            = caseless(u"^\\W*(?<forces>\\w[^:;–—]*?)\\s*(?:[:–—]|\\s-\\s|\\b(?:(?:has|have) "
                       u"been|was|were|is|are)\\b)?\\s*"
                       "(?:(?:graded|judged|rated|assessed)\\s+(?:as\\s+|to be\\s+|to\\s+)?)?"
                       "(?<grade>[‘'\"“]?(?:outstanding|good|adequate|inadequate|requir(?:es?|ing) "
                       "improvement)[’'\"”]?)\\W*(?:\\band\\b\\W*)?$"_s);
        const PatternMatch match = item.match(m_reading.block(i).text);
        const std::optional<Grade> grade = bareGrade(match.captured(u"grade"_s));
        if (!grade || !isGrade(*grade))
            return;
        const std::vector<ForceMention> forces = forcesAlone(match.captured(u"forces"_s));
        if (addForces(m_reading, i, forces, static_cast<int>(match.capturedStart(u"forces"_s)),
                area, *grade, round))
            m_reading.take(i);
    }

    JudgmentReading &m_reading;
};

/// "Good" and below it the forces that got it, at least two grades of them below a line that names
/// the question.
class LinesOfForces
{
public:
    explicit LinesOfForces(JudgmentReading &reading)
        : m_reading(reading)
    {
    }

    /// From a grade on; the block behind the last forces, or `first` where there are none.
    int read(int first)
    {
        const QString round = m_reading.roundAt(first, {});
        if (first == 0 || round.isEmpty() || !gradeAt(first))
            return first;
        int end = first;
        while (end + 1 < m_reading.blocks() && gradeAt(end)
            && !forcesAlone(m_reading.block(end + 1).text).empty())
            end += 2;
        const Area *area = m_reading.lexicon(round).read(m_reading.block(first - 1).text).only();
        if (end - first < 4 || area == nullptr)
            return first;
        for (int i = first; i < end; i += 2) {
            addForces(m_reading, i + 1, forcesAlone(m_reading.block(i + 1).text), 0, *area,
                *gradeAt(i), round);
            m_reading.take(i);
            m_reading.take(i + 1);
        }
        return end;
    }

private:
    std::optional<Grade> gradeAt(int i) const
    {
        const std::optional<Grade> grade = bareGrade(m_reading.block(i).text);
        return grade && isGrade(*grade) ? grade : std::nullopt;
    }

    JudgmentReading &m_reading;
};

} // namespace

void readForceLists(JudgmentReading &reading)
{
    if (!reading.header().force.isEmpty() || reading.isCrimeData())
        return;
    for (int i = 0; i < reading.blocks(); ++i)
        i = std::max(i, LinesOfForces(reading).read(i) - 1);
    for (int i = 0; i < reading.blocks(); ++i) {
        if (reading.block(i).kind == BlockKind::Paragraph)
            i = std::max(i, ListOfGradedForces(reading).read(i) - 1);
    }
    for (int i = 0; i < reading.blocks(); ++i) {
        const BlockKind kind = reading.block(i).kind;
        if ((kind == BlockKind::Paragraph || kind == BlockKind::ListItem)
            && !reading.sections().of(i).annex && readSentenceOfForces(reading, i))
            reading.take(i);
    }
    for (int i = 0; i < reading.blocks(); ++i) {
        const Block &block = reading.block(i);
        if (block.kind == BlockKind::Table && !block.cells.empty() && !reading.isTaken(i)
            && !reading.sections().of(i).annex && ForceTable(reading, i).read())
            reading.take(i);
    }
}

} // namespace Peel
