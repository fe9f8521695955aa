// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace Peel {

/// A table of words written in one string, with blanks (or another mark) between them.
QSet<QString> wordSet(QStringView words, QChar separator = u' ');

} // namespace Peel
