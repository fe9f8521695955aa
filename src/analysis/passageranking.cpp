// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/passageranking.h"

#include "domain/vocabulary.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

// Found on paragraph references that inspectors printed behind their own recommendations; values
// beside these do about as well (docs/decisions/0013).
constexpr double saturation = 1.6; // BM25's k1
constexpr double lengthShare = 0.75; // BM25's b
constexpr double headingShare = 0.3; // of a word that stands in the heading alone
constexpr double neighbourShare = 0.4;
constexpr double neighbourLimit = 2; // times the passage's own score
constexpr double cueShare = 0.05; // for each word of change or fault, up to three
constexpr double gradingShare = 0.3;
constexpr double togetherShare = 0.3; // of the lesser of two things that follow each other
constexpr int together = 8; // words apart at most
constexpr std::size_t fewestWords = 5; // what is shorter is a label

const QSet<QString> &cueStems()
{
    static const QSet<QString> stems = [] {
        QSet<QString> all;
        for (const QString &word : Vocabulary::builtIn().words(u"cue"))
            all.insert(stemsOf(word).value(0));
        return all;
    }();
    return stems;
}

/// A passage cut into words, made once for all concepts.
struct Cut
{
    std::vector<Word> words;
    QHash<QString, QList<int>> places; // of each stem, counted in words
    QSet<QString> heading;

    bool holds(const QString &stem) const { return places.contains(stem); }
};

Cut cutOf(const TrailPassage &passage)
{
    Cut cut { wordsOf(passage.text), {}, {} };
    for (std::size_t i = 0; i < cut.words.size(); ++i)
        cut.places[cut.words[i].stem].append(static_cast<int>(i));
    for (const QString &stem : stemsOf(passage.heading))
        cut.heading.insert(stem);
    return cut;
}

int timesIn(const QueryForm &form, const Cut &cut)
{
    if (form.stems.size() == 1)
        return static_cast<int>(cut.places.value(form.stems.front()).size());
    const bool all = std::all_of(form.stems.begin(), form.stems.end(),
        [&cut](const QString &stem) { return cut.holds(stem); });
    return all ? countOf(form.stems, cut.words) : 0;
}

/// Where one thing that is looked for stands in a passage, and what it is worth there.
struct Sighting
{
    QList<int> places; // in words
    double worth = 0;

    bool isNear(const Sighting &other) const
    {
        return std::any_of(places.begin(), places.end(), [&other](int here) {
            return std::any_of(other.places.begin(), other.places.end(),
                [here](int there) { return here != there && std::abs(here - there) <= together; });
        });
    }
};

class Ranking
{
public:
    Ranking(const TrailQuery &query, const std::vector<TrailPassage> &passages,
        const WordStatistics &statistics)
        : m_query(query)
        , m_passages(passages)
        , m_statistics(statistics)
    {
        m_cuts.reserve(passages.size());
        double words = 0;
        for (const TrailPassage &passage : passages) {
            m_cuts.push_back(cutOf(passage));
            words += static_cast<double>(m_cuts.back().words.size());
        }
        m_averageLength
            = passages.empty() ? 1 : std::max(1.0, words / static_cast<double>(passages.size()));
        for (const QueryConcept &thing : query.concepts) {
            std::vector<double> rarities;
            for (const QueryForm &form : thing.forms)
                rarities.push_back(rarityOf(form.stems));
            m_whole += thing.weight * rarities.front();
            m_rarities.push_back(std::move(rarities));
        }
        m_whole = std::max(m_whole, 1e-9);
    }

    std::vector<RankedPassage> ranked() const
    {
        std::vector<RankedPassage> all;
        for (std::size_t i = 0; i < m_passages.size(); ++i)
            all.push_back(scored(i));
        std::map<std::pair<qint64, int>, double> own;
        for (const RankedPassage &one : all)
            own[{ m_passages[one.passage].document, m_passages[one.passage].ordinal }] = one.score;
        for (RankedPassage &one : all)
            one.score += carried(m_passages[one.passage], one.score, own);
        std::erase_if(all, [](const RankedPassage &one) { return one.score <= 0; });
        std::stable_sort(
            all.begin(), all.end(), [](const auto &a, const auto &b) { return a.score > b.score; });
        for (RankedPassage &one : all)
            describe(one);
        return all;
    }

private:
    /// A phrase is as rare as the rarest of its words.
    double rarityOf(const QStringList &stems) const
    {
        const double all = static_cast<double>(std::max<qint64>(1, m_statistics.passages));
        double rarity = 0;
        for (const QString &stem : stems) {
            const double with = static_cast<double>(m_statistics.containing.value(stem, 0));
            if (with > 0)
                rarity = std::max(
                    rarity, std::log(1 + std::max(0.0, all - with + 0.5) / (with + 0.5)));
        }
        return rarity;
    }

    RankedPassage scored(std::size_t at) const
    {
        const Cut &cut = m_cuts[at];
        RankedPassage one;
        one.passage = at;
        if (cut.words.size() < fewestWords)
            return one;
        const double norm = saturation
            * (1 - lengthShare
                + lengthShare * static_cast<double>(cut.words.size()) / m_averageLength);
        for (std::size_t c = 0; c < m_query.concepts.size(); ++c) {
            const QueryConcept &thing = m_query.concepts[c];
            double times = 0;
            double rarity = 0;
            for (std::size_t f = 0; f < thing.forms.size(); ++f) {
                const int count = timesIn(thing.forms[f], cut);
                if (count == 0)
                    continue;
                times += thing.forms[f].weight * count;
                rarity = std::max(rarity, m_rarities[c][f] * thing.forms[f].weight);
            }
            if (times > 0) {
                one.concepts += thing.tells();
                one.score += thing.weight * rarity * times * (saturation + 1) / (times + norm);
                one.share += thing.weight * std::min(rarity, m_rarities[c].front());
                if (timesIn(thing.forms.front(), cut) > 0)
                    one.literal += thing.weight * m_rarities[c].front();
            } else if (inHeading(thing, cut)) {
                one.score += headingShare * thing.weight * m_rarities[c].front();
            }
        }
        one.score += scoreTogether(cut);
        one.share = std::min(1.0, one.share / m_whole);
        one.literal = std::min(1.0, one.literal / m_whole);
        one.score *= 1 + cueShare * cuesIn(cut);
        if (m_passages[at].onlyGrades)
            one.score *= gradingShare;
        return one;
    }

    Sighting sightingOf(std::size_t at, const Cut &cut) const
    {
        const QueryConcept &thing = m_query.concepts[at];
        Sighting sighting;
        for (std::size_t f = 0; f < thing.forms.size(); ++f) {
            const QueryForm &form = thing.forms[f];
            if (timesIn(form, cut) == 0)
                continue;
            sighting.places += cut.places.value(form.stems.front());
            sighting.worth
                = std::max(sighting.worth, thing.weight * form.weight * m_rarities[at][f]);
        }
        return sighting;
    }

    /// Things that follow each other in the recommendation and stand near each other here, in any
    /// of their forms, count for more than apart: "officers … trained".
    double scoreTogether(const Cut &cut) const
    {
        double score = 0;
        Sighting before;
        for (std::size_t c = 0; c < m_query.concepts.size(); ++c) {
            const QueryConcept &thing = m_query.concepts[c];
            if (!thing.tells() || thing.forms.front().stems.size() > 1)
                continue;
            Sighting here = sightingOf(c, cut);
            if (before.isNear(here))
                score += togetherShare * std::min(before.worth, here.worth);
            before = std::move(here);
        }
        return score;
    }

    static bool inHeading(const QueryConcept &thing, const Cut &cut)
    {
        const QStringList &stems = thing.forms.front().stems;
        return std::all_of(stems.begin(), stems.end(),
            [&cut](const QString &stem) { return cut.heading.contains(stem); });
    }

    static int cuesIn(const Cut &cut)
    {
        int cues = 0;
        for (const QString &cue : cueStems())
            cues += cut.holds(cue);
        return std::min(cues, 3);
    }

    static double carried(const TrailPassage &passage, double score,
        const std::map<std::pair<qint64, int>, double> &own)
    {
        double best = 0;
        for (const int step : { -1, 1 }) {
            const auto beside = own.find({ passage.document, passage.ordinal + step });
            if (beside != own.end())
                best = std::max(best, beside->second);
        }
        return neighbourShare * std::min(best, neighbourLimit * score);
    }

    /// The sentence that holds most of what was looked for, and the words found in the passage.
    void describe(RankedPassage &one) const
    {
        const QString &text = m_passages[one.passage].text;
        double most = -1;
        for (const TextRange &sentence : sentencesOf(text)) {
            const double weight = weightOf(text.mid(sentence.from, sentence.length()));
            if (weight > most) {
                most = weight;
                one.best = sentence;
            }
        }
        const std::vector<Word> &words = m_cuts[one.passage].words;
        QSet<QString> known;
        for (const Word &word : words) {
            if (!known.contains(word.stem) && isSought(word.stem) && !isFunction(word.stem)) {
                known.insert(word.stem);
                one.matched.append(text.mid(word.start, word.end - word.start));
            }
        }
    }

    double weightOf(const QString &sentence) const
    {
        TrailPassage alone;
        alone.text = sentence;
        const Cut cut = cutOf(alone);
        double weight = 0;
        for (std::size_t c = 0; c < m_query.concepts.size(); ++c) {
            double best = 0;
            const QueryConcept &thing = m_query.concepts[c];
            for (std::size_t f = 0; f < thing.forms.size(); ++f) {
                if (timesIn(thing.forms[f], cut) > 0)
                    best = std::max(best, m_rarities[c][f] * thing.forms[f].weight);
            }
            weight += thing.weight * thing.weight * best; // the words that tell decide
        }
        return weight;
    }

    static bool isFunction(const QString &stem)
    {
        static const QSet<QString> stems = [] {
            QSet<QString> all;
            for (const QString &word : Vocabulary::builtIn().words(u"function"))
                all.insert(stemsOf(word).value(0));
            return all;
        }();
        return stems.contains(stem);
    }

    bool isSought(const QString &stem) const
    {
        for (const QueryConcept &thing : m_query.concepts) {
            if (thing.weight < 1)
                continue;
            for (const QueryForm &form : thing.forms) {
                if (form.stems.contains(stem))
                    return true;
            }
        }
        return false;
    }

    const TrailQuery &m_query;
    const std::vector<TrailPassage> &m_passages;
    const WordStatistics &m_statistics;
    std::vector<Cut> m_cuts;
    std::vector<std::vector<double>> m_rarities; // by concept and form
    double m_averageLength = 1;
    double m_whole = 0;
};

} // namespace

std::vector<RankedPassage> rankPassages(const TrailQuery &query,
    const std::vector<TrailPassage> &passages, const WordStatistics &statistics)
{
    return Ranking(query, passages, statistics).ranked();
}

} // namespace Peel
