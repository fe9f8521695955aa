// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Peel {

class JudgmentReading;

/// "Chief Constable N. N. said: “…": the words behind are those of a chief officer of the force.
bool introducesChief(QStringView text);

/// The text begins within a quotation that the one before has opened: newspapers put a mark before
/// each of its paragraphs.
bool goesOnQuoting(QStringView text);

/// A sentence with its forces masked. Where `chief`, a chief officer, tells others that "we" were
/// graded, the mark of the force stands for "we" too.
QString maskedSentence(const JudgmentReading &reading, const QString &sentence, bool chief);

} // namespace Peel
