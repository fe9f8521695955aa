// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/briefing/briefing.h"
#include "exporting/exportfile.h"

#include <QJsonObject>

#include <functional>
#include <variant>

namespace Peel {

/// What can be handed over: a figure by itself, or a briefing.
using Export = std::variant<FigureSpec, Briefing>;

/// One kind of file that it can become.
struct ExportFormat
{
    QString id; // "png3"
    QString ending; // "png"
    QString name; // "PNG picture, 3×"
};

/// pdf, odt, docx, pptx, html, xlsx, ods, csv, svg, png (2×), png1, png3, json.
const QList<ExportFormat> &exportFormats();
QStringList exportFormatIds();
/// The one that a file's ending means; nullptr for an unknown one. A .png is 2×.
const ExportFormat *exportFormatOf(const QString &ending);

/// The files of this format, "NAME.odt". Pictures and CSVs of a briefing are one for each figure
/// and table, "NAME-figure-1.svg"; beside a CSV stands its description. NotUnderstood for an
/// unknown format. Needs the application that figures need, and its thread. The same thing gives
/// the same bytes.
Result<QList<ExportFile>> exported(const Export &what, const QString &format, const QString &name);

/// Called before each format with how many are done; false ends it (Cancelled).
using ExportProgress = std::function<bool(int done, int formats)>;
Result<QList<ExportFile>> exported(const Export &what, const QStringList &formats,
    const QString &name, const ExportProgress &progress = {});

/// Writes `path` by its ending, or all `formats` (where there are some) under its name without the
/// ending; with the ending .zip into one file, all formats where none are named. Answers the paths.
Result<QStringList> saveExport(
    const Export &what, const QString &path, const QStringList &formats = {});

/// A briefing of one figure with the table of its marks.
Briefing briefingOf(const FigureSpec &spec);

QJsonObject toJson(const Export &what);
Result<Export> exportFromJson(const QJsonObject &json);

} // namespace Peel
