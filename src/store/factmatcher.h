// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"

#include <QSet>
#include <QStringList>

namespace Peel {

/// The part of a filter that is meant in words: area and measure. Made once, asked per fact.
class FactMatcher
{
public:
    explicit FactMatcher(const FactFilter &filter);

    /// A pillar holds its questions.
    bool hasArea(const QString &area) const;
    bool hasMeasure(const Metric &metric) const;

private:
    bool m_anyArea = true;
    QSet<QString> m_areas;
    QString m_measure; // as asked
    QStringList m_measureWords;
};

} // namespace Peel
