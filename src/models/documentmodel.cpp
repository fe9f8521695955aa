// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documentmodel.h"

#include "domain/roundname.h"
#include "models/factref.h"
#include "models/libraryindex.h"
#include "models/modelroles.h"
#include "models/wording.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString areaOfForce(const QString &force)
{
    return force.isEmpty() ? DocumentModel::tr("none") : forceWords(force);
}

QString roundOf(const DocumentRecord &document)
{
    const QString &round = document.header.round;
    return round.isEmpty() ? DocumentModel::tr("none") : roundName(round);
}

QString publishedOf(const DocumentRecord &document)
{
    return document.header.published ? spokenDate(*document.header.published)
                                     : DocumentModel::tr("no date");
}

bool isCount(int column)
{
    return column >= DocumentModel::Judgments && column <= DocumentModel::Unsure;
}

int countOf(const DocumentRecord &document, int column)
{
    switch (column) {
    case DocumentModel::Judgments:
        return document.judgments;
    case DocumentModel::Improvements:
        return document.recommendations;
    case DocumentModel::Metrics:
        return document.metrics;
    default:
        return document.unsure;
    }
}

QString textOf(const DocumentRecord &document, int column)
{
    switch (column) {
    case DocumentModel::Title:
        return titleWords(document);
    case DocumentModel::Kind:
        return capitalised(documentTypeName(document.header.type));
    case DocumentModel::ForceName:
        return areaOfForce(document.header.force);
    case DocumentModel::RoundName:
        return roundOf(document);
    case DocumentModel::Published:
        return publishedOf(document);
    default:
        return QString::number(countOf(document, column));
    }
}

QVariant sortValue(const DocumentRecord &document, int column)
{
    if (column == DocumentModel::Published)
        return document.header.published ? document.header.published->first() : QDate();
    if (isCount(column))
        return countOf(document, column);
    return textOf(document, column);
}

} // namespace

QString documentSentence(const DocumentRecord &document)
{
    QStringList parts { titleWords(document), documentTypeName(document.header.type) };
    if (!document.header.force.isEmpty())
        parts << forceWords(document.header.force);
    if (!document.header.round.isEmpty())
        parts << roundWords(document.header.round);
    parts << publishedOf(document);
    parts << DocumentModel::tr("%n judgment(s)", nullptr, document.judgments);
    parts << DocumentModel::tr("%n area(s) for improvement", nullptr, document.recommendations);
    parts << DocumentModel::tr("%n figure(s)", nullptr, document.metrics);
    parts << DocumentModel::tr("%n unsure", nullptr, document.unsure);
    if (document.header.digest)
        parts << DocumentModel::tr("a sample digest");
    return parts.join(u", "_s);
}

int DocumentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DocumentModel::title(int column) const
{
    switch (column) {
    case Title:
        return tr("Title");
    case Kind:
        return tr("Kind");
    case ForceName:
        return tr("Force");
    case RoundName:
        return tr("Round");
    case Published:
        return tr("Published");
    case Judgments:
        return tr("Judgments");
    case Improvements:
        return tr("AFIs");
    case Metrics:
        return tr("Figures");
    default:
        return tr("Unsure");
    }
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isCount(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation == Qt::Horizontal && section == Improvements
        && (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole))
        return tr("Areas for improvement, causes of concern and recommendations");
    return RowTableModel::headerData(section, orientation, role);
}

QVariant DocumentModel::cell(const DocumentRecord &document, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(document, column);
    case Qt::TextAlignmentRole:
        return isCount(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return column == Title ? documentSentence(document)
                               : title(column) + u": "_s + textOf(document, column);
    case SortRole:
        return sortValue(document, column);
    case FactRole:
        return QVariant::fromValue(refOf(document));
    case DocumentRole:
    case RowKeyRole:
        return document.id;
    case FilterTextRole:
        return documentSentence(document) + u' ' + document.fileName;
    default:
        return {};
    }
}

} // namespace Peel
