// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/briefing/figurepictures.h"
#include "exporting/office/xmlpart.h"

namespace Peel {

/// Office Open XML measures in English Metric Units.
constexpr double emuPerMillimetre = 36000;
QString emu(double millimetres);

/// What a picture element of DrawingML needs to know.
struct OoxmlPicture
{
    int id = 1; // unique in its document
    QString name;
    QString altText;
    QString png; // relationship ids
    QString svg;
};

/// The blip fill: the PNG for every program, the SVG for those that know it.
void addBlip(XmlPart &xml, QLatin1StringView element, const OoxmlPicture &picture);

/// The relationships of a part that shows pictures, as a part of its own. Targets are relative to
/// the part; `links` are outside of the package.
struct Relationship
{
    QString id;
    QString type; // the last word of its address: "image"
    QString target;
    bool outside = false;
};

QByteArray relationshipsOf(const QList<Relationship> &relationships);

} // namespace Peel
