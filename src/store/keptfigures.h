// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keptfigure.h"
#include "domain/result.h"

#include <QList>

namespace Peel {

class Connection;

/// The figures that a library keeps.
class KeptFigures
{
public:
    explicit KeptFigures(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// By title.
    Result<QList<KeptFigure>> all() const;
    /// A new one where the id is 0, else in place of the one before. Answers the id; NotFound where
    /// the one to replace is gone.
    Result<qint64> save(const KeptFigure &figure);
    /// False where there was none.
    Result<bool> remove(qint64 id);

private:
    const Connection &m_connection;
};

} // namespace Peel
