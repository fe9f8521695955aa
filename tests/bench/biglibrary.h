// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/librarygenerator.h"
#include "store/library.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <chrono>
#include <iostream>

namespace Peel::Testing {

/// The library of 1,500 documents, made in the build folder when it is not there yet, and brought
/// up to date when the schema has moved on; one process makes it, the others wait. Empty if it
/// cannot be made.
inline QString bigLibrary()
{
    const LibraryGenerator::Size size;
    const QString path = QStringLiteral(PEEL_BINARY_DIR "/bench-1500.peel");
    QLockFile making(path + QStringLiteral(".lock"));
    making.setStaleLockTime(0); // a lock ends with its process, however long that takes
    if (!making.lock())
        return {};
    if (QFileInfo::exists(path))
        return Library::open(path, Library::Wanted::ReadWrite) ? path : QString();
    const QString started = path + QStringLiteral(".making");
    for (const char *rest : { "", "-wal", "-shm" })
        QFile::remove(started + QLatin1StringView(rest));
    const auto start = std::chrono::steady_clock::now();
    if (!LibraryGenerator(size).write(started) || !QFile::rename(started, path))
        return {};
    std::cout << size.documents << " documents, " << size.documents * size.pages
              << " pages written in "
              << std::chrono::duration_cast<std::chrono::seconds>(
                     std::chrono::steady_clock::now() - start)
                     .count()
              << " s\n";
    return path;
}

} // namespace Peel::Testing
