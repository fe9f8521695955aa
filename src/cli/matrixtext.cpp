// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/matrixtext.h"

#include "analysis/citation.h"
#include "analysis/factindex.h"
#include "cli/comparisontext.h"
#include "cli/selection.h"
#include "exporting/table.h"

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

QString breaksText(const JudgmentMatrix &matrix, const LibraryFacts &facts)
{
    const FactIndex index(facts);
    QString text;
    for (int i = 1; i < matrix.columns.size(); ++i) {
        const MatrixColumn &column = matrix.columns.at(i);
        if (!column.withPrevious.comparable())
            text += u"\u2016 %1 against %2: %3. %4"_s
                        .arg(column.round, matrix.columns.at(i - 1).round,
                            column.withPrevious.reason,
                            quotedRemark(column.withPrevious.remark, index))
                        .trimmed()
                + u'\n';
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
    return text + signsText(matrix.cells) + breaksText(matrix, facts) + outsideText(matrix, facts);
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

} // namespace Peel
