// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Peel {

/// The round as it is printed: "2023–25" for the id "2023-25".
inline QString roundName(QString round)
{
    return round.replace(u'-', u'–');
}

} // namespace Peel
