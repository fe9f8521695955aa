// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/result.h"

namespace Peel {

/// Options as typed ("--force F", "--force=F", "-o F") and the arguments between them; "--" ends
/// the options. NotUnderstood for an unknown option, a missing value, a missing or needless
/// argument: the sentence says which.
Result<Invocation> parsed(const Command &command, const QStringList &typed);

/// The known word that was probably meant, empty if none is near.
QString nearest(const QString &typed, const QStringList &known);

} // namespace Peel
