// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figurefile.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QJsonDocument>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Peel {

const QString figureKey = u"PeelExplorerFigure"_s;

namespace {

const QString elementName = u"figure"_s;
const QString elementSpace = u"urn:peel-explorer:figure"_s;
constexpr qint64 largestFile = 64 * 1024 * 1024;

QByteArray specInPng(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    const QImageReader reader(&buffer, "png");
    return reader.text(figureKey).toUtf8();
}

QByteArray specInSvg(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == elementName
            && reader.namespaceUri() == elementSpace)
            return reader.readElementText(QXmlStreamReader::IncludeChildElements).toUtf8();
    }
    return {};
}

Result<FigureSpec> specFromJson(const QByteArray &bytes, const QString &path)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(
            ErrorKind::Unreadable, u"“%1” is no JSON: %2."_s.arg(path, error.errorString()));
    return figureSpecFromJson(json.object());
}

} // namespace

QByteArray embeddedSpec(const FigureSpec &spec)
{
    return QJsonDocument(toJson(spec)).toJson(QJsonDocument::Compact);
}

QByteArray withEmbeddedSpec(const QByteArray &svg, const FigureSpec &spec)
{
    const QString data = QString::fromUtf8(embeddedSpec(spec)).toHtmlEscaped();
    const QByteArray metadata
        = u"<metadata><%1 xmlns=\"%2\">%3</%1></metadata>\n"_s.arg(elementName, elementSpace, data)
              .toUtf8();
    const qsizetype end = svg.lastIndexOf("</svg>");
    return end < 0 ? svg : svg.first(end) + metadata + svg.sliced(end);
}

Result<FigureSpec> figureFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Unreadable, u"“%1” cannot be read: %2."_s.arg(path, file.errorString()));
    if (file.size() > largestFile)
        return failure(ErrorKind::Unreadable, u"“%1” is too large for a figure."_s.arg(path));
    const QByteArray bytes = file.readAll();
    const bool png = bytes.startsWith("\x89PNG");
    const bool svg = bytes.trimmed().startsWith('<');
    if (!png && !svg)
        return specFromJson(bytes, path);
    const QByteArray inside = png ? specInPng(bytes) : specInSvg(bytes);
    if (inside.isEmpty())
        return failure(ErrorKind::NotFound,
            u"“%1” holds no figure of PEEL Explorer: its data are not in it."_s.arg(path));
    return specFromJson(inside, path);
}

} // namespace Peel
