// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/office/zippackage.h"

#include <QString>
#include <QStringList>

namespace Peel {

constexpr auto odfVersion = "1.3";

/// The part that every OpenDocument file begins with.
PackagePart odfMimetype(const QByteArray &type);
PackagePart odfMeta(const QString &title, const QString &subject);
/// Lists the parts. Call it last, with all others.
PackagePart odfManifest(const QByteArray &type, const QList<PackagePart> &parts);

} // namespace Peel
