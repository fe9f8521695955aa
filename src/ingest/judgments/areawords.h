// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/stems.h"

#include <QString>
#include <QStringView>

namespace Peel {

/// Words that say nothing about which area is meant.
bool isNeutral(const QString &stem);

/// The mark of the force's own name: whose area it is, never which.
bool isForceMark(const QString &stem);

/// "how legitimately the force keeps people safe": the force is no part of the name.
bool isTheForce(const QString &before, const QString &stem);

/// "… is the force at …", "… are its …": who is asked about.
bool isAsker(const QString &stem);

/// "effective", "legitimately": a pillar's adjective or adverb, as printed.
bool isPillarAdjective(QStringView printed);

/// Where one item of a list ends and another may begin.
bool isBreak(QStringView phrase, const StemmedWord &before, const StemmedWord &after);

} // namespace Peel
