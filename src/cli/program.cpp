// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/commandline.h"
#include "cli/help.h"
#include "cli/workercommand.h"

#include <QCoreApplication>

#include <cstdio>
#include <exception>
#include <new>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// What Qt says to itself is nobody's business here, unless somebody asks for it by Qt's own means.
void logMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool asked = qEnvironmentVariableIsSet("QT_LOGGING_RULES");
    const bool ours = std::string_view(context.category).starts_with("peel");
    if (asked || ours || type == QtCriticalMsg || type == QtFatalMsg)
        std::fputs(qPrintable(message + u'\n'), stderr);
}

ExitCode run(const Command &command, const QStringList &typed, Console &console)
{
    if (typed.contains(u"--help"_s) || typed.contains(u"-h"_s)) {
        console.print(helpOf(command));
        return Fine;
    }
    const auto invocation = parsed(command, typed);
    if (!invocation)
        return console.fail(invocation.error());
    try {
        return command.run(*invocation, console);
    } catch (const std::bad_alloc &) {
        return console.fail(u"This needs more memory than there is."_s, InternalError);
    } catch (const std::exception &exception) {
        return console.fail(QString::fromUtf8(exception.what()), InternalError);
    }
}

ExitCode answer(const QStringList &words, Console &console)
{
    const QString first = words.value(0);
    if (first.isEmpty()) {
        console.note(overview());
        return Usage;
    }
    if (first == "--version"_L1) {
        console.print(u"peelctl %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return Fine;
    }
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        const Command *command = commandNamed(words.value(1));
        console.print(command == nullptr ? overview() : helpOf(*command));
        return Fine;
    }
    const Command *command = commandNamed(first);
    if (command == nullptr)
        return console.fail(unknownCommand(first), Usage);
    return run(*command, words.mid(1), console);
}

} // namespace

int runProgram(int argc, char **argv, MakeApplication makeApplication)
{
    // The worker's document is waiting: no application, no ceremony.
    if (argc >= 2 && std::string_view(argv[1]) == "worker")
        return workerCommand();
    qInstallMessageHandler(logMessage);
    const QString name = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const auto application = makeApplication(commandNamed(name), argc, argv);
    QCoreApplication::setApplicationName(u"peelctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PEEL_VERSION));
    Console console;
    const ExitCode code = answer(QCoreApplication::arguments().mid(1), console);
    if (!console.flush() && code == Fine)
        return console.fail(u"The result could not be written."_s, InternalError);
    return code;
}

} // namespace Peel
