// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/templateparts.h"
#include "exporting/figureof.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int fewestPoints = 3; // fewer are a sentence, not a figure

QList<qint64> factsBehind(const FigureSpec &spec)
{
    QList<qint64> facts;
    for (const FigureSeries &series : spec.series) {
        for (const FigurePoint &point : series.points)
            facts += point.facts.mid(0, 1);
    }
    return facts;
}

/// Most of the points follow on each other.
bool isWhole(const Series &series)
{
    return 3 * series.gaps.size() < series.points.size();
}

} // namespace

Blocks figureBlocks(
    const LibraryFacts &facts, const QString &force, qsizetype most, SourceList &sources)
{
    QList<MeasureEntry> entries = measuresOf(facts, force);
    std::stable_sort(entries.begin(), entries.end(),
        [](const MeasureEntry &a, const MeasureEntry &b) { return a.points > b.points; });
    Blocks blocks;
    for (const MeasureEntry &entry : std::as_const(entries)) {
        if (entry.points < fewestPoints || blocks.size() == most)
            break;
        const auto series
            = seriesOf(facts, force, entry.measure.isEmpty() ? entry.name : entry.measure);
        if (series.isEmpty() || !isWhole(series.front()))
            continue;
        const auto spec = figureOf(seriesForFigure(series), facts);
        if (spec && spec->kind == FigureKind::Line)
            blocks.append(BriefingFigure { *spec, sources.ofMetrics(factsBehind(*spec)) });
    }
    if (!blocks.isEmpty())
        blocks.prepend(BriefingHeading { 1, u"Figures"_s });
    return blocks;
}

Blocks measureTables(const LibraryFacts &facts, SourceList &sources)
{
    BriefingTable block;
    block.table.title = u"Figures that the documents print"_s;
    block.table.columns = { { u"name"_s, u"Measure"_s, false }, { u"period"_s, u"Period"_s, false },
        { u"scope"_s, u"Of"_s, false }, { u"value"_s, u"Value"_s, true } };
    for (const StoredMetric &one : facts.metrics) {
        const Metric &fact = one.fact;
        const QString scope = fact.scope == Scope::Force ? u"the force"_s
            : fact.scope == Scope::National              ? u"England and Wales"_s
                                                         : u"another area"_s;
        block.table.rows.append(
            { cell(fact.name), cell(fact.period ? fact.period->label : u"none told"_s), cell(scope),
                cell(fact.value, spokenValue(fact.value, fact.unit, fact.decimals)) });
        block.sources.append(sources.ofMetrics({ one.id }));
    }
    if (block.table.rows.isEmpty())
        return {};
    return { BriefingHeading { 1, u"Figures"_s }, block };
}

} // namespace Peel
