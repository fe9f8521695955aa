// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/judgmentreading.h"

#include <map>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *tileRule = "judgment.table";

/// Tiles side by side, each an area with its grade below: down every column a grade follows upon
/// the lines of a name.
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
        for (const Cell &cell : m_block.cells) {
            const QStringView text = m_block.cellText(cell);
            if (text.trimmed().isEmpty())
                continue;
            if (!bareGrade(text)) {
                names[cell.column].push_back(&cell);
                continue;
            }
            const std::optional<Finding> finding = tile(names[cell.column], cell);
            if (!finding)
                return false; // one that is no area: not a page of tiles
            findings.push_back(*finding);
            names.erase(cell.column);
        }
        if (findings.size() < 3 || !names.empty())
            return false;
        bool any = false;
        for (const Finding &finding : findings)
            any = m_reading.add(finding) || any;
        return any;
    }

private:
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
