// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentfacts.h"
#include "domain/reference.h"
#include "ingest/readdocument.h"

#include <QString>

#include <vector>

namespace Peel {

/// A place that looked like a fact and was left alone: what `extract --explain` shows beside the
/// facts.
struct Rejection
{
    QString kind; // "judgment", "recommendation", "metric", "remark"
    QString rule; // the rule that looked at it
    QString reason; // "comparison with other forces", "a year", …
    SourceSpan source;
};

/// What every extractor is given. It reads the document and the header, and adds to the facts.
struct Extraction
{
    const ReadDocument &document;
    const ReferenceData &reference;
    DocumentFacts facts; // the header is recognised before the other extractors run
    std::vector<Rejection> rejections;
    std::vector<QString> areas; // of each block: the question that it answers, or empty

    /// The same document and header, nothing found yet: for an extractor at work beside others.
    Extraction unread() const;

    void reject(const char *kind, const char *rule, QString reason, const SourceSpan &source);
    void warn(QString message, int page = 0);
    void note(QString message, int page = 0);
};

} // namespace Peel
