// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/measurekey.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

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

QString countedFrom(const Metric &metric)
{
    if ((metric.unit != Unit::PercentChange && metric.unit != Unit::PercentagePoints)
        || !metric.period)
        return {};
    static const QRegularExpression two(
        u"\\b((?:19|20)\\d\\d)\\b.*\\b(?:against|compared|versus|vs)\\b.*\\b((?:19|20)\\d\\d)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = two.match(metric.period->label);
    const int years = std::abs(match.captured(1).toInt() - match.captured(2).toInt());
    if (!match.hasMatch() || years == 0)
        return {};
    return years == 1 ? u"on the year before"_s : u"over %1 years"_s.arg(years);
}

bool isBound(const Metric &metric)
{
    return metric.evidence.reasons.contains(u"bound"_s);
}

} // namespace Peel
