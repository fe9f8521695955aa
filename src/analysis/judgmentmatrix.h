// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparability.h"
#include "analysis/matrixcell.h"
#include "analysis/questionrows.h"
#include "analysis/verdict.h"

namespace Peel {

/// One round as a column of a force's matrix.
struct MatrixColumn
{
    QString round; // id
    QString scaleName; // "four-grade scale"
    QString scaleShort; // "4 grades"
    Comparability withPrevious; // with the column to the left; of the first column Barrier::None
    QList<qint64> documents; // the inspectorate's documents of this round, oldest first
    QString
        counts; // the foot: "1 Outstanding, 2 Good", of pillars (areas from 2021/22); may be empty

    bool operator==(const MatrixColumn &) const = default;
};

/// One force through the rounds.
struct JudgmentMatrix
{
    QString force; // id
    QString forceName;
    QList<MatrixColumn> columns; // oldest first
    QList<QuestionRow> rows;
    QList<QList<MatrixCell>> cells; // [row][column]
    QList<QList<BandVerdict>> changes; // [row][column]: against the graded cell before it, else
                                       // NoJudgment
    QList<qint64> outsidePeel; // judgments of other programmes, and those without a known round

    bool operator==(const JudgmentMatrix &) const = default;
};

/// Every round up to the newest one whose questions are known or that the library has.
JudgmentMatrix judgmentMatrix(const LibraryFacts &facts, const QString &force,
    const ReferenceData &reference = ReferenceData::builtIn(),
    RowJoining joining = RowJoining::WithinPillars);

/// A cell as one sentence, complete by itself: "Legitimacy, 2016: Outstanding."
QString cellSentence(const JudgmentMatrix &matrix, int row, int column);

/// The column of a round; -1 for none.
int columnOf(const JudgmentMatrix &matrix, const QString &round);

/// Every force of the library by the questions of one round.
struct RoundMatrix
{
    QString round;
    QString scaleName;
    QList<QuestionRow> columns; // the questions of this round
    QStringList forces; // ids, by name
    QStringList forceNames;
    QList<QList<MatrixCell>> cells; // [force][question]

    bool operator==(const RoundMatrix &) const = default;
};

/// True where the facts of one round do not tell its matrix alone: a question was not inspected, so
/// that an older grade may stand.
bool needsEarlierRounds(const LibraryFacts &factsOfRound);

/// `forces` empty: every force that the library has a document or judgment of.
RoundMatrix roundMatrix(const LibraryFacts &facts, const QString &round,
    const QStringList &forces = {}, const ReferenceData &reference = ReferenceData::builtIn());

QString cellSentence(const RoundMatrix &matrix, int force, int column);

} // namespace Peel
