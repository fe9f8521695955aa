// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/scopewords.h"
#include "ingest/quantities/period.h"
#include "ingest/readdocument.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace Peel {

/// "2019/20 in numbers", "Key figures".
bool isPanelTitle(const QString &text);

/// Title of the panel that block `index` stands in: the nearest heading of that kind above.
const Block *panelTitle(const ReadDocument &document, int index);

/// The time of a panel: in its title, or by itself in the line below ("As at 31 March 2024 unless
/// stated").
std::optional<Period> panelPeriod(
    const ReadDocument &document, const Block &title, const ScopeWords &scopes);

/// What the line below a row of key figures says of their times: "Staff as at 31 March 2019; calls
/// are for the month of March 2019".
class PanelNote
{
public:
    void add(const QString &subject, const Period &period)
    {
        m_times.push_back({ subject, period });
    }

    /// The time of the figures that it speaks of by name, else `over`, the one that stands over the
    /// row, else its first.
    std::optional<Period> periodOf(const QString &name, const std::optional<Period> &over) const;

private:
    std::vector<std::pair<QString, Period>> m_times;
};

/// Of the row of key figures that ends with block `index` or goes on behind it.
PanelNote noteBelow(const ReadDocument &document, int index, const ScopeWords &scopes);

} // namespace Peel
