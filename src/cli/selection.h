// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/libraryrecords.h"
#include "domain/reference.h"

namespace Peel {

/// Options by which facts are picked.
OptionSpec forceOption();
OptionSpec roundOption();
OptionSpec areaOption();
OptionSpec measureOption();
OptionSpec typeOption();
OptionSpec originOption();

/// The id of a force or round, however it was typed (NotUnderstood, with what there is).
Result<QString> forceId(const QString &typed);
Result<QString> roundId(const QString &typed);
/// Ids of a list with commas.
Result<QStringList> forceIds(const QString &typed);
Result<QStringList> roundIds(const QString &typed);

/// The filter that the options say.
Result<FactFilter> filterFrom(const Invocation &invocation);

} // namespace Peel
