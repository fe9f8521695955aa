// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Peel {

/// `peelctl worker`: the hidden command that the explorer and `peelctl import` start for each
/// document. One request on standard input, the answer on standard output (workerrequest.h). Needs
/// no QCoreApplication and should run before one is made: a document is waiting. Answers the exit
/// code.
int workerCommand();

} // namespace Peel
