// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Peel::Prose {

/// The base form of a verb that figures hang on, from any of its forms ("fell" → "fall"); empty for
/// words that are not known as verbs. Many are nouns as well ("records").
QString verbOf(const QString &lower);

/// "rises", "fall": a form that would be finite.
bool isPresentForm(const QString &lower);

/// "rose", "fallen", "recorded": finite past or participle of a known verb.
bool isPastForm(const QString &lower);

/// "records", "recording" → "recorded"; empty where there is none.
QString participleOf(const QString &lower);

} // namespace Peel::Prose
