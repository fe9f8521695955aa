// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/extraction.h"

#include <utility>

namespace Peel {

Extraction Extraction::unread() const
{
    Extraction other { document, reference, {}, {}, {} };
    other.facts.header = facts.header;
    return other;
}

void Extraction::reject(
    const char *kind, const char *rule, QString reason, const SourceSpan &source)
{
    rejections.push_back(
        Rejection { QLatin1StringView(kind), QLatin1StringView(rule), std::move(reason), source });
}

void Extraction::warn(QString message, int page)
{
    facts.diagnostics.push_back(
        Diagnostic { Diagnostic::Level::Warning, std::move(message), page });
}

void Extraction::note(QString message, int page)
{
    facts.diagnostics.push_back(Diagnostic { Diagnostic::Level::Note, std::move(message), page });
}

} // namespace Peel
