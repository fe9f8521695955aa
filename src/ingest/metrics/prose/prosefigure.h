// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"
#include "ingest/metrics/prose/prosephrase.h"

#include <optional>
#include <vector>

namespace Peel::Prose {

enum class Shape { Count, Share, Level, Change, Rank };

/// One figure of a sentence with the name that its grammar gives it.
struct Figure
{
    const char *rule = "";
    Shape shape = Shape::Count;
    QString name; // as an analyst would write it
    QString measure; // what a later "this" or "it" means: "victim-based crime"
    QString counted; // the noun phrase alone, for a later "of these": "offenders"
    QString stem; // the name without what stood before its subject
    QString
        link; // how its bearer was joined, for a later "the other scheme 12": "in", "attracted by"
    double value = 0;
    Unit unit = Unit::Count;
    int number = 0; // word of the sentence
    int first = 0; // words [first, last) that it was read from
    int last = 0;
    bool carried = false; // its name comes from another figure
    bool byClause = false; // no sentence rule knew it: named by the grammar of its clause
    bool begins = false; // where a change began: not of the time that the sentence is about
    int time = -1; // word of its own period
    std::optional<Period> period;
    std::optional<Scope> scope;
};

/// What is known where a figure is read.
struct Context
{
    const Places &places;
    std::vector<Figure> earlier; // of the sentence before
    std::vector<Figure> here; // of this sentence, so far
    std::optional<Period> time = {}; // the last one with dates that an earlier sentence named
    std::optional<Period> leadTime = {}; // of a list: when its items are said to be so
    QString heading = {}; // what the block stands under
    std::optional<Scope> owner = {}; // "Kent: 12 officers": whose the block's figures are
    bool aims = false; // of a list: its items are what is aimed at
    QString topic = {}; // what the sentence before, without a figure, said to have risen or fallen

    /// The figure just before this one, of this sentence or else of the one before.
    const Figure *last() const;
    /// The last one of a shape.
    const Figure *last(Shape shape) const;
};

/// What stands between a number and the word that governs it: "a total of", "a further".
struct Lead
{
    int from = 0; // its first word; the governor is the one before
    QString prefix; // "Average ", "Further ", …
    bool definite = false; // "the 43 forces", "all 10 teams": told before, or no figure of its own
    bool article = false; // "a 12 percent rise"
};

Lead leadOf(const Sentence &sentence, const Clause &clause);

/// A figure of this clause with its number's value and unit.
Figure figureOf(const Sentence &sentence, const Clause &clause, const char *rule, Shape shape);

/// "The latest figures of the office" that show something: who tells it, not what is told.
bool isSource(const Sentence &sentence, const Phrase &subject);

/// What "they", "it" or "this" at the head of a clause means: the subject of the sentence so far,
/// or else what the last figure measured. Empty where neither is known.
QString antecedentOf(const Sentence &sentence, const Clause &clause, const Context &context);

/// "in the last campaign", "for cadet leaders": what stands before a subject without being a time
/// or a place, with its preposition; empty where there is no such phrase. [from, to) is what stands
/// before the subject.
QString leadingContext(const Sentence &sentence, int from, int to, const Places &places);

/// What a bare "the offences" points at, as a name tells it: " (recorded knife crime)"; empty where
/// the noun says enough or nothing was told before it in the sentence.
QString pointedAt(const Sentence &sentence, const std::vector<int> &noun, const Context &context);

/// "rate", "the national average", "figure": says nothing of what is measured.
bool isGeneric(const Sentence &sentence, const std::vector<int> &words);

/// Percent, of a whole or of change.
bool isRate(Unit unit);

/// " per 1,000 population", as a name ends with it.
QString perPopulation(Unit unit);

/// Nothing but small words, periods and places in [from, to).
bool saysNothing(const Sentence &sentence, int from, int to, const Places &places);

using Read = std::optional<Figure> (*)(const Sentence &, const Clause &, const Context &);

/// Past a bracket that opens at `i`: "96 percent (give or take) of crime".
int afterAside(const Sentence &sentence, int i);

/// Past "we reviewed", "that it recorded", "which we examined" at `i`: how a noun came to be
/// counted. `i` where no such clause stands there; else its last word is the participle.
int afterOwnClause(const Sentence &sentence, int i);

/// A counted noun is plural: "73 parental drug use" has lost its noun.
bool countsPlural(const Sentence &sentence, const Phrase &phrase);

std::optional<Figure> readRank(const Sentence &, const Clause &, const Context &);
std::optional<Figure> readLabelled(const Sentence &, const Clause &, const Context &);
/// "Arson: 1,842 in 2018": a label, a colon and a figure.
std::optional<Figure> readBehindLabel(const Sentence &, const Clause &, const Context &);
std::optional<Figure> readBracketed(const Sentence &, const Clause &, const Context &);
/// "That compares with 66 percent in 2014", "This was lower than the national rate of 74.3": the
/// figure of the sentence before, elsewhere or at another time.
std::optional<Figure> comparedWithEarlier(const Sentence &, const Clause &, const Context &);

/// "Across Wales the rise was 4 percent": the change just told, elsewhere.
std::optional<Figure> sameChangeElsewhere(const Sentence &, const Clause &, const Context &);

/// "(England and Wales: 10.6 percent)", "higher than the rate for all forces (6.4 percent)": the
/// figure before, of others.
std::optional<Figure> comparedInBracket(
    const Sentence &, const Clause &, const Figure &, const Places &);

/// "fell by 4 percent, or 1,200 offences": the same change, counted.
std::optional<Figure> readAlternative(const Sentence &, const Clause &, const Context &);
/// "reductions in burglary, by 14 percent, and robbery, by 11 percent", "robberies (down 12.8%)".
std::optional<Figure> readListedChange(const Sentence &, const Clause &, const Context &);
std::optional<Figure> readApposed(const Sentence &, const Clause &, const Context &);
std::optional<Figure> readCases(const Sentence &, const Clause &, const Context &);
std::optional<Figure> readChange(const Sentence &, const Clause &, const Context &);
std::optional<Figure> readHours(const Sentence &, const Clause &, const Context &);
std::optional<Figure> readTotal(const Sentence &, const Clause &, const Context &);
std::optional<Figure> readWait(const Sentence &, const Clause &, const Context &);
std::optional<Figure> readLevel(const Sentence &, const Clause &, const Context &);
std::optional<Figure> readSpan(const Sentence &, const Clause &, const Context &);
std::optional<Figure> readElliptic(const Sentence &, const Clause &, const Context &);
std::optional<Figure> readShare(const Sentence &, const Clause &, const Context &);
std::optional<Figure> readMoney(const Sentence &, const Clause &, const Context &);
std::optional<Figure> readTimes(const Sentence &, const Clause &, const Context &);
/// "206 of 248 were complete, which is 83 percent".
std::optional<Figure> readRatio(const Sentence &, const Clause &, const Context &);
/// "cut its backlog from 1,380 to 410", "has doubled, from 40 to 81", "912, up from 867".
std::optional<Figure> readMoved(const Sentence &, const Clause &, const Context &);
/// "a budget of £301 million, £9 million more than the year before".
std::optional<Figure> readMoneyApart(const Sentence &, const Clause &, const Context &);
/// How much more or less money it became.
std::optional<Figure> readMoneyChange(const Sentence &, const Clause &, const Context &);
/// "The system cost us £9 million and saves it £1 million a year": money with whom it is for.
std::optional<Figure> readPaid(const Sentence &, const Clause &, const Context &);
std::optional<Figure> readPool(const Sentence &, const Clause &, const Context &);
std::optional<Figure> readRecipients(const Sentence &, const Clause &, const Context &);
std::optional<Figure> readCount(const Sentence &, const Clause &, const Context &);

} // namespace Peel::Prose
