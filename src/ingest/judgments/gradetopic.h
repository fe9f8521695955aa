// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentences.h"

#include <QStringView>

namespace Peel {

/// [from, to) without the blanks, commas, dashes and quotation marks around it.
TextRange withoutEdges(QStringView text, int from, int to);

/// Whether a topic is a list of areas: parted by semicolons too, and closed by a bracket.
enum class TopicList { No, Yes, Bracketed };

/// The topic that begins at `begin`, up to where another clause begins or to `limit`.
TextRange topicFrom(QStringView sentence, int begin, int limit, TopicList lists);

/// What stands behind a grade word that ends at `from`, up to where another clause begins or, at
/// `limit`, another grade is told: the words behind "at", "for", "in respect of" or a colon. Empty
/// where there are none. `lists` says that they are a list of areas.
TextRange topicBehind(QStringView sentence, int from, int limit, bool *lists);

} // namespace Peel
