// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/earlier.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Peel {

class JudgmentReading;

/// The words of time, what PEEL is short for and the inspectorate's full name name no area.
QString withoutTimeAndTitle(QString sentence, const std::vector<TimeCue> &cues);

/// "‘Inadequate’, among other things, at …", "Good, says HMICFRS, are …": what is put in between a
/// grade and its areas.
QString withoutInsertions(QString sentence);

/// In the words of others on one force: "Neighbouring Kent Police was graded good for A". The other
/// forces that are the subject of the sentence's first grade, where it names no more forces; they
/// are marked as those that are meant in `masked`. Empty for any other sentence.
QStringList otherForcesMeant(
    const JudgmentReading &reading, const QString &sentence, QString &masked);

} // namespace Peel
