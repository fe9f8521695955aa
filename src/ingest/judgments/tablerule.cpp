// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/earlier.h"
#include "ingest/judgments/gradeheads.h"
#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/judgmentreading.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *rowRule = "judgment.table";
constexpr const char *columnRule = "judgment.grade-columns";

class GradeTable
{
public:
    GradeTable(JudgmentReading &reading, int index)
        : m_reading(reading)
        , m_index(index)
        , m_block(reading.block(index))
        , m_round(roundOfTable())
        , m_heads(reading, m_block, m_round)
    {
    }

    bool read()
    {
        if (m_reading.sections().of(m_index).annex)
            return listsGrades() && readRows();
        return readColumns() || readRows();
    }

private:
    TextRange rangeOf(const Cell &cell) const { return { cell.from, cell.from + cell.length }; }

    QString roundOfTable() const
    {
        const QString caption = m_index > 0 ? m_reading.block(m_index - 1).text : QString();
        return m_reading.roundAt(m_index, caption);
    }

    /// A table of an annex that gives grades: its rows begin with what is graded, not with the
    /// grade that they explain, and nothing says that they are older ones.
    bool listsGrades() const
    {
        static const Pattern older = caseless(u"\\b(?:last|previous|earlier|before)\\b"_s);
        const int above = m_reading.document().headingAbove(m_index);
        const QString heading = above < 0 ? QString() : m_reading.block(above).text;
        const std::vector<TimeCue> cues = timeCuesIn(m_reading.reference(), heading, m_round);
        const bool ofAnother = std::any_of(
            cues.begin(), cues.end(), [&](const TimeCue &cue) { return cue.round != m_round; });
        return !older.isIn(heading) && !ofAnother
            && std::none_of(m_block.cells.begin(), m_block.cells.end(), [&](const Cell &cell) {
                   return cell.column == 0 && bareGrade(m_block.cellText(cell));
               });
    }

    /// The grades stand in the first row, the areas below them.
    bool readColumns()
    {
        int top = 0;
        while (top < m_block.rows() && top <= 2 && gradesInRow(top) < 2)
            ++top;
        if (top >= m_block.rows() || top > 2 || hasAreaOrText(top) || hasGradeBelow(top))
            return false;
        bool any = false;
        for (const Cell &cell : m_block.cells) {
            if (cell.row <= top || cell.length == 0)
                continue;
            const Cell *head = m_heads.cellAt(top, cell.column);
            const auto grade = head == nullptr ? std::nullopt : bareGrade(m_block.cellText(*head));
            if (grade && isMark(m_block.cellText(cell)))
                any = addMarked(cell, *grade) || any;
            else if (grade)
                any = addAreas(columnRule, cell, *grade) || any;
        }
        return any;
    }

    /// A tick or a dot, which says "this one".
    static bool isMark(QStringView text)
    {
        static const Pattern mark = caseless(u"^\\s*(?:[xX✓✔✗✘☑☒●•■⬤◼*]|yes)\\s*$"_s);
        return mark.match(text).hasMatch();
    }

    /// The area at the head of the row has the grade above the mark; a row with two marks says
    /// nothing.
    bool addMarked(const Cell &cell, Grade grade)
    {
        const Cell *name = m_heads.cellAt(cell.row, 0);
        const auto marks
            = std::count_if(m_block.cells.begin(), m_block.cells.end(), [&](const Cell &other) {
                  return other.row == cell.row && isMark(m_block.cellText(other));
              });
        if (name == nullptr || marks != 1)
            return false;
        const QString text = m_block.cellText(*name).toString();
        const std::vector<AreaMention> areas = m_heads.areasIn(text, m_round);
        if (areas.size() != 1 || m_round.isEmpty())
            return false;
        Finding finding { columnRule, m_index, { name->from, cell.from + cell.length }, m_round,
            areas.front().area->id, grade, text.simplified(), Plainness::Layout };
        finding.force = m_reading.header().force;
        return m_reading.add(finding);
    }

    /// Areas with their grades below them, side by side: the first grades head nothing.
    bool hasGradeBelow(int row) const
    {
        return std::any_of(m_block.cells.begin(), m_block.cells.end(),
            [&](const Cell &cell) { return cell.row > row && bareGrade(m_block.cellText(cell)); });
    }

    int gradesInRow(int row) const
    {
        int count = 0;
        for (const Cell &cell : m_block.cells)
            count += cell.row == row && bareGrade(m_block.cellText(cell)) ? 1 : 0;
        return count;
    }

    bool hasAreaOrText(int row) const
    {
        return std::any_of(m_block.cells.begin(), m_block.cells.end(), [&](const Cell &cell) {
            return cell.row == row && !m_block.cellText(cell).trimmed().isEmpty()
                && !bareGrade(m_block.cellText(cell))
                && !m_reading.lexicon(m_round).read(m_block.cellText(cell)).areas.empty();
        });
    }

    /// A cell that lists areas of one grade.
    bool addAreas(const char *rule, const Cell &cell, Grade grade)
    {
        const QStringView text = m_block.cellText(cell);
        const AreaReading reading = m_reading.lexicon(m_round).read(text);
        for (const AreaMention &mention : reading.areas) {
            Finding finding { rule, m_index,
                { cell.from + mention.range.from, cell.from + mention.range.to }, m_round,
                mention.area->id, grade,
                text.mid(mention.range.from, mention.range.length()).toString(),
                Plainness::Layout };
            finding.force = m_reading.header().force;
            m_reading.add(finding);
        }
        if (!reading.clean() && !text.trimmed().isEmpty())
            sayUnknown(text);
        return !reading.areas.empty();
    }

    /// "Last inspected: 2017" in a cell of its own: the grade of that row is of that round.
    QString roundOfRow(int row) const
    {
        static const Pattern year = caseless(
            u"^\\W*(?:last )?(?:inspected|graded|assessed)?[\\s:in]*(20[12]\\d)(?:\\s*[/–-]\\s*(?:20)?\\d\\d)?\\W*$"_s);
        for (const Cell &cell : m_block.cells) {
            const PatternMatch match = year.match(m_block.cellText(cell));
            if (cell.row == row && match.hasMatch())
                return roundOfYear(m_reading.reference(), match.captured(1));
        }
        return m_round;
    }

    /// Areas and grades below each other in the first column: tiles, whose rows say nothing.
    bool stacksGrades() const
    {
        const auto inFirst = [&](auto &&what) {
            return std::any_of(m_block.cells.begin(), m_block.cells.end(), [&](const Cell &cell) {
                return cell.column == 0 && what(m_block.cellText(cell).toString());
            });
        };
        return inFirst([](const QString &text) {
            return bareGrade(text).has_value();
        }) && inFirst([&](const QString &text) { return !m_heads.areasIn(text, m_round).empty(); });
    }

    /// A grade in a cell, its area (and round or force) in the heads of its row and column.
    bool readRows()
    {
        bool any = false;
        const bool stacked = stacksGrades();
        std::vector<const Cell *> unknown;
        for (const Cell &cell : m_block.cells) {
            QString told;
            const std::optional<Grade> grade = m_heads.gradeOf(cell, &told);
            if (!grade)
                continue;
            const Cell *name = m_heads.rowHead(cell);
            if (stacked && name != nullptr && name->column == 0)
                continue;
            GradeHead row = m_heads.headOf(name);
            GradeHead column = m_heads.headOf(m_heads.columnHead(cell));
            const QString round = !told.isEmpty() ? told
                : !column.round.isEmpty()         ? column.round
                : !row.round.isEmpty()            ? row.round
                                                  : roundOfRow(cell.row);
            if (m_heads.isSuperseded(cell, round)) {
                m_reading.reject(rowRule, m_index, rangeOf(cell),
                    u"a later grade of that round stands beside it"_s);
                continue;
            }
            row.areas = m_heads.areasIn(row.label, round);
            column.areas = m_heads.areasIn(column.label, round);
            if (row.areas.empty() && column.areas.empty())
                column.areas = m_heads.pillarOf(column.label, round);
            if (row.otherForce || column.otherForce) {
                m_reading.reject(rowRule, m_index, rangeOf(cell), u"about other forces"_s);
                continue;
            }
            if (row.areas.empty() == column.areas.empty()) {
                if (row.areas.empty() && !row.text.isEmpty())
                    unknown.push_back(&cell);
                continue;
            }
            any = addGrade(cell, *grade, round, row, column) || any;
        }
        if (any) {
            for (const Cell *cell : unknown)
                sayUnknown(m_heads.headOf(m_heads.rowHead(*cell)).text);
        }
        return any;
    }

    bool addGrade(const Cell &cell, Grade grade, const QString &round, const GradeHead &row,
        const GradeHead &column)
    {
        const GradeHead &head = row.areas.empty() ? column : row;
        if (round.isEmpty())
            return false;
        const bool oneRun = !row.areas.empty();
        bool any = false;
        for (const AreaMention &mention : head.areas) {
            if (!mention.area->rounds.contains(round))
                continue;
            const TextRange range = oneRun ? TextRange { std::min(row.range.from, cell.from),
                std::max(row.range.to, cell.from + cell.length) }
                                           : rangeOf(cell);
            Finding finding { rowRule, m_index, range, round, mention.area->id, grade, head.text,
                Plainness::Layout };
            finding.force = !row.force.isEmpty() ? row.force
                : !column.force.isEmpty()        ? column.force
                                                 : m_reading.header().force;
            any = m_reading.add(finding) || any;
        }
        return any;
    }

    void sayUnknown(QStringView text)
    {
        if (bareGrade(text))
            return; // a row of another force
        m_reading.extraction().note(
            u"A table grades ‘%1’, which is no known area of that round."_s.arg(
                text.toString().simplified()),
            m_block.page);
    }

    JudgmentReading &m_reading;
    int m_index;
    const Block &m_block;
    QString m_round;
    GradeHeads m_heads;
};

} // namespace

void readGradeTables(JudgmentReading &reading)
{
    for (int i = 0; i < reading.blocks(); ++i) {
        const BlockKind kind = reading.block(i).kind;
        if (kind != BlockKind::Table && kind != BlockKind::KeyFigure)
            continue;
        if (reading.block(i).cells.empty() || reading.isTaken(i))
            continue;
        if (GradeTable(reading, i).read())
            reading.take(i);
    }
}

} // namespace Peel
