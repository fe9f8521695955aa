// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workerlimits.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>

namespace Peel {
namespace {

void limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit both { most, most };
    setrlimit(resource, &both);
}

} // namespace

void limitThisProcess()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, 150);
#ifndef PEEL_SANITIZED
    limit(RLIMIT_AS, rlim_t(1) << 30);
#endif
}

} // namespace Peel
