// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"
#include "ingest/quantities/quantity.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Peel {

/// A metric in the making: a figure with what was found out about it.
struct FigureDraft
{
    QString name;
    Quantity quantity;
    std::optional<Period> period;
    Scope scope = Scope::Force;
    SourceSpan source;
    const char *rule = "";
    Confidence confidence = Confidence::High;
    QStringList reasons;
};

/// Adds it to the facts. A figure without a name that says something is rejected.
void addMetric(Extraction &extraction, FigureDraft draft);

} // namespace Peel
