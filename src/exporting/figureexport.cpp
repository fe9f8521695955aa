// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figureexport.h"

#include "exporting/figurefile.h"
#include "exporting/pdffile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double pixelsPerInch = 96;
const QString maker = u"PEEL Explorer"_s;

/// How large the sheet is in the written file, in its own units.
QSize pixelSize(const Figure &figure, double scale)
{
    const QSizeF &sheet = figure.size().sheet;
    return { static_cast<int>(std::lround(sheet.width() * scale)),
        static_cast<int>(std::lround(sheet.height() * scale)) };
}

QImage imageOf(const Figure &figure, double scale)
{
    QImage image(pixelSize(figure, scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    const int dotsPerMetre = static_cast<int>(std::lround(pixelsPerInch * scale / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    figure.paint(painter, image.rect());
    return image;
}

/// Qt writes neither what the picture is nor how to read it: title and description are named on the
/// root, with fonts to fall back on and the size on paper.
QByteArray describedSvg(QByteArray svg, const Figure &figure)
{
    QString text = QString::fromUtf8(svg);
    text.replace(
        u"<svg "_s, u"<svg role=\"img\" aria-labelledby=\"figure-title figure-description\" "_s);
    text.replace(u"<title>"_s, u"<title id=\"figure-title\">"_s);
    text.replace(u"<desc>"_s, u"<desc id=\"figure-description\">"_s);
    text.replace(u"font-family=\"Liberation Sans\""_s,
        u"font-family=\"Liberation Sans, Arial, Helvetica, sans-serif\""_s);
    const QSizeF paper = figure.size().millimetres;
    static const QRegularExpression size(u"width=\"[^\"]*\" height=\"[^\"]*\""_s);
    const QString wanted = paper.isEmpty()
        ? u"width=\"%1\" height=\"%2\""_s.arg(figure.size().sheet.width())
              .arg(figure.size().sheet.height())
        : u"width=\"%1mm\" height=\"%2mm\""_s.arg(paper.width()).arg(paper.height());
    const auto found = size.match(text);
    if (found.hasMatch())
        text.replace(found.capturedStart(), found.capturedLength(), wanted);
    return text.toUtf8();
}

QPageSize pageSizeOf(const Figure &figure)
{
    const QSizeF paper = figure.size().millimetres;
    if (!paper.isEmpty())
        return QPageSize(paper, QPageSize::Millimeter, {}, QPageSize::ExactMatch);
    const QSizeF points = figure.size().sheet * (72 / pixelsPerInch);
    return QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch);
}

} // namespace

QByteArray pngOf(const Figure &figure, double scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setText(u"Title"_s, figure.spec().title);
    writer.setText(u"Description"_s, figure.spec().altText);
    writer.setText(u"Source"_s, figure.spec().source);
    writer.setText(u"Software"_s, maker);
    writer.setText(figureKey, QString::fromUtf8(embeddedSpec(figure.spec())));
    return writer.write(imageOf(figure, scale)) ? bytes : QByteArray();
}

QByteArray svgOf(const Figure &figure)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(pixelsPerInch));
    generator.setSize(pixelSize(figure, 1));
    generator.setViewBox(QRectF({}, figure.size().sheet));
    generator.setTitle(figure.spec().title);
    generator.setDescription(figure.spec().altText);
    {
        QPainter painter(&generator);
        figure.paint(painter, QRectF({}, figure.size().sheet));
    }
    return withEmbeddedSpec(describedSvg(bytes, figure), figure.spec());
}

QByteArray pdfOf(const Figure &figure)
{
    return pdfBytes(figure.spec().title, [&figure](QPdfWriter &writer) {
        writer.setPageSize(pageSizeOf(figure));
        writer.setPageMargins({});
        writer.addFileAttachment(u"figure.csv"_s, csvOf(tableOf(figure.spec())), u"text/csv"_s);
        writer.addFileAttachment(
            u"figure.json"_s, embeddedSpec(figure.spec()), u"application/json"_s);
        QPainter painter(&writer);
        figure.paint(painter, QRectF(0, 0, writer.width(), writer.height()));
    });
}

Result<QString> saveFigure(const Figure &figure, const QString &path, double pngScale)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "png"_L1)
        return saveBytes(path, pngOf(figure, pngScale));
    if (ending == "svg"_L1)
        return saveBytes(path, svgOf(figure));
    if (ending == "pdf"_L1)
        return saveBytes(path, pdfOf(figure));
    return failure(ErrorKind::NotUnderstood,
        u"A figure is written as .svg, .png or .pdf, not “%1”."_s.arg(path));
}

} // namespace Peel
