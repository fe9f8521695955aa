// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recognise/recognise.h"

namespace Peel {

void recogniseHeader(Extraction &, const HeaderOverrides &)
{
}

std::vector<Rule> headerRules()
{
    return {};
}

} // namespace Peel
