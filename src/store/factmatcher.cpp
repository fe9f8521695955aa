// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/factmatcher.h"

#include "domain/reference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QStringList wordsOf(const QString &text)
{
    return text.toLower().split(u' ', Qt::SkipEmptyParts);
}

bool holdsAll(const QString &text, const QStringList &words)
{
    const QString lower = text.toLower();
    return std::all_of(
        words.begin(), words.end(), [&](const QString &word) { return lower.contains(word); });
}

bool isNamed(const Area &area, const QStringList &words)
{
    return holdsAll(area.name, words)
        || std::any_of(area.wordings.begin(), area.wordings.end(),
            [&](const QString &wording) { return holdsAll(wording, words); });
}

QSet<QString> areasMeantBy(const QString &asked)
{
    const std::vector<Area> &areas = ReferenceData::builtIn().areas();
    const bool isId = ReferenceData::builtIn().area(asked) != nullptr;
    const QStringList words = wordsOf(asked);
    QSet<QString> meant;
    for (const Area &area : areas) {
        const bool fits
            = isId ? area.id == asked || area.id.startsWith(asked + u'/') : isNamed(area, words);
        if (fits)
            meant.insert(area.id);
    }
    return meant;
}

} // namespace

FactMatcher::FactMatcher(const FactFilter &filter)
    : m_anyArea(filter.area.isEmpty())
    , m_measure(filter.measure)
{
    if (!m_anyArea)
        m_areas = areasMeantBy(filter.area);
    m_measureWords = wordsOf(m_measure);
}

bool FactMatcher::hasArea(const QString &area) const
{
    return m_anyArea || m_areas.contains(area);
}

bool FactMatcher::hasMeasure(const Metric &metric) const
{
    if (m_measure.isEmpty() || metric.measure == m_measure)
        return true;
    const Measure *known = ReferenceData::builtIn().measure(metric.measure);
    return holdsAll(metric.name, m_measureWords)
        || (known != nullptr && holdsAll(known->name, m_measureWords));
}

} // namespace Peel
