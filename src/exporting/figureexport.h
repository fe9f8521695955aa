// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/figure.h"
#include "exporting/figuretable.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QMimeData;

namespace Peel {

/// Pictures of a figure. The same figure gives the same bytes, whenever and wherever there are the
/// same fonts.
QByteArray pngOf(const Figure &figure, double scale = 2);
QByteArray svgOf(const Figure &figure);
QByteArray pdfOf(const Figure &figure);

/// By the ending of the name: .png, .svg, .pdf (NotUnderstood otherwise). Writes beside and
/// renames, so that a full disk leaves the old file (Storage).
Result<QString> saveFigure(const Figure &figure, const QString &path, double pngScale = 2);

/// Picture, SVG, HTML table and tab-separated text together. The caller gives it to the clipboard.
std::unique_ptr<QMimeData> clipboardOf(const Figure &figure);

} // namespace Peel
