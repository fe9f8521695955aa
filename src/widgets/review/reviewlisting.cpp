// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewlisting.h"

#include "analysis/factindex.h"
#include "models/wording.h"

#include <algorithm>

namespace Peel {
namespace {

constexpr qsizetype MostRows = 5000; // a view takes its time for more

} // namespace

ReviewListing reviewListing(
    const LibraryFacts &facts, ReviewWish wish, const QStringList &words, qint64 wanted)
{
    const FactIndex index(facts);
    ReviewListing found;
    found.waiting = reviewItems(facts, ReviewWish::Waiting);
    for (const ReviewItem &one : reviewItems(facts, wish)) {
        const DocumentRecord *document = index.document(one.document);
        const ReviewRow row { one, document == nullptr ? QString() : titleWords(*document) };
        const bool holdsAll = words.isEmpty()
            || std::ranges::all_of(words, [text = filterText(row)](const QString &word) {
                   return text.contains(word, Qt::CaseInsensitive);
               });
        if (holdsAll)
            found.rows.append(row);
    }
    found.total = found.rows.size();
    if (found.total > MostRows) {
        const auto at = std::ranges::find(
            found.rows, wanted, [](const ReviewRow &row) { return row.item.id; });
        const qsizetype middle = at == found.rows.end() ? 0 : at - found.rows.begin();
        found.rows = found.rows.mid(
            std::clamp<qsizetype>(middle - MostRows / 2, 0, found.total - MostRows), MostRows);
    }
    return found;
}

} // namespace Peel
