// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"
#include "domain/roundname.h"
#include "exporting/briefing/templateparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// A question that neither round tells is no row of a brief.
bool tellsSomething(const Band &band)
{
    return std::any_of(band.sides.begin(), band.sides.end(), [](const MatrixCell &side) {
        return side.grade || side.state == CellState::UngradedByDesign
            || side.state == CellState::Pending;
    });
}

bool isGraded(const Band &band)
{
    return std::any_of(band.sides.begin(), band.sides.end(),
        [](const MatrixCell &side) { return side.grade.has_value(); });
}

Table gradeTable(const Comparison &comparison)
{
    QStringList names;
    for (const QString &round : comparison.rounds)
        names.append(roundName(round));
    Table table;
    table.title = u"Judgments on %1, %2"_s.arg(comparison.forceName, names.join(u" and "_s));
    table.columns.append({ u"question"_s, u"Question"_s, false });
    for (qsizetype i = 0; i < comparison.rounds.size(); ++i) {
        table.columns.append({ u"round_%1"_s.arg(i + 1),
            u"%1 (%2)"_s.arg(names.at(i), comparison.scaleNames.at(i)), false });
        if (i > 0)
            table.columns.append({ u"verdict_%1"_s.arg(i),
                comparison.rounds.size() == 2 ? u"What may be said"_s
                                              : u"%1 to %2"_s.arg(names.at(i - 1), names.at(i)),
                false });
    }
    return table;
}

QList<TableCell> rowOf(const Band &band)
{
    QList<TableCell> row { cell(band.level == 0 ? band.name : u"– "_s + band.name) };
    for (qsizetype i = 0; i < band.sides.size(); ++i) {
        row.append(cell(cellText(band.sides.at(i))));
        if (i > 0)
            row.append(cell(verdictText(band.verdicts.at(i - 1))));
    }
    return row;
}

/// What sums the rows up rests on all of their sources.
SourceNumbers allOf(const QList<SourceNumbers> &rows)
{
    SourceNumbers all;
    for (const SourceNumbers &row : rows) {
        for (const int number : row) {
            if (!all.contains(number))
                all.append(number);
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

SourceNumbers sourcesOf(const Band &band, SourceList &sources)
{
    QList<qint64> first;
    for (const MatrixCell &side : band.sides)
        first += side.facts.mid(0, 1);
    return sources.ofJudgments(first);
}

} // namespace

Blocks comparisonBlocks(const LibraryFacts &facts, const QString &force, const QStringList &rounds,
    Detail detail, SourceList &sources)
{
    const auto comparison = compareRounds(facts, force, rounds);
    if (!comparison)
        return {};
    BriefingTable block { gradeTable(*comparison), {},
        detail == Detail::WithQuestions ? comparison->notes : QStringList() };
    for (const Band &band : comparison->bands) {
        if (detail == Detail::PillarsOnly ? band.level > 0 || !isGraded(band)
                                          : !tellsSomething(band))
            continue;
        block.table.rows.append(rowOf(band));
        block.sources.append(sourcesOf(band, sources));
    }
    if (block.table.rows.isEmpty())
        return {};
    Blocks blocks { BriefingHeading { 1, u"Judgments"_s } };
    for (const QString &sentence : comparison->summary)
        blocks.append(BriefingText { sentence, allOf(block.sources) });
    blocks.append(block);
    return blocks;
}

Blocks gradeSentences(
    const LibraryFacts &facts, const QString &force, const QString &round, SourceList &sources)
{
    const JudgmentMatrix matrix = judgmentMatrix(facts, force);
    const auto column = std::find_if(matrix.columns.begin(), matrix.columns.end(),
        [&round](const MatrixColumn &one) { return one.round == round; });
    if (column == matrix.columns.end())
        return {};
    const auto at = column - matrix.columns.begin();
    Blocks blocks;
    for (qsizetype row = 0; row < matrix.rows.size(); ++row) {
        const MatrixCell &cell = matrix.cells.at(row).at(at);
        if (matrix.rows.at(row).level == 0 && cell.grade)
            blocks.append(
                BriefingText { cellSentence(matrix, static_cast<int>(row), static_cast<int>(at)),
                    sources.ofJudgments(cell.facts.mid(0, 1)) });
    }
    if (!blocks.isEmpty())
        blocks.prepend(BriefingHeading {
            1, u"Judgments of %1 (%2)"_s.arg(roundName(round), column->scaleName) });
    return blocks;
}

} // namespace Peel
