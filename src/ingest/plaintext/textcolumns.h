// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Peel {

/// Running text set in columns, kept side by side with blanks, becomes one column under the other:
///
///     The force knows its        Victims are told
///     neighbourhoods and has     how their case goes
///     a plan for each.           on.
///
/// Lines of tables, whose columns are not filled with words, stay as they are.
QStringList withoutColumns(const QStringList &page);

} // namespace Peel
