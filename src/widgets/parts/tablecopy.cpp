// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/tablecopy.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// The rows as a person sees them, from top to bottom.
QList<QModelIndexList> rowsOf(const QAbstractItemView &view)
{
    QModelIndexList cells = view.selectionModel()->selectedIndexes();
    std::ranges::sort(cells, {}, [&view](const QModelIndex &index) {
        return std::pair(view.visualRect(index).top(), view.visualRect(index).left());
    });
    QList<QModelIndexList> rows;
    int top = -1;
    for (const QModelIndex &cell : cells) {
        const int here = view.visualRect(cell).top();
        if (rows.isEmpty() || here != top)
            rows.append(QModelIndexList());
        rows.last().append(cell);
        top = here;
    }
    return rows;
}

QString oneLine(const QVariant &text)
{
    return text.toString().simplified();
}

QStringList headsOf(const QAbstractItemView &view, const QModelIndexList &row)
{
    QStringList heads;
    for (const QModelIndex &cell : row)
        heads << oneLine(view.model()->headerData(cell.column(), Qt::Horizontal));
    return heads;
}

QString htmlRow(const QStringList &cells, QLatin1StringView tag)
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells)
        html += u"<%1>%2</%1>"_s.arg(QString(tag), cell.toHtmlEscaped());
    return html + u"</tr>"_s;
}

} // namespace

QMimeData *copiedTable(const QAbstractItemView &view)
{
    if (view.selectionModel() == nullptr)
        return nullptr;
    const QList<QModelIndexList> rows = rowsOf(view);
    if (rows.isEmpty())
        return nullptr;
    const QStringList heads = headsOf(view, rows.first());
    QStringList lines { heads.join(u'\t') };
    QString html = u"<table>"_s + htmlRow(heads, "th"_L1);
    for (const QModelIndexList &row : rows) {
        QStringList cells;
        for (const QModelIndex &cell : row)
            cells << oneLine(cell.data());
        lines << cells.join(u'\t');
        html += htmlRow(cells, "td"_L1);
    }
    auto *mime = new QMimeData;
    mime->setText(lines.join(u'\n'));
    mime->setHtml(html + u"</table>"_s);
    return mime;
}

} // namespace Peel
