// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/trailfinder.h"

#include "analysis/documentorder.h"
#include "analysis/factindex.h"
#include "analysis/trailbuilder.h"
#include "store/documentrepository.h"
#include "store/factrepository.h"
#include "store/passageindex.h"
#include "store/traildecisions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr std::size_t enoughPassages = 50;

template <typename T> bool take(Result<T> &&result, T &into, Error &error)
{
    if (!result) {
        error = std::move(result.error());
        return false;
    }
    into = *std::move(result);
    return true;
}

Result<TrailMaterial> materialOf(const PassageIndex &index, const TrailBuilder &builder,
    const StoredRecommendation &recommendation, const TrailMaterial &decisions)
{
    TrailMaterial material = decisions;
    Error error;
    const TrailQuery query = builder.queryOf(recommendation);
    const auto references = paragraphReferences(recommendation.fact.text);
    const bool read
        = take(passagesFor(index, query, { recommendation.document }), material.own, error)
        && take(passagesFor(index, query, builder.laterDocuments(recommendation)), material.later,
            error)
        && take(
            index.numbered(recommendation.document, references.paragraphs), material.named, error)
        && take(index.statistics(query.stems()), material.statistics, error);
    if (!read)
        return tl::unexpected(error);
    return material;
}

/// The facts that the question needs: one force's where it names one.
Result<LibraryFacts> factsFor(const Connection &connection, const TrailQuestion &question)
{
    FactFilter filter;
    filter.force = question.force;
    return FactRepository(connection).facts(filter);
}

DocumentPlace placeOf(const Trail &trail, const FactIndex &documents)
{
    return { documents.document(trail.recommendation.document),
        trail.recommendation.fact.evidence.source.start };
}

} // namespace

Result<std::vector<TrailPassage>> passagesFor(
    const PassageIndex &index, const TrailQuery &query, const QList<qint64> &documents)
{
    auto passages = index.holding(query.phrases(), documents);
    if (!passages || passages->size() >= enoughPassages)
        return passages;
    return index.holding(query.phrases(true), documents);
}

Result<QList<Trail>> findTrails(const Connection &connection, const TrailQuestion &question,
    const std::function<bool()> &cancelled)
{
    const auto facts = factsFor(connection, question);
    if (!facts)
        return tl::unexpected(facts.error());
    TrailMaterial decisions;
    Error error;
    const TrailDecisions words(connection);
    if (!take(words.links(), decisions.links, error)
        || !take(words.states(), decisions.states, error))
        return tl::unexpected(error);
    const PassageIndex index(connection);
    const TrailBuilder builder(*facts);
    QList<Trail> trails;
    for (const StoredRecommendation &recommendation : facts->recommendations) {
        const bool wanted = question.recommendation == 0
            ? !builder.merged().isMergedAway(recommendation.id)
            : recommendation.id == question.recommendation;
        if (!wanted)
            continue;
        if (cancelled())
            return failure(ErrorKind::Cancelled, u"Following the recommendations was cancelled."_s);
        const auto material = materialOf(index, builder, recommendation, decisions);
        if (!material)
            return tl::unexpected(material.error());
        trails.append(builder.trail(recommendation, *material));
    }
    if (question.recommendation != 0 && trails.isEmpty())
        return failure(ErrorKind::NotFound,
            u"There is no recommendation with the number %1."_s.arg(question.recommendation));
    const FactIndex documents = FactIndex::ofDocuments(*facts);
    std::stable_sort(trails.begin(), trails.end(), [&documents](const Trail &a, const Trail &b) {
        return standsBefore(placeOf(a, documents), placeOf(b, documents));
    });
    return trails;
}

Result<bool> checkState(const Connection &connection, const StateDecision &decision)
{
    if (decision.state != TrailState::Closed)
        return true;
    if (decision.evidence.document != 0) {
        const auto document = DocumentRepository(connection).record(decision.evidence.document);
        if (!document)
            return tl::unexpected(document.error());
        if (isInspectorates(*document))
            return true;
    }
    return failure(ErrorKind::NotUnderstood,
        u"Only the inspectorate closes a recommendation: link a quote of the inspectorate."_s);
}

} // namespace Peel
