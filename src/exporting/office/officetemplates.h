// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/office/zippackage.h"

#include <QString>

namespace Peel {

/// A fixed part of a package, from resources/office/: "docx/styles.xml" as `name`.
PackagePart templatePart(const QString &templateName, const QString &name);

/// docProps/core.xml of an Office Open XML file. Without times, so that the same briefing gives the
/// same bytes.
PackagePart coreProperties(
    const QString &title, const QString &subject, const QString &description = {});

} // namespace Peel
