// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Peel {

/// A file that leaves the program, before it is anywhere.
struct ExportFile
{
    QString name; // without a folder
    QByteArray bytes;

    bool operator==(const ExportFile &) const = default;
};

/// All of them into a folder, each beside its old one and renamed (Storage). Answers their paths.
Result<QStringList> saveFiles(const QString &folder, const QList<ExportFile> &files);

/// All of them in one zip file; the same files give the same bytes.
Result<QByteArray> zipped(const QList<ExportFile> &files);

} // namespace Peel
