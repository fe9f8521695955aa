// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/decoding.h"

#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// What windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters.
constexpr std::array<char16_t, 32> windows1252 { 0x20AC, 0x20, 0x201A, 0x0192, 0x201E, 0x2026,
    0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x20, 0x017D, 0x20, 0x20, 0x2018,
    0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x20,
    0x017E, 0x0178 };

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252.at(c.unicode() - 0x80U));
    }
    return text;
}

/// Latin-1 and ASCII are read as windows-1252, as browsers do.
bool isSingleByte(const QByteArray &charset)
{
    const QByteArray name = charset.toLower();
    return name.contains("8859-1") || name.contains("1252") || name.contains("ascii")
        || name.contains("latin1") || name.contains("latin-1");
}

QString fromCharset(const QByteArray &bytes, const QByteArray &charset)
{
    const auto encoding
        = QStringConverter::encodingForData(QByteArrayView(bytes).first(qMin(bytes.size(), 4)));
    if (encoding)
        return QStringDecoder(*encoding).decode(bytes);
    if (isSingleByte(charset))
        return fromWindows1252(bytes);
    QStringDecoder declared(charset.constData());
    if (declared.isValid() && charset.toLower() != "utf-8") {
        const QString text = declared.decode(bytes);
        if (!declared.hasError())
            return text;
    }
    return isValidUtf8(bytes) ? QString::fromUtf8(bytes) : fromWindows1252(bytes);
}

} // namespace

bool isValidUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && !text.isNull();
}

QString decodedText(const QByteArray &bytes, const QByteArray &declaredCharset)
{
    QString text = fromCharset(bytes, declaredCharset);
    text.replace("\r\n"_L1, "\n"_L1);
    for (QChar &c : text) {
        if (c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029) || c == QChar(0x85))
            c = u'\n';
        else if ((c < u' ' && c != u'\n' && c != u'\t' && c != u'\f') || c == QChar(0x7F)
            || c == QChar(0xFEFF))
            c = u' ';
    }
    return text;
}

} // namespace Peel
