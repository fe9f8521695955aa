// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/judgmentmatrix.h"

#include "analysis/crosswalk.h"
#include "analysis/documentorder.h"

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

using Judgments = QList<const StoredJudgment *>;

QHash<QString, Judgments> judgmentsByForce(const LibraryFacts &facts)
{
    QHash<QString, Judgments> byForce;
    for (const StoredJudgment &judgment : facts.judgments)
        byForce[judgment.fact.force].append(&judgment);
    return byForce;
}

Placed place(const Judgments &judgments, const RowFinder &rows, const ReferenceData &reference)
{
    Placed placed;
    for (const StoredJudgment *judgment : judgments) {
        const int row = judgment->fact.programme == Programme::Peel
                && reference.round(judgment->fact.round) != nullptr
            ? rows.rowOf(judgment->fact.round, judgment->fact.area)
            : -1;
        if (row < 0)
            placed.outside.append(judgment->id);
        else
            placed.byPlace[{ row, judgment->fact.round }].append(judgment);
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
    std::sort(
        found.begin(), found.end(), [&date](const DocumentRecord *a, const DocumentRecord *b) {
            return date(a) != date(b) ? date(a) < date(b) : standsBefore({ a, 0 }, { b, 0 });
        });
    QList<qint64> ids;
    for (const DocumentRecord *document : found)
        ids.append(document->id);
    return ids;
}

QSet<QString> roundsTold(
    const LibraryFacts &facts, const QString &force, const Judgments &judgments)
{
    QSet<QString> rounds;
    for (const StoredJudgment *judgment : judgments) {
        if (judgment->fact.programme == Programme::Peel)
            rounds.insert(judgment->fact.round);
    }
    for (const DocumentRecord &document : facts.documents) {
        if (document.header.force == force)
            rounds.insert(document.header.round);
    }
    return rounds;
}

/// What the matrices of several forces share.
struct MatrixSources
{
    const LibraryFacts &facts;
    const ReferenceData &reference;
    QList<QuestionRow> rows;
    FactIndex index = FactIndex::ofDocuments(facts);
    QHash<QString, Judgments> judgments = judgmentsByForce(facts);
    RowFinder finder = RowFinder(rows);
};

QList<MatrixColumn> columnsOf(
    const MatrixSources &library, const QString &force, const ComparingRemarks &remarks)
{
    const ReferenceData &reference = library.reference;
    const QSet<QString> told = roundsTold(library.facts, force, library.judgments.value(force));
    QList<MatrixColumn> columns;
    for (const Round &round : reference.rounds()) {
        if (!isAsked(round.id, library.rows) && !told.contains(round.id))
            continue;
        MatrixColumn column;
        column.round = round.id;
        if (const GradeScale *scale = reference.scaleOfRound(round.id)) {
            column.scaleName = scale->name;
            column.scaleShort = u"%1 grades"_s.arg(scale->grades.size());
        }
        if (!columns.isEmpty())
            column.withPrevious
                = comparabilityOfRounds(columns.last().round, round.id, reference, remarks);
        column.documents = documentsOf(library.facts, force, round.id);
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
MatrixCell withOlderGrade(const MatrixCell &cell, const QList<MatrixCell> &before,
    const ReferenceData &reference, const ComparingRemarks &remarks)
{
    if (cell.state != CellState::NotInspected)
        return cell;
    for (auto earlier = before.crbegin(); earlier != before.crend(); ++earlier) {
        if (!earlier->grade || earlier->state == CellState::Unsure)
            continue;
        return comparabilityOfQuestions(
                   earlier->round, earlier->area, cell.round, cell.area, reference, remarks)
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

/// Against the nearest cell before it that has a grade.
BandVerdict changeIn(const QList<MatrixCell> &cells, int column, const ReferenceData &reference,
    const ComparingRemarks &remarks)
{
    for (int earlier = column - 1; earlier >= 0; --earlier) {
        if (cells.at(earlier).grade)
            return verdictOf(cells.at(earlier), cells.at(column), reference, remarks);
    }
    return column == 0 ? BandVerdict {}
                       : verdictOf(cells.at(column - 1), cells.at(column), reference, remarks);
}

QString spokenDay(const QDate &date)
{
    return spokenDate(PartialDate { date.year(), date.month(), date.day() });
}

/// What captures that were superseded said of the cells' questions.
void addHistory(JudgmentMatrix &matrix, const LibraryFacts &facts)
{
    for (const SupersededJudgment &earlier : facts.superseded) {
        const Judgment &judgment = earlier.fact;
        const int column = columnOf(matrix, judgment.round);
        const bool counts = judgment.force == matrix.force && column >= 0
            && judgment.programme == Programme::Peel && judgment.origin == Origin::Stated;
        if (!counts)
            continue;
        const int row = rowOf(matrix.rows, judgment.round, judgment.area);
        if (row < 0 || matrix.rows.at(row).areas.value(judgment.round) != judgment.area)
            continue;
        MatrixCell &cell = matrix.cells[row][column];
        const QString when = earlier.stated
            ? spokenDate(*earlier.stated)
            : u"imported on "_s + spokenDay(earlier.importedAt.date());
        const QString line = u"%1: %2"_s.arg(when, gradeWord(judgment.grade));
        if (cellText(cell) != gradeWord(judgment.grade) && !cell.history.contains(line))
            cell.history.append(line);
    }
}

JudgmentMatrix matrixOf(
    const MatrixSources &library, const QString &force, const ComparingRemarks &remarks)
{
    const ReferenceData &reference = library.reference;
    JudgmentMatrix matrix;
    matrix.force = force;
    matrix.forceName = nameOfForce(force, reference);
    matrix.rows = library.rows;
    matrix.columns = columnsOf(library, force, remarks);
    const Placed placed = place(library.judgments.value(force), library.finder, reference);
    matrix.outsidePeel = placed.outside;
    for (int row = 0; row < matrix.rows.size(); ++row) {
        QList<MatrixCell> cells;
        for (const MatrixColumn &column : std::as_const(matrix.columns)) {
            const MatrixCell cell = decideCell(questionOf(matrix.rows.at(row), column, reference),
                placed.byPlace.value({ row, column.round }), library.index);
            cells.append(withOlderGrade(cell, cells, reference, remarks));
        }
        matrix.cells.append(cells);
    }
    addHistory(matrix, library.facts);
    for (int column = 0; column < matrix.columns.size(); ++column)
        matrix.columns[column].counts = countsOf(matrix.rows, matrix.cells, column);
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
    const MatrixSources library { facts, reference, questionRows(reference, joining) };
    const ComparingRemarks remarks(facts, library.index, force, reference);
    JudgmentMatrix matrix = matrixOf(library, force, remarks);
    for (const QList<MatrixCell> &cells : std::as_const(matrix.cells)) {
        QList<BandVerdict> changes;
        for (int column = 0; column < cells.size(); ++column)
            changes.append(changeIn(cells, column, reference, remarks));
        matrix.changes.append(changes);
    }
    return matrix;
}

int columnOf(const JudgmentMatrix &matrix, const QString &round)
{
    for (int i = 0; i < matrix.columns.size(); ++i) {
        if (matrix.columns.at(i).round == round)
            return i;
    }
    return -1;
}

QString cellSentence(const JudgmentMatrix &matrix, int row, int column)
{
    QStringList subject { matrix.rows.at(row).name, matrix.columns.at(column).round };
    // Two rows may bear one name: a question under its pillar, and the area it became in 2021/22.
    if (const int pillar = matrix.rows.at(row).parent; pillar >= 0)
        subject.prepend(matrix.rows.at(pillar).name);
    return sentence(subject, matrix.cells.at(row).at(column));
}

bool needsEarlierRounds(const LibraryFacts &factsOfRound)
{
    return std::any_of(factsOfRound.judgments.begin(), factsOfRound.judgments.end(),
        [](const StoredJudgment &judgment) {
            return judgment.fact.grade == Grade::NotReinspected;
        });
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
    const MatrixSources library { facts, reference, questionRows(reference) };
    for (QuestionRow row : library.rows) {
        if (!row.areas.contains(round))
            continue;
        row.name = reference.area(row.areas.value(round))->name;
        result.columns.append(row);
    }
    for (const QString &force : std::as_const(result.forces)) {
        result.forceNames.append(nameOfForce(force, reference));
        const ComparingRemarks remarks(facts, library.index, force, reference);
        const JudgmentMatrix matrix = matrixOf(library, force, remarks);
        const int column = columnOf(matrix, round);
        QList<MatrixCell> cells;
        for (int row = 0; row < matrix.rows.size() && column >= 0; ++row) {
            if (matrix.rows.at(row).areas.contains(round))
                cells.append(matrix.cells.at(row).at(column));
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
