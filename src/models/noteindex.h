// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/note.h"
#include "domain/sourcespan.h"

#include <QHash>
#include <QList>

namespace Peel {

/// The analyst's notes by where they stand.
class NoteIndex
{
public:
    NoteIndex() = default;
    explicit NoteIndex(const QList<Note> &notes);

    /// Notes on exactly these words; with an empty quote, on the whole document.
    QList<Note> at(qint64 document, const SourceSpan &span) const;
    bool isNoted(qint64 document, const SourceSpan &span) const;

    /// In the order of the text, those on the whole document first.
    QList<Note> ofDocument(qint64 document) const { return m_byDocument.value(document); }

private:
    QHash<qint64, QList<Note>> m_byDocument;
};

} // namespace Peel
