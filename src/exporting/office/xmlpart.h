// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace Peel {

/// One XML file of a package, written from its root to its end. Names carry their prefix; the root
/// declares the prefixes as attributes.
class XmlPart final
{
public:
    using Attributes = std::initializer_list<std::pair<QLatin1StringView, QString>>;

    XmlPart();

    void start(QLatin1StringView name, Attributes attributes = {});
    void text(const QString &text);
    void end();
    /// An element that holds nothing but attributes, or nothing but text.
    void leaf(QLatin1StringView name, Attributes attributes = {}, const QString &text = {});

    /// All elements must have been ended.
    QByteArray bytes();

private:
    QBuffer m_buffer;
    QXmlStreamWriter m_writer;
};

/// Characters that XML cannot hold are left out: they come from damaged documents.
QString xmlSafe(const QString &text);

} // namespace Peel
