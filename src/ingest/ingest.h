// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"
#include "ingest/reading.h"

namespace Peel {

/// A document read, with its facts and what was left alone.
struct Ingested
{
    ReadDocument document;
    DocumentFacts facts;
    std::vector<Rejection> rejections;
    std::vector<QString> areas; // of each block: id of the question that it answers, or empty
};

/// What the analyst set by hand; replaces what would have been recognised, before the facts are
/// extracted.
struct HeaderOverrides
{
    std::optional<DocumentType> type;
    std::optional<QString> force; // id; empty for none
    std::optional<QString> round;
    QString fileName = {}; // a hint of last resort for a title; never decides a fact
};

/// recognise, then extract. Never fails: odd input becomes diagnostics.
Ingested extractFacts(ReadDocument document, const HeaderOverrides &overrides = {});

/// read, recognise, extract.
Result<Ingested> ingest(
    const QByteArray &bytes, const ReadingOptions &options, const HeaderOverrides &overrides = {});

} // namespace Peel
