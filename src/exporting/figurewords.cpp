// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figurewords.h"

#include "analysis/citation.h"
#include "analysis/factindex.h"
#include "exporting/figureof.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype longestAltText = 250;

const FigureSeries *mainSeries(const FigureSpec &spec)
{
    for (const FigureSeries &series : spec.series) {
        if (series.role == FigureSeries::Role::Main && !series.points.isEmpty())
            return &series;
    }
    return spec.series.isEmpty() || spec.series.front().points.isEmpty() ? nullptr
                                                                         : &spec.series.front();
}

QString valueText(const FigureSpec &spec, const FigurePoint &point)
{
    return spokenValue(point.value, spec.unit, point.decimals);
}

QString labelOf(const FigureSpec &spec, const FigurePoint &point)
{
    return spec.categories.at(point.category).label;
}

/// " (+28%)", only for units in which a share of change means something.
QString changeInWords(const FigureSpec &spec, const FigurePoint &first, const FigurePoint &last)
{
    switch (spec.unit) {
    case Unit::Percent:
    case Unit::PercentChange:
    case Unit::PercentagePoints:
    case Unit::Rank:
        return {};
    default:
        break;
    }
    if (first.value <= 0)
        return {};
    const double change = 100.0 * (last.value - first.value) / first.value;
    return u" (%1)"_s.arg(spokenValue(std::round(change), Unit::PercentChange, 0));
}

QString unitWords(Unit unit)
{
    switch (unit) {
    case Unit::Count:
        return u"Number"_s;
    case Unit::Percent:
        return u"Per cent"_s;
    case Unit::Gbp:
        return u"Pounds"_s;
    case Unit::Seconds:
        return u"Minutes and seconds"_s;
    default:
        break;
    }
    QString words = unitName(unit);
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

/// Figures that are not the inspectorate's own say so.
QString voiceWords(const QList<const DocumentRecord *> &documents)
{
    QStringList voices;
    for (const DocumentRecord *document : documents) {
        QString voice;
        if (document->header.type == DocumentType::ForceNews)
            voice = u"as reported by the force"_s;
        else if (document->header.type == DocumentType::PccReport)
            voice = u"as reported to the Police and Crime Commissioner"_s;
        else if (document->header.type == DocumentType::Other)
            voice = u"as reported by others"_s;
        if (!voice.isEmpty() && !voices.contains(voice))
            voices.append(voice);
    }
    return voices.join(u" and "_s);
}

/// "2017–18 to 2021–22"; years that end in June are "years to Jun 2012 to Jun 2015".
QString timesOf(const QString &first, const QString &last)
{
    static const QString yearTo = u"year to "_s;
    if (first == last)
        return first;
    if (first.startsWith(yearTo) && last.startsWith(yearTo))
        return u"years to %1 to %2"_s.arg(first.mid(yearTo.size()), last.mid(yearTo.size()));
    return u"%1 to %2"_s.arg(first, last);
}

/// The documents of the facts that are drawn, in the order of the points.
QList<const StoredMetric *> factsOf(const FigureSpec &spec, const FactIndex &index)
{
    QList<const StoredMetric *> metrics;
    for (const FigureSeries &series : spec.series) {
        for (const FigurePoint &point : series.points) {
            if (const StoredMetric *metric = index.metric(point.facts.value(0)))
                metrics.append(metric);
        }
    }
    return metrics;
}

} // namespace

QString areaNameOf(const Series &series, const ReferenceData &reference)
{
    if (series.scope == Scope::National)
        return u"England and Wales"_s;
    if (series.scope == Scope::Other)
        return u"Other areas"_s;
    const Force *force = reference.force(series.force);
    return force == nullptr ? u"The force"_s : force->areaName;
}

QString subtitleOf(const FigureSpec &spec, const QList<Series> &series, const LibraryFacts &facts,
    const ReferenceData &reference)
{
    QStringList parts { unitWords(spec.unit) };
    const Force *force = reference.force(series.front().force);
    if (force != nullptr)
        parts.append(force->name);
    const QString first = spec.categories.front().label;
    const QString last = spec.categories.back().label;
    if (series.front().kind != PeriodKind::Undated && spec.kind == FigureKind::Line)
        parts.append(timesOf(first, last));
    const FactIndex index(facts);
    QList<const DocumentRecord *> documents;
    for (const StoredMetric *metric : factsOf(spec, index)) {
        if (const DocumentRecord *document = index.document(metric->document))
            documents.append(document);
    }
    parts.append(voiceWords(documents));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString sourceLineOf(const FigureSpec &spec, const LibraryFacts &facts)
{
    const FactIndex index(facts);
    QStringList citations;
    for (const StoredMetric *metric : factsOf(spec, index)) {
        const DocumentRecord *document = index.document(metric->document);
        if (document == nullptr)
            continue;
        const QString citation = citationOf(*document, metric->fact.evidence.source);
        if (!citations.contains(citation))
            citations.append(citation);
    }
    if (citations.size() > 1) {
        for (qsizetype i = 0; i < citations.size(); ++i)
            citations[i]
                = u"(%1) %2"_s.arg(QChar(u'a' + static_cast<int>(i % 26))).arg(citations.at(i));
    }
    return citations.isEmpty() ? QString() : u"Source: %1."_s.arg(citations.join(u"; "_s));
}

QString messageOf(const FigureSpec &spec)
{
    const FigureSeries *series = mainSeries(spec);
    if (series == nullptr || spec.kind != FigureKind::Line || series->points.size() < 2)
        return {};
    const FigurePoint &first = series->points.front();
    const FigurePoint &last = series->points.back();
    const QString times = u"between %1 and %2"_s.arg(labelOf(spec, first), labelOf(spec, last));
    if (valueText(spec, first) == valueText(spec, last))
        return u"%1 in both, %2 and %3"_s.arg(
            valueText(spec, first), labelOf(spec, first), labelOf(spec, last));
    return u"%1 from %2 to %3%4 %5"_s.arg(last.value > first.value ? u"Rose"_s : u"Fell"_s,
        valueText(spec, first), valueText(spec, last), changeInWords(spec, first, last), times);
}

QString altTextOf(const FigureSpec &spec)
{
    const FigureSeries *series = mainSeries(spec);
    const QString kind = spec.kind == FigureKind::Line ? u"Line chart"_s : u"Bar chart"_s;
    if (series == nullptr)
        return u"%1 of %2, without figures."_s.arg(kind, spec.title);
    const auto byValue
        = [](const FigurePoint &a, const FigurePoint &b) { return a.value < b.value; };
    const auto [lowest, highest]
        = std::minmax_element(series->points.begin(), series->points.end(), byValue);
    const auto told = [&](const QString &word, const FigurePoint &point) {
        return u"%1 %2, %3"_s.arg(word, valueText(spec, point), labelOf(spec, point));
    };
    QStringList extremes { told(u"Highest"_s, *highest), told(u"lowest"_s, *lowest) };
    if (spec.kind == FigureKind::Line)
        extremes.append(told(u"latest"_s, series->points.back()));
    const QString head = u"%1 of %2, %3."_s.arg(kind, spec.title, spec.subtitle);
    const QString tail = extremes.join(u"; "_s) + u'.';
    const QString message = messageOf(spec);
    const QString whole
        = message.isEmpty() ? head + u' ' + tail : head + u' ' + message + u". "_s + tail;
    if (whole.size() <= longestAltText)
        return whole;
    const QString brief = u"%1 of %2. %3"_s.arg(kind, spec.title, tail);
    return brief.size() <= longestAltText ? brief : brief.left(longestAltText - 1) + u'…';
}

} // namespace Peel
