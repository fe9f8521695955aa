// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/matrixjson.h"

#include "cli/comparisontext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const char *stateId(CellState state)
{
    switch (state) {
    case CellState::Graded:
        return "graded";
    case CellState::CarriedForward:
        return "carried_forward";
    case CellState::KnownFromLaterReport:
        return "known_from_later_report";
    case CellState::UngradedByDesign:
        return "ungraded";
    case CellState::NotInspected:
        return "not_inspected";
    case CellState::NotAQuestion:
        return "not_a_question";
    case CellState::Pending:
        return "pending";
    case CellState::NotInLibrary:
        return "not_in_library";
    case CellState::Unsure:
        return "unsure";
    }
    return "";
}

QJsonArray ids(const QList<qint64> &list)
{
    QJsonArray array;
    for (const qint64 id : list)
        array.append(id);
    return array;
}

TableCell textCell(const QString &text)
{
    return { text.isEmpty() ? QJsonValue() : QJsonValue(text), {} };
}

QList<TableCell> longRow(const QString &force, const QString &question, const MatrixCell &cell)
{
    return { textCell(force), textCell(question), textCell(cell.area), textCell(cell.round),
        textCell(QLatin1StringView(stateId(cell.state))),
        textCell(cell.grade ? gradeId(*cell.grade) : QString()), textCell(cell.gradeRound),
        textCell(cell.toldIn), textCell(cellText(cell)), textCell(cell.note) };
}

Table emptyLongTable()
{
    Table table;
    for (const QString &key : { u"force"_s, u"question"_s, u"area"_s, u"round"_s, u"state"_s,
             u"grade"_s, u"grade_round"_s, u"told_in"_s, u"text"_s, u"note"_s })
        table.columns.append({ key, key, false });
    return table;
}

} // namespace

QJsonObject toJson(const MatrixCell &cell)
{
    const auto orNull
        = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return { { u"round"_s, cell.round }, { u"area"_s, orNull(cell.area) },
        { u"state"_s, QLatin1StringView(stateId(cell.state)) },
        { u"grade"_s, cell.grade ? QJsonValue(gradeId(*cell.grade)) : QJsonValue() },
        { u"grade_round"_s, orNull(cell.gradeRound) }, { u"told_in"_s, orNull(cell.toldIn) },
        { u"text"_s, cellText(cell) }, { u"note"_s, orNull(cell.note) },
        { u"earlier_captures"_s, QJsonArray::fromStringList(cell.history) },
        { u"judgments"_s, ids(cell.facts) }, { u"others"_s, ids(cell.others) },
        { u"claims"_s, ids(cell.claims) } };
}

QJsonObject toJson(const JudgmentMatrix &matrix, const LibraryFacts &facts)
{
    const FactIndex index(facts);
    QJsonArray rounds;
    for (const MatrixColumn &column : matrix.columns)
        rounds.append(QJsonObject { { u"round"_s, column.round }, { u"scale"_s, column.scaleName },
            { u"comparable_with_previous"_s, column.withPrevious.comparable() },
            { u"reason"_s, column.withPrevious.reason },
            { u"the_report_says"_s, quotedRemark(column.withPrevious.remark, index) },
            { u"counts"_s, column.counts }, { u"documents"_s, ids(column.documents) } });
    QJsonArray rows;
    for (int row = 0; row < matrix.rows.size(); ++row) {
        QJsonArray cells;
        for (int column = 0; column < matrix.cells.at(row).size(); ++column) {
            QJsonObject cell = toJson(matrix.cells.at(row).at(column));
            cell.insert(u"change"_s, verdictText(matrix.changes.at(row).at(column)));
            cells.append(cell);
        }
        const QuestionRow &question = matrix.rows.at(row);
        rows.append(QJsonObject { { u"name"_s, question.name }, { u"pillar"_s, question.pillar },
            { u"level"_s, question.level },
            { u"crosswalk"_s, QJsonArray::fromStringList(question.crosswalk) },
            { u"cells"_s, cells } });
    }
    return { { u"force"_s, matrix.force }, { u"name"_s, matrix.forceName }, { u"rounds"_s, rounds },
        { u"rows"_s, rows }, { u"outside_peel"_s, ids(matrix.outsidePeel) } };
}

QJsonObject toJson(const RoundMatrix &matrix)
{
    QJsonArray forces;
    for (int force = 0; force < matrix.forces.size(); ++force) {
        QJsonArray cells;
        for (const MatrixCell &cell : matrix.cells.at(force))
            cells.append(toJson(cell));
        forces.append(QJsonObject { { u"force"_s, matrix.forces.at(force) },
            { u"name"_s, matrix.forceNames.at(force) }, { u"cells"_s, cells } });
    }
    return { { u"round"_s, matrix.round }, { u"scale"_s, matrix.scaleName },
        { u"forces"_s, forces } };
}

Table longTable(const JudgmentMatrix &matrix)
{
    Table table = emptyLongTable();
    for (int row = 0; row < matrix.rows.size(); ++row) {
        for (const MatrixCell &cell : matrix.cells.at(row))
            table.rows.append(longRow(matrix.force, matrix.rows.at(row).name, cell));
    }
    return table;
}

Table longTable(const RoundMatrix &matrix)
{
    Table table = emptyLongTable();
    for (int force = 0; force < matrix.forces.size(); ++force) {
        for (int column = 0; column < matrix.columns.size(); ++column)
            table.rows.append(longRow(matrix.forces.at(force), matrix.columns.at(column).name,
                matrix.cells.at(force).at(column)));
    }
    return table;
}

} // namespace Peel
