// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/trailtable.h"

#include "analysis/citation.h"
#include "domain/reference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

TableCell textCell(const QString &value, const QString &shown = {})
{
    return { value.isEmpty() ? QJsonValue() : QJsonValue(value), shown };
}

TableCell dateCell(const std::optional<PartialDate> &date, bool workedOut = false)
{
    if (!date)
        return {};
    const QString spoken = spokenDate(*date);
    return { date->iso(), workedOut ? u"about %1"_s.arg(spoken) : spoken };
}

QString areaShown(const QString &area)
{
    const Area *known = ReferenceData::builtIn().area(area);
    return known == nullptr ? area : known->name;
}

QString sourceOf(qint64 document, const FactIndex &index)
{
    const DocumentRecord *record = index.document(document);
    return record == nullptr ? QString() : citationOf(*record);
}

/// Whole months between, for "age".
int monthsBetween(const QDate &from, const QDate &to)
{
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (to.day() < from.day())
        --months;
    return std::max(0, months);
}

std::optional<PartialDate> dateOfRecommendation(const Trail &trail)
{
    const auto found = std::find_if(trail.events.begin(), trail.events.end(),
        [](const TrailEvent &event) { return event.kind == TrailEvent::Kind::Recommendation; });
    return found == trail.events.end() ? std::nullopt : found->date;
}

TableCell ageCell(const Trail &trail, const QDate &today)
{
    const auto date = dateOfRecommendation(trail);
    if (!date)
        return {};
    const int months = monthsBetween(date->first(), today);
    return { months, u"%1 y %2 m"_s.arg(months / 12).arg(months % 12) };
}

QString standingWords(const TrailStanding &standing)
{
    QString words = trailStateName(standing.state);
    if (standing.byHand)
        words += u" ✎"_s;
    else if (standing.proposed)
        words += u" (suggested)"_s;
    return words;
}

QList<TableCell> boardRow(const Trail &trail, const FactIndex &index, const QDate &today)
{
    const Recommendation &fact = trail.recommendation.fact;
    const DocumentRecord *document = index.document(trail.recommendation.document);
    const TrailEvent *last = trail.lastEvidence();
    return { { trail.recommendation.id, {} },
        textCell(recommendationKindId(fact.kind), recommendationKindName(fact.kind)),
        textCell(fact.text), textCell(fact.area, areaShown(fact.area)),
        textCell(document == nullptr ? QString() : document->header.round),
        textCell(sourceOf(trail.recommendation.document, index)),
        dateCell(dateOfRecommendation(trail)),
        textCell(trailStateId(trail.standing.state), standingWords(trail.standing)),
        { trail.standing.proposed, trail.standing.proposed ? u"yes"_s : u"no"_s },
        textCell(trail.standing.who), dateCell(trail.standing.since), textCell(trail.standing.note),
        textCell(last == nullptr ? QString() : last->place.quote),
        textCell(last == nullptr ? QString() : sourceOf(last->place.document, index)),
        ageCell(trail, today), { trail.mentions(), {} }, { trail.suggestions(), {} },
        textCell(trail.warnings.join(u' ')) };
}

} // namespace

Table boardTable(const QList<Trail> &trails, const FactIndex &index, const QDate &today)
{
    Table table;
    table.title = u"Areas for improvement, causes of concern and recommendations: how they stand"_s;
    table.columns = { { u"id"_s, u"No."_s, true }, { u"kind"_s, u"Kind"_s, false },
        { u"text"_s, u"What should improve"_s, false }, { u"area"_s, u"Area"_s, false },
        { u"round"_s, u"Round"_s, false }, { u"source"_s, u"Source"_s, false },
        { u"made"_s, u"Made"_s, false }, { u"state"_s, u"How it stands"_s, false },
        { u"suggested"_s, u"Suggested only"_s, false }, { u"says"_s, u"Who says so"_s, false },
        { u"since"_s, u"Since"_s, false }, { u"note"_s, u"Note"_s, false },
        { u"last_evidence"_s, u"Last evidence"_s, false }, { u"last_source"_s, u"Where"_s, false },
        { u"age_months"_s, u"Age"_s, true }, { u"mentions"_s, u"Mentions"_s, true },
        { u"waiting"_s, u"Links to decide"_s, true }, { u"warnings"_s, u"Warnings"_s, false } };
    for (const Trail &trail : trails)
        table.rows.append(boardRow(trail, index, today));
    return table;
}

Table trailTable(const Trail &trail, const FactIndex &index)
{
    Table table;
    table.title = trail.recommendation.fact.text;
    table.columns = { { u"step"_s, u"Step"_s, true }, { u"date"_s, u"Date"_s, false },
        { u"date_worked_out"_s, u"Date worked out"_s, false }, { u"kind"_s, u"Kind"_s, false },
        { u"voice"_s, u"Whose words"_s, false }, { u"strength"_s, u"Link"_s, false },
        { u"verdict"_s, u"Decided"_s, false }, { u"quote"_s, u"Quote"_s, false },
        { u"why"_s, u"Why"_s, false }, { u"source"_s, u"Source"_s, false },
        { u"page"_s, u"Page"_s, true }, { u"start"_s, u"Start"_s, true },
        { u"also_at"_s, u"Also at"_s, true }, { u"document"_s, u"Document"_s, true } };
    int step = 0;
    for (const TrailEvent &event : trail.events) {
        const DocumentRecord *document = index.document(event.place.document);
        table.rows.append({ { ++step, {} }, dateCell(event.date, event.dateWorkedOut),
            { event.dateWorkedOut, event.dateWorkedOut ? u"yes"_s : u"no"_s },
            textCell(trailEventKindId(event.kind), trailEventKindName(event.kind)),
            textCell(document == nullptr ? QString() : voiceName(document->header)),
            textCell(linkStrengthId(event.strength), linkStrengthName(event.strength)),
            textCell(linkVerdictId(event.verdict)), textCell(event.place.quote),
            textCell(event.why), textCell(sourceOf(event.place.document, index)),
            event.place.page == 0 ? TableCell {} : TableCell { event.place.page, {} },
            { event.place.start, {} }, { static_cast<int>(event.alsoAt.size()), {} },
            { event.place.document, {} } });
    }
    return table;
}

} // namespace Peel
