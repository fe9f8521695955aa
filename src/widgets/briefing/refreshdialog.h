// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/briefing/briefingrefresh.h"

#include <QDialog>

namespace Peel {

/// What would change in a briefing if it took what the library says now; nothing does until it is
/// accepted. What is said otherwise of pinned blocks stands at the end.
class RefreshDialog final : public QDialog
{
    Q_OBJECT
public:
    RefreshDialog(const RefreshedBriefing &now, QWidget *parent);
};

} // namespace Peel
