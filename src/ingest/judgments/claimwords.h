// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/earlier.h"
#include "ingest/readdocument.h"

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

/// "Its overall grading is ‘good’": that of a pillar, whatever question is named beside it.
bool isOverall(QStringView left);

/// Text in sentences, or a line that may be one.
bool isClaimingKind(BlockKind kind);

/// The last sentence of a text; empty where there is none.
QString lastSentenceOf(const QString &text);

/// Nothing stands behind the words but marks: "Good at preventing crime."
bool isLastIn(QStringView sentence, TextRange words);

} // namespace Peel
