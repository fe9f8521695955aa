// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trailrecords.h"

namespace Peel {

/// What the analyst wrote beside a document, a sentence or a fact.
struct Note
{
    qint64 id = 0; // 0: not stored yet
    QuotedPlace
        place; // a fact's own quote and start; without a quote it is about the whole document
    QString text; // never blank
    QDateTime writtenAt; // UTC

    bool operator==(const Note &) const = default;
};

} // namespace Peel
