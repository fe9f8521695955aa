// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"

#include <QList>
#include <QString>

namespace Peel {

/// A question of one round.
struct RoundArea
{
    QString round; // id
    QString area; // id

    bool operator==(const RoundArea &) const = default;
};

/// True where the two ends are one question: the same or reworded.
bool joinsQuestions(const Join &join);

/// The joins that lead from a question into the next round, and into it from the round before.
QList<const Join *> joinsFrom(const RoundArea &question, const ReferenceData &reference);
QList<const Join *> joinsInto(const RoundArea &question, const ReferenceData &reference);

/// Where a question stands among the rounds, oldest 0; -1 for an unknown round.
int roundIndex(const QString &round, const ReferenceData &reference);

/// What became of a question, as one sentence: "2015 → 2016: split into Understanding demand and
/// Use of resources". Empty where it stayed.
QString becameSentence(const RoundArea &question, const ReferenceData &reference);
/// Where a question came from: "2015 → 2016: merged from Engagement and fair treatment and …".
QString cameSentence(const RoundArea &question, const ReferenceData &reference);

/// Why a question went where it did, with its sources; empty where it stayed word for word.
QString reasonOf(const RoundArea &question, const ReferenceData &reference);

} // namespace Peel
