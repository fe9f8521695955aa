// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Peel {

/// Words of the data for a button, box or menu entry: an ampersand in them is one ("Devon &
/// Cornwall"), no key.
inline QString verbatim(QString words)
{
    return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace Peel
