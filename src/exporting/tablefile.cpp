// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/tablefile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// What the columns are, to https://www.w3.org/TR/tabular-metadata/.
QByteArray csvMetadata(const Table &table, const QString &about, const QString &fileName)
{
    QJsonArray columns;
    for (const TableColumn &column : table.columns)
        columns.append(QJsonObject { { u"name"_s, column.key }, { u"titles"_s, column.key },
            { u"dc:description"_s, column.title },
            { u"datatype"_s, column.number ? u"number"_s : u"string"_s } });
    const QJsonObject json { { u"@context"_s, u"http://www.w3.org/ns/csvw"_s },
        { u"url"_s, fileName }, { u"dc:title"_s, table.title }, { u"dc:description"_s, about },
        { u"tableSchema"_s, QJsonObject { { u"columns"_s, columns } } } };
    return QJsonDocument(json).toJson();
}

QByteArray pageOf(const Table &table)
{
    return u"<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">"
           "<title>%1</title></head><body>\n%2\n</body></html>\n"_s
               .arg(table.title.toHtmlEscaped(), htmlOf(table))
               .toUtf8();
}

} // namespace

QList<ExportFile> csvFiles(const Table &table, const QString &about, const QString &name)
{
    return { { name + u"-metadata.json"_s, csvMetadata(table, about, name) },
        { name, csvOf(table, true) } };
}

Result<QString> saveWorkbook(const Workbook &workbook, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto save = [&path](const QByteArray &bytes) { return saveBytes(path, bytes); };
    if (ending == "xlsx"_L1)
        return xlsxOf(workbook).and_then(save);
    if (ending == "ods"_L1)
        return odsOf(workbook).and_then(save);
    if (ending == "csv"_L1 && workbook.sheets.size() == 1)
        return saveFiles(QFileInfo(path).path(),
            csvFiles(workbook.sheets.first().table, workbook.about.join(u' '),
                QFileInfo(path).fileName()))
            .map([&path](const QStringList &) { return path; });
    if (ending == "html"_L1 && workbook.sheets.size() == 1)
        return save(pageOf(workbook.sheets.first().table));
    return failure(ErrorKind::NotUnderstood,
        u"Tables are written as .xlsx or .ods, a single one as .csv or .html too, not “%1”."_s.arg(
            path));
}

} // namespace Peel
