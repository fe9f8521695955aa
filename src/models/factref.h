// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sourcespan.h"

#include <QMetaType>

namespace Peel {

/// One thing of the library that a person can point at. Small enough to be kept in histories and
/// model roles.
struct FactRef
{
    enum class Kind { None, Document, Judgment, Recommendation, Metric, Passage };
    Kind kind = Kind::None;
    qint64 id = 0; // of the fact, 0 for documents and passages
    qint64 document = 0;
    SourceSpan passage; // of Passage alone: what a search found

    bool isNull() const { return kind == Kind::None; }

    bool operator==(const FactRef &) const = default;
};

} // namespace Peel

Q_DECLARE_METATYPE(Peel::FactRef)
