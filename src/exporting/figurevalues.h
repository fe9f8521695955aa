// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/factindex.h"
#include "analysis/measureseries.h"
#include "exporting/figurespec.h"

#include <QHash>

namespace Peel {

/// What a library tells now for the points of a figure of measures: by the fact that a point names,
/// or, where the document has been read again since (facts are new rows then), by measure, area and
/// period.
class FigureValues
{
public:
    FigureValues(const FigureSpec &spec, const LibraryFacts &facts,
        const ReferenceData &reference = ReferenceData::builtIn());

    /// The point with the value and the facts of today; nothing where the library does not tell it.
    std::optional<FigurePoint> now(int series, int point) const;

private:
    struct Key
    {
        QString measure;
        QString area;
        QString period;

        bool operator==(const Key &) const = default;
    };

    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.measure, key.area, key.period);
    }

    void add(const Key &key, const SeriesPoint &point, bool latest = false);
    void addMeasure(const QString &name, const LibraryFacts &facts, const ReferenceData &reference);

    const FigureSpec &m_spec;
    FactIndex m_index;
    QHash<Key, std::optional<SeriesPoint>> m_points; // none: several, which cannot be told apart
};

} // namespace Peel
