// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/judgmentreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *cellRule = "judgment.table";
constexpr std::size_t fewestCards = 3;

/// Cells that hold more than one thing: cards of an area with its grade, and rows that no line
/// parts, so that one cell holds several questions and another their grades.
class GradeCells
{
public:
    GradeCells(JudgmentReading &reading, int index)
        : m_reading(reading)
        , m_index(index)
        , m_block(reading.block(index))
        , m_round(reading.roundAt(index, {}))
    {
    }

    /// Every cell is a card; the grade stands at the end of all of them, or at their beginning.
    bool readCards() { return addAll(cards(true)) || addAll(cards(false)); }

    bool readRows()
    {
        bool any = false;
        for (int row = 0; row < m_block.rows(); ++row)
            any = addAll(stacked(row)) || any;
        return any;
    }

private:
    Finding findingOf(TextRange range, const QString &area, Grade grade, QStringView name) const
    {
        Finding finding { cellRule, m_index, range, m_round, area, grade,
            name.toString().simplified(), Plainness::Layout };
        finding.force = m_reading.header().force;
        return finding;
    }

    bool addAll(const std::vector<Finding> &findings)
    {
        bool any = false;
        for (const Finding &finding : findings)
            any = m_reading.add(finding) || any;
        return any;
    }

    /// Empty where a cell is no card.
    std::vector<Finding> cards(bool gradeLast) const
    {
        std::vector<Finding> found;
        for (const Cell &cell : m_block.cells) {
            const QStringView text = m_block.cellText(cell);
            if (text.trimmed().isEmpty())
                continue;
            const std::vector<GradeWord> words = gradeWordsIn(text);
            if (words.empty())
                return {};
            const GradeWord &word = gradeLast ? words.back() : words.front();
            const QStringView name
                = gradeLast ? text.left(word.range.from) : text.mid(word.range.to);
            const QStringView rest
                = gradeLast ? text.mid(word.range.to) : text.left(word.range.from);
            const Area *area = m_reading.lexicon(m_round).areaOf(name);
            if (area == nullptr || !rest.trimmed().isEmpty())
                return {};
            found.push_back(
                findingOf({ cell.from, cell.from + cell.length }, area->id, word.grade, name));
        }
        return found.size() < fewestCards ? std::vector<Finding>() : found;
    }

    /// The grades of a cell that holds nothing else, two at least.
    static std::vector<GradeWord> gradesAlone(QStringView text)
    {
        const std::vector<GradeWord> words = gradeWordsIn(text);
        int at = 0;
        for (const GradeWord &word : words) {
            if (!text.mid(at, word.range.from - at).trimmed().isEmpty())
                return {};
            at = word.range.to;
        }
        const bool alone = words.size() > 1 && text.mid(at).trimmed().isEmpty();
        return alone ? words : std::vector<GradeWord>();
    }

    /// Each question of a cell that holds nothing else.
    static std::vector<TextRange> questionsIn(QStringView text)
    {
        std::vector<TextRange> questions;
        int from = 0;
        for (int i = 0; i < text.size(); ++i) {
            if (text.at(i) != u'?')
                continue;
            questions.push_back({ from, i + 1 });
            from = i + 1;
        }
        return text.mid(from).trimmed().isEmpty() ? questions : std::vector<TextRange>();
    }

    /// As many questions in one cell of the row as there are grades in another.
    std::vector<Finding> stacked(int row) const
    {
        const Cell *asked = nullptr;
        const Cell *graded = nullptr;
        for (const Cell &cell : m_block.cells) {
            if (cell.row != row)
                continue;
            const QStringView text = m_block.cellText(cell);
            if (questionsIn(text).size() > 1)
                asked = &cell;
            else if (!gradesAlone(text).empty())
                graded = graded == nullptr ? &cell : asked;
        }
        if (asked == nullptr || graded == nullptr || asked == graded)
            return {};
        const QStringView names = m_block.cellText(*asked);
        const std::vector<TextRange> questions = questionsIn(names);
        const std::vector<GradeWord> grades = gradesAlone(m_block.cellText(*graded));
        if (questions.size() != grades.size())
            return {};
        std::vector<Finding> found;
        for (std::size_t i = 0; i < questions.size(); ++i) {
            const QStringView name = names.mid(questions[i].from, questions[i].length());
            const Area *area = m_reading.lexicon(m_round).areaOfHeading(name.trimmed());
            if (area == nullptr)
                return {};
            const TextRange &range = grades[i].range;
            found.push_back(findingOf({ graded->from + range.from, graded->from + range.to },
                area->id, grades[i].grade, name));
        }
        return found;
    }

    JudgmentReading &m_reading;
    int m_index;
    const Block &m_block;
    QString m_round;
};

} // namespace

void readGradeCells(JudgmentReading &reading)
{
    if (reading.isCrimeData())
        return;
    for (int i = 0; i < reading.blocks(); ++i) {
        const Block &block = reading.block(i);
        const bool grid = block.kind == BlockKind::Table || block.kind == BlockKind::KeyFigure;
        if (!grid || block.cells.empty() || reading.isTaken(i) || reading.sections().of(i).annex
            || reading.roundAt(i, {}).isEmpty())
            continue;
        GradeCells cells(reading, i);
        if (cells.readCards() || cells.readRows())
            reading.take(i);
    }
}

} // namespace Peel
