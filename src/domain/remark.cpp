// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/remark.h"

#include <array>

namespace Peel {
namespace {

constexpr std::array ids { "not_comparable", "first_graded", "same_as_before", "better_than_before",
    "worse_than_before", "found_again" };

} // namespace

QString remarkKindId(RemarkKind kind)
{
    return QLatin1StringView(ids.at(static_cast<std::size_t>(kind)));
}

std::optional<RemarkKind> remarkKindFromId(QStringView id)
{
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (id == QLatin1StringView(ids.at(i)))
            return static_cast<RemarkKind>(i);
    }
    return std::nullopt;
}

} // namespace Peel
