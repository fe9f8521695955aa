// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/office/ooxmlpicture.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {

QString emu(double millimetres)
{
    return QString::number(std::llround(millimetres * emuPerMillimetre));
}

void addBlip(XmlPart &xml, QLatin1StringView element, const OoxmlPicture &picture)
{
    xml.start(element);
    xml.start("a:blip"_L1, { { "r:embed"_L1, picture.png } });
    xml.start("a:extLst"_L1);
    xml.start("a:ext"_L1, { { "uri"_L1, u"{96DAC541-7B7A-43D3-8B79-37D633B846F1}"_s } });
    xml.leaf("asvg:svgBlip"_L1,
        { { "xmlns:asvg"_L1, u"http://schemas.microsoft.com/office/drawing/2016/SVG/main"_s },
            { "r:embed"_L1, picture.svg } });
    xml.end();
    xml.end();
    xml.end();
    xml.start("a:stretch"_L1);
    xml.leaf("a:fillRect"_L1);
    xml.end();
    xml.end();
}

QByteArray relationshipsOf(const QList<Relationship> &relationships)
{
    XmlPart xml;
    xml.start("Relationships"_L1,
        { { "xmlns"_L1, u"http://schemas.openxmlformats.org/package/2006/relationships"_s } });
    for (const Relationship &one : relationships)
        xml.leaf("Relationship"_L1,
            { { "Id"_L1, one.id },
                { "Type"_L1,
                    u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s
                        + one.type },
                { "Target"_L1, one.target },
                { "TargetMode"_L1, one.outside ? u"External"_s : u"Internal"_s } });
    xml.end();
    return xml.bytes();
}

} // namespace Peel
