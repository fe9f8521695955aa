// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/measures.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/names.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

/// The meaning of a name as one key: its words without those that only say how it is counted.
QString keyOf(const QString &name, Unit unit)
{
    static const Pattern counting = caseless(
        u"\\b(?:percentage|percent|per\\s+cent|proportion|share|average|mean|recorded|police|"
        u"reported|received|overall)\\b|"
        "\\bper\\s+(?:[\\d,]+|(?:one\\s+)?million|person)(?:\\s+(?:population|people|residents|households))?\\b|\\bper\\s+person\\s+per\\s+day\\b|\\([^)]*\\)|%"_s);
    const QString bare = counting.removedFrom(name.toLower());
    QStringList words = meaningWords(bare);
    if (words.isEmpty())
        words = meaningWords(name);
    words.sort();
    return unitId(unit) + u'|' + words.join(u' ');
}

QHash<QString, QString> keysOf(const ReferenceData &reference)
{
    QHash<QString, QString> ids;
    for (const Measure &measure : reference.measures()) {
        ids.insert(keyOf(measure.name, measure.unit), measure.id);
        for (const QString &alias : measure.aliases)
            ids.insert(keyOf(alias, measure.unit), measure.id);
    }
    return ids;
}

} // namespace

void nameMeasures(Extraction &extraction)
{
    if (extraction.facts.metrics.empty())
        return;
    static const QHash<QString, QString> ids = keysOf(ReferenceData::builtIn());
    for (Metric &metric : extraction.facts.metrics) {
        if (const Measure *measure = extraction.reference.measureNamed(metric.name, metric.unit))
            metric.measure = measure->id;
        else
            metric.measure = ids.value(keyOf(metric.name, metric.unit));
    }
}

} // namespace Peel
