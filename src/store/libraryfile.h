// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>

namespace Peel {

// What the file system says of a library's file, before SQLite is asked. Sentences for the user;
// empty where nothing is in the way.

QString whyNotReadable(const QFileInfo &file);
QString whyNotWritable(const QFileInfo &file);
/// Of a file that is not there yet.
QString whyNotMakeable(const QFileInfo &file);

/// The shared memory of SQLite's write-ahead log works on disks of this machine alone.
bool isOnNetwork(const QFileInfo &file);

/// Nobody has the file open for writing and no lock file can be made beside it.
bool isBeyondChange(const QFileInfo &file);

} // namespace Peel
