// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace Peel {

/// One of resources/icons in the colour of the text, sharp at every scale. `name` without ".svg".
QIcon icon(const QString &name);
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal ratio);

} // namespace Peel
