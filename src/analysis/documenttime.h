// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "domain/reference.h"

#include <QHash>

namespace Peel {

/// When a document speaks.
struct DocumentTime
{
    std::optional<PartialDate> date;
    bool workedOut = false; // not told by the document itself
};

/// The document's own date; else the latest date of a section; else when its round came out; else
/// the end of the latest time that its figures are about.
class DocumentTimes
{
public:
    DocumentTimes(const LibraryFacts &facts, const ReferenceData &reference);

    DocumentTime of(qint64 document) const { return m_times.value(document); }

    /// Not before the other one, as far as the two dates say; an undated one is never later.
    bool isLater(qint64 document, qint64 than) const;

private:
    QHash<qint64, DocumentTime> m_times;
};

} // namespace Peel
