// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QToolButton;

namespace Peel {

/// The action as a button, with its words short enough for the line above a list.
QToolButton *actionButton(QAction *action, const QString &text);

} // namespace Peel
