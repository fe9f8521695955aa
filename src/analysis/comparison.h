// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/judgmentmatrix.h"
#include "analysis/metriccomparison.h"
#include "analysis/verdict.h"
#include "domain/result.h"

namespace Peel {

/// One question in the compared rounds.
struct Band
{
    QString name; // "Legitimacy", "Ethical and lawful behaviour"
    QString pillar; // area id, empty from 2021/22
    int level = 0; // 1: a question under its pillar
    QList<MatrixCell> sides; // one per round
    QList<BandVerdict> verdicts; // between neighbours: one fewer than sides
    QList<QList<qint64>> recommendations; // ids, one list per round

    bool operator==(const Band &) const = default;
};

/// Two to four rounds of one force, side by side.
struct Comparison
{
    QString force; // id
    QString forceName;
    QStringList rounds; // oldest first
    QStringList scaleNames;
    QList<Comparability> breaks; // between neighbours
    QList<Band> bands; // questions on which at least one round has something
    QList<QList<qint64>> recommendationsWithoutArea; // ids, one list per round
    QList<MetricPair> metrics; // measured in at least two of the rounds
    QStringList summary; // one sentence per pair of neighbours
    QStringList notes; // questions that no document in the library tells, missing documents

    bool operator==(const Comparison &) const = default;
};

/// Fails (NotUnderstood) for fewer than two different rounds or more than four.
Result<Comparison> compareRounds(const LibraryFacts &facts, const QString &force,
    const QStringList &rounds, const ReferenceData &reference = ReferenceData::builtIn());

/// A band as one sentence: "Legitimacy, 2015 Good, 2016 Outstanding, improved."
QString bandSentence(const Comparison &comparison, int band);

} // namespace Peel
