// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figurevalues.h"

#include "exporting/figurefacts.h"
#include "exporting/figureseries.h"
#include "exporting/figurewords.h"

#include <QSet>

namespace Peel {

FigureValues::FigureValues(
    const FigureSpec &spec, const LibraryFacts &facts, const ReferenceData &reference)
    : m_spec(spec)
    , m_index(facts)
{
    QSet<QString> names { spec.measure };
    for (const FigureSeries &series : spec.series)
        names.insert(series.name);
    for (const FigureCategory &category : spec.categories)
        names.insert(category.label);
    names.remove(QString());
    for (const QString &name : std::as_const(names))
        addMeasure(name, facts, reference);
}

void FigureValues::add(const Key &key, const SeriesPoint &point, bool latest)
{
    const auto known = m_points.find(key);
    if (known == m_points.end())
        m_points.insert(key, point);
    else if (latest)
        *known = point;
    else if (!(*known && **known == point))
        known->reset();
}

void FigureValues::addMeasure(
    const QString &name, const LibraryFacts &facts, const ReferenceData &reference)
{
    for (const Series &series : seriesOf(facts, {}, name)) {
        if (series.name != name || series.unit != m_spec.unit)
            continue;
        const QString area = areaNameOf(series, reference);
        const QList<SeriesPoint> points = surePoints(series);
        for (const SeriesPoint &point : points) {
            const QString period = pointLabel(point);
            add({ name, area, period }, point);
            if (series.scope == Scope::Force)
                add({ name, {}, period }, point);
            add({ name, area, {} }, point, true);
        }
    }
}

std::optional<FigurePoint> FigureValues::now(int series, int point) const
{
    FigurePoint now = m_spec.series.at(series).points.at(point);
    const StoredMetric *fact = m_index.metric(now.facts.value(0));
    const QString place = now.places.value(0);
    // With a key it must be the same fact: ids of facts that went are given to others.
    if (fact != nullptr && (place.isEmpty() || placeKeyOf(fact->fact) == place)) {
        now.value = fact->fact.value;
        now.decimals = fact->fact.decimals;
        return now;
    }
    const QString &name = m_spec.series.at(series).name;
    const QString &category = m_spec.categories.at(now.category).label;
    // A line, a panel, a bar of a measure, a dot of one measure, a dot of several.
    for (const Key &key : { Key { m_spec.measure, name, category }, Key { name, {}, category },
             Key { category, name, {} }, Key { m_spec.measure, category, name },
             Key { category, {}, name } }) {
        const std::optional<SeriesPoint> found = m_points.value(key);
        if (!found)
            continue;
        now.value = found->value;
        now.decimals = found->decimals;
        now.facts = found->metrics;
        now.places.clear();
        return now;
    }
    return {};
}

} // namespace Peel
