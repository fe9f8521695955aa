// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QMimeData;

namespace Peel {

/// The selected cells with their heads as tab-separated text and as an HTML table; null where
/// nothing is selected. The caller owns it.
QMimeData *copiedTable(const QAbstractItemView &view);

} // namespace Peel
