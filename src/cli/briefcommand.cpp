// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportoutput.h"
#include "cli/factcommand.h"
#include "exporting/briefing/briefingedit.h"
#include "exporting/briefing/briefingjson.h"
#include "exporting/briefing/briefingrefresh.h"
#include "exporting/briefing/legibility.h"
#include "exporting/briefing/templates.h"
#include "exporting/tablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString templateNames()
{
    QStringList names;
    for (const BriefingTemplate &one : briefingTemplates())
        names << one.id;
    return names.join(u", "_s);
}

Result<Briefing> fromFile(const QString &path)
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
    return briefingFromJson(json.object());
}

Result<BriefingChoice> choiceFrom(const Invocation &invocation)
{
    BriefingChoice choice;
    choice.templateId = invocation.value("template");
    const auto force = forceId(invocation.value("force"));
    if (!force)
        return tl::unexpected(force.error());
    choice.force = *force;
    if (!invocation.has("rounds"))
        return choice;
    return roundIds(invocation.value("rounds")).map([&choice](const QStringList &rounds) {
        choice.rounds = rounds;
        return choice;
    });
}

ExitCode told(const Result<QString> &saved, Console &console)
{
    if (!saved)
        return console.fail(saved.error().message,
            saved.error().kind == ErrorKind::NotUnderstood ? Usage : InternalError);
    console.note(u"Wrote %1."_s.arg(*saved));
    return Fine;
}

/// "Block 3, “Grades”: A figure has no source line."
QString pointLine(const Briefing &briefing, const PreflightPoint &point)
{
    if (point.block < 0)
        return point.words;
    return u"Block %1, “%2”: %3"_s.arg(QString::number(point.block + 1),
        wordsOf(briefing.blocks.at(point.block)).simplified().left(60), point.words);
}

ExitCode save(const Result<Briefing> &briefing, const Invocation &invocation, Console &console)
{
    if (!briefing)
        return console.fail(briefing.error());
    if (invocation.has("json"))
        console.print(toJson(*briefing));
    if (!invocation.has("output"))
        return Fine;
    const ExitCode written = writeExport(*briefing, invocation, console);
    if (written != Fine)
        return written;
    for (const PreflightPoint &point : handoverPoints(*briefing))
        console.note(u"Look at this: "_s + pointLine(*briefing, point));
    return Fine;
}

/// As it was written, or with what the library says now.
ExitCode fromSpec(const Invocation &invocation, Console &console)
{
    const auto briefing = fromFile(invocation.value("spec"));
    if (!briefing || !invocation.has("refresh"))
        return save(briefing, invocation, console);
    const PickedFacts picked = allFacts(invocation, console);
    if (picked.failed != Fine)
        return picked.failed;
    const RefreshedBriefing now = refreshed(*briefing, picked.facts);
    const auto tell = [&](const BriefingChange &change, const QString &how) {
        console.note(pointLine(*briefing, { change.block, how + change.words }));
    };
    for (const BriefingChange &change : now.changes)
        tell(change, {});
    for (const BriefingChange &change : now.kept)
        tell(change, u"pinned, stays as it is: "_s);
    return save(now.briefing, invocation, console);
}

bool isSpreadsheet(const QString &path)
{
    return QStringList { u"xlsx"_s, u"ods"_s }.contains(QFileInfo(path).suffix().toLower());
}

ExitCode run(const Invocation &invocation, Console &console)
{
    const QString output = invocation.value("output");
    if (output.isEmpty() && !invocation.has("json"))
        return console.fail(u"brief needs -o FILE, its ending one of .%1 or .zip."_s.arg(
                                exportFormatIds().join(u", ."_s)),
            Usage);
    if (invocation.has("spec"))
        return fromSpec(invocation, console);
    if (!invocation.has("force") || !invocation.has("template"))
        return console.fail(
            u"brief needs --force F and --template T (%1), or --spec FILE."_s.arg(templateNames()),
            Usage);
    const auto choice = choiceFrom(invocation);
    if (!choice)
        return console.fail(choice.error());
    const PickedFacts picked = allFacts(invocation, console);
    if (picked.failed != Fine)
        return picked.failed;
    if (choice->templateId == "data-annex"_L1 && isSpreadsheet(output)
        && !invocation.has("formats"))
        return told(saveWorkbook(workbookOf(picked.facts, choice->force), output), console);
    return save(briefingOf(picked.facts, *choice), invocation, console);
}

} // namespace

Command briefCommand()
{
    return { "brief", "", "make a briefing on a force with numbered sources",
        "peelctl brief --force derbyshire --template one-page -o brief.odt\n"
        "peelctl brief --force derbyshire --rounds 2015,2016 --template board-paper -o paper.docx\n"
        "peelctl brief --force derbyshire --template data-annex -o annex.xlsx\n"
        "peelctl brief --force derbyshire --template board-paper -o pack.zip",
        { forceOption(),
            { "template", "T", "one-page, board-paper, fact-box, slides or data-annex" },
            { "rounds", "A,B", "two to four rounds; by default the two newest" },
            { "spec", "FILE", "write this briefing (as --json prints it) instead" },
            { "refresh", nullptr,
                "with --spec: take what the library says now, but leave pinned blocks" },
            { "output", "FILE",
                "the file: .odt, .docx, .pptx, .pdf, .html, .xlsx, .ods, or .zip of everything",
                'o' },
            formatsOption(), { "json", nullptr, "print the briefing's data as well" },
            libraryOption() },
        0, 0, run, true };
}

} // namespace Peel
