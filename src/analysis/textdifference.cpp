// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/textdifference.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Peel {
namespace {

using Words = std::vector<QStringList>;

Words wordsOf(const QList<Said> &sentences)
{
    Words words;
    for (const Said &sentence : sentences)
        words.push_back(matchedWords(sentence.text));
    return words;
}

/// A possible pair; the likest is taken first, then the one whose places are nearest.
struct Likeness
{
    double value = 0;
    int before = 0;
    int after = 0;

    bool operator<(const Likeness &other) const
    {
        if (value != other.value)
            return value > other.value;
        const int apart = std::abs(before - after);
        const int othersApart = std::abs(other.before - other.after);
        if (apart != othersApart)
            return apart < othersApart;
        return before != other.before ? before < other.before : after < other.after;
    }
};

/// An upper bound of wordLikeness(), without the order: cheap enough for every pair.
double sharedWords(
    const QHash<QString, int> &counts, const QStringList &before, const QStringList &after)
{
    QHash<QString, int> left = counts;
    int shared = 0;
    for (const QString &word : after) {
        const auto found = left.find(word);
        if (found != left.end() && *found > 0) {
            --*found;
            ++shared;
        }
    }
    return 2.0 * shared / static_cast<double>(before.size() + after.size());
}

std::vector<Likeness> candidates(const Words &before, const Words &after)
{
    std::vector<Likeness> found;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before.at(i).isEmpty())
            continue;
        QHash<QString, int> counts;
        for (const QString &word : before.at(i))
            ++counts[word];
        for (std::size_t j = 0; j < after.size(); ++j) {
            if (sharedWords(counts, before.at(i), after.at(j)) < rewordedLikeness)
                continue;
            const double value = wordLikeness(before.at(i), after.at(j));
            if (value >= rewordedLikeness)
                found.push_back({ value, static_cast<int>(i), static_cast<int>(j) });
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// For each sentence before its partner after, -1 for none.
std::vector<int> partners(const Words &before, const Words &after)
{
    std::vector<int> partnerOf(before.size(), -1);
    std::vector<bool> taken(after.size(), false);
    for (const Likeness &pair : candidates(before, after)) {
        const auto i = static_cast<std::size_t>(pair.before);
        const auto j = static_cast<std::size_t>(pair.after);
        if (partnerOf.at(i) >= 0 || taken.at(j))
            continue;
        partnerOf.at(i) = pair.after;
        taken.at(j) = true;
    }
    return partnerOf;
}

SentencePair pairOf(const Said &before, const Said &after, bool same)
{
    SentencePair pair { SentencePair::Kind::Same, before, after, {}, false };
    if (!same) {
        pair.kind = SentencePair::Kind::Reworded;
        pair.words = wordDifference(before.text, after.text);
    }
    return pair;
}

} // namespace

QList<SentencePair> textDifference(const QList<Said> &before, const QList<Said> &after)
{
    const Words old = wordsOf(before);
    const Words fresh = wordsOf(after);
    const std::vector<int> partnerOf = partners(old, fresh);
    std::vector<int> sourceOf(fresh.size(), -1);
    for (std::size_t i = 0; i < partnerOf.size(); ++i) {
        if (partnerOf.at(i) >= 0)
            sourceOf.at(static_cast<std::size_t>(partnerOf.at(i))) = static_cast<int>(i);
    }
    QList<SentencePair> pairs;
    const auto addLost = [&](std::size_t from) {
        for (std::size_t i = from; i < partnerOf.size() && partnerOf.at(i) < 0; ++i)
            pairs.append({ SentencePair::Kind::OnlyBefore, before.at(static_cast<qsizetype>(i)),
                std::nullopt, {}, false });
    };
    addLost(0);
    for (std::size_t j = 0; j < fresh.size(); ++j) {
        const Said &now = after.at(static_cast<qsizetype>(j));
        const int source = sourceOf.at(j);
        if (source < 0) {
            pairs.append({ SentencePair::Kind::OnlyAfter, std::nullopt, now, {}, false });
            continue;
        }
        const auto i = static_cast<std::size_t>(source);
        pairs.append(pairOf(before.at(source), now, old.at(i) == fresh.at(j)));
        addLost(i + 1);
    }
    return pairs;
}

} // namespace Peel
