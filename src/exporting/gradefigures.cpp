// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/gradefigures.h"

#include "domain/roundname.h"
#include "exporting/figureof.h"
#include "exporting/figuresources.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype mostSteps = 4;

/// A grade that the inspectorate gave for this round itself.
bool isOfThisRound(const MatrixCell &cell)
{
    return cell.grade
        && (cell.state == CellState::Graded || cell.state == CellState::KnownFromLaterReport);
}

bool isQuestion(const QuestionRow &row)
{
    return !row.isPillar;
}

/// The words between two rounds that do not compare: "2021/22: scale differs (4 → 5 grades)".
FigureBreak breakBefore(const MatrixColumn &column, int after)
{
    return { after,
        u"%1: %2 – not comparable with earlier rounds"_s.arg(
            roundName(column.round), column.withPrevious.reason) };
}

void addWords(FigureSpec &spec, const LibraryFacts &facts)
{
    addSources(spec, facts);
    spec.altText = altTextOf(spec);
}

/// Counts of one round by grade, with the judgments behind them.
std::map<Grade, QList<qint64>> countsOf(const JudgmentMatrix &matrix, int column, int &untold)
{
    std::map<Grade, QList<qint64>> counts;
    for (int row = 0; row < matrix.rows.size(); ++row) {
        const MatrixCell &cell = matrix.cells.at(row).at(column);
        if (!isQuestion(matrix.rows.at(row)))
            continue;
        if (isOfThisRound(cell))
            counts[*cell.grade].append(cell.facts.value(0));
        else if (cell.state == CellState::NotInLibrary)
            ++untold;
    }
    return counts;
}

QString scaleWordsOf(const JudgmentMatrix &matrix, const QStringList &rounds)
{
    QStringList scales;
    for (const MatrixColumn &column : matrix.columns) {
        if (rounds.contains(roundName(column.round)) && !scales.contains(column.scaleName))
            scales.append(column.scaleName);
    }
    return scales.join(u", then "_s);
}

QStringList roundsOf(const FigureSpec &spec)
{
    QStringList rounds;
    for (const FigureCategory &category : spec.categories)
        rounds.append(category.label);
    return rounds;
}

/// The rows that are wanted, at most four.
QList<int> rowsFor(const JudgmentMatrix &matrix, const QStringList &areas)
{
    QList<int> rows;
    for (int row = 0; row < matrix.rows.size() && rows.size() < mostSteps; ++row) {
        const QuestionRow &question = matrix.rows.at(row);
        const bool wanted = areas.isEmpty()
            ? question.isPillar
            : std::any_of(areas.begin(), areas.end(), [&question](const QString &area) {
                  return question.id == area || question.areas.values().contains(area)
                      || question.name.contains(area, Qt::CaseInsensitive);
              });
        if (wanted)
            rows.append(row);
    }
    return rows;
}

/// The scale under which most of these rows' grades stand.
QString richestScale(const JudgmentMatrix &matrix, const QList<int> &rows)
{
    std::map<QString, int> grades;
    for (int column = 0; column < matrix.columns.size(); ++column) {
        for (const int row : rows)
            grades[matrix.columns.at(column).scaleName]
                += isOfThisRound(matrix.cells.at(row).at(column)) ? 1 : 0;
    }
    QString best;
    int most = 0;
    for (const auto &[scale, count] : grades) {
        if (count > most) {
            most = count;
            best = scale;
        }
    }
    return best;
}

FigureSeries stepsOf(const JudgmentMatrix &matrix, int row, const QList<int> &columns,
    const FigureSpec &spec, QStringList &notes, const ReferenceData &reference)
{
    const QuestionRow &question = matrix.rows.at(row);
    FigureSeries series { question.name, FigureSeries::Role::Main, {}, {} };
    int before = -1;
    for (int i = 0; i < columns.size(); ++i) {
        const MatrixCell &cell = matrix.cells.at(row).at(columns.at(i));
        if (!isOfThisRound(cell))
            continue;
        const QString round = matrix.columns.at(columns.at(i)).round;
        if (before >= 0) {
            const QString earlier = matrix.columns.at(columns.at(before)).round;
            const Comparability across = comparabilityOfQuestions(earlier,
                question.areas.value(earlier), round, question.areas.value(round), reference);
            if (!across.comparable()) {
                series.breaksAfter.append(static_cast<int>(series.points.size()) - 1);
                notes.append(u"%1, %2 against %3: %4."_s.arg(
                    question.name, roundName(round), roundName(earlier), across.reason));
            }
        }
        series.points.append(
            { i, double(spec.levels.indexOf(gradeWord(*cell.grade))), 0, cell.facts });
        before = i;
    }
    return series;
}

} // namespace

Result<FigureSpec> gradeBarsOf(
    const JudgmentMatrix &matrix, const LibraryFacts &facts, const ReferenceData &)
{
    FigureSpec spec;
    spec.kind = FigureKind::GradeBars;
    std::map<Grade, FigureSeries> byGrade; // best first
    QStringList incomplete;
    for (int column = 0; column < matrix.columns.size(); ++column) {
        int untold = 0;
        const auto counts = countsOf(matrix, column, untold);
        if (counts.empty())
            continue;
        const MatrixColumn &round = matrix.columns.at(column);
        const int category = static_cast<int>(spec.categories.size());
        if (category > 0 && !round.withPrevious.comparable())
            spec.breaks.append(breakBefore(round, category - 1));
        spec.categories.append({ roundName(round.round), 0 });
        if (untold > 0)
            incomplete.append(u"%1 (%2)"_s.arg(roundName(round.round)).arg(untold));
        for (const auto &[grade, judgments] : counts) {
            FigureSeries &series = byGrade[grade];
            series.name = gradeWord(grade);
            series.grade = grade;
            series.points.append({ category, double(judgments.size()), 0, judgments });
        }
    }
    if (spec.categories.isEmpty())
        return failure(ErrorKind::NotUnderstood, u"There is no grade to draw."_s);
    for (const auto &[grade, series] : byGrade)
        spec.series.append(series);
    if (!incomplete.isEmpty())
        spec.notes.append(
            u"No document in the library tells the grade of some questions: %1."_s.arg(
                incomplete.join(u", "_s)));
    spec.notes.append(u"Pillars' own grades are not counted."_s);
    spec.title = u"Grades by round, %1"_s.arg(matrix.forceName);
    spec.measure = u"Questions"_s;
    spec.subtitle = u"Number of questions with each grade, %1, %2"_s.arg(
        matrix.forceName, scaleWordsOf(matrix, roundsOf(spec)));
    addWords(spec, facts);
    return spec;
}

Result<FigureSpec> gradeStepsOf(const JudgmentMatrix &matrix, const LibraryFacts &facts,
    const QStringList &areas, const ReferenceData &reference)
{
    FigureSpec spec;
    spec.kind = FigureKind::GradeSteps;
    const QList<int> rows = rowsFor(matrix, areas);
    const QString scale = richestScale(matrix, rows);
    if (scale.isEmpty())
        return failure(ErrorKind::NotUnderstood, u"There is no grade to draw."_s);
    QList<int> columns;
    for (int column = 0; column < matrix.columns.size(); ++column) {
        if (matrix.columns.at(column).scaleName != scale)
            continue;
        columns.append(column);
        spec.categories.append({ roundName(matrix.columns.at(column).round), 0 });
    }
    const GradeScale *grades = reference.scaleOfRound(spec.categories.front().label);
    for (const Grade grade : grades->grades)
        spec.levels.append(gradeWord(grade));
    for (const int row : rows) {
        FigureSeries series = stepsOf(matrix, row, columns, spec, spec.notes, reference);
        if (!series.points.isEmpty())
            spec.series.append(series);
    }
    spec.title = spec.series.size() == 1
        ? u"%1, %2"_s.arg(spec.series.front().name, matrix.forceName)
        : u"Grades through the rounds, %1"_s.arg(matrix.forceName);
    spec.measure = u"Grade"_s;
    spec.subtitle = u"Grade, %1, %2, %3 to %4"_s.arg(
        matrix.forceName, scale, spec.categories.front().label, spec.categories.back().label);
    addWords(spec, facts);
    return spec;
}

} // namespace Peel
