// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "domain/sentences.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace Peel {

/// Words that send a sentence to another inspection: "last year", "in 2016, we judged", "our 2014
/// crime inspection".
struct TimeCue
{
    TextRange range;
    QString round; // worked out; empty where only "previously" is said
    QString year; // as printed
    bool relative = false; // "last year": the round was worked out from the document's
};

/// The round whose inspections that year names; 2019 is 2018/19.
QString roundOfYear(const ReferenceData &reference, const QString &year);

/// The round before, in the order they were inspected; empty for the first.
QString roundBefore(const ReferenceData &reference, const QString &round);

/// True where `earlier` came before `later`.
bool isBefore(const ReferenceData &reference, const QString &earlier, const QString &later);

/// The cues of a sentence in a document on `round`.
std::vector<TimeCue> timeCuesIn(
    const ReferenceData &reference, QStringView sentence, const QString &round);

/// The round that a text names as a PEEL round: "PEEL 2021/22", "the 2023–25 inspection".
QString namedRound(const ReferenceData &reference, QStringView text);

} // namespace Peel
