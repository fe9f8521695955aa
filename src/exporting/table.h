// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace Peel {

/// One column of a table: the key names it in JSON and CSV, the title heads it for people.
struct TableColumn
{
    QString key; // "as_of"
    QString title; // "As of"
    bool number = false; // aligned right

    bool operator==(const TableColumn &) const = default;
};

/// A cell: the value for machines, and what people read where that differs.
struct TableCell
{
    QJsonValue value; // null where there is none
    QString shown; // empty: the value itself

    QString text() const;

    bool operator==(const TableCell &) const = default;
};

/// A cell of words or of a number, with what people read where that differs.
TableCell cell(const QString &text);
TableCell cell(const QString &value, const QString &shown);
TableCell cell(double number, const QString &shown);
TableCell cell(qint64 number);
TableCell cell(int number);

/// A result as a table, for every way it may leave the program.
struct Table
{
    QString title;
    QList<TableColumn> columns;
    QList<QList<TableCell>> rows;

    bool operator==(const Table &) const = default;
};

/// RFC 4180: comma, CRLF, quotes where needed, keys as the head, raw values, ISO dates. UTF-8.
QByteArray csvOf(const Table &table, bool byteOrderMark = false);
/// An array of objects by key.
QJsonArray jsonOf(const Table &table);
/// Tab-separated, as shown, for spreadsheets' clipboards: tabs and line ends inside cells are
/// blanks.
QByteArray tsvOf(const Table &table);
/// A table element with caption and scoped heads.
QString htmlOf(const Table &table);
/// Columns side by side for a terminal. Cells longer than `widest` characters are wrapped.
QString plainOf(const Table &table, int widest = 60);

/// Writes beside and renames (Storage).
Result<QString> saveBytes(const QString &path, const QByteArray &bytes);

} // namespace Peel
