// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Peel {

QString sampleFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString beside = program.filePath(u"../share/peel-explorer/samples"_s);
    if (QDir(beside).exists())
        return QDir(beside).canonicalPath();
    const QString installed = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
        u"peel-explorer/samples"_s, QStandardPaths::LocateDirectory);
    return installed.isEmpty() ? QStringLiteral(PEEL_SAMPLES) : installed;
}

} // namespace Peel
