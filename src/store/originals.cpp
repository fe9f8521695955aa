// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/originals.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

Originals::Originals(QString folder)
    : m_folder(std::move(folder))
{
}

QString Originals::sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// Two digits as a folder keep each folder small enough for file managers.
QString Originals::pathOf(const QString &sha256, const QString &suffix) const
{
    return u"%1/%2/%3.%4"_s.arg(m_folder, sha256.first(2), sha256, suffix);
}

Result<bool> Originals::keep(
    const QByteArray &bytes, const QString &sha256, const QString &suffix) const
{
    const QString path = pathOf(sha256, suffix);
    if (QFileInfo(path).size() == bytes.size() && QFileInfo::exists(path))
        return false;
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failure(ErrorKind::Storage,
            u"No folder for the originals can be made beside the library."_s, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::Storage,
            u"The original could not be copied into the library (%1)."_s.arg(file.errorString()),
            path);
    return true;
}

void Originals::forget(const QString &sha256, const QString &suffix) const
{
    QFile::remove(pathOf(sha256, suffix));
}

} // namespace Peel
