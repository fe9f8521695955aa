// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/backreference.h"
#include "analysis/improvementthreads.h"
#include "analysis/judgmentmatrix.h"
#include "analysis/metriccomparison.h"
#include "analysis/textdifference.h"
#include "analysis/verdict.h"
#include "domain/result.h"

namespace Peel {

/// One question on the compared sides.
struct Band
{
    QString name; // "Legitimacy", "Ethical and lawful behaviour"
    QString pillar; // area id, empty from 2021/22
    int level = 0; // 1: a question under its pillar
    QList<MatrixCell> sides;
    QList<BandVerdict> verdicts; // between neighbours: one fewer than sides; none between forces
    QList<QList<qint64>> recommendations; // ids, one list per side
    QList<ImprovementThread> improvements; // the same, followed from side to side
    QList<QList<SentencePair>> findings; // between neighbours; empty lists where a side has no text
    QList<BackReference> references; // what the later side's documents say of the earlier grades
    QList<Passage> said; // what the force and its PCC said of the question in between

    bool operator==(const Band &) const = default;
};

/// Two to four rounds of one force, or forces in one round, side by side.
struct Comparison
{
    QList<ComparedSide> sides; // rounds oldest first; forces by name
    QString forceName; // for titles; of several forces all, by name
    QStringList rounds; // ids, each once, oldest first
    QStringList forceNames; // one per side
    QStringList scaleNames; // one per side
    QList<Comparability> breaks; // between neighbours; empty between forces
    QList<Band> bands; // questions on which at least one side has something
    QList<QList<qint64>> recommendationsWithoutArea; // ids, one list per side
    QList<MetricPair> metrics; // measured on at least two sides
    QList<qint64> between; // documents of the force and its PCC dated between the sides' own
    QStringList summary; // one sentence per pair of neighbours
    QStringList notes; // questions that no document in the library tells, missing documents

    bool ofForces() const { return sides.size() > 1 && sides.at(0).force != sides.at(1).force; }

    bool operator==(const Comparison &) const = default;
};

/// "2016", or the force's name where forces are compared.
QString sideName(const Comparison &comparison, int side);

/// What to set side by side.
struct ComparisonQuestion
{
    QStringList forces; // ids: one of rounds, several of one round
    QStringList rounds; // ids
};

/// `passages`: what the documents of both sides say, for the findings; may be left out. Fails
/// (NotUnderstood) unless it is one force in two to four different rounds, or two to four forces in
/// one round.
Result<Comparison> compare(const LibraryFacts &facts, const QList<Passage> &passages,
    const ComparisonQuestion &question, const ReferenceData &reference = ReferenceData::builtIn());

/// Rounds of one force without their text: grades, areas for improvement and figures.
Result<Comparison> compareRounds(const LibraryFacts &facts, const QString &force,
    const QStringList &rounds, const ReferenceData &reference = ReferenceData::builtIn());

/// Without what does not compare: bands between whose sides no verdict may be given, figures
/// without a difference; a note says how many were left out.
Comparison likeForLike(Comparison comparison);

/// A band as one sentence: "Legitimacy, 2015 Good, 2016 Outstanding, improved."
QString bandSentence(const Comparison &comparison, int band);

} // namespace Peel
