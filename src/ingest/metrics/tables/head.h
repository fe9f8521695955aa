// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/metrics/scopewords.h"
#include "ingest/quantities/period.h"
#include "ingest/quantities/quantity.h"

#include <QString>

#include <optional>

namespace Peel {

/// What the head of a row or column, a label or a caption says of the figures under it.
struct Head
{
    enum class Kind {
        Plain,
        Change, // "Change", "% difference", "10 yr change"
        Target, // "Target"
        NoFigures // "RAG", "Comments", "Page": whatever stands there is no figure
    };
    Kind kind = Kind::Plain;
    QString text; // as printed
    QString name; // what is left when time, whose and unit are taken out
    std::optional<Period> period;
    std::optional<Scope> scope;
    QString whose; // the part of the force that the figures are of: "Ashford"
    std::optional<UnitWords> unit;

    bool saysWhat() const { return !name.isEmpty(); }
};

Head readHead(const QString &text, const ScopeWords &scopes);

/// Two heads over each other, the upper first: what the lower says wins, the names join.
Head under(const Head &upper, const Head &lower);

} // namespace Peel
