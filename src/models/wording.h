// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentheader.h"
#include "domain/libraryrecords.h"

#include <QString>

namespace Peel {

/// The words in which the window speaks of documents and places: one wording for every view.

/// "PEEL 2018/19"; "crime data integrity 2018" for other programmes.
QString roundWords(const QString &round, Programme programme = Programme::Peel);
/// "an earlier grade, told by a later document of the inspectorate"
QString originWords(Origin origin);
/// "Derbyshire Constabulary", or the id where the reference data knows no such force.
QString forceWords(const QString &force);
/// "Preventing crime", or the id made readable.
QString areaWords(const QString &area);
/// Title, or the file's name where none was read.
QString titleWords(const DocumentRecord &document);
/// "HMICFRS says", "Derbyshire Constabulary says", "Reported to the PCC", "Sample digest of …":
/// never a voice that did not speak.
QString voiceWords(const DocumentRecord &document);
/// "p. 24 (PDF page 26)", "p. 24", "" without pages.
QString pageWords(int page, const QString &printedLabel = {});
/// "high: the text says it outright", …
QString confidenceWords(Confidence confidence);
/// A reason of the extraction rules as a sentence part for people.
QString reasonWords(const QString &reason);
/// "“…” HMIC, TITLE, February 2016, page 24": a quotation ready for a briefing.
QString quotation(const QString &quote, const DocumentRecord &document, const SourceSpan &source);

} // namespace Peel
