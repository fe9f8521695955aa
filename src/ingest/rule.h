// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Peel {

/// A named way in which documents say something: what `peelctl rules` lists and
/// docs/extraction-rules.md is made from.
struct Rule
{
    const char *name; // "judgment.sentence": kind, dot, what it reads
    const char *summary; // one sentence: what it reads and what it leaves alone
    const char *example; // a line of our own words that it reads, with what comes out
};

/// Every rule, in the order of the documentation.
std::vector<Rule> allRules();

} // namespace Peel
