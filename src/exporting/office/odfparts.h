// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/office/xmlpart.h"
#include "exporting/office/zippackage.h"

#include <QString>
#include <QStringList>

namespace Peel {

constexpr auto odfVersion = "1.3";

/// The part that every OpenDocument file begins with.
PackagePart odfMimetype(const QByteArray &type);
PackagePart odfMeta(const QString &title, const QString &subject, const QString &description = {});

/// A document inside the document: a folder of parts of its own.
struct OdfObject
{
    QString folder; // without a slash behind it
    QString mediaType;
};

/// Lists the parts and the objects that they make. Call it last, with all others.
PackagePart odfManifest(
    const QByteArray &type, const QList<PackagePart> &parts, const QList<OdfObject> &objects = {});

/// Opens the root of a content.xml, which declares every prefix that our documents use.
void startOdfContent(XmlPart &xml);

/// "12.30mm"
QString odfMillimetres(double length);

} // namespace Peel
