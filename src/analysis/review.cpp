// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/review.h"

#include "domain/factsjson.h"
#include "domain/reference.h"
#include "domain/roundname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString wordsOf(const Judgment &fact)
{
    return u"%1, %2: %3"_s.arg(areaName(fact.area),
        fact.round.isEmpty() ? u"no round"_s : fact.round, gradeWord(fact.grade));
}

QString wordsOf(const Recommendation &fact)
{
    return u"%1: %2"_s.arg(recommendationKindName(fact.kind), fact.text);
}

QString wordsOf(const Metric &fact)
{
    const QString period = fact.period ? u", %1"_s.arg(fact.period->label) : QString();
    return u"%1%2: %3 (%4)"_s.arg(
        fact.name, period, spokenValue(fact.value, fact.unit, fact.decimals), scopeId(fact.scope));
}

bool isWanted(FactWord word, Confidence confidence, ReviewWish wish)
{
    if (wish == ReviewWish::All)
        return true;
    if (wish == ReviewWish::Decided)
        return word != FactWord::None;
    return word == FactWord::None && confidence == Confidence::Low;
}

template <typename Fact> ReviewItem itemOf(const Stored<Fact> &stored)
{
    return { stored.id, stored.document, stored.fact, stored.word, stored.decision };
}

template <typename Fact>
void addItems(QList<ReviewItem> &items, const QList<Stored<Fact>> &facts, ReviewWish wish)
{
    for (const Stored<Fact> &stored : facts) {
        if (isWanted(stored.word, stored.fact.evidence.confidence, wish))
            items.append(itemOf(stored));
    }
}

template <typename Fact>
std::optional<ReviewItem> itemIn(const QList<Stored<Fact>> &facts, qint64 id)
{
    const auto found = std::ranges::find(facts, id, &Stored<Fact>::id);
    return found == facts.end() ? std::nullopt : std::optional(itemOf(*found));
}

/// The word before on the same fact tells what was read there; without one it is what stands there.
FactDecision decisionOn(const ReviewItem &item, FactWord word, const QList<FactDecision> &decisions)
{
    const auto earlier = std::ranges::find(decisions, item.decision, &FactDecision::id);
    const SourceSpan &source = item.evidence().source;
    FactDecision decision { 0, item.kind(), { item.document, source.quote, source.start },
        std::visit([](const auto &fact) { return readAs(fact); }, item.fact), word, {}, {}, {} };
    if (item.decision != 0 && earlier != decisions.end()) {
        decision.place = earlier->place;
        decision.readAs = earlier->readAs;
        if (word == FactWord::Corrected)
            decision.correction = earlier->correction;
    }
    return decision;
}

} // namespace

const Evidence &ReviewItem::evidence() const
{
    return std::visit([](const auto &one) -> const Evidence & { return one.evidence; }, fact);
}

QString ReviewItem::words() const
{
    return std::visit([](const auto &one) { return wordsOf(one); }, fact);
}

QJsonObject ReviewItem::fields() const
{
    return std::visit([](const auto &one) { return toJson(one); }, fact);
}

QList<ReviewItem> reviewItems(const LibraryFacts &facts, ReviewWish wish)
{
    QList<ReviewItem> items;
    addItems(items, facts.judgments, wish);
    addItems(items, facts.recommendations, wish);
    addItems(items, facts.metrics, wish);
    return items;
}

std::optional<ReviewItem> reviewItem(const LibraryFacts &facts, qint64 id)
{
    if (auto judgment = itemIn(facts.judgments, id))
        return judgment;
    if (auto recommendation = itemIn(facts.recommendations, id))
        return recommendation;
    return itemIn(facts.metrics, id);
}

FactDecision accepting(const ReviewItem &item, const QList<FactDecision> &decisions)
{
    return decisionOn(item, FactWord::Accepted, decisions);
}

FactDecision rejecting(const ReviewItem &item, const QList<FactDecision> &decisions)
{
    return decisionOn(item, FactWord::Rejected, decisions);
}

Result<FactDecision> correcting(
    const ReviewItem &item, const QJsonObject &correction, const QList<FactDecision> &decisions)
{
    const Result<bool> fits = std::visit(
        [&correction](const auto &fact) {
            return corrected(fact, correction).map([](const auto &) { return true; });
        },
        item.fact);
    if (!fits)
        return tl::unexpected(fits.error());
    FactDecision decision = decisionOn(item, FactWord::Corrected, decisions);
    for (auto field = correction.begin(); field != correction.end(); ++field)
        decision.correction[field.key()] = *field;
    return decision;
}

QList<ReviewItem> alike(const QList<ReviewItem> &items, const ReviewItem &item)
{
    QList<ReviewItem> same;
    std::ranges::copy_if(items, std::back_inserter(same), [&item](const ReviewItem &one) {
        return one.id == item.id
            || (one.document == item.document && one.evidence().rule == item.evidence().rule
                && isWanted(one.word, one.evidence().confidence, ReviewWish::Waiting));
    });
    return same;
}

} // namespace Peel
