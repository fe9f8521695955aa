// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/noteindex.h"

#include <algorithm>

namespace Peel {
namespace {

/// The words tell; where they stand parts equal ones, unless the document was read again since.
bool isAt(const Note &note, const SourceSpan &span)
{
    return note.place.quote.simplified() == span.quote.simplified();
}

} // namespace

NoteIndex::NoteIndex(const QList<Note> &notes)
{
    for (const Note &note : notes)
        m_byDocument[note.place.document].append(note);
    for (QList<Note> &ofOne : m_byDocument)
        std::ranges::stable_sort(ofOne, {}, [](const Note &note) { return note.place.start; });
}

QList<Note> NoteIndex::at(qint64 document, const SourceSpan &span) const
{
    QList<Note> found = ofDocument(document);
    found.removeIf([&span](const Note &note) { return !isAt(note, span); });
    const auto isHere = [&span](const Note &note) { return note.place.start == span.start; };
    if (std::ranges::any_of(found, isHere))
        found.removeIf([&](const Note &note) { return !isHere(note); });
    return found;
}

bool NoteIndex::isNoted(qint64 document, const SourceSpan &span) const
{
    const auto notes = m_byDocument.constFind(document);
    return notes != m_byDocument.cend() && !at(document, span).isEmpty();
}

} // namespace Peel
