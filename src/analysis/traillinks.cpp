// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/traillinks.h"

#include "analysis/nearduplicates.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double mostlyLiteral = 0.6; // of the recommendation's own words, by weight
constexpr double quotedShare = 0.5; // of its runs of words
constexpr int mostOfOneDocument = 4;
constexpr int mostLinks = 12;
constexpr double leastOfBest = 0.25;
constexpr int atAGlance = 520; // characters of a quote
constexpr double stillTheSame = 0.7; // of the words, after reading again
constexpr std::size_t rankedAtMost = 200; // groups of near duplicates are looked for among these

int codePoints(QStringView text)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

bool isSamePlace(const QuotedPlace &decided, const TrailPlace &place)
{
    if (decided.document != place.document)
        return false;
    return decided.quote.simplified() == place.quote.simplified()
        || sameWords(decided.quote, place.quote) >= stillTheSame;
}

/// A sentence of the passage that refers to the recommendation and is about its subject.
QString explicitReason(const TrailPassage &passage, RankedPassage &ranked, const TrailQuery &query,
    const ExplicitReference &reference)
{
    if (passage.onlyGrades)
        return {};
    for (const TextRange &range : sentencesOf(passage.text)) {
        const QString sentence = passage.text.mid(range.from, range.length());
        const QString reason = reference.reasonIn(sentence);
        if (reason.isEmpty())
            continue;
        const std::vector<Word> words = wordsOf(sentence);
        const auto about = std::count_if(
            query.concepts.begin(), query.concepts.end(), [&](const QueryConcept &thing) {
                return thing.tells()
                    && std::any_of(thing.forms.begin(), thing.forms.end(),
                        [&](const QueryForm &form) { return countOf(form.stems, words) > 0; });
            });
        if (about >= fewestConcepts) {
            ranked.best = range;
            return reason;
        }
    }
    return {};
}

FoundLink linkOf(const TrailPassage &passage, RankedPassage ranked, const TrailQuery &query,
    const ExplicitReference &reference)
{
    FoundLink link;
    const QString reason = explicitReason(passage, ranked, query, reference);
    link.place = sentencePlace(passage, ranked.best);
    link.score = ranked.score;
    link.share = ranked.share;
    link.concepts = ranked.concepts;
    link.sentence = passage.text.mid(ranked.best.from, ranked.best.length());
    link.recommends = passage.recommends;
    if (!reason.isEmpty()) {
        link.strength = LinkStrength::Explicit;
        link.why = reason;
        return link;
    }
    if (ranked.literal >= mostlyLiteral)
        link.strength = LinkStrength::SameWords;
    link.why = ranked.matched.join(u", "_s);
    return link;
}

TextRange withNeighbours(const QString &text, TextRange range)
{
    const std::vector<TextRange> sentences = sentencesOf(text);
    const auto fits = [&](const TextRange &wider) { return wider.length() <= atAGlance; };
    for (const TextRange &sentence : sentences) {
        if (sentence.from >= range.to && fits({ range.from, sentence.to }))
            range.to = sentence.to;
    }
    for (auto before = sentences.rbegin(); before != sentences.rend(); ++before) {
        if (before->to <= range.from && fits({ before->from, range.to }))
            range.from = before->from;
    }
    return range;
}

} // namespace

TrailPlace sentencePlace(const TrailPassage &passage, const TextRange &sentence)
{
    const TextRange range = withNeighbours(passage.text, sentence);
    const int start = passage.start + codePoints(QStringView(passage.text).first(range.from));
    const QString quote = passage.text.mid(range.from, range.length());
    return { passage.document, quote, start, start + codePoints(quote), passage.page };
}

std::vector<FoundLink> rankLinks(const TrailQuery &query, const std::vector<TrailPassage> &passages,
    const WordStatistics &statistics, const ExplicitReference &reference)
{
    std::vector<RankedPassage> ranked = rankPassages(query, passages, statistics);
    std::vector<FoundLink> links;
    for (const RankedPassage &one : ranked)
        links.push_back(linkOf(passages[one.passage], one, query, reference));
    std::stable_partition(links.begin(), links.end(),
        [](const FoundLink &link) { return link.strength == LinkStrength::Explicit; });
    std::vector<QString> quotes;
    for (std::size_t i = 0; i < std::min(links.size(), rankedAtMost); ++i)
        quotes.push_back(links[i].place.quote);
    const std::vector<std::size_t> groups = groupNearDuplicates(quotes);
    std::vector<FoundLink> distinct;
    QHash<std::size_t, std::size_t> kept;
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (i >= groups.size() || groups[i] == i) {
            kept.insert(i, distinct.size());
            distinct.push_back(links[i]);
        } else {
            distinct[kept.value(groups[i])].alsoAt.push_back(links[i].place);
        }
    }
    return distinct;
}

std::vector<FoundLink> findLinks(const TrailQuery &query, const std::vector<TrailPassage> &passages,
    const WordStatistics &statistics, const ExplicitReference &reference)
{
    const std::vector<FoundLink> ranked = rankLinks(query, passages, statistics, reference);
    double best = 0;
    for (const FoundLink &link : ranked)
        best = std::max(best, link.score);
    std::vector<FoundLink> chosen;
    QHash<qint64, int> ofDocument;
    for (const FoundLink &link : ranked) {
        const bool enough = link.share >= fewestShare && link.concepts >= fewestConcepts
            && link.score >= leastOfBest * best;
        if (!enough && link.strength != LinkStrength::Explicit)
            continue;
        if (ofDocument.value(link.place.document) >= mostOfOneDocument)
            continue;
        ++ofDocument[link.place.document];
        chosen.push_back(link);
        if (chosen.size() == mostLinks)
            break;
    }
    return chosen;
}

void applyDecisions(const QList<LinkDecision> &decisions, const TrailPlace &recommendation,
    std::vector<TrailEvent> &events, const std::function<TrailEvent(const TrailPlace &)> &make)
{
    for (const LinkDecision &decision : decisions) {
        if (!isSamePlace(decision.from, recommendation))
            continue;
        const auto found = std::find_if(events.begin(), events.end(),
            [&](const TrailEvent &event) { return isSamePlace(decision.to, event.place); });
        if (found == events.end() && !decision.accepted)
            continue;
        TrailEvent *event = found == events.end() ? nullptr : &*found;
        if (event == nullptr) {
            const int start = decision.to.start;
            events.push_back(make({ decision.to.document, decision.to.quote, start,
                start + codePoints(decision.to.quote), 0 }));
            event = &events.back();
            event->why = u"linked by hand"_s;
        }
        event->verdict = decision.accepted ? LinkVerdict::Accepted : LinkVerdict::Rejected;
        event->decision = decision.id;
    }
}

const StateDecision *decisionFor(
    const QList<StateDecision> &decisions, const TrailPlace &recommendation)
{
    const StateDecision *latest = nullptr;
    for (const StateDecision &decision : decisions) {
        if (isSamePlace(decision.recommendation, recommendation))
            latest = &decision;
    }
    return latest;
}

} // namespace Peel
