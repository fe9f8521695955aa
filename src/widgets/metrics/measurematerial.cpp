// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/metrics/measurematerial.h"

#include "exporting/figureof.h"
#include "exporting/figurewords.h"

namespace Peel {
namespace {

QStringList areaNames(const QList<Series> &series)
{
    QStringList names;
    for (const Series &one : series)
        names.append(areaNameOf(one, ReferenceData::builtIn()));
    names.removeDuplicates();
    return names;
}

/// Those that are not hidden; all where none would be left.
QList<Series> without(const QList<Series> &all, const QStringList &hidden)
{
    QList<Series> drawn = all;
    drawn.removeIf([&hidden](const Series &series) {
        return hidden.contains(areaNameOf(series, ReferenceData::builtIn()));
    });
    return drawn.isEmpty() ? all : drawn;
}

/// What the audit worked out for the figures that are shown.
QHash<qint64, QString> doubtsIn(const QList<Series> &shown, const FindingIndex &findings)
{
    QHash<qint64, QString> doubts;
    for (const Series &series : shown) {
        for (const SeriesPoint &point : series.points) {
            for (const qint64 metric : point.metrics) {
                for (const FigureFinding &finding : findings.ofValue(metric)) {
                    if (finding.strength == FindingStrength::DoesNotAddUp)
                        doubts.insert(metric, finding.workedOut);
                }
            }
        }
    }
    return doubts;
}

} // namespace

FigureMaterial materialOf(const QList<Series> &all, const QString &force,
    const LibraryIndex &library, const FindingIndex &findings)
{
    FigureMaterial material;
    for (const Series &series : all)
        material.notes << series.notes;
    material.series = areaNames(all);
    material.kinds = kindsFor(all);
    material.doubts = doubtsIn(all, findings);
    if (!all.isEmpty() && hasForcesForStrip(library.facts()))
        material.kinds.append(FigureKind::DotStrip);
    material.make = [all, force, library](const FigureChoices &choices) -> Result<FigureSpec> {
        if (choices.kind == FigureKind::DotStrip)
            return forceStripOf(
                seriesOfForces(library.facts(), all.first()), force, library.facts());
        return figureOf(without(all, choices.hidden), library.facts(), choices.kind);
    };
    return material;
}

} // namespace Peel
