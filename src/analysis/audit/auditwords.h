// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/readpassage.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace Peel {

/// A regular expression that is blind to case.
QRegularExpression anyCase(const QString &pattern);

/// The words of a text that say what it is about, as rough stems: no articles, units, measures
/// ("number", "average" stays) or times.
QSet<QString> subjectWords(QStringView text);

/// Where the sentence around a place begins and ends; the whole passage where it has none.
TextRange sentenceAt(const ReadPassage &passage, int place);

/// The figures that stand in a range, in their order.
QList<PrintedFigure> figuresIn(const ReadPassage &passage, const TextRange &range);

} // namespace Peel
