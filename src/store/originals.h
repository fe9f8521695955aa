// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace Peel {

/// The folder of the originals beside a library: one file per content, named by its SHA-256.
class Originals
{
public:
    explicit Originals(QString folder);

    static QString sha256Of(const QByteArray &bytes);

    /// Keeps a copy, whole or not at all, and answers whether it is new here.
    Result<bool> keep(const QByteArray &bytes, const QString &sha256, const QString &suffix) const;
    void forget(const QString &sha256, const QString &suffix) const;

    QString pathOf(const QString &sha256, const QString &suffix) const;

private:
    QString m_folder;
};

} // namespace Peel
