// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Peel::Pdf {

/// Whether the text is a figure of any kind ("1.16%", "00:08:52", "£4m", "7 sec"), or what stands
/// for a missing one ("N/A", "–").
bool isFigure(const QString &text);

/// Whether the text is a year or a span of years, which is a head more often than a value.
bool isYear(const QString &text);

/// "£000" over the labels of a table says what its figures are in.
bool isThousands(const QString &text);

} // namespace Peel::Pdf
