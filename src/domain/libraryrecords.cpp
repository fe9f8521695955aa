// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/libraryrecords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct Scope
{
    QLatin1StringView id;
    QLatin1StringView name;
};

constexpr std::array scopes { Scope { "everything"_L1, "everything"_L1 },
    Scope { "text"_L1, "text"_L1 }, Scope { "judgments"_L1, "judgments"_L1 },
    Scope { "improvements"_L1, "areas for improvement"_L1 }, Scope { "metrics"_L1, "figures"_L1 },
    Scope { "notes"_L1, "notes"_L1 } };

} // namespace

QString searchScopeId(SearchScope scope)
{
    return scopes.at(static_cast<std::size_t>(scope)).id;
}

std::optional<SearchScope> searchScopeFromId(QStringView id)
{
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        if (scopes[i].id == id)
            return static_cast<SearchScope>(i);
    }
    return std::nullopt;
}

QString searchScopeName(SearchScope scope)
{
    return scopes.at(static_cast<std::size_t>(scope)).name;
}

} // namespace Peel
