// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Peel {

/// Text out of bytes: a byte order mark decides, then the declared charset (MHTML part or `<meta>`;
/// empty for none), then valid UTF-8, else windows-1252. Line ends become '\n'; control characters
/// become blanks. A page that declares UTF-8 and is not is read as windows-1252.
QString decodedText(const QByteArray &bytes, const QByteArray &declaredCharset = {});

bool isValidUtf8(QByteArrayView bytes);

} // namespace Peel
