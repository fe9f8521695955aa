// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/prose/prosefigure.h"

namespace Peel::Prose {

/// The clause in front of a figure: who does what.
struct Around
{
    int from = 0; // its first word, behind "we found that" and behind an adverbial
    int verb = -1; // where its verb group begins, -1 if there is none
    Phrase subject;
    bool own = false; // the subject is the force, or "we"

    /// A verb, and the words that say whose.
    bool isSaid() const { return verb >= 0 && (own || !subject.isEmpty()); }
};

/// The clause in [clause.from, to).
Around aroundOf(const Sentence &sentence, const Clause &clause, int to, const Places &places);

/// One clause with its figure, and what is known of both.
struct ClauseReading
{
    const Sentence &s;
    const Clause &clause;
    const Context &context;
    Lead lead;
    int governor = 0; // the word in front of the number and its lead
    Around around;

    /// Its figure, as one that the grammar of the clause tells.
    Figure figure(Shape shape) const { return figureOf(s, clause, "metric.prose.clause", shape); }
};

/// What a figure counts, or is a share of.
struct Thing
{
    QString noun;
    int behind = 0; // the word behind it
    bool told = false; // before: "of them", or not at all
    bool part = false; // "22 of 66 files", "12 percent of files"
};

/// The noun behind a count or a share, or what "of them" points at; nothing where no noun is sure.
std::optional<Thing> thingOf(
    const Sentence &sentence, const Clause &clause, const Context &context);

/// "thefts, which fell from 120 in 2019 to 98", "charges (from 126 to 121)": where something began
/// and what it came to, told of a pronoun or in a bracket.
std::optional<Figure> readFromTo(const Sentence &, const Clause &, const Context &);

/// "unchanged on the 235 recorded in 2022", "42% (507) of recruits": the figure just told, at
/// another time, as a share, as a change or counted.
std::optional<Figure> readFollowing(const ClauseReading &reading);

/// Reads a figure that no other rule knows by the grammar of its clause: the noun it counts or is a
/// share of with the verb that governs it, the noun that it is "of", or the subject that it is the
/// level of. Nothing where that is not sure.
std::optional<Figure> readByClause(const Sentence &, const Clause &, const Context &);

} // namespace Peel::Prose
