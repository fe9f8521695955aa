// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Peel {

/// "A peer review graded the force …", "rated by its own staff as …": no inspectorate's grade.
bool namesAnotherJudge(const QString &clause);

} // namespace Peel
