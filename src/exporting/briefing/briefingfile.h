// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/briefing/briefing.h"

#include <QStringList>

namespace Peel {

/// Endings of the files that a briefing can be: odt, docx, pptx, pdf, html.
QStringList briefingEndings();

/// The briefing as a file of this ending (NotUnderstood otherwise). The same briefing gives the
/// same bytes. Needs the application that figures need, and its thread.
Result<QByteArray> briefingBytes(const Briefing &briefing, const QString &ending);

/// By the ending of the name. Writes beside and renames, so that a full disk leaves the old file
/// (Storage).
Result<QString> saveBriefing(const Briefing &briefing, const QString &path);

} // namespace Peel
