// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markindex.h"

namespace Peel {

MarkIndex::MarkIndex(const QList<Mark> &marks)
{
    for (const Mark &mark : marks)
        m_byDocument[mark.place.document].append(mark);
}

QString MarkIndex::value(Mark::Kind kind, const QuotedPlace &place) const
{
    if (!m_byDocument.contains(place.document))
        return {};
    QString moved; // the same words, elsewhere since the document was read again
    for (const Mark &mark : m_byDocument.value(place.document)) {
        if (mark.kind != kind || mark.place.quote.simplified() != place.quote.simplified())
            continue;
        if (mark.place.start == place.start)
            return mark.value;
        moved = mark.value;
    }
    return moved;
}

std::optional<Mark> MarkIndex::markIn(Mark::Kind kind, qint64 document, int start, int end) const
{
    for (const Mark &mark : m_byDocument.value(document)) {
        const int at = mark.place.start;
        if (mark.kind == kind && (at == start || (at > start && at < end)))
            return mark;
    }
    return std::nullopt;
}

} // namespace Peel
