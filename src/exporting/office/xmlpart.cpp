// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/office/xmlpart.h"

#include <algorithm>

namespace Peel {

XmlPart::XmlPart()
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setDevice(&m_buffer);
    m_writer.writeStartDocument();
}

void XmlPart::start(QLatin1StringView name, Attributes attributes)
{
    m_writer.writeStartElement(name);
    for (const auto &[key, value] : attributes)
        m_writer.writeAttribute(key, xmlSafe(value));
}

void XmlPart::text(const QString &text)
{
    m_writer.writeCharacters(xmlSafe(text));
}

void XmlPart::end()
{
    m_writer.writeEndElement();
}

void XmlPart::leaf(QLatin1StringView name, Attributes attributes, const QString &words)
{
    start(name, attributes);
    if (!words.isEmpty())
        text(words);
    end();
}

QByteArray XmlPart::bytes()
{
    m_writer.writeEndDocument();
    return m_buffer.data();
}

QString xmlSafe(const QString &text)
{
    const auto isForeign = [](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE)
            || c == QChar(0xFFFF);
    };
    if (std::none_of(text.begin(), text.end(), isForeign))
        return text;
    QString safe = text;
    safe.removeIf(isForeign);
    return safe;
}

} // namespace Peel
