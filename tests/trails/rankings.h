// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/traillinks.h"
#include "domain/passage.h"

#include <algorithm>
#include <array>
#include <iostream>
#include <utility>
#include <vector>

/// How often the true passage is among the first 1, 3 and 10 of a ranking.
struct HitCounts
{
    static constexpr std::array depths { 1, 3, 10 };

    std::array<int, 3> hits {};
    int links = 0;
    double reciprocal = 0; // sum of 1/rank

    /// `rank` counts from 1; 0 where it was not found at all.
    void add(int rank)
    {
        ++links;
        if (rank == 0)
            return;
        reciprocal += 1.0 / rank;
        for (std::size_t i = 0; i < depths.size(); ++i)
            hits[i] += rank <= depths[i];
    }

    void print(const char *name) const
    {
        std::cout << name << ": " << links << " links";
        for (std::size_t i = 0; i < depths.size(); ++i)
            std::cout << ", hit@" << depths[i] << ' ' << hits[i] << " ("
                      << 100 * hits[i] / std::max(1, links) << "%)";
        std::cout << ", mean reciprocal rank " << reciprocal / std::max(1, links) << std::endl;
    }
};

/// The rank of a passage by its place; 0 where it was not found.
inline int rankOfPlace(
    const std::vector<std::pair<qint64, int>> &places, qint64 document, int start)
{
    const auto found = std::find(places.begin(), places.end(), std::pair(document, start));
    return found == places.end() ? 0 : static_cast<int>(found - places.begin()) + 1;
}

/// The same among links, whose places are sentences; a near duplicate counts as the first of its
/// group.
inline int rankOfLink(const std::vector<Peel::FoundLink> &links,
    const std::vector<Peel::TrailPassage> &passages, qint64 document, int start)
{
    const auto passage = std::find_if(passages.begin(), passages.end(),
        [&](const auto &one) { return one.document == document && one.start == start; });
    if (passage == passages.end())
        return 0;
    const auto inside = [&](const Peel::TrailPlace &place) {
        return place.document == document && place.start >= passage->start
            && place.end <= passage->end;
    };
    const auto found = std::find_if(links.begin(), links.end(), [&](const auto &link) {
        return inside(link.place) || std::any_of(link.alsoAt.begin(), link.alsoAt.end(), inside);
    });
    return found == links.end() ? 0 : static_cast<int>(found - links.begin()) + 1;
}
