// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trailbuilder.h"

#include "analysis/documentorder.h"
#include "analysis/explicitreference.h"
#include "analysis/nearduplicates.h"
#include "analysis/spokenshare.h"
#include "analysis/traillinks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double sameRecommendation = 0.5; // shared runs of words
constexpr std::size_t mostFindings = 2;
constexpr double nearlyAsGood = 0.6; // of the best finding

TrailEvent::Kind kindOf(const DocumentRecord &document)
{
    if (isInspectorates(document))
        return TrailEvent::Kind::Inspection;
    switch (document.header.type) {
    case DocumentType::ForceNews:
        return TrailEvent::Kind::ForceStatement;
    case DocumentType::PccReport:
        return TrailEvent::Kind::PccPaper;
    default:
        return TrailEvent::Kind::Other;
    }
}

/// Warns where two shares on a trail are of different things: their difference means nothing.
QStringList baseWarnings(const std::vector<TrailEvent> &events)
{
    std::vector<SpokenShare> shares;
    for (const TrailEvent &event : events) {
        if (event.verdict == LinkVerdict::Rejected)
            continue;
        for (SpokenShare &share : sharesIn(event.place.quote))
            shares.push_back(std::move(share));
    }
    QStringList warnings;
    for (std::size_t i = 1; i < shares.size(); ++i) {
        const auto first = shares.front();
        if (!isSameBase(first, shares[i]))
            warnings.append(
                u"“%1” is of “%2”, “%3” of “%4”: different bases, so the two do not"
                " compare."_s.arg(first.share, first.base, shares[i].share, shares[i].base));
    }
    warnings.removeDuplicates();
    return warnings;
}

TrailPlace placeOf(const Recommendation &fact, qint64 document)
{
    const SourceSpan &source = fact.evidence.source;
    return { document, source.quote, source.start, source.end, source.page() };
}

} // namespace

TrailBuilder::TrailBuilder(const LibraryFacts &facts)
    : m_facts(facts)
    , m_index(facts)
    , m_reference(ReferenceData::builtIn())
    , m_times(facts, m_reference)
    , m_merged(facts)
{
}

TrailQuery TrailBuilder::queryOf(const StoredRecommendation &recommendation) const
{
    const DocumentRecord *document = m_index.document(recommendation.document);
    return trailQuery(paragraphReferences(recommendation.fact.text).text, recommendation.fact.area,
        document == nullptr ? QString() : document->header.force, m_reference);
}

DocumentPlace TrailBuilder::placeIn(qint64 document, int start) const
{
    return { m_index.document(document), start };
}

bool TrailBuilder::isSameInspection(const DocumentRecord &one, const DocumentRecord &other) const
{
    return isInspectorates(one) && isInspectorates(other) && !one.header.round.isEmpty()
        && one.header.round == other.header.round;
}

QList<qint64> TrailBuilder::laterDocuments(const StoredRecommendation &recommendation) const
{
    QList<qint64> later;
    const DocumentRecord *own = m_index.document(recommendation.document);
    if (own == nullptr || own->header.force.isEmpty())
        return later;
    for (const DocumentRecord &document : m_facts.documents) {
        if (document.id != own->id && document.header.force == own->header.force
            && m_times.isLater(document.id, own->id) && !isSameInspection(*own, document))
            later.append(document.id);
    }
    std::sort(later.begin(), later.end(), [this](qint64 a, qint64 b) {
        const QDate first = m_times.of(a).date->first();
        const QDate second = m_times.of(b).date->first();
        return first != second ? first < second : standsBefore(placeIn(a), placeIn(b));
    });
    return later;
}

TrailEvent TrailBuilder::eventOf(qint64 document, const TrailPlace &place) const
{
    TrailEvent event;
    event.place = place;
    const DocumentTime time = m_times.of(document);
    event.date = time.date;
    event.dateWorkedOut = time.workedOut;
    if (const DocumentRecord *record = m_index.document(document))
        event.kind = kindOf(*record);
    return event;
}

TrailEvent TrailBuilder::recommendationEvent(const StoredRecommendation &recommendation) const
{
    TrailEvent event
        = eventOf(recommendation.document, placeOf(recommendation.fact, recommendation.document));
    event.kind = TrailEvent::Kind::Recommendation;
    event.strength = LinkStrength::Explicit;
    event.verdict = LinkVerdict::Accepted;
    return event;
}

std::vector<TrailEvent> TrailBuilder::findings(const StoredRecommendation &recommendation,
    const TrailQuery &query, const TrailMaterial &material) const
{
    std::vector<TrailEvent> events;
    const auto add = [&](const TrailPlace &place, LinkStrength strength, const QString &why) {
        TrailEvent event = eventOf(recommendation.document, place);
        event.kind = TrailEvent::Kind::Finding;
        event.strength = strength;
        event.verdict = LinkVerdict::Accepted;
        event.why = why;
        events.push_back(event);
    };
    for (const TrailPassage &passage : material.named)
        add({ passage.document, passage.text, passage.start, passage.end, passage.page },
            LinkStrength::Explicit, u"the recommendation names paragraph %1"_s.arg(passage.marker));
    if (!events.empty())
        return events;
    std::vector<TrailPassage> telling;
    std::copy_if(material.own.begin(), material.own.end(), std::back_inserter(telling),
        [](const TrailPassage &passage) { return !passage.recommends && !passage.onlyGrades; });
    const auto ranked = rankPassages(query, telling, material.statistics);
    for (std::size_t i = 0; i < std::min(ranked.size(), mostFindings); ++i) {
        const bool near = ranked[i].share >= fewestShare && ranked[i].concepts >= fewestConcepts
            && ranked[i].score >= nearlyAsGood * ranked.front().score;
        if (near)
            add(sentencePlace(telling[ranked[i].passage], ranked[i].best),
                LinkStrength::SameSubject, u"a passage of the same document that comes near"_s);
    }
    std::sort(events.begin(), events.end(),
        [](const TrailEvent &a, const TrailEvent &b) { return a.place.start < b.place.start; });
    return events;
}

std::vector<TrailEvent> TrailBuilder::evidence(const StoredRecommendation &recommendation,
    const TrailQuery &query, const TrailMaterial &material) const
{
    const DocumentRecord *own = m_index.document(recommendation.document);
    if (own == nullptr)
        return {};
    const ExplicitReference reference(*own, recommendation.fact.text);
    const std::vector<FoundLink> links
        = findLinks(query, material.later, material.statistics, reference);
    std::vector<TrailEvent> events;
    for (const FoundLink &link : links) {
        TrailEvent event = eventOf(link.place.document, link.place);
        event.alsoAt = link.alsoAt;
        event.strength = link.strength;
        event.why = link.why;
        event.score = link.score;
        if (const DocumentRecord *document = m_index.document(link.place.document))
            event.turn = turnOf(*document,
                isInspectorates(*document) ? link.sentence : link.place.quote, link.recommends);
        events.push_back(std::move(event));
    }
    return events;
}

std::vector<TrailPlace> TrailBuilder::alsoListed(const StoredRecommendation &recommendation) const
{
    std::vector<TrailPlace> places;
    const DocumentRecord *own = m_index.document(recommendation.document);
    const QList<qint64> merged = m_merged.toldWith(recommendation.id);
    for (const StoredRecommendation &other : m_facts.recommendations) {
        if (merged.contains(other.id)) {
            places.push_back(placeOf(other.fact, other.document));
            continue;
        }
        const DocumentRecord *document = m_index.document(other.document);
        if (own == nullptr || document == nullptr || other.document == recommendation.document
            || other.fact.kind != recommendation.fact.kind || !isSameInspection(*own, *document)
            || document->header.force != own->header.force)
            continue;
        if (sameWords(other.fact.text, recommendation.fact.text) >= sameRecommendation)
            places.push_back(placeOf(other.fact, other.document));
    }
    std::stable_sort(
        places.begin(), places.end(), [this](const TrailPlace &a, const TrailPlace &b) {
            return standsBefore(placeIn(a.document, a.start), placeIn(b.document, b.start));
        });
    return places;
}

std::vector<TrailPlace> TrailBuilder::placesOf(const StoredRecommendation &recommendation) const
{
    std::vector<TrailPlace> places { placeOf(recommendation.fact, recommendation.document) };
    for (const qint64 id : m_merged.toldWith(recommendation.id)) {
        if (const StoredRecommendation *same = m_index.recommendation(id))
            places.push_back(placeOf(same->fact, same->document));
    }
    return places;
}

LaterInspection TrailBuilder::laterInspection(const StoredRecommendation &recommendation) const
{
    const QList<qint64> later = laterDocuments(recommendation);
    for (const qint64 id : later) {
        const DocumentRecord *document = m_index.document(id);
        const bool judges = std::any_of(m_facts.judgments.begin(), m_facts.judgments.end(),
            [&](const StoredJudgment &judgment) {
                return judgment.document == id && judgment.fact.area == recommendation.fact.area
                    && judgment.fact.origin == Origin::Stated;
            });
        if (judges && !recommendation.fact.area.isEmpty() && document != nullptr)
            return { document, m_times.of(id).date };
    }
    return {};
}

Trail TrailBuilder::trail(
    const StoredRecommendation &recommendation, const TrailMaterial &material) const
{
    Trail trail;
    trail.recommendation = recommendation;
    trail.alsoListed = alsoListed(recommendation);
    trail.merged = m_merged.toldWith(recommendation.id);
    if (m_merged.isMergedAway(recommendation.id))
        trail.keptFor = m_merged.keptFor(recommendation.id);
    const std::vector<TrailPlace> places = placesOf(recommendation);
    const TrailQuery query = queryOf(recommendation);
    trail.events = findings(recommendation, query, material);
    trail.events.push_back(recommendationEvent(recommendation));
    std::vector<TrailEvent> later = evidence(recommendation, query, material);
    for (const TrailPlace &listed : places)
        applyDecisions(material.links, listed, later,
            [this](const TrailPlace &place) { return eventOf(place.document, place); });
    for (TrailEvent &event : later) {
        const DocumentRecord *document = m_index.document(event.place.document);
        if (event.turn == TrailTurn::None && document != nullptr)
            event.turn = turnOf(*document, event.place.quote, false);
    }
    std::stable_sort(later.begin(), later.end(), [this](const TrailEvent &a, const TrailEvent &b) {
        const QDate first = a.date ? a.date->first() : QDate();
        const QDate second = b.date ? b.date->first() : QDate();
        return first != second ? first < second
                               : standsBefore(placeIn(a.place.document, a.place.start),
                                   placeIn(b.place.document, b.place.start));
    });
    std::move(later.begin(), later.end(), std::back_inserter(trail.events));
    const StateDecision *byHand = nullptr;
    for (auto place = places.begin(); place != places.end() && byHand == nullptr; ++place)
        byHand = decisionFor(material.states, *place);
    trail.standing = standingOf(trail.events, byHand, laterInspection(recommendation), m_index);
    trail.warnings = baseWarnings(trail.events);
    return trail;
}

} // namespace Peel
