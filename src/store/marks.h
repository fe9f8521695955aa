// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mark.h"
#include "domain/result.h"

#include <QList>

namespace Peel {

class Connection;

/// The analyst's marks. Nothing is overwritten: the newest mark of a kind counts at its place, and
/// undoing it brings back the one before.
class Marks
{
public:
    explicit Marks(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// Those that count and say something, in no order that means anything.
    Result<QList<Mark>> all() const;
    /// Answers the new row. NotUnderstood without a quote, or for a day that is none.
    Result<qint64> make(const Mark &mark);
    /// False where it stood no more.
    Result<bool> undo(qint64 id);

private:
    const Connection &m_connection;
};

} // namespace Peel
