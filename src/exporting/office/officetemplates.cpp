// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/office/officetemplates.h"

#include "exporting/office/xmlpart.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function and must stand outside of any namespace.
static void openTemplates()
{
    Q_INIT_RESOURCE(office_templates);
}

namespace Peel {

PackagePart templatePart(const QString &templateName, const QString &name)
{
    openTemplates();
    QFile file(u":/office/"_s + templateName);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return { name, isOpen ? file.readAll() : QByteArray() };
}

PackagePart coreProperties(const QString &title, const QString &subject, const QString &description)
{
    XmlPart xml;
    xml.start("cp:coreProperties"_L1,
        { { "xmlns:cp"_L1,
              u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s },
            { "xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s } });
    xml.leaf("dc:title"_L1, {}, title);
    xml.leaf("dc:subject"_L1, {}, subject);
    xml.leaf("dc:creator"_L1, {}, u"PEEL Explorer"_s);
    if (!description.isEmpty())
        xml.leaf("dc:description"_L1, {}, description);
    xml.leaf("dc:language"_L1, {}, u"en-GB"_s);
    xml.end();
    return { u"docProps/core.xml"_s, xml.bytes() };
}

} // namespace Peel
