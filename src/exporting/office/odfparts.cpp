// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/office/odfparts.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString mediaTypeOf(const QString &name)
{
    if (name.endsWith(".xml"_L1))
        return u"text/xml"_s;
    if (name.endsWith(".svg"_L1))
        return u"image/svg+xml"_s;
    return name.endsWith(".png"_L1) ? u"image/png"_s : QString();
}

} // namespace

PackagePart odfMimetype(const QByteArray &type)
{
    return { u"mimetype"_s, type, true };
}

PackagePart odfMeta(const QString &title, const QString &subject, const QString &description)
{
    XmlPart xml;
    xml.start("office:document-meta"_L1,
        { { "xmlns:office"_L1, u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s },
            { "xmlns:meta"_L1, u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s },
            { "xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s },
            { "office:version"_L1, QString::fromLatin1(odfVersion) } });
    xml.start("office:meta"_L1);
    xml.leaf("meta:generator"_L1, {}, u"PEEL Explorer"_s);
    xml.leaf("dc:title"_L1, {}, title);
    xml.leaf("dc:subject"_L1, {}, subject);
    if (!description.isEmpty())
        xml.leaf("dc:description"_L1, {}, description);
    xml.leaf("dc:language"_L1, {}, u"en-GB"_s);
    xml.end();
    xml.end();
    return { u"meta.xml"_s, xml.bytes() };
}

PackagePart odfManifest(
    const QByteArray &type, const QList<PackagePart> &parts, const QList<OdfObject> &objects)
{
    XmlPart xml;
    xml.start("manifest:manifest"_L1,
        { { "xmlns:manifest"_L1, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s },
            { "manifest:version"_L1, QString::fromLatin1(odfVersion) } });
    xml.leaf("manifest:file-entry"_L1,
        { { "manifest:full-path"_L1, u"/"_s },
            { "manifest:version"_L1, QString::fromLatin1(odfVersion) },
            { "manifest:media-type"_L1, QString::fromLatin1(type) } });
    for (const PackagePart &part : parts) {
        if (part.name != "mimetype"_L1)
            xml.leaf("manifest:file-entry"_L1,
                { { "manifest:full-path"_L1, part.name },
                    { "manifest:media-type"_L1, mediaTypeOf(part.name) } });
    }
    for (const OdfObject &object : objects)
        xml.leaf("manifest:file-entry"_L1,
            { { "manifest:full-path"_L1, object.folder + u'/' },
                { "manifest:version"_L1, QString::fromLatin1(odfVersion) },
                { "manifest:media-type"_L1, object.mediaType } });
    xml.end();
    return { u"META-INF/manifest.xml"_s, xml.bytes() };
}

void startOdfContent(XmlPart &xml)
{
    xml.start("office:document-content"_L1,
        { { "xmlns:office"_L1, u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s },
            { "xmlns:style"_L1, u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s },
            { "xmlns:text"_L1, u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s },
            { "xmlns:table"_L1, u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s },
            { "xmlns:fo"_L1, u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s },
            { "xmlns:svg"_L1, u"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"_s },
            { "xmlns:draw"_L1, u"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"_s },
            { "xmlns:chart"_L1, u"urn:oasis:names:tc:opendocument:xmlns:chart:1.0"_s },
            { "xmlns:number"_L1, u"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"_s },
            { "xmlns:xlink"_L1, u"http://www.w3.org/1999/xlink"_s },
            { "office:version"_L1, QString::fromLatin1(odfVersion) } });
}

QString odfMillimetres(double length)
{
    return QString::number(length, 'f', 2) + u"mm"_s;
}

} // namespace Peel
