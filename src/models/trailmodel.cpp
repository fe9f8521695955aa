// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trailmodel.h"

#include "analysis/citation.h"
#include "models/modelroles.h"
#include "models/wording.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool isDecided(const TrailEvent &event)
{
    return event.kind != TrailEvent::Kind::Recommendation
        && event.kind != TrailEvent::Kind::Finding;
}

QString kindWords(TrailEvent::Kind kind)
{
    switch (kind) {
    case TrailEvent::Kind::Finding:
        return TrailModel::tr("Finding");
    case TrailEvent::Kind::Recommendation:
        return TrailModel::tr("Recommendation");
    case TrailEvent::Kind::ForceStatement:
        return TrailModel::tr("Force statement");
    case TrailEvent::Kind::PccPaper:
        return TrailModel::tr("Commissioner’s paper");
    case TrailEvent::Kind::Inspection:
        return TrailModel::tr("Inspection");
    case TrailEvent::Kind::Other:
        break;
    }
    return TrailModel::tr("Other document");
}

QString strengthWords(const TrailEvent &event)
{
    if (event.kind == TrailEvent::Kind::Recommendation)
        return {};
    switch (event.strength) {
    case LinkStrength::Explicit:
        return TrailModel::tr("explicit reference: %1").arg(event.why);
    case LinkStrength::SameWords:
        return TrailModel::tr("same words: %1").arg(event.why);
    case LinkStrength::SameSubject:
        break;
    }
    return TrailModel::tr("same subject, suggested: %1").arg(event.why);
}

QString verdictWords(const TrailEvent &event)
{
    if (!isDecided(event))
        return {};
    switch (event.verdict) {
    case LinkVerdict::Accepted:
        return TrailModel::tr("✓ accepted");
    case LinkVerdict::Rejected:
        return TrailModel::tr("✗ rejected");
    case LinkVerdict::Suggested:
        break;
    }
    return TrailModel::tr("? to decide");
}

QString dateWords(const TrailEvent &event)
{
    if (!event.date)
        return TrailModel::tr("undated");
    return event.dateWorkedOut ? TrailModel::tr("about %1").arg(spokenDate(*event.date))
                               : spokenDate(*event.date);
}

QString quoteWords(const TrailEvent &event)
{
    QString words = u"“%1”"_s.arg(event.place.quote.simplified());
    if (!event.alsoAt.empty())
        words += u' '
            + TrailModel::tr(
                "(and at %n more place(s))", nullptr, static_cast<int>(event.alsoAt.size()));
    return words;
}

QString textOf(const TrailRow &row, int column)
{
    switch (column) {
    case TrailModel::Date:
        return dateWords(row.event);
    case TrailModel::Kind:
        return kindWords(row.event.kind);
    case TrailModel::Quote:
        return quoteWords(row.event);
    case TrailModel::Voice:
        return citationOf(row.document)
            + (row.event.place.page > 0 ? u", "_s + pageWords(row.event.place.page) : QString());
    case TrailModel::Strength:
        return strengthWords(row.event);
    default:
        return verdictWords(row.event);
    }
}

/// "2 of 4, force statement, 7 February 2020: …"
QString sentenceOf(const TrailRow &row)
{
    return TrailModel::tr("%1 of %2, %3, %4: %5 %6. %7")
        .arg(row.position)
        .arg(row.steps)
        .arg(kindWords(row.event.kind), dateWords(row.event), quoteWords(row.event),
            citationOf(row.document), verdictWords(row.event));
}

} // namespace

void TrailModel::setTrail(const Trail &trail, const LibraryIndex &library)
{
    QList<TrailRow> rows;
    for (const TrailEvent &event : trail.events) {
        const DocumentRecord *document = library.document(event.place.document);
        if (document == nullptr)
            continue;
        const FactRef ref = event.kind == TrailEvent::Kind::Recommendation
            ? refOf(trail.recommendation)
            : refOf(event.place);
        rows.append({ event, *document, ref, static_cast<int>(rows.size()) + 1, 0 });
    }
    for (TrailRow &row : rows)
        row.steps = static_cast<int>(rows.size());
    setRows(std::move(rows));
}

int TrailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const TrailEvent *TrailModel::event(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rows().size() ? &rows().at(index.row()).event : nullptr;
}

QString TrailModel::title(int column) const
{
    switch (column) {
    case Date:
        return tr("Date");
    case Kind:
        return tr("Step");
    case Quote:
        return tr("What it says");
    case Voice:
        return tr("Who says so");
    case Strength:
        return tr("Why it belongs here");
    default:
        return tr("Decided");
    }
}

QVariant TrailModel::cell(const TrailRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return textOf(row, column);
    case Qt::AccessibleTextRole:
        return column == Quote ? sentenceOf(row) : title(column) + u": "_s + textOf(row, column);
    case FilterTextRole:
        return sentenceOf(row);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignTop);
    case StateRole:
        return static_cast<int>(row.event.verdict);
    case FactRole:
        return QVariant::fromValue(row.ref);
    case DocumentRole:
        return row.event.place.document;
    case RowKeyRole:
        return u"%1:%2"_s.arg(row.event.place.document).arg(row.event.place.start);
    default:
        return {};
    }
}

QString standingWords(const TrailStanding &standing)
{
    const QString state = trailStateName(standing.state);
    if (standing.byHand)
        return state + u" ✎"_s;
    return standing.proposed ? TrailModel::tr("%1 (suggested)").arg(state) : state;
}

QString standingSentence(const TrailStanding &standing)
{
    QString sentence = standingWords(standing);
    if (!standing.who.isEmpty())
        sentence += standing.byHand || standing.state != TrailState::NoLongerMentioned
            ? TrailModel::tr(", says %1").arg(standing.who)
            : TrailModel::tr(" in %1").arg(standing.who);
    if (standing.since)
        sentence += TrailModel::tr(", since %1").arg(spokenDate(*standing.since));
    if (!standing.note.isEmpty())
        sentence += TrailModel::tr(". Note: %1").arg(standing.note);
    return sentence + u'.';
}

FactRef refOf(const TrailPlace &place)
{
    SourceSpan span;
    span.quote = place.quote;
    span.start = place.start;
    span.end = place.end;
    if (place.page > 0)
        span.boxes.push_back(Box { place.page, 0, 0, 0, 0 });
    return { FactRef::Kind::Passage, 0, place.document, span };
}

} // namespace Peel
