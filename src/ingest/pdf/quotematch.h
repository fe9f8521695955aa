// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Peel {

/// Which of a page's words, in their order, are those of a quote: every run of at least three that
/// follow each other in both (of all, where the quote is shorter). Blind to case, punctuation and
/// the words that columns or a line's end put between.
std::vector<std::size_t> wordsOfQuote(const QStringList &page, const QString &quote);

} // namespace Peel
