// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/judgmentmatrix.h"

#include "analysis/crosswalk.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// A force's judgments sorted into the places of the matrix.
struct Placed
{
    QHash<QPair<int, QString>, QList<const StoredJudgment *>> byPlace; // row and round
    QList<qint64> outside;
};

Placed place(const LibraryFacts &facts, const QString &force, const QList<QuestionRow> &rows,
    const ReferenceData &reference)
{
    Placed placed;
    for (const StoredJudgment &judgment : facts.judgments) {
        if (judgment.fact.force != force)
            continue;
        const int row = judgment.fact.programme == Programme::Peel
                && reference.round(judgment.fact.round) != nullptr
            ? rowOf(rows, judgment.fact.round, judgment.fact.area)
            : -1;
        if (row < 0)
            placed.outside.append(judgment.id);
        else
            placed.byPlace[{ row, judgment.fact.round }].append(&judgment);
    }
    return placed;
}

bool isAsked(const QString &round, const QList<QuestionRow> &rows)
{
    return std::any_of(rows.begin(), rows.end(),
        [&round](const QuestionRow &row) { return row.areas.contains(round); });
}

QList<qint64> documentsOf(const LibraryFacts &facts, const QString &force, const QString &round)
{
    QList<const DocumentRecord *> found;
    for (const DocumentRecord &document : facts.documents) {
        if (document.header.force == force && document.header.round == round
            && isInspectorates(document))
            found.append(&document);
    }
    const auto date = [](const DocumentRecord *document) {
        return document->header.published ? document->header.published->first() : QDate();
    };
    std::stable_sort(found.begin(), found.end(),
        [&date](const DocumentRecord *a, const DocumentRecord *b) { return date(a) < date(b); });
    QList<qint64> ids;
    for (const DocumentRecord *document : found)
        ids.append(document->id);
    return ids;
}

QSet<QString> roundsTold(const LibraryFacts &facts, const QString &force)
{
    QSet<QString> rounds;
    for (const StoredJudgment &judgment : facts.judgments) {
        if (judgment.fact.force == force && judgment.fact.programme == Programme::Peel)
            rounds.insert(judgment.fact.round);
    }
    for (const DocumentRecord &document : facts.documents) {
        if (document.header.force == force)
            rounds.insert(document.header.round);
    }
    return rounds;
}

QList<MatrixColumn> columnsOf(const LibraryFacts &facts, const QString &force,
    const QList<QuestionRow> &rows, const ReferenceData &reference)
{
    const QSet<QString> told = roundsTold(facts, force);
    QList<MatrixColumn> columns;
    for (const Round &round : reference.rounds()) {
        if (!isAsked(round.id, rows) && !told.contains(round.id))
            continue;
        MatrixColumn column;
        column.round = round.id;
        if (const GradeScale *scale = reference.scaleOfRound(round.id)) {
            column.scaleName = scale->name;
            column.scaleShort = u"%1 grades"_s.arg(scale->grades.size());
        }
        if (!columns.isEmpty())
            column.withPrevious = comparabilityOfRounds(columns.last().round, round.id, reference);
        column.documents = documentsOf(facts, force, round.id);
        columns.append(column);
    }
    return columns;
}

CellQuestion questionOf(
    const QuestionRow &row, const MatrixColumn &column, const ReferenceData &reference)
{
    const QString area = row.areas.value(column.round);
    const Area *known = reference.area(area);
    return { column.round, area, known != nullptr && known->ungradedIn.contains(column.round),
        !column.documents.isEmpty() };
}

/// A cell that was not inspected shows the newest grade before it that still compares.
MatrixCell withOlderGrade(
    const MatrixCell &cell, const QList<MatrixCell> &before, const ReferenceData &reference)
{
    if (cell.state != CellState::NotInspected)
        return cell;
    for (auto earlier = before.crbegin(); earlier != before.crend(); ++earlier) {
        if (!earlier->grade || earlier->state == CellState::Unsure)
            continue;
        return comparabilityOfQuestions(
                   earlier->round, earlier->area, cell.round, cell.area, reference)
                   .comparable()
            ? carriedForward(cell, *earlier)
            : cell;
    }
    return cell;
}

QString countsOf(const QList<QuestionRow> &rows, const QList<QList<MatrixCell>> &cells, int column)
{
    std::array<int, 5> counts {};
    for (int row = 0; row < rows.size(); ++row) {
        const MatrixCell &cell = cells.at(row).at(column);
        if (rows.at(row).level == 0 && cell.grade && cell.state != CellState::Unsure)
            ++counts.at(static_cast<std::size_t>(*cell.grade));
    }
    QStringList words;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts.at(i) > 0)
            words.append(u"%1 %2"_s.arg(counts.at(i)).arg(gradeWord(static_cast<Grade>(i))));
    }
    return words.join(u", "_s);
}

QString nameOfForce(const QString &force, const ReferenceData &reference)
{
    const Force *found = reference.force(force);
    return found == nullptr ? force : found->name;
}

JudgmentMatrix matrixOf(const LibraryFacts &facts, const FactIndex &index, const QString &force,
    const QList<QuestionRow> &rows, const ReferenceData &reference)
{
    JudgmentMatrix matrix;
    matrix.force = force;
    matrix.forceName = nameOfForce(force, reference);
    matrix.rows = rows;
    matrix.columns = columnsOf(facts, force, rows, reference);
    const Placed placed = place(facts, force, rows, reference);
    matrix.outsidePeel = placed.outside;
    for (int row = 0; row < rows.size(); ++row) {
        QList<MatrixCell> cells;
        for (const MatrixColumn &column : std::as_const(matrix.columns)) {
            const MatrixCell cell = decideCell(questionOf(rows.at(row), column, reference),
                placed.byPlace.value({ row, column.round }), index);
            cells.append(withOlderGrade(cell, cells, reference));
        }
        matrix.cells.append(cells);
    }
    for (int column = 0; column < matrix.columns.size(); ++column)
        matrix.columns[column].counts = countsOf(rows, matrix.cells, column);
    return matrix;
}

QString sentence(const QStringList &subject, const MatrixCell &cell)
{
    const QString first = u"%1: %2."_s.arg(subject.join(u", "_s), cellText(cell));
    return cell.note.isEmpty() ? first : first + u' ' + cell.note;
}

QStringList forcesIn(const LibraryFacts &facts, const QString &round)
{
    QSet<QString> forces;
    for (const StoredJudgment &judgment : facts.judgments) {
        if (judgment.fact.round == round)
            forces.insert(judgment.fact.force);
    }
    for (const DocumentRecord &document : facts.documents) {
        if (document.header.round == round)
            forces.insert(document.header.force);
    }
    forces.remove(QString());
    return forces.values();
}

} // namespace

JudgmentMatrix judgmentMatrix(const LibraryFacts &facts, const QString &force,
    const ReferenceData &reference, RowJoining joining)
{
    return matrixOf(facts, FactIndex(facts), force, questionRows(reference, joining), reference);
}

QString cellSentence(const JudgmentMatrix &matrix, int row, int column)
{
    QStringList subject { matrix.rows.at(row).name, matrix.columns.at(column).round };
    // Two rows may bear one name: a question under its pillar, and the area it became in 2021/22.
    if (const int pillar = matrix.rows.at(row).parent; pillar >= 0)
        subject.prepend(matrix.rows.at(pillar).name);
    return sentence(subject, matrix.cells.at(row).at(column));
}

RoundMatrix roundMatrix(const LibraryFacts &facts, const QString &round, const QStringList &forces,
    const ReferenceData &reference)
{
    RoundMatrix result;
    result.round = round;
    if (const GradeScale *scale = reference.scaleOfRound(round))
        result.scaleName = scale->name;
    result.forces = forces.isEmpty() ? forcesIn(facts, round) : forces;
    std::sort(result.forces.begin(), result.forces.end(), [&](const QString &a, const QString &b) {
        return nameOfForce(a, reference) < nameOfForce(b, reference);
    });
    const QList<QuestionRow> rows = questionRows(reference);
    for (QuestionRow row : rows) {
        if (!row.areas.contains(round))
            continue;
        row.name = reference.area(row.areas.value(round))->name;
        result.columns.append(row);
    }
    const FactIndex index(facts);
    for (const QString &force : std::as_const(result.forces)) {
        result.forceNames.append(nameOfForce(force, reference));
        const JudgmentMatrix matrix = matrixOf(facts, index, force, rows, reference);
        QList<MatrixCell> cells;
        for (int column = 0; column < matrix.columns.size(); ++column) {
            if (matrix.columns.at(column).round != round)
                continue;
            for (int row = 0; row < rows.size(); ++row) {
                if (rows.at(row).areas.contains(round))
                    cells.append(matrix.cells.at(row).at(column));
            }
        }
        result.cells.append(cells);
    }
    return result;
}

QString cellSentence(const RoundMatrix &matrix, int force, int column)
{
    return sentence({ matrix.forceNames.at(force), matrix.columns.at(column).name, matrix.round },
        matrix.cells.at(force).at(column));
}

} // namespace Peel
