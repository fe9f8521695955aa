// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/improvementmodel.h"

#include "analysis/citation.h"
#include "analysis/mergedrecommendations.h"
#include "domain/roundname.h"
#include "models/modelroles.h"
#include "models/trailmodel.h"
#include "models/wording.h"

#include <QHash>

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
    case ImprovementModel::Standing:
        return row.trail ? standingWords(row.trail->standing)
                         : ImprovementModel::tr("not followed yet");
    case ImprovementModel::Waiting:
        return row.trail ? QString::number(row.trail->suggestions()) : QString();
    case ImprovementModel::Due:
        return row.due.isValid()
            ? spokenDate(PartialDate { row.due.year(), row.due.month(), row.due.day() })
            : QString();
    case ImprovementModel::Owner:
        return row.owner;
    case ImprovementModel::AreaName:
        return row.stored.fact.area.isEmpty() ? ImprovementModel::tr("no area named")
                                              : areaWords(row.stored.fact.area);
    case ImprovementModel::ForceName:
        return header.force.isEmpty() ? ImprovementModel::tr("none") : forceWords(header.force);
    case ImprovementModel::RoundName:
        return header.round.isEmpty() ? ImprovementModel::tr("none") : roundName(header.round);
    case ImprovementModel::Document:
        return row.toldWith.isEmpty()
            ? titleWords(row.document)
            : ImprovementModel::tr("%1; merged by hand: %2")
                  .arg(titleWords(row.document), row.toldWith.join(u"; "_s));
    default:
        return voiceName(header);
    }
}

QString sentenceOf(const ImprovementRow &row)
{
    return ImprovementModel::tr("%1: %2. Area: %3. %4. %5")
               .arg(textOf(row, ImprovementModel::Kind), textOf(row, ImprovementModel::Text),
                   textOf(row, ImprovementModel::AreaName), citationOf(row.document),
                   row.trail ? standingSentence(row.trail->standing) : QString())
        + (row.toldWith.isEmpty() ? QString()
                                  : u' '
                    + ImprovementModel::tr("Merged by hand with that of %1.")
                          .arg(row.toldWith.join(u"; "_s)));
}

/// Titles of the documents that list what is told with this one.
QStringList mergedTitles(
    const MergedRecommendations &merged, qint64 kept, const LibraryIndex &library)
{
    QStringList titles;
    for (const qint64 id : merged.toldWith(kept)) {
        const StoredRecommendation *same = library.recommendation(id);
        const DocumentRecord *document
            = same == nullptr ? nullptr : library.document(same->document);
        if (document != nullptr)
            titles << titleWords(*document);
    }
    return titles;
}

} // namespace

void ImprovementModel::setLibrary(const LibraryIndex &library)
{
    const MergedRecommendations merged(library.facts());
    QList<ImprovementRow> rows;
    for (const StoredRecommendation &stored : library.facts().recommendations) {
        if (merged.isMergedAway(stored.id))
            continue;
        if (const DocumentRecord *document = library.document(stored.document))
            rows.append({ stored, *document, std::nullopt, {}, {},
                mergedTitles(merged, stored.id, library) });
    }
    setRows(std::move(rows));
}

void ImprovementModel::setTrails(const QList<Trail> &trails)
{
    QHash<qint64, const Trail *> byId;
    for (const Trail &trail : trails)
        byId.insert(trail.recommendation.id, &trail);
    for (int i = 0; i < m_rows.size(); ++i) {
        if (const Trail *trail = byId.value(m_rows.at(i).stored.id)) {
            m_rows[i].trail = *trail;
            rowChanged(i);
        }
    }
}

QuotedPlace ImprovementRow::place() const
{
    const SourceSpan &source = stored.fact.evidence.source;
    return { stored.document, source.quote, source.start };
}

void ImprovementModel::setMarks(const MarkIndex &marks)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        ImprovementRow &row = m_rows[i];
        const QDate due = QDate::fromString(marks.value(Mark::Kind::Due, row.place()), Qt::ISODate);
        const QString owner = marks.value(Mark::Kind::Owner, row.place());
        if (due == row.due && owner == row.owner)
            continue;
        row.due = due;
        row.owner = owner;
        rowChanged(i);
    }
}

const Trail *ImprovementModel::trail(qint64 recommendation) const
{
    const ImprovementRow *found = row(recommendation);
    return found == nullptr || !found->trail ? nullptr : &*found->trail;
}

const ImprovementRow *ImprovementModel::row(qint64 recommendation) const
{
    for (const ImprovementRow &row : rows()) {
        if (row.stored.id == recommendation)
            return &row;
    }
    return nullptr;
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
    case Standing:
        return tr("How it stands");
    case Waiting:
        return tr("Links to decide");
    case Due:
        return tr("Due");
    case Owner:
        return tr("Owner");
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
        return column == Waiting ? QVariant(row.trail ? row.trail->suggestions() : -1)
            : column == Due      ? QVariant(row.due)
                                 : QVariant(textOf(row, column));
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
