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
    for (int i = 0; i < comparison.sides.size(); ++i) {
        table.columns.append({ u"side_%1"_s.arg(i + 1),
            u"%1 (%2)"_s.arg(comparison.ofForces() ? sideName(comparison, i) : names.at(i),
                comparison.scaleNames.at(i)),
            false });
        if (i > 0 && !comparison.ofForces())
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
        if (i > 0 && i <= band.verdicts.size()) // forces are not judged against each other
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
    return comparisonBlocks(facts, { { force }, rounds }, detail, sources);
}

Blocks comparisonBlocks(const LibraryFacts &facts, const ComparisonQuestion &question,
    Detail detail, SourceList &sources)
{
    const auto comparison = compare(facts, {}, question);
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

Blocks matrixBlocks(const LibraryFacts &facts, const QString &force, SourceList &sources)
{
    const JudgmentMatrix matrix = judgmentMatrix(facts, force);
    BriefingTable block;
    block.table.title = u"Judgments on %1, every round"_s.arg(matrix.forceName);
    block.table.columns.append({ u"question"_s, u"Question"_s, false });
    for (const MatrixColumn &column : matrix.columns)
        block.table.columns.append(
            { column.round, u"%1 (%2)"_s.arg(roundName(column.round), column.scaleShort), false });
    for (qsizetype row = 0; row < matrix.rows.size(); ++row) {
        QList<qint64> behind;
        QList<TableCell> cells { cell(matrix.rows.at(row).name) };
        for (const MatrixCell &side : matrix.cells.at(row)) {
            behind += side.facts.mid(0, 1);
            cells.append(cell(cellText(side)));
        }
        if (behind.isEmpty())
            continue;
        block.table.rows.append(cells);
        block.sources.append(sources.ofJudgments(behind));
    }
    if (block.table.rows.isEmpty())
        return {};
    for (const MatrixColumn &column : matrix.columns) {
        if (!column.withPrevious.reason.isEmpty())
            block.notes.append(u"%1: %2 – not comparable with earlier rounds."_s.arg(
                roundName(column.round), column.withPrevious.reason));
    }
    return { BriefingHeading { 1, u"Judgments"_s }, block };
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
