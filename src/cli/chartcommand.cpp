// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/factcommand.h"
#include "exporting/figureexport.h"
#include "exporting/figureof.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

Result<std::optional<FigureKind>> kindFrom(const Invocation &invocation)
{
    const QString kind = invocation.value("kind");
    if (kind.isEmpty())
        return std::optional<FigureKind>();
    if (kind == "line"_L1)
        return std::optional(FigureKind::Line);
    if (kind == "bars"_L1)
        return std::optional(FigureKind::Bars);
    return failure(ErrorKind::NotUnderstood, u"--kind is line or bars, not “%1”."_s.arg(kind));
}

Result<FigureSize> sizeFrom(const Invocation &invocation)
{
    const QString id = invocation.has("size") ? invocation.value("size") : u"report"_s;
    if (const FigureSize *size = figureSize(id))
        return *size;
    QStringList known;
    for (const FigureSize &size : figureSizes())
        known.append(size.id);
    return failure(ErrorKind::NotUnderstood,
        u"There is no size “%1”. There are: %2."_s.arg(id, known.join(u", "_s)));
}

Result<FigureSpec> specFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Unreadable, u"“%1” cannot be read: %2."_s.arg(path, file.errorString()));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(
            ErrorKind::Unreadable, u"“%1” is no JSON: %2."_s.arg(path, error.errorString()));
    return figureSpecFromJson(json.object());
}

Result<FigureSpec> specFromLibrary(
    const LibraryFacts &facts, const Invocation &invocation, const QString &force)
{
    const auto kind = kindFrom(invocation);
    if (!kind)
        return tl::unexpected(kind.error());
    const QList<Series> found = seriesOf(facts, force, invocation.value("measure"));
    if (found.isEmpty())
        return failure(ErrorKind::NotUnderstood,
            u"No figure of %1 has these words in its name: %2."_s.arg(
                forceName(force), invocation.value("measure")));
    return figureOf(seriesForFigure(found, *kind), facts, *kind);
}

ExitCode save(const Result<FigureSpec> &spec, const Invocation &invocation, Console &console)
{
    if (!spec)
        return console.fail(spec.error());
    const auto size = sizeFrom(invocation);
    if (!size)
        return console.fail(size.error());
    const auto saved = saveFigure(Figure(*spec, *size), invocation.value("output"));
    if (!saved)
        return console.fail(saved.error().message,
            saved.error().kind == ErrorKind::NotUnderstood ? Usage : InternalError);
    console.note(u"%1\nWrote %2."_s.arg(spec->altText, *saved));
    return Fine;
}

ExitCode run(const Invocation &invocation, Console &console)
{
    if (!invocation.has("output"))
        return console.fail(u"chart needs -o FILE.svg, .png or .pdf."_s, Usage);
    if (invocation.has("spec"))
        return save(specFromFile(invocation.value("spec")), invocation, console);
    if (!invocation.has("force") || !invocation.has("measure"))
        return console.fail(u"chart needs --force F and --measure M, or --spec FILE."_s, Usage);
    const auto force = forceId(invocation.value("force"));
    if (!force)
        return console.fail(force.error());
    const PickedFacts picked = allFacts(invocation, console);
    if (picked.failed != Fine)
        return picked.failed;
    const auto spec = specFromLibrary(picked.facts, invocation, *force);
    if (spec && invocation.has("json"))
        console.print(toJson(*spec));
    return save(spec, invocation, console);
}

} // namespace

Command chartCommand()
{
    return { "chart", "", "draw a measure of a force as a picture",
        "peelctl chart --force derbyshire --measure \"999 calls\" -o calls.svg\n"
        "peelctl chart --force derbyshire --measure \"per 1,000\" --kind bars --size slide -o "
        "c.png",
        { forceOption(), measureOption(),
            { "kind", "K", "line or bars; by default what fits the figures" },
            { "size", "S", "report, half, slide, web or square" },
            { "spec", "FILE", "draw this figure (as --json prints it) instead" },
            { "output", "FILE", "the picture: .svg, .png or .pdf", 'o' },
            { "json", nullptr, "print the figure's data as well" }, libraryOption() },
        0, 0, run, true };
}

} // namespace Peel
