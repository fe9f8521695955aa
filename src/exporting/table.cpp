// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/table.h"

#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// A number without exponent and without needless zeros: 131113, 0.56.
QString plainNumber(double number)
{
    QString text = QString::number(number, 'f', 6);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString rawText(const QJsonValue &value)
{
    if (value.isDouble())
        return plainNumber(value.toDouble());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(rawText(part));
        return parts.join(u' ');
    }
    return value.toString();
}

QString csvField(const QString &text)
{
    static const QString special = u",\"\r\n"_s;
    const bool quote
        = std::any_of(text.begin(), text.end(), [](const QChar c) { return special.contains(c); });
    if (!quote)
        return text;
    QString doubled = text;
    doubled.replace(u'"', u"\"\""_s);
    return u'"' + doubled + u'"';
}

QString tsvField(QString text)
{
    for (const QChar c : u"\t\r\n"_s)
        text.replace(c, u' ');
    return text;
}

/// Lines of at most `widest` characters, broken at blanks where there are any.
QStringList wrapped(const QString &text, int widest)
{
    QStringList lines;
    QString rest = text;
    while (rest.size() > widest) {
        qsizetype cut = rest.lastIndexOf(u' ', widest);
        if (cut <= 0)
            cut = widest;
        lines.append(rest.left(cut));
        rest = rest.mid(cut).trimmed();
    }
    lines.append(rest);
    return lines;
}

/// One row of a terminal table, as tall as its tallest cell.
QString plainRow(
    const QList<QStringList> &cells, const QList<qsizetype> &widths, const QList<bool> &numbers)
{
    qsizetype height = 1;
    for (const QStringList &cell : cells)
        height = std::max(height, cell.size());
    QString out;
    for (qsizetype line = 0; line < height; ++line) {
        QStringList parts;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString text = cells.at(i).value(line);
            parts.append(numbers.at(i) ? text.rightJustified(widths.at(i))
                                       : text.leftJustified(widths.at(i)));
        }
        QString row = parts.join(u"  "_s);
        while (row.endsWith(u' '))
            row.chop(1);
        out += row + u'\n';
    }
    return out;
}

} // namespace

QString TableCell::text() const
{
    return shown.isEmpty() ? rawText(value) : shown;
}

TableCell cell(const QString &text)
{
    return { text.isEmpty() ? QJsonValue() : QJsonValue(text), {} };
}

TableCell cell(const QString &value, const QString &shown)
{
    return { value.isEmpty() ? QJsonValue() : QJsonValue(value), shown };
}

TableCell cell(double number, const QString &shown)
{
    return { number, shown };
}

TableCell cell(qint64 number)
{
    return { number, {} };
}

TableCell cell(int number)
{
    return { number, {} };
}

QByteArray csvOf(const Table &table, bool byteOrderMark)
{
    QStringList lines;
    QStringList head;
    for (const TableColumn &column : table.columns)
        head.append(csvField(column.key));
    lines.append(head.join(u','));
    for (const auto &row : table.rows) {
        QStringList fields;
        for (const TableCell &cell : row)
            fields.append(csvField(rawText(cell.value)));
        lines.append(fields.join(u','));
    }
    const QByteArray text = lines.join(u"\r\n"_s).toUtf8() + "\r\n";
    return byteOrderMark ? "\xEF\xBB\xBF" + text : text;
}

QJsonArray jsonOf(const Table &table)
{
    QJsonArray array;
    for (const auto &row : table.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object.insert(table.columns.at(i).key, row.at(i).value);
        array.append(object);
    }
    return array;
}

QByteArray tsvOf(const Table &table)
{
    QStringList lines;
    QStringList head;
    for (const TableColumn &column : table.columns)
        head.append(tsvField(column.title));
    lines.append(head.join(u'\t'));
    for (const auto &row : table.rows) {
        QStringList fields;
        for (const TableCell &cell : row)
            fields.append(tsvField(cell.text()));
        lines.append(fields.join(u'\t'));
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

QString htmlOf(const Table &table)
{
    QString html = u"<table><caption>%1</caption><thead><tr>"_s.arg(table.title.toHtmlEscaped());
    for (const TableColumn &column : table.columns)
        html += u"<th scope=\"col\">%1</th>"_s.arg(column.title.toHtmlEscaped());
    html += u"</tr></thead><tbody>"_s;
    for (const auto &row : table.rows) {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < row.size(); ++i)
            html += (i == 0 ? u"<th scope=\"row\">%1</th>"_s : u"<td>%1</td>"_s)
                        .arg(row.at(i).text().toHtmlEscaped());
        html += u"</tr>"_s;
    }
    return html + u"</tbody></table>"_s;
}

QString plainOf(const Table &table, int widest)
{
    QList<QList<QStringList>> cells;
    QList<QStringList> head;
    QList<bool> numbers;
    for (const TableColumn &column : table.columns) {
        head.append(wrapped(column.title, widest));
        numbers.append(column.number);
    }
    cells.append(head);
    for (const auto &row : table.rows) {
        QList<QStringList> lines;
        for (const TableCell &cell : row)
            lines.append(wrapped(cell.text(), widest));
        cells.append(lines);
    }
    QList<qsizetype> widths(table.columns.size(), 0);
    for (const auto &row : std::as_const(cells)) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            for (const QString &line : row.at(i))
                widths[i] = std::max(widths.at(i), line.size());
        }
    }
    QString out = plainRow(cells.front(), widths, numbers);
    QList<QStringList> rule;
    for (const qsizetype width : std::as_const(widths))
        rule.append(QStringList { QString(width, u'\u2500') });
    out += plainRow(rule, widths, numbers);
    for (qsizetype i = 1; i < cells.size(); ++i)
        out += plainRow(cells.at(i), widths, numbers);
    return out;
}

Result<QString> saveBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return path;
    return failure(
        ErrorKind::Storage, u"“%1” cannot be written: %2."_s.arg(path, file.errorString()), path);
}

} // namespace Peel
