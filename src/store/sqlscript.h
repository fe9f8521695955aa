// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Peel {

/// The statements of an SQL file, without comments before them and without the closing semicolon.
/// Knows strings, comments and the body of a trigger.
QStringList sqlStatements(const QString &script);

} // namespace Peel
