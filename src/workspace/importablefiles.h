// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Peel {

/// The files that an import of these paths reads: files as given, folders opened by name with all
/// below them. Of a folder, documents alone are taken: not the pictures and scripts of a saved web
/// page, nothing hidden, no README, nothing of a library's own files.
QStringList importableFiles(const QStringList &paths);

} // namespace Peel
