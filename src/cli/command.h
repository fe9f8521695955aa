// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace Peel {

/// An option that a command knows.
struct OptionSpec
{
    const char *name; // "force"
    const char *value; // what stands behind it, "F"; nullptr for a switch
    const char *help;
    char letter = 0; // "-o"
};

/// What was typed behind a command's name.
struct Invocation
{
    QStringList arguments;
    QHash<QString, QString> options; // by name; a switch has an empty value

    bool has(const char *option) const { return options.contains(QString::fromLatin1(option)); }

    QString value(const char *option) const { return options.value(QString::fromLatin1(option)); }
};

/// One command of peelctl: one file each.
struct Command
{
    const char *name;
    const char *arguments; // "FILE", "PATH…", "" for none
    const char *summary; // one line, small letter, no full stop
    const char *examples; // lines
    std::vector<OptionSpec> options;
    int least = 0; // arguments
    int most = 0; // -1 for any number
    ExitCode (*run)(const Invocation &, Console &) = nullptr;
    bool drawsFigures = false;
};

/// Every command in the order of the help.
const std::vector<Command> &commands();
/// nullptr for an unknown one.
const Command *commandNamed(const QString &name);

Command importCommand();
Command extractCommand();
Command blocksCommand();
Command textCommand();
Command rulesCommand();
Command listCommand();
Command judgmentsCommand();
Command metricsCommand();
Command improvementsCommand();
Command matrixCommand();
Command compareCommand();
Command seriesCommand();
Command checkCommand();
Command rereadCommand();
Command reviewCommand();
Command trailCommand();
Command auditCommand();
Command claimsCommand();
Command searchCommand();
Command tableCommand();
#ifdef PEEL_WITH_CHARTS
Command chartCommand();
Command briefCommand();
#endif

} // namespace Peel
