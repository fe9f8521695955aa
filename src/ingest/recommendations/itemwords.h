// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentences.h"
#include "ingest/block.h"

#include <QStringView>

#include <vector>

namespace Peel {

/// The text does not end as a sentence or a list's item does: it may go on over the page.
bool endsOpen(QStringView text);

/// A title that tells something: it has a verb, or is long enough to be a sentence.
bool isSentence(QStringView text);

/// A recommendation from its first words: "The force should …", "By 31 March 2025, …".
bool beginsWithWhatToDo(QStringView text);

/// "The force doesn’t always identify repeat victims": says of the force how it does, in one
/// sentence.
bool isFindingOnForce(QStringView text);

/// The words in quotation marks behind "We said then:", where they are a sentence; empty otherwise.
TextRange quotedFinding(QStringView text);

/// The words of a paragraph that is one quotation, below "Our inspection found:"; empty otherwise.
TextRange wholeQuotation(const Block &lead, const Block &quotation);

/// Where an answer begins behind the words of a recommendation ("Chief Constable’s response: …");
/// -1 if there is none.
int answerIn(QStringView text, int from);

/// Where what is to be done ends and the reasons for it begin; -1 where the text is one sentence or
/// goes on saying what to do.
int endOfTitle(QStringView text, int from);

/// Where a title that lost its type ends and its reasons begin without a full stop between them:
/// "… the risk to callers The force uses …"; -1 where it does not.
int endOfRunOnTitle(QStringView text, int from);

/// The items of a text; several where bullets stand inside it ("The force should …. • The force
/// …"), or the dash that `marker`, the mark of the item itself, is.
std::vector<TextRange> itemsIn(QStringView text, QStringView marker = {});

/// "Within three months, the force should: do A; do B. Within six months, it should: do C": the
/// items of a list that lost its breaks; the whole of "Within six months the force should do C."
/// Empty for anything else.
std::vector<TextRange> timedItemsIn(QStringView text);

/// The sentences from `from` on, where each says from its first words what to do; else all of it,
/// to −1.
std::vector<TextRange> wishesFrom(QStringView text, int from);

} // namespace Peel
