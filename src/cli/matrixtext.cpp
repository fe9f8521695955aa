// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/matrixtext.h"

#include "analysis/citation.h"
#include "analysis/factindex.h"
#include "cli/selection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int cellWidth = 48; // of the widest column; grades are shorter

struct Sign
{
    CellState state;
    const char16_t *sign;
    const char16_t *meaning;
};

constexpr Sign signTable[] {
    { CellState::CarriedForward, u"\u21BA", u"not inspected, the grade of that round stands" },
    { CellState::KnownFromLaterReport, u"“ ”", u"known only from the documents of that round" },
    { CellState::Unsure, u"?", u"an unsure reading" },
    { CellState::NotAQuestion, u"\u00B7", u"not a question in this round" },
    { CellState::NotInLibrary, u"\u2013", u"no document in this library tells it" },
};

/// Columns of one grade scale, side by side.
struct Group
{
    QString scale;
    QList<int> columns;
};

QList<Group> groupsOf(const JudgmentMatrix &matrix)
{
    QList<Group> groups;
    for (int i = 0; i < matrix.columns.size(); ++i) {
        const QString &scale = matrix.columns.at(i).scaleName;
        if (groups.isEmpty() || groups.last().scale != scale)
            groups.append({ scale, {} });
        groups.last().columns.append(i);
    }
    return groups;
}

bool isAsked(const JudgmentMatrix &matrix, int row, const Group &group)
{
    return std::any_of(group.columns.begin(), group.columns.end(), [&](int column) {
        return matrix.cells.at(row).at(column).state != CellState::NotAQuestion;
    });
}

Table groupTable(const JudgmentMatrix &matrix, const Group &group)
{
    Table table;
    table.columns.append({ {}, group.scale, false });
    for (const int column : group.columns) {
        const MatrixColumn &round = matrix.columns.at(column);
        const QString mark = round.withPrevious.comparable() ? u""_s : u"\u2016 "_s;
        table.columns.append({ {}, mark + round.round, false });
    }
    for (int row = 0; row < matrix.rows.size(); ++row) {
        if (!isAsked(matrix, row, group))
            continue;
        const QString indent = matrix.rows.at(row).level == 0 ? u""_s : u"  "_s;
        QList<TableCell> cells { { indent + matrix.rows.at(row).name, {} } };
        for (const int column : group.columns)
            cells.append({ shortCell(matrix.cells.at(row).at(column)), {} });
        table.rows.append(cells);
    }
    return table;
}

QString breaksText(const JudgmentMatrix &matrix)
{
    QString text;
    for (int i = 1; i < matrix.columns.size(); ++i) {
        const MatrixColumn &column = matrix.columns.at(i);
        if (!column.withPrevious.comparable())
            text += u"\u2016 %1 against %2: %3.\n"_s.arg(
                column.round, matrix.columns.at(i - 1).round, column.withPrevious.reason);
    }
    return text;
}

QString signsText(const QList<QList<MatrixCell>> &cells)
{
    QList<MatrixCell> all;
    for (const QList<MatrixCell> &row : cells)
        all += row;
    const QStringList signs = signsOf(all);
    return signs.isEmpty() ? QString() : signs.join(u"\n"_s) + u'\n';
}

QString outsideText(const JudgmentMatrix &matrix, const LibraryFacts &facts)
{
    const FactIndex index(facts);
    QString text;
    for (const qint64 id : matrix.outsidePeel) {
        const StoredJudgment *judgment = index.judgment(id);
        const bool known = judgment != nullptr && judgment->fact.programme != Programme::Peel
            && isGrade(judgment->fact.grade);
        if (known)
            text += u"Outside PEEL: %1 %2 %3.\n"_s.arg(areaName(judgment->fact.area),
                judgment->fact.round, gradeWord(judgment->fact.grade));
    }
    return text;
}

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

QString shortCell(const MatrixCell &cell)
{
    const QString word = cell.grade ? gradeWord(*cell.grade) : QString();
    switch (cell.state) {
    case CellState::Graded:
        return word;
    case CellState::CarriedForward:
        return u"%1 \u21BA %2"_s.arg(word, cell.gradeRound);
    case CellState::KnownFromLaterReport:
        return u"“%1” %2"_s.arg(word, cell.toldIn).trimmed();
    case CellState::Unsure:
        return word + u" ?"_s;
    case CellState::UngradedByDesign:
        return u"not graded"_s;
    case CellState::NotInspected:
        return u"not inspected"_s;
    case CellState::Pending:
        return u"to be graded"_s;
    case CellState::NotAQuestion:
        return u"\u00B7"_s;
    case CellState::NotInLibrary:
        break;
    }
    return u"\u2013"_s;
}

QStringList signsOf(const QList<MatrixCell> &cells)
{
    QStringList signs;
    for (const Sign &sign : signTable) {
        if (std::any_of(cells.begin(), cells.end(),
                [&sign](const MatrixCell &cell) { return cell.state == sign.state; }))
            signs.append(u"%1  %2"_s.arg(QString::fromUtf16(sign.sign), -3)
                             .arg(QString::fromUtf16(sign.meaning)));
    }
    return signs;
}

QString plainMatrix(const JudgmentMatrix &matrix, const LibraryFacts &facts)
{
    QString text = matrix.forceName + u"\n\n"_s;
    for (const Group &group : groupsOf(matrix))
        text += plainOf(groupTable(matrix, group), cellWidth) + u'\n';
    return text + signsText(matrix.cells) + breaksText(matrix) + outsideText(matrix, facts);
}

QString plainMatrix(const RoundMatrix &matrix)
{
    Table table;
    table.columns.append({ {}, u"%1, %2"_s.arg(matrix.round, matrix.scaleName), false });
    for (const QString &name : matrix.forceNames)
        table.columns.append({ {}, name, false });
    for (int column = 0; column < matrix.columns.size(); ++column) {
        const QuestionRow &question = matrix.columns.at(column);
        QList<TableCell> row { { (question.level == 0 ? u""_s : u"  "_s) + question.name, {} } };
        for (const QList<MatrixCell> &force : matrix.cells)
            row.append({ shortCell(force.at(column)), {} });
        table.rows.append(row);
    }
    return plainOf(table, cellWidth) + u'\n' + signsText(matrix.cells);
}

QJsonObject toJson(const MatrixCell &cell)
{
    const auto orNull
        = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return { { u"round"_s, cell.round }, { u"area"_s, orNull(cell.area) },
        { u"state"_s, QLatin1StringView(stateId(cell.state)) },
        { u"grade"_s, cell.grade ? QJsonValue(gradeId(*cell.grade)) : QJsonValue() },
        { u"grade_round"_s, orNull(cell.gradeRound) }, { u"told_in"_s, orNull(cell.toldIn) },
        { u"text"_s, cellText(cell) }, { u"note"_s, orNull(cell.note) },
        { u"judgments"_s, ids(cell.facts) }, { u"others"_s, ids(cell.others) },
        { u"claims"_s, ids(cell.claims) } };
}

QJsonObject toJson(const JudgmentMatrix &matrix)
{
    QJsonArray rounds;
    for (const MatrixColumn &column : matrix.columns)
        rounds.append(QJsonObject { { u"round"_s, column.round }, { u"scale"_s, column.scaleName },
            { u"comparable_with_previous"_s, column.withPrevious.comparable() },
            { u"reason"_s, column.withPrevious.reason }, { u"counts"_s, column.counts },
            { u"documents"_s, ids(column.documents) } });
    QJsonArray rows;
    for (int row = 0; row < matrix.rows.size(); ++row) {
        QJsonArray cells;
        for (const MatrixCell &cell : matrix.cells.at(row))
            cells.append(toJson(cell));
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
