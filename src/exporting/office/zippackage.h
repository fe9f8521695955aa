// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Peel {

struct PackagePart
{
    QString name; // path inside the package
    QByteArray bytes;
    bool stored = false; // not compressed: the mimetype of an OpenDocument file must be readable
};

/// The parts as a zip file, in their order. The same parts give the same bytes: no part bears the
/// time of its making. Fails (Internal) where libzip does.
Result<QByteArray> zipOf(const QList<PackagePart> &parts);

} // namespace Peel
