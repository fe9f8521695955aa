// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace Peel {

class Connection;

/// The briefing of a library, as JSON of its maker.
class KeptBriefing
{
public:
    explicit KeptBriefing(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// Empty where none was kept yet.
    Result<QString> load() const;
    Result<bool> save(const QString &content);

private:
    const Connection &m_connection;
};

} // namespace Peel
