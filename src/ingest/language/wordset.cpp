// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/wordset.h"

namespace Peel {

QSet<QString> wordSet(QStringView words, QChar separator)
{
    QSet<QString> set;
    for (const QStringView word : words.tokenize(separator, Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

} // namespace Peel
