// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/judgmentreading.h"

#include <map>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *tileRule = "judgment.table";

/// Tiles side by side, each an area with its grade below: rows of nothing but grades, and above
/// each of them the names, which may run over several lines of a column.
class GradeTiles
{
public:
    GradeTiles(JudgmentReading &reading, int index)
        : m_reading(reading)
        , m_index(index)
        , m_block(reading.block(index))
    {
    }

    bool read()
    {
        std::vector<Finding> findings;
        std::map<int, std::vector<const Cell *>> names; // by column
        for (int row = 0; row < m_block.rows(); ++row) {
            const std::vector<const Cell *> cells = cellsOf(row);
            if (!isGradeRow(cells)) {
                for (const Cell *cell : cells)
                    names[cell->column].push_back(cell);
                continue;
            }
            for (const Cell *cell : cells) {
                const std::optional<Finding> finding = tile(names[cell->column], *cell);
                if (!finding)
                    return false; // one that is no area: not a page of tiles
                findings.push_back(*finding);
            }
            names.clear();
        }
        if (findings.size() < 3 || !names.empty())
            return false;
        bool any = false;
        for (const Finding &finding : findings)
            any = m_reading.add(finding) || any;
        return any;
    }

private:
    std::vector<const Cell *> cellsOf(int row) const
    {
        std::vector<const Cell *> cells;
        for (const Cell &cell : m_block.cells) {
            if (cell.row == row && !m_block.cellText(cell).trimmed().isEmpty())
                cells.push_back(&cell);
        }
        return cells;
    }

    bool isGradeRow(const std::vector<const Cell *> &cells) const
    {
        return !cells.empty() && std::all_of(cells.begin(), cells.end(), [&](const Cell *cell) {
            return bareGrade(m_block.cellText(*cell)).has_value();
        });
    }

    std::optional<Finding> tile(const std::vector<const Cell *> &names, const Cell &grade) const
    {
        QStringList words;
        for (const Cell *name : names)
            words.append(m_block.cellText(*name).toString().simplified());
        const QString name = words.join(u' ');
        const QString round = m_reading.roundAt(m_index, {});
        const Area *area = round.isEmpty() ? nullptr : m_reading.lexicon(round).areaOf(name);
        if (area == nullptr)
            return std::nullopt;
        Finding finding { tileRule, m_index, { grade.from, grade.from + grade.length }, round,
            area->id, *bareGrade(m_block.cellText(grade)), name, Plainness::Layout };
        finding.force = m_reading.header().force;
        return finding;
    }

    JudgmentReading &m_reading;
    int m_index;
    const Block &m_block;
};

} // namespace

void readGradeTiles(JudgmentReading &reading)
{
    if (reading.isCrimeData())
        return;
    for (int i = 0; i < reading.blocks(); ++i) {
        const BlockKind kind = reading.block(i).kind;
        const bool grid = kind == BlockKind::Table || kind == BlockKind::KeyFigure;
        if (grid && !reading.block(i).cells.empty() && !reading.sections().of(i).annex
            && GradeTiles(reading, i).read())
            reading.take(i);
    }
}

} // namespace Peel
