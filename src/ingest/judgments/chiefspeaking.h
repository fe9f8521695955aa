// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Peel {

/// "Chief Constable N. N. said: “…": the words behind are those of a chief officer of the force.
bool introducesChief(QStringView text);

/// The text begins within a quotation that the one before has opened: newspapers put a mark before
/// each of its paragraphs.
bool goesOnQuoting(QStringView text);

/// The (masked) sentence of a chief officer who tells that "we" were graded, with the force's mark
/// for "we"; as it is where it grades nobody.
QString withForceForWe(const QString &masked);

} // namespace Peel
