// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Peel {

/// The web page of a saved web archive.
struct MhtmlPage
{
    QByteArray html; // transfer encoding undone
    QByteArray charset; // as the part declares it, may be empty
    QString address; // where it was saved from, may be empty
};

/// The first text/html part, also of nested multiparts; nothing when there is none.
std::optional<MhtmlPage> firstPageOf(const QByteArray &mhtml);

} // namespace Peel
