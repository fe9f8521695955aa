// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figureexport.h"

#include <QImage>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Peel {

std::unique_ptr<QMimeData> clipboardOf(const Figure &figure)
{
    const Table table = tableOf(figure.spec());
    auto data = std::make_unique<QMimeData>();
    data->setImageData(QImage::fromData(pngOf(figure), "PNG"));
    data->setData(u"image/svg+xml"_s, svgOf(figure));
    data->setHtml(u"<p>%1</p>%2<p>%3</p>"_s.arg(figure.spec().altText.toHtmlEscaped(),
        htmlOf(table), figure.spec().source.toHtmlEscaped()));
    data->setText(QString::fromUtf8(tsvOf(table)));
    return data;
}

} // namespace Peel
