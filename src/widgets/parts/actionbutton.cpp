// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/actionbutton.h"

#include <QAction>
#include <QToolButton>

namespace Peel {

QToolButton *actionButton(QAction *action, const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(action->toolTip());
    button->setAccessibleName(text);
    button->setAccessibleDescription(action->statusTip());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QToolButton::setEnabled);
    return button;
}

} // namespace Peel
