// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/libraryfile.h"

#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// The first bytes of every SQLite file. An empty file is a library that is still to be made.
bool looksLikeSqlite(const QByteArray &head)
{
    return head.isEmpty() || head == QByteArray("SQLite format 3\0", 16);
}

bool isFolderWritable(const QFileInfo &file)
{
    return QFileInfo(file.absolutePath()).isWritable();
}

bool isOnReadOnlyMedium(const QFileInfo &file)
{
    return QStorageInfo(file.absolutePath()).isReadOnly();
}

} // namespace

QString whyNotReadable(const QFileInfo &file)
{
    if (file.isDir())
        return u"%1 is a folder, not a library."_s.arg(file.filePath());
    QFile content(file.absoluteFilePath());
    if (!content.open(QIODevice::ReadOnly))
        return u"There is no permission to read %1."_s.arg(file.filePath());
    if (!looksLikeSqlite(content.read(16)))
        return u"%1 is not a library of PEEL Explorer."_s.arg(file.filePath());
    return {};
}

QString whyNotWritable(const QFileInfo &file)
{
    if (isOnReadOnlyMedium(file))
        return u"It lies on a medium that can only be read."_s;
    if (!file.isWritable())
        return u"There is no permission to change it."_s;
    if (!isFolderWritable(file)) // SQLite needs its journal beside the file
        return u"There is no permission to write in its folder."_s;
    return {};
}

QString whyNotMakeable(const QFileInfo &file)
{
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return u"There is no folder %1 to make a library in."_s.arg(folder.filePath());
    if (!folder.isWritable() || isOnReadOnlyMedium(file))
        return u"There is no permission to make a library in %1."_s.arg(folder.filePath());
    return {};
}

bool isOnNetwork(const QFileInfo &file)
{
    static constexpr std::array network { "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs",
        "ceph", "glusterfs", "fuse.sshfs", "fuse.gvfsd-fuse", "davfs" };
    const QByteArray type = QStorageInfo(file.absolutePath()).fileSystemType();
    return std::any_of(
        network.begin(), network.end(), [&](const char *name) { return type == name; });
}

bool isBeyondChange(const QFileInfo &file)
{
    const bool isClosed = !QFile::exists(file.absoluteFilePath() + "-wal"_L1);
    return isClosed && (!isFolderWritable(file) || isOnReadOnlyMedium(file));
}

} // namespace Peel
