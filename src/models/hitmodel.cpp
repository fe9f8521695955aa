// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hitmodel.h"

#include "analysis/citation.h"
#include "domain/roundname.h"
#include "models/modelroles.h"
#include "models/wording.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr QChar FoundFrom(2);
constexpr QChar FoundTo(3);

QString plainSnippet(QString snippet)
{
    return snippet.remove(FoundFrom).remove(FoundTo).simplified();
}

QString textOf(const HitRow &row, int column)
{
    const DocumentHeader &header = row.document.header;
    switch (column) {
    case HitModel::Snippet:
        return plainSnippet(row.hit.snippet);
    case HitModel::Kind:
        return searchScopeName(row.hit.kind);
    case HitModel::Document:
        return titleWords(row.document);
    case HitModel::Place:
        return row.hit.page > 0 ? pageWords(row.hit.page) : HitModel::tr("web page or text");
    case HitModel::RoundName:
        return header.round.isEmpty() ? HitModel::tr("none") : roundName(header.round);
    case HitModel::Reviewed:
        return row.reviewed ? HitModel::tr("✓ reviewed") : QString();
    default:
        return row.hit.kind == SearchScope::Notes ? HitModel::tr("you, in a note")
                                                  : voiceName(header);
    }
}

QString sentenceOf(const HitRow &row)
{
    return HitModel::tr("%1, %2, %3: %4")
        .arg(textOf(row, HitModel::Document), textOf(row, HitModel::Place),
            textOf(row, HitModel::Voice), textOf(row, HitModel::Snippet));
}

} // namespace

QString snippetHtml(const QString &snippet)
{
    QString html = snippet.simplified().toHtmlEscaped();
    html.replace(FoundFrom, u"<b><u>"_s);
    html.replace(FoundTo, u"</u></b>"_s);
    return html;
}

void HitModel::setHits(const QList<SearchHit> &hits, const LibraryIndex &library)
{
    QList<HitRow> rows;
    for (const SearchHit &hit : hits) {
        if (const DocumentRecord *document = library.document(hit.document))
            rows.append({ hit, *document, false });
    }
    setReviewed(rows);
    setRows(ordered(std::move(rows)));
}

void HitModel::setOrder(Order order)
{
    m_order = order;
    setRows(ordered(rows()));
}

void HitModel::setMarks(const MarkIndex &marks)
{
    m_marks = marks;
    setReviewed(m_rows);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Reviewed), index(rowCount() - 1, Reviewed));
}

void HitModel::setReviewed(QList<HitRow> &rows) const
{
    for (HitRow &row : rows)
        row.reviewed = reviewOf(row).has_value();
}

std::optional<Mark> HitModel::reviewOf(const HitRow &row) const
{
    return m_marks.markIn(Mark::Kind::Reviewed, row.hit.document, row.hit.start, row.hit.end);
}

Mark HitModel::otherMark(const QModelIndex &index) const
{
    const HitRow &row = rows().at(index.row());
    if (std::optional<Mark> made = reviewOf(row)) {
        made->id = 0;
        made->value.clear();
        return *made;
    }
    return { 0, Mark::Kind::Reviewed,
        { row.hit.document, plainSnippet(row.hit.snippet), row.hit.start }, u"yes"_s };
}

QList<HitRow> HitModel::ordered(QList<HitRow> rows) const
{
    const auto place
        = [](const HitRow &row) { return std::tuple(row.hit.document, row.hit.start); };
    const auto newest = [&](const HitRow &row) {
        const auto &published = row.document.header.published;
        const QDate day = published ? published->first() : QDate();
        return std::tuple(day.isValid() ? -day.toJulianDay() : 0, place(row));
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const HitRow &a, const HitRow &b) {
        switch (m_order) {
        case Order::NewestFirst:
            return newest(a) < newest(b);
        case Order::ByDocument:
            return place(a) < place(b);
        case Order::BestFirst:
            break;
        }
        return a.hit.rank < b.hit.rank;
    });
    return rows;
}

int HitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HitModel::title(int column) const
{
    switch (column) {
    case Snippet:
        return tr("Found words");
    case Kind:
        return tr("What");
    case Document:
        return tr("Document");
    case Place:
        return tr("Place");
    case RoundName:
        return tr("Round");
    case Reviewed:
        return tr("Looked through");
    default:
        return tr("Whose words");
    }
}

QVariant HitModel::cell(const HitRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::AccessibleTextRole:
        return column == Snippet ? sentenceOf(row) : title(column) + u": "_s + textOf(row, column);
    case SortRole:
        return column == Snippet ? QVariant(row.hit.rank) : QVariant(textOf(row, column));
    case FilterTextRole:
        return sentenceOf(row);
    case FactRole:
        return QVariant::fromValue(refOf(row.hit));
    case RowKeyRole:
        return u"%1:%2:%3"_s.arg(row.hit.document).arg(row.hit.start).arg(row.hit.fact);
    case DocumentRole:
        return row.hit.document;
    case StateRole: // the snippet with its marks, for the delegate
        return row.hit.snippet;
    default:
        return {};
    }
}

} // namespace Peel
