// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Peel {

/// A figure that a library keeps. Its content is JSON of whoever draws it.
struct KeptFigure
{
    qint64 id = 0; // 0 until it is kept
    QString title;
    QString content;

    bool operator==(const KeptFigure &) const = default;
};

} // namespace Peel
