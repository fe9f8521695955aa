// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentences.h"

#include <QString>

#include <algorithm>

namespace Peel {

/// Puts spaces over [from, to) of a text, so that all else keeps its place.
inline void blank(QString &text, qsizetype from, qsizetype to)
{
    std::fill(text.begin() + from, text.begin() + to, u' ');
}

inline void blank(QString &text, TextRange range)
{
    blank(text, range.from, range.to);
}

} // namespace Peel
