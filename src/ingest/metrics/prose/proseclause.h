// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosesentence.h"

#include <vector>

namespace Peel::Prose {

/// The words that belong to one figure: [from, to) holds no other figure, unless two share a clause
/// ("54 of 57", "from 986 to 1,012").
struct Clause
{
    int from = 0;
    int number = 0; // word index of the figure
    int to = 0;
    bool bracket = false; // stands in brackets
};

/// One clause for each figure of the sentence, in their order.
std::vector<Clause> clausesOf(const Sentence &sentence);

/// The closing bracket of the opening one at `i`, or the end of the sentence.
int closeOf(const Sentence &sentence, int i);

} // namespace Peel::Prose
