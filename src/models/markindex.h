// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mark.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Peel {

/// The analyst's marks by where they stand.
class MarkIndex
{
public:
    MarkIndex() = default;
    explicit MarkIndex(const QList<Mark> &marks);

    /// What a mark of this kind says at these words; empty where there is none.
    QString value(Mark::Kind kind, const QuotedPlace &place) const;
    /// The mark of this kind that begins in the code points [start, end) of a document.
    std::optional<Mark> markIn(Mark::Kind kind, qint64 document, int start, int end) const;

private:
    QHash<qint64, QList<Mark>> m_byDocument;
};

} // namespace Peel
