// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportoutput.h"
#include "cli/factcommand.h"
#include "exporting/exclusion.h"
#include "exporting/exports.h"
#include "exporting/figurefacts.h"
#include "exporting/figurefile.h"
#include "exporting/figureof.h"
#include "exporting/figuresize.h"
#include "exporting/gradefigures.h"
#include "exporting/improvementtimeline.h"
#include "exporting/titlecheck.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString joinedIds(const auto &all, auto idOf)
{
    QStringList ids;
    for (const auto &one : all)
        ids.append(idOf(one));
    return ids.join(u", "_s);
}

Result<std::optional<FigureKind>> kindFrom(const Invocation &invocation)
{
    const QString kind = invocation.value("kind");
    if (kind.isEmpty())
        return std::optional<FigureKind>();
    if (const auto known = figureKindFromId(kind))
        return known;
    return failure(ErrorKind::NotUnderstood,
        u"There is no kind “%1”. There are: %2."_s.arg(
            kind, joinedIds(figureKinds(), figureKindId)));
}

Result<QString> sizeFrom(const Invocation &invocation)
{
    const QString id = invocation.value("size");
    if (figureSize(id) != nullptr)
        return id;
    return failure(ErrorKind::NotUnderstood,
        u"There is no size “%1”. There are: %2."_s.arg(
            id, joinedIds(figureSizes(), [](const FigureSize &size) { return size.id; })));
}

/// A measure of the force, or of every force for a strip.
Result<FigureSpec> measureFigure(const LibraryFacts &facts, const Invocation &invocation,
    const QString &force, std::optional<FigureKind> kind)
{
    const QString measure = invocation.value("measure");
    const QList<Series> own = seriesOf(facts, force, measure);
    if (own.isEmpty())
        return failure(ErrorKind::NotUnderstood,
            u"No figure of %1 has these words in its name: %2."_s.arg(forceName(force), measure));
    if (kind != FigureKind::DotStrip)
        return figureOf(seriesForFigure(own, kind), facts, kind);
    return forceStripOf(seriesOfForces(facts, own.front()), force, facts);
}

Result<FigureSpec> specFromLibrary(
    const LibraryFacts &facts, const Invocation &invocation, const QString &force)
{
    const auto kind = kindFrom(invocation);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == FigureKind::GradeBars)
        return gradeBarsOf(judgmentMatrix(facts, force), facts);
    if (*kind == FigureKind::GradeSteps) {
        const QStringList areas = invocation.value("area").split(u',', Qt::SkipEmptyParts);
        return gradeStepsOf(judgmentMatrix(facts, force), facts, areas);
    }
    if (*kind == FigureKind::Timeline)
        return timelineOf(timelineRowsOf(facts, force), forceName(force), facts);
    if (!invocation.has("measure"))
        return failure(ErrorKind::NotUnderstood,
            u"This kind of chart needs --measure M; grades, steps and timeline do not."_s);
    return measureFigure(facts, invocation, force, *kind);
}

/// What the options say beside the data: they overrule a figure's own.
Result<FigureSpec> dressed(Result<FigureSpec> spec, const Invocation &invocation, Console &console)
{
    if (!spec)
        return spec;
    if (invocation.has("palette")) {
        const auto palette = figurePaletteFromId(invocation.value("palette"));
        if (!palette)
            return failure(ErrorKind::NotUnderstood,
                u"There is no palette “%1”. There are: %2."_s.arg(
                    invocation.value("palette"), joinedIds(figurePalettes(), figurePaletteId)));
        spec->palette = *palette;
    }
    if (invocation.has("size")) {
        const auto size = sizeFrom(invocation);
        if (!size)
            return tl::unexpected(size.error());
        spec->size = *size;
    }
    if (invocation.has("title"))
        spec->title = invocation.value("title");
    if (invocation.has("title") || hasExclusions(*spec))
        spec->altText = altTextOf(*spec);
    if (invocation.has("title")) {
        const QStringList findings = titleFindings(*spec, spec->title);
        for (const QString &finding : findings)
            console.note(finding);
    }
    return spec;
}

ExitCode save(const Result<FigureSpec> &made, const Invocation &invocation, Console &console)
{
    const Result<FigureSpec> spec = dressed(made, invocation, console);
    if (!spec)
        return console.fail(spec.error());
    if (invocation.has("json"))
        console.print(toJson(*spec));
    console.note(spec->altText);
    return writeExport(*spec, invocation, console);
}

ExitCode run(const Invocation &invocation, Console &console)
{
    if (!invocation.has("output"))
        return console.fail(u"chart needs -o FILE, its ending one of .%1 or .zip."_s.arg(
                                exportFormatIds().join(u", ."_s)),
            Usage);
    if (invocation.has("spec"))
        return save(figureFromFile(invocation.value("spec")), invocation, console);
    if (!invocation.has("force"))
        return console.fail(u"chart needs --force F, or --spec FILE."_s, Usage);
    const auto force = forceId(invocation.value("force"));
    if (!force)
        return console.fail(force.error());
    const PickedFacts picked = allFacts(invocation, console);
    if (picked.failed != Fine)
        return picked.failed;
    const Result<FigureSpec> spec
        = specFromLibrary(picked.facts, invocation, *force).map([&picked](const FigureSpec &made) {
              return withPlaces(made, picked.facts);
          });
    return save(spec, invocation, console);
}

} // namespace

Command chartCommand()
{
    return { "chart", "", "draw a measure, the grades or the improvements of a force",
        "peelctl chart --force derbyshire --measure \"999 calls\" -o calls.svg\n"
        "peelctl chart --force derbyshire --measure \"per 1,000\" --kind bars --size slide -o "
        "c.png\n"
        "peelctl chart --force derbyshire --kind grades -o grades.svg\n"
        "peelctl chart --spec calls.svg --palette mono -o calls-print.pdf\n"
        "peelctl chart --force derbyshire --kind timeline --formats png3,xlsx -o improvements",
        { forceOption(), measureOption(),
            { "kind", "K",
                "line, bars, dumbbell, strip, multiples, grades, steps or timeline; by default "
                "what fits the figures" },
            { "area", "A,B", "the rows of steps: ids or words of their names" },
            { "size", "S", "report, half, slide, web or square" },
            { "palette", "P", "standard, duo, mono or traffic-light" },
            { "title", "T", "instead of the neutral one; checked against the figures" },
            { "spec", "FILE", "draw this figure instead: its JSON, or a PNG or SVG made here" },
            { "output", "FILE",
                "a picture (.svg, .png, .pdf), its data (.csv, .xlsx, .ods, .json), a document "
                "(.odt, .docx, .pptx, .html), or .zip of all",
                'o' },
            formatsOption(), { "json", nullptr, "print the figure's data as well" },
            libraryOption() },
        0, 0, run, true };
}

} // namespace Peel
