// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/workercommand.h"

#include "workspace/worker.h"

namespace Peel {

int workerCommand()
{
    return runWorker();
}

} // namespace Peel
