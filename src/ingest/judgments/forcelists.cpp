// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/judgmentreading.h"
#include "ingest/language/pattern.h"
#include "ingest/recognise/forcementions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *rule = "judgment.force-lists";

/// The forces that a cell lists; none where it says more than their names.
std::vector<ForceMention> forcesAlone(QStringView text)
{
    static const Pattern between(u"^(?:[\\s,;.•*\\n]|\\b(?:and|the|police|constabulary)\\b)*$"_s,
        Pattern::CaseInsensitiveOption);
    std::vector<ForceMention> forces = forcesIn(text);
    QString rest = text.toString();
    for (auto force = forces.rbegin(); force != forces.rend(); ++force)
        rest.remove(force->range.from, force->range.length());
    return between.match(rest).hasMatch() ? forces : std::vector<ForceMention>();
}

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

} // namespace

void readForceLists(JudgmentReading &reading)
{
    if (!reading.header().force.isEmpty() || reading.isCrimeData())
        return;
    for (int i = 0; i < reading.blocks(); ++i) {
        const Block &block = reading.block(i);
        if (block.kind == BlockKind::Table && !block.cells.empty() && !reading.isTaken(i)
            && !reading.sections().of(i).annex && ForceTable(reading, i).read())
            reading.take(i);
    }
}

} // namespace Peel
