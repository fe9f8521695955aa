// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/nearduplicates.h"

#include "analysis/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype runLength = 3;
constexpr qsizetype fewestWords = 6;
constexpr double nearlySame = 0.7;

struct Shingles
{
    QStringList stems;
    QSet<QString> runs;
};

Shingles shinglesOf(const QString &text)
{
    Shingles shingles { stemsOf(text), {} };
    for (qsizetype i = 0; i + runLength <= shingles.stems.size(); ++i)
        shingles.runs.insert(shingles.stems.mid(i, runLength).join(u' '));
    return shingles;
}

double sameWords(const Shingles &one, const Shingles &other)
{
    if (std::min(one.stems.size(), other.stems.size()) < fewestWords)
        return one.stems == other.stems && !one.stems.isEmpty() ? 1 : 0;
    QSet<QString> shared = one.runs;
    shared.intersect(other.runs);
    return static_cast<double>(shared.size())
        / static_cast<double>(std::min(one.runs.size(), other.runs.size()));
}

} // namespace

double sameWords(const QString &one, const QString &other)
{
    return sameWords(shinglesOf(one), shinglesOf(other));
}

std::vector<std::size_t> groupNearDuplicates(const std::vector<QString> &texts)
{
    std::vector<Shingles> shingles;
    for (const QString &text : texts)
        shingles.push_back(shinglesOf(text));
    std::vector<std::size_t> groups;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        std::size_t first = i;
        for (std::size_t k = 0; k < i && first == i; ++k) {
            if (groups[k] == k && sameWords(shingles[i], shingles[k]) >= nearlySame)
                first = k;
        }
        groups.push_back(first);
    }
    return groups;
}

} // namespace Peel
