// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/trailquery.h"
#include "analysis/words.h"
#include "domain/passage.h"
#include "domain/sentences.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Peel {

struct RankedPassage
{
    std::size_t passage = 0; // index into what was ranked
    double score = 0;
    double share = 0; // of what was looked for, by weight, in any of its forms: 0 … 1
    double literal = 0; // the same by the recommendation's own words
    int concepts = 0; // how many different things of it were found
    TextRange best; // the sentence that holds most of it
    QStringList matched; // the words of the passage that were found, as printed, each once

    bool operator==(const RankedPassage &) const = default;
};

/// Best first, those without any word left out; equal ones in the order they were given in. BM25
/// over concepts: a synonym counts as part of an occurrence, what every recommendation says counts
/// little, words of the heading help, things that follow each other count for more where they stand
/// near each other, and a passage is carried by the ones beside it, since documents spread a
/// subject over neighbouring paragraphs.
std::vector<RankedPassage> rankPassages(const TrailQuery &query,
    const std::vector<TrailPassage> &passages, const WordStatistics &statistics);

} // namespace Peel
