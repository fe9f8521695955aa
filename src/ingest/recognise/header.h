// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentheader.h"
#include "ingest/readdocument.h"
#include "ingest/recognise/documentface.h"

#include <QString>

#include <optional>

namespace Peel {

/// A field of the header with the words that decided it.
template <typename T> struct Decided
{
    T value {};
    QString why; // the document's own words; empty where nothing told
};

/// Type by the document's address, its title's shape, its first lines, then its voice.
Decided<DocumentType> typeOf(const DocumentFace &face);

/// True when it was saved from the inspectorate's own site, or is carried under its name.
bool isFromInspectorate(const DocumentFace &face);

/// The force that the document is about; empty for none or several.
Decided<QString> subjectForce(
    const DocumentFace &face, const ReadDocument &document, DocumentType type);

/// True when the document speaks of another inspection programme than PEEL: crime data integrity,
/// custody, child protection, fire and rescue.
bool isOtherProgramme(const DocumentFace &face);

/// The round that title, address or first lines name; empty if none is named.
Decided<QString> namedRound(const DocumentFace &face, DocumentType type);
/// The round that the running text tells of the inspection it is about: by its span of years, by
/// when its report came out, or by the year in which the force was inspected. Empty where it tells
/// of two.
Decided<QString> toldRound(const DocumentFace &face);
/// The round of the one year that the running text names an inspection by; for undated texts.
Decided<QString> yearsRound(const DocumentFace &face);
/// The round whose framework alone has areas of the names that the text has, sentences that look
/// back left out; empty where it names those of two.
Decided<QString> roundByLabels(const ReadDocument &document);
/// The round whose report on the pillar of the title came out in the year of the news archive that
/// the page lies in. Without a pillar the year of an archive tells no round.
Decided<QString> roundOfArchive(const DocumentFace &face);
/// True when a Commissioner's text is the answer to an inspection's report, not a paper to a
/// meeting.
bool answersInspection(const DocumentFace &face);
/// The round of an assessment page that counts itself: "This is HMIC’s third PEEL assessment of …".
/// Empty for any other document.
Decided<QString> countedRound(const DocumentFace &face);
/// The round whose publication dates hold this date.
QString roundPublishedOn(const PartialDate &date);
/// True when a release or news item is about a PEEL inspection, though it names no round.
bool tellsOfPeelInspection(const DocumentFace &face);

/// The document's own date; never that of a section ("Last updated") or of the site.
Decided<std::optional<PartialDate>> publishedOn(
    const DocumentFace &face, const ReadDocument &document, DocumentType type);

/// "Last updated 6 February 2025" in the first lines of an article: no date of its own, but not
/// long after it.
std::optional<PartialDate> lastChangedOn(const DocumentFace &face);

/// The title as the document prints it, with its subtitle where it would name nothing without it.
QString titleOf(const DocumentFace &face, DocumentType type);

/// Whose publication it is. `header` holds type, force, round and date.
QString publisherOf(const DocumentFace &face, const DocumentHeader &header);

} // namespace Peel
