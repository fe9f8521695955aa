// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exports.h"

#include "exporting/briefing/briefingfile.h"
#include "exporting/briefing/briefingjson.h"
#include "exporting/exclusion.h"
#include "exporting/figureexport.h"
#include "exporting/figureworkbook.h"
#include "exporting/tablefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

using Files = Result<QList<ExportFile>>;

QByteArray pictureBytes(const FigureSpec &spec, const QString &format)
{
    const Figure figure = Figure::onItsSheet(spec);
    if (format == "svg"_L1)
        return svgOf(figure);
    if (format == "pdf"_L1)
        return pdfOf(figure);
    return pngOf(figure, format == "png1"_L1 ? 1 : format == "png3"_L1 ? 3 : 2);
}

/// "calls@3x.png": pictures of several sizes stand beside each other.
QString pictureName(const QString &name, const QString &format)
{
    if (format == "png1"_L1)
        return name + u"@1x.png"_s;
    if (format == "png3"_L1)
        return name + u"@3x.png"_s;
    return name + u'.' + format;
}

bool isPicture(const QString &format)
{
    return format == "svg"_L1 || format.startsWith("png"_L1);
}

/// What reads a figure's table without the figure: its words beside the title.
QString wordsAround(const FigureSpec &spec)
{
    QStringList words = QStringList { spec.subtitle } + notesOf(spec) + QStringList { spec.source };
    words.removeAll(QString());
    return words.join(u' ');
}

QList<ExportFile> csvFilesOf(const Briefing &briefing, const QString &name)
{
    QList<ExportFile> files;
    int figures = 0;
    int tables = 0;
    for (const BriefingBlock &block : briefing.blocks) {
        if (const auto *figure = std::get_if<BriefingFigure>(&block))
            files += csvFiles(tableOf(figure->spec), wordsAround(figure->spec),
                u"%1-figure-%2.csv"_s.arg(name).arg(++figures));
        else if (const auto *table = std::get_if<BriefingTable>(&block))
            files += csvFiles(printedTable(*table), table->notes.join(u' '),
                u"%1-table-%2.csv"_s.arg(name).arg(++tables));
    }
    return files;
}

QList<ExportFile> picturesOf(const Briefing &briefing, const QString &format, const QString &name)
{
    QList<ExportFile> files;
    int figures = 0;
    for (const BriefingBlock &block : briefing.blocks) {
        if (const auto *figure = std::get_if<BriefingFigure>(&block))
            files.append({ pictureName(u"%1-figure-%2"_s.arg(name).arg(++figures), format),
                pictureBytes(figure->spec, format) });
    }
    return files;
}

Files oneFile(const Result<QByteArray> &bytes, const QString &name)
{
    return bytes.map([&name](const QByteArray &all) {
        return QList<ExportFile> { { name, all } };
    });
}

Files filesOf(const Briefing &briefing, const QString &format, const QString &name)
{
    const QString file = name + u'.' + format;
    if (format == "csv"_L1)
        return csvFilesOf(briefing, name);
    if (format == "json"_L1)
        return QList<ExportFile> { { file, QJsonDocument(toJson(briefing)).toJson() } };
    if (format == "xlsx"_L1)
        return oneFile(xlsxOf(workbookOf(briefing)), file);
    if (format == "ods"_L1)
        return oneFile(odsOf(workbookOf(briefing)), file);
    if (isPicture(format))
        return picturesOf(briefing, format, name);
    return oneFile(briefingBytes(briefing, format), file);
}

Files filesOf(const FigureSpec &spec, const QString &format, const QString &name)
{
    if (isPicture(format) || format == "pdf"_L1)
        return QList<ExportFile> { { pictureName(name, format), pictureBytes(spec, format) } };
    if (format == "csv"_L1)
        return csvFiles(tableOf(spec), wordsAround(spec), name + u".csv"_s);
    if (format == "json"_L1)
        return QList<ExportFile> { { name + u".json"_s, QJsonDocument(toJson(spec)).toJson() } };
    Briefing briefing = briefingOf(spec);
    if (format == "html"_L1 || format == "xlsx"_L1 || format == "ods"_L1)
        briefing.blocks.removeLast(); // the figure brings its table along
    return filesOf(briefing, format, name);
}

tl::unexpected<Error> unknownFormat(const QString &format)
{
    return failure(ErrorKind::NotUnderstood,
        u"There is no format “%1”. There are: %2."_s.arg(format, exportFormatIds().join(u", "_s)));
}

} // namespace

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> all {
        { u"pdf"_s, u"pdf"_s, u"PDF"_s },
        { u"odt"_s, u"odt"_s, u"OpenDocument text (.odt)"_s },
        { u"docx"_s, u"docx"_s, u"Word document (.docx)"_s },
        { u"pptx"_s, u"pptx"_s, u"Slides (.pptx)"_s },
        { u"html"_s, u"html"_s, u"Web page (.html)"_s },
        { u"xlsx"_s, u"xlsx"_s, u"Excel workbook (.xlsx)"_s },
        { u"ods"_s, u"ods"_s, u"OpenDocument spreadsheet (.ods)"_s },
        { u"csv"_s, u"csv"_s, u"CSV with its description"_s },
        { u"svg"_s, u"svg"_s, u"SVG drawing"_s },
        { u"png"_s, u"png"_s, u"PNG picture, 2×"_s },
        { u"png1"_s, u"png"_s, u"PNG picture, 1×"_s },
        { u"png3"_s, u"png"_s, u"PNG picture, 3× (print)"_s },
        { u"json"_s, u"json"_s, u"Data to open again (.json)"_s },
    };
    return all;
}

QStringList exportFormatIds()
{
    QStringList ids;
    for (const ExportFormat &format : exportFormats())
        ids.append(format.id);
    return ids;
}

const ExportFormat *exportFormatOf(const QString &ending)
{
    const auto &all = exportFormats();
    const auto found = std::find_if(all.begin(), all.end(),
        [&ending](const ExportFormat &format) { return format.ending == ending.toLower(); });
    return found == all.end() ? nullptr : &*found;
}

Files exported(const Export &what, const QString &format, const QString &name)
{
    if (!exportFormatIds().contains(format))
        return unknownFormat(format);
    return std::visit([&](const auto &one) { return filesOf(one, format, name); }, what);
}

Files exported(const Export &what, const QStringList &formats, const QString &name,
    const ExportProgress &progress)
{
    QList<ExportFile> all;
    int done = 0;
    for (const QString &format : formats) {
        if (progress && !progress(done++, static_cast<int>(formats.size())))
            return failure(ErrorKind::Cancelled, u"Cancelled."_s);
        const Files files = exported(what, format, name);
        if (!files)
            return files;
        all += *files;
    }
    return all;
}

Result<QStringList> saveExport(const Export &what, const QString &path, const QStringList &formats)
{
    const QFileInfo target(path);
    const QString ending = target.suffix().toLower();
    const ExportFormat *meant = exportFormatOf(ending);
    const bool isZip = ending == "zip"_L1;
    if (!isZip && formats.isEmpty() && meant == nullptr)
        return failure(ErrorKind::NotUnderstood,
            u"The ending of “%1” is of no known format. There are: %2, and zip for all of them."_s
                .arg(path, exportFormatIds().join(u", "_s)));
    const QString name = isZip || meant != nullptr ? target.completeBaseName() : target.fileName();
    const QStringList wanted = !formats.isEmpty() ? formats
        : isZip                                   ? exportFormatIds()
                                                  : QStringList { meant->id };
    const Files files = exported(what, wanted, name);
    if (!files)
        return tl::unexpected(files.error());
    if (!isZip)
        return saveFiles(target.path(), *files);
    return zipped(*files)
        .and_then([&path](const QByteArray &bytes) { return saveBytes(path, bytes); })
        .map([](const QString &saved) { return QStringList { saved }; });
}

Briefing briefingOf(const FigureSpec &spec)
{
    Briefing briefing;
    briefing.title = spec.title;
    briefing.subtitle = spec.subtitle;
    briefing.blocks
        = { BriefingFigure { spec, {} }, BriefingTable { tableOf(spec), {}, { spec.source } } };
    return briefing;
}

QJsonObject toJson(const Export &what)
{
    if (const auto *figure = std::get_if<FigureSpec>(&what))
        return { { u"figure"_s, toJson(*figure) } };
    return { { u"briefing"_s, toJson(std::get<Briefing>(what)) } };
}

Result<Export> exportFromJson(const QJsonObject &json)
{
    if (json.contains("figure"_L1))
        return figureSpecFromJson(json["figure"_L1].toObject()).map([](const FigureSpec &spec) {
            return Export(spec);
        });
    return briefingFromJson(json["briefing"_L1].toObject()).map([](const Briefing &briefing) {
        return Export(briefing);
    });
}

} // namespace Peel
