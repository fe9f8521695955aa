// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/importjob.h"

#include <QStringList>

namespace Peel {

struct ImportableFiles
{
    QStringList files; // in the order in which they are read
    QList<PassedOver> passedOver; // what lies beside them
};

/// The files that an import of these paths reads: files as given, folders opened by name with all
/// below them. Of a folder, documents alone are taken: not the pictures and scripts of a saved web
/// page, nothing hidden, no README, not what a PDF of the folder was made from, nothing of a
/// library's own files.
ImportableFiles importableFiles(const QStringList &paths);

} // namespace Peel
