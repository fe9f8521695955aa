// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Peel {

/// One way of saying a thing: a word or a phrase.
struct QueryForm
{
    QString words; // as written
    QStringList stems;
    double weight = 1; // less for a synonym
};

/// One thing that a recommendation speaks of, with the other words for it.
struct QueryConcept
{
    double weight = 1; // less for what every recommendation says ("ensure", "appropriate")
    std::vector<QueryForm> forms; // the recommendation's own words first

    /// Not one of the words that every sentence holds: those only break ties.
    bool tells() const;
};

/// What is looked for in later documents.
struct TrailQuery
{
    std::vector<QueryConcept> concepts;

    bool isEmpty() const { return concepts.empty(); }

    /// Every word and phrase once, for the full-text index; with `all`, "of" and "the" as well.
    QStringList phrases(bool all = false) const;
    /// Every stem once.
    QStringList stems() const;
};

/// `area` (an id, may be empty) and `force` tell which words say little: those that name the
/// question or the force stand in half of all sentences.
TrailQuery trailQuery(
    const QString &text, const QString &area, const QString &force, const ReferenceData &reference);

/// "(paragraphs 36, 84)" at the end of a recommendation: the numbers, and the text without them.
struct ParagraphReferences
{
    QString text;
    QStringList paragraphs;
};

ParagraphReferences paragraphReferences(const QString &text);

} // namespace Peel
