// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/libraryaccess.h"
#include "cli/tableoutput.h"
#include "workspace/importjob.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString stateWord(ImportOutcome::State state)
{
    switch (state) {
    case ImportOutcome::State::Imported:
        return u"imported"_s;
    case ImportOutcome::State::NewCapture:
        return u"new capture"_s;
    case ImportOutcome::State::AlreadyHere:
        return u"already here"_s;
    case ImportOutcome::State::Failed:
        return u"failed"_s;
    case ImportOutcome::State::NeedsPassword:
        return u"needs a password"_s;
    case ImportOutcome::State::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

bool isRefused(const ImportOutcome &outcome)
{
    return outcome.state == ImportOutcome::State::Failed
        || outcome.state == ImportOutcome::State::NeedsPassword;
}

Table tableOf(const QList<ImportOutcome> &outcomes)
{
    Table table;
    table.columns = { { u"path"_s, u"File"_s, false }, { u"state"_s, u"State"_s, false },
        { u"document"_s, u"Document"_s, true }, { u"type"_s, u"Type"_s, false },
        { u"force"_s, u"Force"_s, false }, { u"round"_s, u"Round"_s, false },
        { u"judgments"_s, u"Judgments"_s, true }, { u"recommendations"_s, u"AFIs"_s, true },
        { u"metrics"_s, u"Metrics"_s, true }, { u"message"_s, u"Message"_s, false } };
    for (const ImportOutcome &outcome : outcomes) {
        const DocumentRecord &document = outcome.document;
        QList<TableCell> row { cell(outcome.path), cell(stateWord(outcome.state)) };
        if (isRefused(outcome) || document.id == 0)
            row += QList<TableCell>(7);
        else
            row += QList<TableCell> { cell(document.id), cell(documentTypeId(document.header.type)),
                cell(document.header.force), cell(document.header.round), cell(document.judgments),
                cell(document.recommendations), cell(document.metrics) };
        row.append(cell(outcome.message));
        table.rows.append(row);
    }
    return table;
}

/// Runs the import to its end and says what happens as it happens.
QList<ImportOutcome> finished(ImportJob &job, const Invocation &invocation, Console &console)
{
    const bool lines = !invocation.has("json") && !invocation.has("csv");
    QList<ImportOutcome> outcomes;
    qsizetype files = 0;
    QEventLoop loop;
    QObject::connect(&job, &ImportJob::filesFound, &loop,
        [&files](const QStringList &paths) { files = paths.size(); });
    QObject::connect(&job, &ImportJob::fileStarted, &loop, [&](int index, const QString &path) {
        console.progress(
            u"%1 of %2: %3"_s.arg(index + 1).arg(files).arg(QFileInfo(path).fileName()));
    });
    QObject::connect(&job, &ImportJob::fileFinished, &loop, [&](int, const ImportOutcome &outcome) {
        if (lines)
            console.print(
                u"%1: %2. %3\n"_s.arg(outcome.path, stateWord(outcome.state), outcome.message));
    });
    QObject::connect(&job, &ImportJob::finished, &loop, [&](const QList<ImportOutcome> &all) {
        outcomes = all;
        loop.quit();
    });
    loop.exec();
    return outcomes;
}

ExitCode run(const Invocation &invocation, Console &console)
{
    if (const auto format = checkFormat(invocation); !format)
        return console.fail(format.error());
    for (const QString &path : invocation.arguments) {
        if (!QFileInfo::exists(path))
            return console.fail(u"There is no file or folder “%1”."_s.arg(path), InputUnreadable);
    }
    const auto library = Workspace::open(libraryPath(invocation));
    if (!library)
        return failLibrary(console, library.error());
    if ((*library)->info().readOnly)
        return console.fail((*library)->info().whyReadOnly, LibraryTrouble);
    ImportOptions options;
    options.password = invocation.value("password");
    options.link = invocation.has("link");
    ImportJob *job = (*library)->importPaths(invocation.arguments, options);
    const QList<ImportOutcome> outcomes = finished(*job, invocation, console);
    const bool refused = std::any_of(outcomes.begin(), outcomes.end(), isRefused);
    if (refused)
        console.note(u"Some files could not be read."_s);
    if (invocation.has("json") || invocation.has("csv"))
        printTable(tableOf(outcomes), invocation, console, u"There was nothing to import."_s);
    else if (outcomes.isEmpty())
        console.note(u"There was nothing to import."_s);
    return refused ? InputUnreadable : Fine;
}

} // namespace

Command importCommand()
{
    return { "import", "PATH…", "bring files and folders into a library",
        "peelctl import reports/ --library Derbyshire.peel\n"
        "peelctl import report.pdf --password secret",
        { libraryOption(), { "password", "P", "of encrypted PDFs" },
            { "link", nullptr, "keep the path of each file instead of a copy" }, jsonOption(),
            csvOption() },
        1, -1, run };
}

} // namespace Peel
