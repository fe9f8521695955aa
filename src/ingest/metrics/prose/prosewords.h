// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentences.h"
#include "ingest/quantities/period.h"
#include "ingest/quantities/quantity.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace Peel::Prose {

/// What a word does in its sentence, as far as the figures of the sentence need to know.
enum class Class {
    Noun, // nouns, adjectives and whatever is not known
    Number, // a quantity, one word however long
    Time, // a period, one word however long
    Determiner, // the, its, all, each
    Pronoun, // it, they, we, those
    Relative, // who, which, that behind a noun
    Preposition,
    Joiner, // and, or, but, while
    Be,
    Have,
    Modal, // will, could, did, to before a verb
    Adverb,
    Past, // -ed and irregular forms: finite or participle
    Present, // a finite present form
    Gerund, // -ing
    Comma,
    Stop, // semicolon, colon, spaced dash
    Bracket, // an opening bracket
    Close // a closing bracket
};

struct Word
{
    QString text; // as printed
    QString lower;
    TextRange range; // in the sentence
    Class is = Class::Noun;
    int index = -1; // of its quantity or period
};

/// The words of a sentence without quotation marks. A quantity or a period is one word; where both
/// stand at the same place the period wins.
std::vector<Word> wordsOf(QStringView sentence, const std::vector<Quantity> &quantities,
    const std::vector<PeriodMention> &periods);

} // namespace Peel::Prose
