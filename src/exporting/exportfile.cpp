// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportfile.h"

#include "exporting/office/zippackage.h"
#include "exporting/table.h"

#include <QDir>

namespace Peel {

Result<QStringList> saveFiles(const QString &folder, const QList<ExportFile> &files)
{
    QStringList paths;
    for (const ExportFile &file : files) {
        const auto saved = saveBytes(QDir(folder).filePath(file.name), file.bytes);
        if (!saved)
            return tl::unexpected(saved.error());
        paths.append(*saved);
    }
    return paths;
}

Result<QByteArray> zipped(const QList<ExportFile> &files)
{
    QList<PackagePart> parts;
    for (const ExportFile &file : files)
        parts.append({ file.name, file.bytes });
    return zipOf(parts);
}

} // namespace Peel
