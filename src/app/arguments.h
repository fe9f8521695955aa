// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace Peel {

/// What peel-explorer was asked to open.
struct Arguments
{
    QString library;
    bool sample = false;
};

/// Answers --help and --version by itself and ends the program on wrong use.
Arguments readArguments(const QCoreApplication &app);

} // namespace Peel
