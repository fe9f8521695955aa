// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/note.h"
#include "domain/result.h"

#include <QList>

namespace Peel {

class Connection;

/// The analyst's notes. Nothing is overwritten: a changed note is a new row, a removed one keeps
/// its own.
class Notes
{
public:
    explicit Notes(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// Those that stand: of one document, in the order of its text, or of all (0).
    Result<QList<Note>> of(qint64 document = 0) const;
    /// Answers the new row; the one of the note's id, where it has one, stands no more.
    /// NotUnderstood without words.
    Result<qint64> write(const Note &note);
    /// False where it stood no more.
    Result<bool> remove(qint64 id);
    /// False where it stands.
    Result<bool> restore(qint64 id);

private:
    const Connection &m_connection;
};

} // namespace Peel
