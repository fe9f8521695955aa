// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentheader.h"
#include "ingest/readdocument.h"

#include <QString>

namespace Peel {

/// The year of a crime data integrity inspection, where the document is the report of one or the
/// inspectorate's news on it; else empty.
QString crimeDataYear(const DocumentHeader &header, const ReadDocument &document);

/// The year of the first of two inspections of a force's crime data, where the text above a
/// sentence has spoken of that one alone; empty where it has come to the second.
QString firstCrimeDataYear(const DocumentHeader &header, const QString &above);

} // namespace Peel
