// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

#include <memory>

namespace Peel {

/// Makes the application that a command needs; the command is nullptr where none was named.
using MakeApplication
    = std::unique_ptr<QCoreApplication> (*)(const Command *command, int &argc, char **argv);

/// What both programs, peelctl and peelctl-full, do with their arguments. Answers the exit code.
int runProgram(int argc, char **argv, MakeApplication makeApplication);

} // namespace Peel
