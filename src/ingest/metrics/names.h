// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Peel {

/// Blanks, note marks and loose punctuation taken off, first letter large.
QString tidyName(const QString &name);

/// True for names that say nothing of what is measured: "Total", "Rate", "%", "".
bool saysNothing(const QString &name);

/// Words that only say how a thing is counted: "Number", "Total", "Volume of", "%".
bool isThin(const QString &name);

/// "Charged/Summonsed" and "Number of outcomes": "Charged/Summonsed: number of outcomes". Parts
/// that repeat another or say nothing beside it are left out.
QString joinedName(const QString &first, const QString &second);

/// "Change in recorded crime on the previous year".
QString changeName(const QString &of, const QString &since);

/// "Recorded crime" to "recorded crime"; abbreviations and names of two large letters stay.
QString lowerFirst(const QString &text);

/// The words that carry a name's meaning, lower case and without endings, to compare names by.
QStringList meaningWords(QStringView name);

/// A caption or heading as the subject of what stands below it: without its number, "Figure 2:",
/// "over the last five years", "data".
QString subjectOf(const QString &title);

} // namespace Peel
