// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/measurekey.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString foldedName(const QString &name)
{
    QString folded = name.toLower().simplified();
    for (const QChar dash : u"\u2010\u2011\u2012\u2013\u2014"_s)
        folded.replace(dash, u'-');
    return folded;
}

} // namespace

const Measure *measureOf(const Metric &metric, const ReferenceData &reference)
{
    if (const Measure *known = reference.measure(metric.measure))
        return known;
    return reference.measureNamed(metric.name, metric.unit);
}

QString measureKey(const Metric &metric, const ReferenceData &reference)
{
    const Measure *known = measureOf(metric, reference);
    return known == nullptr ? foldedName(metric.name) : known->id;
}

bool isMeasureWanted(const Metric &metric, const QString &wanted, const ReferenceData &reference)
{
    const Measure *known = measureOf(metric, reference);
    if (known != nullptr && known->id == wanted)
        return true;
    if (reference.measure(wanted) != nullptr)
        return false;
    QString names = foldedName(metric.name);
    if (known != nullptr)
        names += u' ' + foldedName(known->name);
    const QStringList words = foldedName(wanted).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        words.begin(), words.end(), [&names](const QString &word) { return names.contains(word); });
}

bool isBound(const Metric &metric)
{
    return metric.evidence.reasons.contains(u"bound"_s);
}

} // namespace Peel
