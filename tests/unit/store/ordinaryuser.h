// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

namespace Peel::Testing {

/// While it lives, a test that runs as root works as "nobody": real and effective, because Qt asks
/// access(2), which looks at the real one.
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_wasRoot(geteuid() == 0 && setresuid(nobody, nobody, 0) == 0)
    {
    }

    ~OrdinaryUser()
    {
        if (m_wasRoot)
            (void)!setresuid(0, 0, 0);
    }

    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

    bool isOrdinary() const { return geteuid() != 0; }

private:
    static constexpr uid_t nobody = 65534;
    bool m_wasRoot;
};

} // namespace Peel::Testing
