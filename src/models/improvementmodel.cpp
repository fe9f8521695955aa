// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/improvementmodel.h"

#include "analysis/citation.h"
#include "models/modelroles.h"
#include "models/wording.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString textOf(const ImprovementRow &row, int column)
{
    const DocumentHeader &header = row.document.header;
    switch (column) {
    case ImprovementModel::Kind:
        return recommendationKindName(row.stored.fact.kind);
    case ImprovementModel::Text:
        return row.stored.fact.text;
    case ImprovementModel::AreaName:
        return row.stored.fact.area.isEmpty() ? ImprovementModel::tr("no area named")
                                              : areaWords(row.stored.fact.area);
    case ImprovementModel::ForceName:
        return header.force.isEmpty() ? ImprovementModel::tr("none") : forceWords(header.force);
    case ImprovementModel::RoundName:
        return header.round.isEmpty() ? ImprovementModel::tr("none")
                                      : QString(header.round).replace(u'-', u'–');
    case ImprovementModel::Document:
        return titleWords(row.document);
    default:
        return voiceName(header);
    }
}

QString sentenceOf(const ImprovementRow &row)
{
    return ImprovementModel::tr("%1: %2. Area: %3. %4.")
        .arg(textOf(row, ImprovementModel::Kind), textOf(row, ImprovementModel::Text),
            textOf(row, ImprovementModel::AreaName), citationOf(row.document));
}

} // namespace

void ImprovementModel::setLibrary(const LibraryIndex &library)
{
    QList<ImprovementRow> rows;
    for (const StoredRecommendation &stored : library.facts().recommendations) {
        if (const DocumentRecord *document = library.document(stored.document))
            rows.append({ stored, *document });
    }
    setRows(std::move(rows));
}

int ImprovementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImprovementModel::title(int column) const
{
    switch (column) {
    case Kind:
        return tr("Kind");
    case Text:
        return tr("What should improve");
    case AreaName:
        return tr("Area");
    case ForceName:
        return tr("Force");
    case RoundName:
        return tr("Round");
    case Document:
        return tr("Document");
    default:
        return tr("Whose words");
    }
}

QVariant ImprovementModel::cell(const ImprovementRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case SortRole:
        return textOf(row, column);
    case Qt::AccessibleTextRole:
        return column == Text ? sentenceOf(row) : title(column) + u": "_s + textOf(row, column);
    case FilterTextRole:
        return sentenceOf(row);
    case FactRole:
        return QVariant::fromValue(refOf(row.stored));
    case DocumentRole:
        return row.stored.document;
    case RowKeyRole:
        return row.stored.id;
    default:
        return {};
    }
}

} // namespace Peel
