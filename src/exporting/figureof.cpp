// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figureof.h"

#include "exporting/figureseries.h"
#include "exporting/figuresources.h"
#include "exporting/figurewords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype shortestSubject = 5; // characters: "of the" names nothing, "crime" does
constexpr qsizetype mostSeries = 4;
constexpr qsizetype fewestForLine = 3;
constexpr qsizetype fewestForStrip = 4;

/// The longest dated run of sure points; 0 where none is dated.
qsizetype longestRun(const QList<Series> &series)
{
    qsizetype longest = 0;
    for (const Series &one : series) {
        if (one.kind != PeriodKind::Undated)
            longest = std::max(longest, surePoints(one).size());
    }
    return longest;
}

bool areDated(const QList<Series> &series)
{
    return std::none_of(series.begin(), series.end(),
        [](const Series &one) { return one.kind == PeriodKind::Undated; });
}

FigureKind fittingKind(const QList<Series> &series)
{
    const qsizetype longest = longestRun(series);
    if (longest >= fewestForLine && series.size() > mostSeries && areDated(series))
        return FigureKind::SmallMultiples;
    if (longest >= fewestForLine && sharesOneName(series))
        return FigureKind::Line;
    if (longest == 2 && areDated(series))
        return FigureKind::Dumbbell;
    return FigureKind::Bars;
}

/// The longest run of words that stands in every name: "999 calls". Empty where there is none.
QString commonWords(const QStringList &names)
{
    const QStringList words = names.value(0).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype length = words.size(); length > 0; --length) {
        for (qsizetype first = 0; first + length <= words.size(); ++first) {
            const QString run = words.mid(first, length).join(u' ');
            if (run.size() >= shortestSubject
                && std::all_of(names.begin(), names.end(), [&run](const QString &name) {
                       return u" %1 "_s.arg(name).contains(u" %1 "_s.arg(run), Qt::CaseInsensitive);
                   }))
                return run;
        }
    }
    return {};
}

/// "999 calls: 3 measures, Derbyshire".
QString titleOfMeasures(
    const FigureSpec &spec, const QList<Series> &series, const ReferenceData &reference)
{
    QStringList names;
    QStringList areas;
    for (const Series &one : series) {
        names.append(one.name);
        areas.append(areaNameOf(one, reference));
    }
    areas.removeDuplicates();
    QString subject = commonWords(names);
    if (!subject.isEmpty())
        subject = subject.at(0).toUpper() + subject.mid(1) + u": "_s;
    const QString area = areas.size() == 1 ? u", "_s + areas.first() : QString();
    return u"%1%2 measures%3"_s.arg(subject,
        QString::number(
            spec.kind == FigureKind::Dumbbell ? spec.categories.size() : spec.series.size()),
        area);
}

QString titleOf(const FigureSpec &spec, const QList<Series> &series, const ReferenceData &reference)
{
    if (sharesOneName(series)) {
        const bool oneArea = spec.series.size() == 1 && spec.kind != FigureKind::DotStrip;
        const QString &name = series.front().name;
        return oneArea ? u"%1, %2"_s.arg(name, spec.series.front().name) : name;
    }
    if (spec.kind == FigureKind::SmallMultiples || spec.kind == FigureKind::Dumbbell)
        return titleOfMeasures(spec, series, reference);
    return spec.series.size() == 1
        ? spec.series.front().name
        : spec.series.front().name + u" against "_s + spec.series.back().name;
}

/// What hinders drawing these as a figure of this kind; empty for nothing.
QString hindrance(FigureKind kind, const QList<Series> &series)
{
    const bool empty = std::all_of(
        series.begin(), series.end(), [](const Series &one) { return surePoints(one).isEmpty(); });
    if (empty)
        return u"There is no figure to draw."_s;
    if (std::any_of(series.begin(), series.end(),
            [&](const Series &one) { return one.unit != series.front().unit; }))
        return u"These figures are of different units: draw one figure for each."_s;
    switch (kind) {
    case FigureKind::Line:
        if (!sharesOneName(series) || !areDated(series))
            return u"A line needs one measure with dated figures."_s;
        return series.size() > mostSeries ? u"More than four lines are drawn as small multiples."_s
                                          : QString();
    case FigureKind::SmallMultiples:
        return areDated(series) ? QString() : u"Small multiples need dated figures."_s;
    case FigureKind::Dumbbell:
        return areDated(series) && longestRun(series) >= 2
            ? QString()
            : u"Two dots a row need figures of two dated periods."_s;
    case FigureKind::Bars:
        return {};
    case FigureKind::DotStrip:
        return sharesOneName(series) ? QString() : u"A dot strip needs one measure."_s;
    default:
        return u"A measure is not drawn as “%1”."_s.arg(figureKindName(kind));
    }
}

void addSeries(FigureSpec &spec, const QList<Series> &series, const ReferenceData &reference)
{
    if (spec.kind == FigureKind::Dumbbell)
        addTwoPeriods(spec, series, reference);
    else if (spec.kind == FigureKind::SmallMultiples || sharesOneName(series))
        addTimeSeries(spec, series, reference);
    else
        addNamedSeries(spec, series, reference);
}

void addWords(FigureSpec &spec, const QList<Series> &series, const LibraryFacts &facts,
    const ReferenceData &reference)
{
    spec.title = titleOf(spec, series, reference);
    spec.measure = sharesOneName(series) ? series.front().name : QString();
    spec.subtitle = subtitleOf(spec, series, facts, reference);
    addSources(spec, facts);
    spec.altText = altTextOf(spec);
}

} // namespace

QList<FigureKind> kindsFor(const QList<Series> &series)
{
    if (series.isEmpty() || !hindrance(FigureKind::Bars, series).isEmpty())
        return {};
    QList<FigureKind> kinds { fittingKind(series) };
    for (const FigureKind kind :
        { FigureKind::Line, FigureKind::Bars, FigureKind::Dumbbell, FigureKind::SmallMultiples }) {
        if (!kinds.contains(kind) && hindrance(kind, series).isEmpty())
            kinds.append(kind);
    }
    return kinds;
}

QList<Series> seriesOfForces(const LibraryFacts &facts, const Series &lead)
{
    QList<Series> all = seriesOf(facts, {}, lead.name);
    all.removeIf([&lead](const Series &one) {
        return one.name != lead.name || one.unit != lead.unit || one.kind != lead.kind
            || one.scope != Scope::Force;
    });
    return all;
}

bool hasForcesForStrip(const LibraryFacts &facts)
{
    QSet<QString> forces;
    for (const DocumentRecord &document : facts.documents) {
        if (!document.header.force.isEmpty())
            forces.insert(document.header.force);
        if (forces.size() >= fewestForStrip)
            return true;
    }
    return false;
}

QList<Series> seriesForFigure(const QList<Series> &found, std::optional<FigureKind> kind)
{
    const auto first = std::find_if(found.begin(), found.end(),
        [](const Series &one) { return one.kind != PeriodKind::Undated; });
    const Series &lead = first == found.end() ? found.front() : *first;
    const bool several = kind == FigureKind::SmallMultiples;
    const bool anyName = kind == FigureKind::Bars || several || kind == FigureKind::Dumbbell;
    QList<Series> fitting;
    for (const Series &one : found) {
        const bool area = one.scope == lead.scope || (one.scope == Scope::National && !several);
        const bool longEnough = !several || surePoints(one).size() >= 2;
        if (one.unit == lead.unit && one.kind == lead.kind && one.force == lead.force && area
            && longEnough && (anyName || one.name == lead.name))
            fitting.append(one);
    }
    return anyName ? fitting : fitting.mid(0, mostSeries);
}

Result<FigureSpec> figureOf(const QList<Series> &series, const LibraryFacts &facts,
    std::optional<FigureKind> kind, const ReferenceData &reference)
{
    FigureSpec spec;
    spec.kind = kind.value_or(fittingKind(series));
    if (const QString reason = hindrance(spec.kind, series); !reason.isEmpty())
        return failure(ErrorKind::NotUnderstood, reason);
    spec.unit = series.front().unit;
    addSeries(spec, series, reference);
    addWords(spec, series, facts, reference);
    return spec;
}

Result<FigureSpec> forceStripOf(const QList<Series> &series, const QString &force,
    const LibraryFacts &facts, const ReferenceData &reference)
{
    FigureSpec spec;
    spec.kind = FigureKind::DotStrip;
    if (const QString reason = hindrance(spec.kind, series); !reason.isEmpty())
        return failure(ErrorKind::NotUnderstood, reason);
    spec.unit = series.front().unit;
    addForces(spec, series, force, reference);
    if (spec.categories.size() < fewestForStrip)
        return failure(ErrorKind::NotUnderstood,
            u"A dot strip needs a figure of four forces and more for the same period; this library has %1."_s
                .arg(spec.categories.size()));
    addWords(spec, series, facts, reference);
    return spec;
}

} // namespace Peel
